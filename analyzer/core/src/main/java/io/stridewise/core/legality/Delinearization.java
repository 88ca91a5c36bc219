package io.stridewise.core.legality;

import io.stridewise.core.address.Atom;
import io.stridewise.core.address.Counted;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.legality.Dependence.Side;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes an equation {@code pitch * q + r = 0} apart into {@code q = 0} and {@code r = 0} where
 * {@code |r| < pitch} at every pair of instances: two equations for {@code a[i * n + j]}, three for
 * {@code a[(i * n + j) * m + k]}.
 */
final class Delinearization {
  /**
   * A pitch that no loop worth a remedy stays below: {@code a[i + j]} is no matrix of rows one
   * element long.
   */
  private static final BigInteger SMALL = BigInteger.valueOf(16);

  /** What is 0 where the conditions hold. */
  record Apart(List<Polynomial> zero, List<Condition> conditions) {}

  private record Split(Polynomial pitch, Polynomial q, Polynomial r) {}

  private final Side x;
  private final Side y;
  private final Instances instances;
  private final Columns columns;
  private final LinearSystem known;

  Delinearization(Side x, Side y, Instances instances, Columns columns, LinearSystem known) {
    this.x = x;
    this.y = y;
    this.instances = instances;
    this.columns = columns;
    this.known = known;
  }

  /** What follows from {@code equation == 0}; empty if it stays in one part. */
  Optional<Apart> apart(Polynomial equation, boolean assuming) {
    if (!assuming && equation.degree() < 2) {
      // Linear equations are decided exactly as they are.
      return Optional.empty();
    }
    List<Split> splits = splits(equation);
    for (Split split : splits) {
      if (isProved(split)) {
        return Optional.of(parts(split, List.of(), assuming));
      }
    }
    for (Split split : assuming ? splits : List.<Split>of()) {
      Optional<List<Condition>> conditions = assumed(split);
      if (conditions.isPresent()) {
        return Optional.of(parts(split, conditions.get(), true));
      }
    }
    return Optional.empty();
  }

  /** Both parts of {@code split}, taken apart further. */
  private Apart parts(Split split, List<Condition> conditions, boolean assuming) {
    List<Polynomial> zero = new ArrayList<>();
    List<Condition> all = new ArrayList<>(conditions);
    for (Polynomial part : List.of(split.q, split.r)) {
      Optional<Apart> further = apart(part, assuming);
      zero.addAll(further.map(Apart::zero).orElse(List.of(part)));
      further.ifPresent(f -> all.addAll(f.conditions()));
    }
    return new Apart(zero, all.stream().distinct().toList());
  }

  /** The ways to split, small pitches first. */
  private List<Split> splits(Polynomial equation) {
    List<Atom> counters = equation.atoms().stream().filter(instances::isVarying).sorted().toList();
    List<Polynomial> factors = new ArrayList<>();
    Polynomial rest = equation;
    for (Atom counter : counters) {
      Optional<Polynomial> factor = equation.coefficient(counter);
      if (factor.isEmpty() || factor.get().atoms().stream().anyMatch(instances::isVarying)) {
        return List.of();
      }
      factors.add(factor.get());
      rest = rest.minus(factor.get().times(Polynomial.of(counter)));
    }
    Set<Polynomial> pitches = new LinkedHashSet<>();
    factors.forEach(f -> pitches.add(leading(f).getValue().signum() < 0 ? f.negate() : f));
    pitches.remove(Polynomial.ONE);
    List<Split> splits = new ArrayList<>();
    Comparator<Polynomial> size =
        Comparator.comparingInt(Polynomial::degree).thenComparing(p -> leading(p).getValue());
    for (Polynomial pitch : pitches.stream().sorted(size).toList()) {
      Polynomial q = Polynomial.ZERO;
      Polynomial r = Polynomial.ZERO;
      for (int k = 0; k < counters.size(); k++) {
        Polynomial counter = Polynomial.of(counters.get(k));
        Polynomial factor = factors.get(k);
        // Steps of 6 along rows of 4 stay whole; n + 1 along rows of n is a row and an element.
        Polynomial times =
            pitch.asConstant().isPresent()
                ? factor.dividedBy(pitch).orElse(Polynomial.ZERO)
                : quotient(factor, pitch);
        q = q.plus(times.times(counter));
        r = r.plus(factor.minus(pitch.times(times)).times(counter));
      }
      Polynomial quotient = quotient(rest, pitch);
      splits.add(new Split(pitch, q.plus(quotient), r.plus(rest.minus(pitch.times(quotient)))));
    }
    return splits;
  }

  private static Map.Entry<List<Atom>, BigInteger> leading(Polynomial polynomial) {
    return polynomial.terms().entrySet().iterator().next();
  }

