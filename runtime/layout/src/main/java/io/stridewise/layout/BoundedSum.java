package io.stridewise.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Decides whether {@code a1*x1 + ... + an*xn = target} has a solution with {@code 0 <= xi <= ui}:
 * the bounded linear Diophantine equation behind every overlap question. In general it is
 * NP-complete (it contains subset sum), so the work is limited.
 *
 * <p>Terms are first merged where their sums are exactly the multiples of one number up to a bound.
 * Then the largest coefficient is tried first: what the others can reach leaves a range for its x,
 * and their common divisor a residue class. With two terms left that decides without a search.
 */
final class BoundedSum {
  private static final int MAX_HOPELESS = 100_000;

  private final Reach[] terms;
  private final long[] reachOfLater;
  private final Congruence[] residues;
  private final Set<Rest> hopeless = new HashSet<>();
  private long work;

  /** A sum that terms i and later cannot make. */
  private record Rest(int i, long target) {}

  private BoundedSum(List<Reach> merged, long maxWork) {
    int n = merged.size();
    terms = merged.toArray(new Reach[0]);
    reachOfLater = new long[n];
    residues = new Congruence[n];
    work = maxWork;
    long reach = 0;
    long divisor = 0;
    for (int i = n - 1; i >= 0; i--) {
      reachOfLater[i] = reach;
      if (i < n - 1) {
        residues[i] = new Congruence(terms[i].step(), divisor);
      }
      reach += terms[i].extent();
      divisor = Congruence.gcd(divisor, terms[i].step());
    }
  }

  /**
   * Solves one equation.
   *
   * @param given coefficients and bounds; their extents sum up to less than 2^63
   * @param maxWork how many values of unknowns may be tried
   * @return {@link Overlap#YES} if there is a solution
   */
  static Overlap solve(List<Reach> given, long target, long maxWork) {
    List<Reach> merged = merge(given);
    long reach = merged.stream().mapToLong(Reach::extent).sum();
    if (target < 0 || target > reach) {
      return Overlap.NO;
    }
    return target == 0 ? Overlap.YES : new BoundedSum(merged, maxWork).search(0, target);
  }

  /**
   * Merges terms without losing or adding a sum, and sorts them, largest coefficient first. If b is
   * c times a and c is at most u+1, the multiples of a up to u*a continue without a gap after each
   * multiple of b.
   */
  private static List<Reach> merge(List<Reach> given) {
    List<Reach> ascending = new ArrayList<>(given);
    ascending.sort(Comparator.comparingLong(Reach::step));
    List<Reach> merged = new ArrayList<>();
    for (Reach term : ascending) {
      if (term.extent() > 0 && !absorb(merged, term)) {
        merged.add(term);
      }
    }
    merged.sort(Comparator.comparingLong(Reach::step).reversed());
    return merged;
  }

  private static boolean absorb(List<Reach> merged, Reach term) {
    for (int i = 0; i < merged.size(); i++) {
      Reach smaller = merged.get(i);
      long ratio = term.step() / smaller.step();
      if (term.step() % smaller.step() == 0 && ratio - 1 <= smaller.count()) {
        merged.set(i, new Reach(smaller.step(), smaller.count() + ratio * term.count()));
        return true;
      }
    }
    return false;
  }

  /**
   * Looks for a solution in terms i and later; {@code target} is at least 0 and within their reach.
   */
  private Overlap search(int i, long target) {
    long step = terms[i].step();
    if (i == terms.length - 1) {
      return target % step == 0 ? Overlap.YES : Overlap.NO;
    }
    if (!residues[i].solvable(target)) {
      return Overlap.NO;
    }
    if (i > 0 && hopeless.contains(new Rest(i, target))) {
      return Overlap.NO;
    }
    long beyond = target - reachOfLater[i];
    long least = beyond <= 0 ? 0 : (beyond - 1) / step + 1;
    long most = Math.min(terms[i].count(), target / step);
    long period = residues[i].period();
    long first = residues[i].firstFrom(least, target);
    if (i == terms.length - 2) {
      // What is left then is a multiple of the last coefficient, and within its reach.
      return first <= most ? Overlap.YES : Overlap.NO;
    }
    for (long x = first; x <= most; x += period) {
      if (work-- <= 0) {
        return Overlap.TOO_HARD;
      }
      Overlap found = search(i + 1, target - x * step);
      if (found != Overlap.NO) {
        return found;
      }
    }
    if (i > 0 && hopeless.size() < MAX_HOPELESS) {
      hopeless.add(new Rest(i, target));
    }
    return Overlap.NO;
  }
}
