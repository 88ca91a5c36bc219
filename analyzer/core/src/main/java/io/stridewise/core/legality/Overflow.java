package io.stridewise.core.legality;

import io.stridewise.core.address.Atom;
import io.stridewise.core.address.Counted;
import io.stridewise.core.address.Facts;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.legality.Dependence.Side;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When equal subscripts are equal polynomials, although {@code int} arithmetic wraps.
 *
 * <p>In a run that completes, every subscript that is evaluated lies in {@code [0, 2^31)} modulo
 * 2^32, so its polynomial lies in one of the windows {@code [w * 2^32, w * 2^32 + 2^31)}. Either
 * its range is known to reach into no other window than the first. Or it is evaluated all over a
 * {@link Connected} space, where no step leads from one window into another; then two subscripts
 * whose values at one place differ by at most 2^31 lie in the same one.
 */
final class Overflow {
  /** A subscript whose values all lie in one window, under conditions. */
  private record Window(boolean isFirst, Optional<Connected> space, List<Condition> conditions) {}

  private Overflow() {}

  /** What has to hold for both subscripts to be exact; empty if that cannot be told. */
  static Optional<List<Condition>> conditions(Side x, Polynomial ofX, Side y, Polynomial ofY) {
    Window first = window(x, ofX);
    Window second = window(y, ofY);
    Set<Condition> conditions = new LinkedHashSet<>();
    conditions.addAll(first.conditions);
    conditions.addAll(second.conditions);
    if (!(first.isFirst && second.isFirst) && !isNear(first, second)) {
      for (Window w : List.of(first, second)) {
        if (!w.isFirst) {
          conditions.addAll(w == first ? inRange(x, ofX) : inRange(y, ofY));
        }
      }
    }
    boolean hopeless =
        conditions.stream()
            .anyMatch(c ->
                c instanceof Condition.NonNegative n
                    && n.polynomial().asConstant().filter(v -> v.signum() < 0).isPresent());
    return hopeless ? Optional.empty() : Optional.of(List.copyOf(conditions));
  }

  private static boolean isNear(Window x, Window y) {
    return x.space.isPresent() && y.space.isPresent() && x.space.get().isNear(y.space.get());
  }

  private static Window window(Side side, Polynomial subscript) {
    Ranges ranges = new Ranges(side);
    if (ranges.staysInFirstWindow(subscript)) {
      return new Window(true, Optional.empty(), List.of());
    }
    Optional<Connected> space = Connected.of(side, subscript, ranges);
    if (space.isEmpty()) {
      return new Window(true, Optional.empty(), inRange(side, subscript));
    }
    boolean isFirst = ranges.staysInFirstWindow(space.get().anchor());
    return new Window(isFirst, space, space.get().conditions());
  }

  /** That the polynomial itself is an {@code int} wherever it is evaluated. */
  private static List<Condition> inRange(Side side, Polynomial subscript) {
    String text = "`" + subscript + "` does not overflow";
    Set<Polynomial> rising = new LinkedHashSet<>();
    Optional<Polynomial> max = extreme(side, subscript, true, rising);
    Optional<Polynomial> min = extreme(side, subscript, false, rising);
    if (max.isEmpty() || min.isEmpty()) {
      return List.of(new Condition.Other(text));
    }
    List<Condition> conditions = new ArrayList<>();
    rising.forEach(
        f -> conditions.add(new Condition.NonNegative("`" + f + "` is not negative", f)));
    Polynomial above = Polynomial.constant(Integer.MAX_VALUE).minus(max.get());
    Polynomial below = min.get().minus(Polynomial.constant(Integer.MIN_VALUE));
    for (Polynomial room : List.of(above, below)) {
      if (room.asConstant().filter(c -> c.signum() >= 0).isEmpty()) {
        conditions.add(new Condition.NonNegative(text, room));
      }
    }
    return conditions;
  }