  /**
   * A {@code q} that leaves little of {@code sum - pitch * q}: the nearest multiple for constants,
   * else the quotient of a long division.
   */
  private static Polynomial quotient(Polynomial sum, Polynomial pitch) {
    Map.Entry<List<Atom>, BigInteger> lead = leading(pitch);
    if (lead.getKey().isEmpty()) {
      BigInteger p = lead.getValue();
      Polynomial quotient = Polynomial.ZERO;
      for (Map.Entry<List<Atom>, BigInteger> t : sum.terms().entrySet()) {
        BigInteger twice = t.getValue().shiftLeft(1).add(p);
        BigInteger nearest = Row.floorDivide(twice, p.shiftLeft(1));
        boolean whole = t.getKey().isEmpty() || t.getValue().mod(p).signum() == 0;
        if (whole) {
          quotient = quotient.plus(product(t.getKey(), nearest));
        }
      }
      return quotient;
    }
    Polynomial quotient = Polynomial.ZERO;
    Polynomial rest = sum;
    for (Map.Entry<List<Atom>, BigInteger> t : sum.terms().entrySet()) {
      BigInteger present = rest.terms().getOrDefault(t.getKey(), BigInteger.ZERO);
      List<Atom> monomial = new ArrayList<>(t.getKey());
      boolean divides = lead.getKey().stream().allMatch(monomial::remove);
      if (divides && present.mod(lead.getValue()).signum() == 0) {
        Polynomial part = product(monomial, present.divide(lead.getValue()));
        quotient = quotient.plus(part);
        rest = rest.minus(part.times(pitch));
      }
    }
    return quotient;
  }

  private static Polynomial product(List<Atom> monomial, BigInteger factor) {
    Polynomial product = Polynomial.constant(factor);
    for (Atom atom : monomial) {
      product = product.times(Polynomial.of(atom));
    }
    return product;
  }

  /** Whether the pitch, which may be negative, is larger than what is left. */
  private boolean isProved(Split split) {
    return exceeds(split.pitch, split.r) || exceeds(split.pitch.negate(), split.r);
  }

  private boolean exceeds(Polynomial pitch, Polynomial r) {
    return isImpossible(r.minus(pitch)) && isImpossible(r.negate().minus(pitch));
  }

  /** Whether {@code polynomial >= 0} contradicts what is known. */
  private boolean isImpossible(Polynomial polynomial) {
    return known.with(List.of(columns.nonNegative(polynomial))).infeasible();
  }

  /** What, tested before the nest, shows that {@code |r| < pitch}. */
  private Optional<List<Condition>> assumed(Split split) {
    Polynomial most = split.pitch.minus(Polynomial.ONE);
    if (split.pitch.asConstant().filter(p -> p.compareTo(SMALL) <= 0).isPresent()) {
      return Optional.empty();
    }
    Optional<Polynomial> above = greatest(split.r);
    Optional<Polynomial> below = greatest(split.r.negate());
    if (above.isEmpty() || below.isEmpty()) {
      return Optional.empty();
    }
    Set<Polynomial> rooms = new LinkedHashSet<>();
    rooms.add(most.minus(above.get()));
    rooms.add(most.minus(below.get()));
    Optional<BigInteger> difference = above.get().minus(below.get()).asConstant();
    if (difference.isPresent()) {
      rooms.remove(most.minus(difference.get().signum() > 0 ? below.get() : above.get()));
      if (rooms.isEmpty()) {
        rooms.add(most.minus(above.get()));
      }
    }
    List<Condition> conditions = new ArrayList<>();
    for (Polynomial room : rooms) {
      if (isImpossible(room)) {
        return Optional.empty();
      }
      if (!isImpossible(room.negate().minus(Polynomial.ONE))) {
        conditions.add(new Condition.NonNegative(text(split, most.minus(room)), room));
      }
    }
    return Optional.of(conditions);
  }

  private String text(Split split, Polynomial span) {
    List<String> movers =
        split.r.atoms().stream()
            .filter(instances::isVarying)
            .sorted(Comparator.comparing(Atom::text))
            .map(a -> "`" + a.text() + "`")
            .distinct()
            .toList();
    String more = "`" + split.pitch + "` is more than `" + span + "`";
    if (movers.isEmpty()) {
      return more;
    }
    return more
        + movers.stream().collect(Collectors.joining(" and ", ", how far ", ""))
        + (movers.size() == 1 ? " moves" : " move");
  }

  /** The largest value over both iteration spaces, in terms of what does not vary. */
  private Optional<Polynomial> greatest(Polynomial polynomial) {
    Polynomial bound = polynomial;
    for (boolean first : new boolean[] {true, false}) {
      List<LoopNode> loops = (first ? x : y).loops();
      for (int k = loops.size() - 1; k >= 0; k--) {
        if (loops.get(k).counted().isEmpty()) {
          continue;
        }
        Atom counter = instances.counter(loops.get(k), first);
        Optional<Polynomial> factor = bound.coefficient(counter);
        if (factor.isEmpty()) {
          return Optional.empty();
        }
        if (factor.get().isZero()) {
          continue;
        }
        boolean up = isImpossible(factor.get().negate().minus(Polynomial.ONE));
        if (!up && !isImpossible(factor.get().minus(Polynomial.ONE))) {
          return Optional.empty();
        }
        Optional<Polynomial> limit = limit(loops.get(k), up, first);
        if (limit.isEmpty()) {
          return Optional.empty();
        }
        bound = bound.plus(factor.get().times(limit.get().minus(Polynomial.of(counter))));
      }
    }
    return Optional.of(bound).filter(b -> b.atoms().stream().noneMatch(instances::isVarying));
  }

  /** The largest or smallest value of a counter, unless a {@code do} loop may run beyond it. */
  private Optional<Polynomial> limit(LoopNode loop, boolean up, boolean first) {
    Counted c = loop.counted().orElseThrow();
    Polynomial self = Polynomial.of(c.atom());
    Polynomial room = up ? c.max().minus(self) : self.minus(c.min());
    boolean holds = loop.facts().nonNegative().contains(room);
    Polynomial limit = up ? c.max() : c.min();
    return holds
        ? Optional.of(first ? instances.ofX(limit) : instances.ofY(limit))
        : Optional.empty();
  }
}
