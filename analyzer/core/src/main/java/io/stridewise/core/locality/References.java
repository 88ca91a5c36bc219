package io.stridewise.core.locality;

import io.stridewise.core.address.Counted;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The accesses of an innermost body in reference groups: accesses of one group share their cache
 * lines, so they count once (Carr, McKinley, Tseng: Compiler optimizations for improving data
 * locality, ASPLOS 1994, section 3.1; here with absolute byte distances).
 */
public final class References {
  /** Group reuse further apart than this many iterations is not counted on. */
  private static final BigInteger NEAR = BigInteger.valueOf(8);

  private final List<List<Access>> groups = new ArrayList<>();
  private final Machine machine;

  /** Groups {@code accesses} as they share lines while {@code innermost} runs. */
  public References(List<Access> accesses, LoopNode innermost, Machine machine) {
    this.machine = machine;
    for (Access access : accesses) {
      groups.stream()
          .filter(g -> shares(g.get(0), access, innermost))
          .findFirst()
          .ifPresentOrElse(g -> g.add(access), () -> groups.add(new ArrayList<>(List.of(access))));
    }
  }

  /** One access of each group, the first in execution order. */
  public List<Access> leaders() {
    return groups.stream().map(g -> g.get(0)).toList();
  }

  /**
   * Cache lines entered per iteration of {@code loop}, if that were the innermost one; an upper
   * bound on fetches.
   */
  public double lines(LoopNode loop) {
    return leaders().stream().mapToDouble(a -> Stride.of(a, loop).lines(machine)).sum();
  }

  /**
   * How far out {@code loop} belongs: the earlier the subscript it moves, or the larger its factor
   * in a flat subscript, the further out. Decides between loops of equal {@link #lines}.
   */
  public double coarseness(LoopNode loop) {
    double sum = 0;
    for (Access access : leaders()) {
      List<Polynomial> subscripts = access.subscripts();
      for (int d = 0; d < subscripts.size(); d++) {
        Optional<Polynomial> factor =
            loop.counted().map(Counted::atom).flatMap(subscripts.get(d)::coefficient);
        if (factor.isPresent() && !factor.get().isZero()) {
          sum += (subscripts.size() - d) * 1e6 + weight(factor.get());
          break;
        }
      }
    }
    return sum;
  }

  /** Unknown sizes count as large. */
  private static double weight(Polynomial factor) {
    return factor
        .asConstant()
        .map(c -> Math.min(c.abs().doubleValue(), 1e3))
        .orElse(1e4 * factor.degree());
  }

  private boolean shares(Access a, Access b, LoopNode innermost) {
    if (a.region() != b.region() || a.subscripts().size() != b.subscripts().size()) {
      return false;
    }
    if (a.subscripts().equals(b.subscripts())) {
      return true;
    }
    // b is where a was, or will be, a few iterations of the innermost loop away: b - a = k * step,
    // up to a line.
    if (innermost.counted().isEmpty()) {
      return false;
    }
    Optional<BigInteger> iterations = Optional.empty();
    int last = a.subscripts().size() - 1;
    for (int d = 0; d <= last; d++) {
      Polynomial difference = b.subscripts().get(d).minus(a.subscripts().get(d));
      Optional<Polynomial> step =
          a.subscripts().get(d).coefficient(innermost.counted().get().atom());
      if (step.isEmpty()) {
        return false;
      }
      Optional<BigInteger> constant = difference.asConstant();
      if (constant.isPresent() && d == last && withinLine(constant.get(), a)) {
        continue;
      }
      Optional<BigInteger> k =
          step.get().isZero()
              ? Optional.empty()
              : difference.dividedBy(step.get()).flatMap(Polynomial::asConstant);
      boolean same = difference.isZero() && step.get().isZero();
      if (!same && (k.isEmpty() || iterations.isPresent() && !iterations.equals(k))) {
        return false;
      }
      if (!same) {
        iterations = k;
      }
    }
    return iterations.isEmpty() || iterations.get().abs().compareTo(NEAR) <= 0;
  }

  private boolean withinLine(BigInteger elements, Access access) {
    BigInteger bytes = elements.abs().multiply(BigInteger.valueOf(access.width()));
    return bytes.compareTo(BigInteger.valueOf(machine.line())) < 0;
  }
}
