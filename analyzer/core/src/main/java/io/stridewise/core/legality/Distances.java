package io.stridewise.core.legality;

import io.stridewise.core.address.Counted;
import io.stridewise.core.address.Facts;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By how many iterations of each loop two accesses of the same element can be apart. A loop without
 * an entry may be apart by any number.
 *
 * <p>The tests are ZIV and strong SIV (Goff, Kennedy, Tseng: Practical dependence testing, PLDI
 * 1991), on exact integers with symbolic terms; a flat subscript {@code i * n + j} is taken apart
 * into two dimensions only where {@code j} provably spans less than {@code n}.
 */
final class Distances {
  private static final BigInteger SMALL = BigInteger.valueOf(16);

  private final List<LoopNode> loops;
  private final Facts facts;
  private final Map<LoopNode, BigInteger> exact = new HashMap<>();
  private final List<Condition> conditions = new ArrayList<>();
  private boolean independent;
  private boolean precise = true;

  Distances(List<LoopNode> loops, Facts facts) {
    this.loops = loops;
    this.facts = facts;
  }

  /** Whether the accesses can never meet. */
  boolean independent() {
    return independent;
  }

  /** Whether distances without an entry are known to occur, and not just not excluded. */
  boolean precise() {
    return precise;
  }

  /** What the distances rest on. */
  List<Condition> conditions() {
    return conditions;
  }

  /** The distance in {@code loop}, where only one is possible. */
  Optional<BigInteger> distance(LoopNode loop) {
    return Optional.ofNullable(exact.get(loop));
  }

  /**
   * Adds what {@code first == second} tells, where both are the same dimension's subscripts.
   *
   * @param exact what has to hold for that arithmetic not to wrap; empty if nothing is known to
   *     suffice
   */
  void meet(Polynomial first, Polynomial second, Optional<List<Condition>> exact) {
    if (exact.isEmpty()) {
      precise = false;
      return;
    }
    meet(first, second);
    conditions.addAll(exact.get());
  }

  private void meet(Polynomial first, Polynomial second) {
    Map<LoopNode, Polynomial> factors = new HashMap<>();
    Polynomial restFirst = first;
    Polynomial restSecond = second;
    for (LoopNode loop : loops) {
      Counted counted = loop.counted().orElseThrow();
      Optional<Polynomial> f = first.coefficient(counted.atom());
      Optional<Polynomial> g = second.coefficient(counted.atom());
      if (f.isEmpty() || !f.equals(g)) {
        precise = false;
        return;
      }
      if (!f.get().isZero()) {
        factors.put(loop, f.get());
        restFirst = restFirst.minus(f.get().times(Polynomial.of(counted.atom())));
        restSecond = restSecond.minus(f.get().times(Polynomial.of(counted.atom())));
      }
    }
    for (LoopNode loop : loops) {
      if (restFirst.variesWith(loop) || restSecond.variesWith(loop) || variesAny(factors, loop)) {
        precise = false;
        return;
      }
    }
    // sum of factor * (second's iteration - first's iteration) = restFirst - restSecond
    solve(factors, restFirst.minus(restSecond));
  }

  private static boolean variesAny(Map<LoopNode, Polynomial> factors, LoopNode loop) {
    return factors.values().stream().anyMatch(f -> f.variesWith(loop));
  }

  private void solve(Map<LoopNode, Polynomial> factors, Polynomial sum) {
    if (factors.isEmpty()) {
      Optional<BigInteger> constant = sum.asConstant();
      if (constant.isEmpty()) {
        precise = false;
      } else if (constant.get().signum() != 0) {
        independent = true;
      }
    } else if (factors.size() == 1) {
      Map.Entry<LoopNode, Polynomial> only = factors.entrySet().iterator().next();
      solve(only.getKey(), only.getValue(), sum);
    } else if (!takeApart(factors, sum, false) && !takeApart(factors, sum, true)) {
      precise = false;
    }
  }

  private void solve(LoopNode loop, Polynomial factor, Polynomial sum) {
    boolean nonZero =
        factor.asConstant().isPresent()
            || facts.proveNonNegative(factor.minus(Polynomial.ONE))
            || facts.proveNonNegative(factor.negate().minus(Polynomial.ONE));
    if (!nonZero) {
      precise = false;
      return;
    }
    Optional<Polynomial> quotient = sum.dividedBy(factor);
    if (quotient.isPresent() && quotient.get().asConstant().isPresent()) {
      put(loop, quotient.get().asConstant().get());
    } else if (quotient.isEmpty()
        && sum.asConstant().isPresent()
        && factor.asConstant().isPresent()) {
      independent = true;
    } else {
      precise = false;
    }
  }

