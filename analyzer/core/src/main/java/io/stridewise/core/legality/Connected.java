package io.stridewise.core.legality;

import io.stridewise.core.address.Atom;
import io.stridewise.core.address.Counted;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.legality.Dependence.Side;
import io.stridewise.core.legality.Overflow.Ranges;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An iteration space in which single steps of the loops that a subscript depends on lead from every
 * point to one and the same value of the subscript, the {@code anchor}.
 *
 * <p>Counters are measured from where their loop starts, so that every loop starts at 0. A loop
 * whose steps back never shrink the loops inside (they are rectangular or get longer) can be walked
 * back to 0 from anywhere; one whose steps forward never shrink them can be walked to its end.
 *
 * @param anchor the value that all points lead to
 * @param covered steps that the loops inside walk through; see {@link #isNear}
 * @param conditions from which it follows that steps change the subscript by at most 2^31
 */
record Connected(
    Polynomial anchor, List<Polynomial> covered, List<Condition> conditions, Ranges ranges) {

  /** A step may exceed what the loops inside it cover by so much: the borders of stencils. */
  private static final BigInteger SLACK = BigInteger.valueOf(1 << 16);

  /** One loop, with its counter from 0. */
  private record Extent(LoopNode loop, Atom counter, Polynomial last) {}

  /** The space of {@code side}, if it has this form and every point evaluates the subscript. */
  static Optional<Connected> of(Side side, Polynomial subscript, Ranges ranges) {
    if (!isFull(side)) {
      return Optional.empty();
    }
    Map<Atom, Polynomial> fromZero = new HashMap<>();
    List<Extent> extents = new ArrayList<>();
    for (LoopNode loop : side.loops()) {
      Counted c = loop.counted().orElseThrow();
      Polynomial last = c.max().minus(c.min()).substituted(fromZero);
      extents.add(new Extent(loop, c.atom(), last));
      fromZero.put(c.atom(), c.min().substituted(fromZero).plus(Polynomial.of(c.atom())));
    }
    Polynomial value = subscript.substituted(fromZero);
    Map<Atom, Polynomial> steps = new HashMap<>();
    Polynomial rest = value;
    for (Extent e : extents) {
      Optional<Polynomial> step = value.coefficient(e.counter);
      if (step.isEmpty() || varies(step.get(), side)) {
        return Optional.empty();
      }
      if (!step.get().isZero()) {
        steps.put(e.counter, step.get());
        rest = rest.minus(step.get().times(Polynomial.of(e.counter)));
      }
    }
    if (varies(rest, side)) {
      return Optional.empty();
    }
    return anchor(side, extents, steps, value).map(a -> judged(extents, steps, a, side, ranges));
  }

  /** Whether the access runs in every iteration within the bounds. */
  private static boolean isFull(Side side) {
    List<LoopNode> loops = side.loops();
    boolean full = !side.access().conditional();
    for (int k = 0; k < loops.size(); k++) {
      LoopNode loop = loops.get(k);
      full &= loop.counted().isPresent() && !loop.exitsEarly();
      full &= k == 0 || !loop.conditional() && loop.parent().equals(Optional.of(loops.get(k - 1)));
      if (full) {
        Counted c = loop.counted().get();
        Polynomial self = Polynomial.of(c.atom());
        full =
            loop.facts().nonNegative().contains(c.max().minus(self))
                && loop.facts().nonNegative().contains(self.minus(c.min()));
      }
    }
    return full
        && (loops.isEmpty()
            || loops.get(loops.size() - 1).events().stream().anyMatch(e -> e == side.access()));
  }

  private static boolean varies(Polynomial polynomial, Side side) {
    return side.loops().stream().anyMatch(polynomial::variesWith);
  }

  /** Where single steps of the loops that matter lead to. */
  private static Optional<Polynomial> anchor(
      Side side, List<Extent> extents, Map<Atom, Polynomial> steps, Polynomial value) {
    Map<Atom, Polynomial> ends = new HashMap<>();
    Set<Integer> moving =
        extents.stream()
            .filter(e -> steps.containsKey(e.counter))
            .map(e -> e.loop.id())
            .collect(Collectors.toSet());
    for (int k = 0; k < extents.size(); k++) {
      Extent outer = extents.get(k);
      boolean grows = false;
      boolean shrinks = false;
      for (Extent inner : extents.subList(k + 1, extents.size())) {
        Optional<Polynomial> slope = inner.last.coefficient(outer.counter);
        Optional<BigInteger> constant = slope.flatMap(Polynomial::asConstant);
        boolean elsewhere =
            inner.last.atoms().stream()
                .anyMatch(a -> !a.equals(outer.counter) && a.variesWith(outer.loop));
        if (steps.containsKey(outer.counter) && (constant.isEmpty() || elsewhere)) {
          return Optional.empty();
        }
        grows |= constant.filter(c -> c.signum() > 0).isPresent();
        shrinks |= constant.filter(c -> c.signum() < 0).isPresent();
      }
      if (!steps.containsKey(outer.counter)) {
        continue;
      }
      if (grows && shrinks || grows && !isDecidedBy(moving, outer.last, side)) {
        return Optional.empty();
      }
      ends.put(outer.counter, grows ? outer.last.substituted(ends) : Polynomial.ZERO);
    }
    return Optional.of(value.substituted(ends)).filter(a -> !varies(a, side));
  }

  /** Whether a loop that is walked to its end ends at the same place in all other iterations. */
  private static boolean isDecidedBy(Set<Integer> moving, Polynomial last, Side side) {
    return last.atoms().stream()
        .allMatch(a ->
            side.loops().stream().filter(a::variesWith).allMatch(l -> moving.contains(l.id())));
  }

  private static Connected judged(
      List<Extent> extents,
      Map<Atom, Polynomial> steps,
      Polynomial anchor,
      Side side,
      Ranges ranges) {
    List<Polynomial> covered = new ArrayList<>();
    List<Condition> conditions = new ArrayList<>();
    List<Extent> moving = extents.stream().filter(e -> steps.containsKey(e.counter)).toList();
    boolean rectangular = extents.stream().noneMatch(e -> varies(e.last, side));
    for (Extent e : moving) {
      Polynomial step = steps.get(e.counter);
      if (rectangular && isCovered(e, moving, steps)) {
        covered.add(step);
      } else if (!ranges.isStep(step)) {
        boolean falls = step.terms().values().iterator().next().signum() < 0;
        Polynomial size = falls ? step.negate() : step;
        Polynomial room = Polynomial.constant(Ranges.STEP).minus(size);
        conditions.add(new Condition.NonNegative("`" + size + "` is not negative", size));
        conditions.add(new Condition.NonNegative("`" + size + "` fits an `int`", room));
      }
    }
    return new Connected(anchor, covered, conditions, ranges);
  }

  /**
   * Whether the other loops walk from one value of a loop's step to the next, all of which are in
   * range.
   */
  private static boolean isCovered(Extent self, List<Extent> moving, Map<Atom, Polynomial> steps) {
    Polynomial rest = steps.get(self.counter);
    for (Extent other : moving) {
      if (other != self) {
        Polynomial step = steps.get(other.counter);
        Polynomial size = step.asConstant().map(c -> Polynomial.constant(c.abs())).orElse(step);
        rest = rest.minus(size.times(other.last));
        if (rest.asConstant().filter(c -> c.abs().compareTo(SLACK) <= 0).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether the anchors differ by so little that both lie in the same window of 2^31 values: by at
   * most 2^31, or by a step whose way the inner loops of the lower one walk through.
   */
  boolean isNear(Connected other) {
    Polynomial difference = anchor.minus(other.anchor);
    return ranges.isStep(difference)
        || other.ranges.isStep(difference)
        || other.covered.contains(difference)
        || covered.contains(difference.negate());
  }
}
