package io.stridewise.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether elements of strided arrays share bytes. The answer is exact unless the work runs out;
 * then it is {@link #TOO_HARD}, to be treated like YES.
 *
 * <p>Element bytes of a layout are {@code lo + sum |s_k| x_k + p} with 0 &lt;= x_k &lt; n_k and 0
 * &lt;= p &lt; itemSize. Two such sums meet, or one meets itself, where a bounded linear
 * Diophantine equation has a solution (P. Virtanen, "memory overlap of strided arrays", NumPy 2015,
 * has the same reduction); {@link BoundedSum} solves it.
 *
 * <pre>{@code
 * Layout a = Layout.c(8, 10);
 * Overlap.between(a.slice(0, Slice.every(2)), a.slice(0, Slice.of(1, 10, 2)));     // NO: even and odd elements
 * }</pre>
 */
public enum Overlap {
  /** No byte is shared. */
  NO,
  /** Some byte is shared. */
  YES,
  /** The work ran out before it was decided. */
  TOO_HARD;

  /** The work allowed where none is given: some milliseconds at most. */
  public static final long DEFAULT_WORK = 10_000;

  /** Work without limit: the answer is never {@link #TOO_HARD}, but may take exponential time. */
  public static final long EXACT = Long.MAX_VALUE;

  /**
   * Whether the bytes between the first and last of each intersect: cheap, and false only if they
   * share nothing (NumPy's {@code may_share_memory}).
   */
  public static boolean ofRanges(Layout a, Layout b) {
    return a.size > 0 && b.size > 0 && a.loByte() < b.hiByte() && b.loByte() < a.hiByte();
  }

  /** {@link #between(Layout, Layout, long)} with {@link #DEFAULT_WORK}. */
  public static Overlap between(Layout a, Layout b) {
    return between(a, b, DEFAULT_WORK);
  }

  /**
   * Whether two arrays over the SAME buffer share a byte; they may have different item sizes.
   *
   * @param maxWork how many values of indices may be tried; 0 leaves what needs no search
   */
  public static Overlap between(Layout a, Layout b, long maxWork) {
    if (!ofRanges(a, b)) {
      return NO;
    }
    // Counting b from its last byte down turns the difference of the two sums into one sum.
    List<Reach> terms = new ArrayList<>(Reach.ascending(a));
    terms.addAll(Reach.ascending(b));
    terms.add(Reach.item(a));
    terms.add(Reach.item(b));
    return BoundedSum.solve(terms, b.hiByte() - 1 - a.loByte(), maxWork);
  }

  /** {@link #within(Layout, long)} with {@link #DEFAULT_WORK}. */
  public static Overlap within(Layout layout) {
    return within(layout, DEFAULT_WORK);
  }

  /**
   * Whether two different elements of one array share a byte.
   *
   * <p>Let d be the difference of their indices, axes sorted by stride, and k the last axis where
   * it is not 0; it may be taken as positive there. Then {@code s_k d_k + sum over j<k of s_j d_j +
   * p = 0} with |d_j| &lt; n_j, |p| &lt; itemSize, 1 &lt;= d_k &lt; n_k: one equation for each k.
   * It has no solution where s_k exceeds what the smaller strides span.
   *
   * @param maxWork how many values of indices may be tried, shared evenly by the axes; 0 leaves
   *     what needs no search
   */
  public static Overlap within(Layout layout, long maxWork) {
    if (layout.size <= 1) {
      return NO;
    }
    List<Reach> axes = Reach.ascending(layout);
    boolean crowded = layout.size * layout.itemSize > layout.requiredSpan();
    if (crowded || axes.get(0).step() == 0) {
      return YES;
    }
    Overlap answer = NO;
    List<Reach> doubled = new ArrayList<>();
    Reach item = Reach.item(layout);
    doubled.add(new Reach(1, 2 * item.count()));
    long span = item.count();
    for (Reach axis : axes) {
      if (axis.step() <= span) {
        List<Reach> terms = new ArrayList<>(doubled);
        terms.add(new Reach(axis.step(), axis.count() - 1));
        Overlap found = BoundedSum.solve(terms, span + axis.extent(), maxWork / axes.size());
        if (found == YES) {
          return YES;
        }
        answer = found == TOO_HARD ? TOO_HARD : answer;
      }
      doubled.add(new Reach(axis.step(), 2 * axis.count()));
      span += axis.extent();
    }
    return answer;
  }
}