  private void put(LoopNode loop, BigInteger distance) {
    BigInteger other = exact.putIfAbsent(loop, distance);
    if (other != null && !other.equals(distance)) {
      independent = true;
    }
    Optional<BigInteger> trips = loop.maxTrips();
    if (trips.isPresent() && distance.abs().compareTo(trips.get()) >= 0) {
      independent = true;
    }
  }

  /**
   * Splits {@code c0 * d0 + pitch * (...) = sum} into {@code c0 * d0 = r} and {@code (...) = q}
   * where {@code sum = pitch * q + r} and {@code |c0 * d0 - r| < pitch} for every possible distance
   * {@code d0}.
   */
  private boolean takeApart(Map<LoopNode, Polynomial> factors, Polynomial sum, boolean assuming) {
    for (Map.Entry<LoopNode, Polynomial> fine : factors.entrySet()) {
      Optional<BigInteger> c0 = fine.getValue().asConstant();
      if (c0.isEmpty()) {
        continue;
      }
      Map<LoopNode, Polynomial> coarse = new HashMap<>(factors);
      coarse.remove(fine.getKey());
      for (Polynomial candidate : List.copyOf(coarse.values())) {
        Polynomial pitch =
            candidate.asConstant().map(c -> Polynomial.constant(c.abs())).orElse(candidate);
        Map<LoopNode, Polynomial> divided = new HashMap<>();
        coarse.forEach((l, f) -> f.dividedBy(pitch).ifPresent(q -> divided.put(l, q)));
        Optional<Polynomial> q = quotient(sum, pitch);
        if (divided.size() < coarse.size() || q.isEmpty()) {
          continue;
        }
        BigInteger r = sum.minus(pitch.times(q.get())).asConstant().orElseThrow();
        Polynomial span =
            fine.getKey()
                .counted()
                .orElseThrow()
                .trips()
                .minus(Polynomial.ONE)
                .times(Polynomial.constant(c0.get().abs()))
                .plus(Polynomial.constant(r.abs()));
        Polynomial room = pitch.minus(Polynomial.ONE).minus(span);
        boolean fits = facts.proveNonNegative(room);
        if (!fits && (!assuming || room.asConstant().isPresent() || isSmall(pitch))) {
          continue;
        }
        if (!fits) {
          conditions.add(
              new Condition.Other("`" + pitch + "` is more than " + spanText(fine.getKey(), span)));
        }
        solve(fine.getKey(), fine.getValue(), Polynomial.constant(r));
        solve(divided, q.get());
        return true;
      }
    }
    return false;
  }

  /**
   * A pitch that no loop worth a remedy stays below: {@code a[i + j]} is no matrix of rows one
   * element long.
   */
  private static boolean isSmall(Polynomial pitch) {
    return pitch.asConstant().map(p -> p.compareTo(SMALL) <= 0).orElse(false);
  }

  private static String spanText(LoopNode loop, Polynomial span) {
    return "`" + span + "`, how far `" + loop.name() + "` moves";
  }

  /**
   * A {@code q} such that {@code sum - pitch * q} is a constant smaller than the pitch where that
   * is a constant too.
   */
  private static Optional<Polynomial> quotient(Polynomial sum, Polynomial pitch) {
    Optional<BigInteger> p = pitch.asConstant();
    Optional<BigInteger> s = sum.asConstant();
    if (s.isPresent()) {
      if (p.isEmpty()) {
        return Optional.of(Polynomial.ZERO);
      }
      // Rounds to the nearest multiple, which leaves the smallest remainder.
      BigInteger twice = s.get().shiftLeft(1).add(p.get());
      BigInteger[] parts = twice.divideAndRemainder(p.get().shiftLeft(1));
      BigInteger q = parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
      return Optional.of(Polynomial.constant(q));
    }
    return sum.minus(constantPart(sum))
        .dividedBy(pitch.minus(constantPart(pitch)))
        .filter(q -> sum.minus(pitch.times(q)).asConstant().isPresent());
  }

  private static Polynomial constantPart(Polynomial p) {
    Polynomial symbolic = p;
    for (var atom : p.atoms()) {
      Optional<Polynomial> c = symbolic.coefficient(atom);
      if (c.isEmpty()) {
        return Polynomial.ZERO;
      }
      symbolic = symbolic.minus(c.get().times(Polynomial.of(atom)));
    }
    return symbolic;
  }
}