  /**
   * The largest or smallest value, in terms of what does not vary, where the factors added to
   * {@code rising} are not negative.
   */
  private static Optional<Polynomial> extreme(
      Side side, Polynomial subscript, boolean max, Set<Polynomial> rising) {
    Polynomial bound = subscript;
    for (int k = side.loops().size() - 1; k >= 0; k--) {
      LoopNode loop = side.loops().get(k);
      if (loop.counted().isEmpty()) {
        continue;
      }
      Counted c = loop.counted().get();
      Optional<Polynomial> factor = bound.coefficient(c.atom());
      if (factor.isEmpty()) {
        return Optional.empty();
      }
      if (factor.get().isZero()) {
        continue;
      }
      boolean falls = factor.get().max().filter(m -> m.signum() <= 0).isPresent();
      if (!falls && factor.get().min().filter(m -> m.signum() >= 0).isEmpty()) {
        rising.add(factor.get());
      }
      Polynomial self = Polynomial.of(c.atom());
      boolean up = max != falls;
      Polynomial limit = up ? c.max() : c.min();
      if (!loop.facts().nonNegative().contains(up ? limit.minus(self) : self.minus(limit))) {
        return Optional.empty();
      }
      bound = bound.plus(factor.get().times(limit.minus(self)));
    }
    Polynomial result = bound;
    List<Polynomial> all = new ArrayList<>(rising);
    all.add(result);
    boolean known =
        side.loops().stream().noneMatch(l -> all.stream().anyMatch(p -> p.variesWith(l)));
    return known ? Optional.of(result) : Optional.empty();
  }

  /** Ranges of polynomials over {@code int} values. */
  static final class Ranges {
    static final BigInteger MIN = BigInteger.valueOf(Integer.MIN_VALUE);
    static final BigInteger STEP = BigInteger.ONE.shiftLeft(31);
    private static final BigInteger WORD = BigInteger.ONE.shiftLeft(32);

    private static final BigInteger MAX = BigInteger.valueOf(Integer.MAX_VALUE);

    private final Facts facts;
    private final Set<Atom> numbers;

    Ranges(Side side) {
      int depth = side.loops().size();
      facts = depth == 0 ? Facts.NONE : side.loops().get(depth - 1).facts();
      numbers =
          side.loops().stream()
              .flatMap(l -> l.counted().stream())
              .filter(c -> !c.step().abs().equals(BigInteger.ONE))
              .map(Counted::atom)
              .collect(Collectors.toSet());
    }

    /** Whether what wraps is a negative index, which throws. */
    boolean staysInFirstWindow(Polynomial polynomial) {
      return isWithin(polynomial, MIN, WORD.subtract(BigInteger.ONE));
    }

    /** Whether it is at most 2^31 in size. */
    boolean isStep(Polynomial polynomial) {
      return isWithin(polynomial, STEP.negate(), STEP);
    }

    private boolean isWithin(Polynomial polynomial, BigInteger low, BigInteger high) {
      return isWithin(polynomial, low, high, false) || isWithin(polynomial, low, high, true);
    }

    private boolean isWithin(
        Polynomial polynomial, BigInteger low, BigInteger high, boolean withFacts) {
      return bound(polynomial, false, withFacts).compareTo(low) >= 0
          && bound(polynomial, true, withFacts).compareTo(high) <= 0;
    }

    private BigInteger bound(Polynomial polynomial, boolean up, boolean withFacts) {
      BigInteger sum = BigInteger.ZERO;
      for (Map.Entry<List<Atom>, BigInteger> term : polynomial.terms().entrySet()) {
        BigInteger low = term.getValue();
        BigInteger high = term.getValue();
        for (Atom atom : term.getKey()) {
          BigInteger least = least(atom, withFacts);
          BigInteger most = most(atom, withFacts);
          List<BigInteger> corners =
              List.of(
                  low.multiply(least),
                  low.multiply(most),
                  high.multiply(least),
                  high.multiply(most));
          low = corners.stream().reduce(BigInteger::min).orElseThrow();
          high = corners.stream().reduce(BigInteger::max).orElseThrow();
        }
        sum = sum.add(up ? high : low);
      }
      if (!withFacts || polynomial.degree() > 1) {
        // A product that was tested may have wrapped.
        return sum;
      }
      Optional<BigInteger> known = up ? facts.max(polynomial) : facts.min(polynomial);
      return known.isEmpty() ? sum : up ? known.get().min(sum) : known.get().max(sum);
    }

    private BigInteger least(Atom atom, boolean withFacts) {
      Optional<BigInteger> min = withFacts ? facts.min(Polynomial.of(atom)) : atom.min();
      return min.map(m -> m.max(MIN)).orElse(MIN);
    }

    /** The number of an iteration, where steps are longer than 1, may be 2^31. */
    private BigInteger most(Atom atom, boolean withFacts) {
      BigInteger most = numbers.contains(atom) ? STEP : MAX;
      Optional<BigInteger> max = withFacts ? facts.max(Polynomial.of(atom)) : atom.max();
      return max.map(m -> m.min(most)).orElse(most);
    }
  }
}
