package io.stridewise.array.iterate;

import io.stridewise.layout.Layout;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Walks several operands at once, broadcast to one shape: whole runs for kernels, or one element at
 * a time with its indices. It yields byte offsets; {@code getAt} and {@code setAt} of an array read
 * and write there.
 *
 * {@snippet class="io.stridewise.array.SnippetsTest" region="iterate"}
 *
 * <p>Immutable; any number of threads may walk.
 */
public final class NdIter {

  private final List<Layout> operands;
  private final Plan.Walk walk;

  private NdIter(List<Layout> operands, Plan.Walk walk) {
    this.operands = operands;
    this.walk = walk;
  }

  /**
   * Walks operands broadcast to their common shape.
   *
   * @throws IllegalArgumentException if there is none, or they do not broadcast
   */
  public static NdIter of(Layout... operands) {
    if (operands.length == 0) {
      throw new IllegalArgumentException("NdIter: no operand");
    }
    return over(
        Layout.broadcastShape(Stream.of(operands).map(Layout::shape).toArray(long[][]::new)),
        operands);
  }

  /**
   * Walks operands broadcast to a given shape.
   *
   * @throws IllegalArgumentException if there is none, or one does not broadcast to it
   */
  public static NdIter over(long[] shape, Layout... operands) {
    if (operands.length == 0) {
      throw new IllegalArgumentException("NdIter: no operand");
    }
    return new NdIter(Stream.of(operands).map(o -> o.broadcastTo(shape)).toList(), Plan.Walk.BEST);
  }

  /**
   * Walks every pair: the axes of {@code a} outside, those of {@code b} inside, shape {@code
   * a.shape + b.shape}.
   */
  public static NdIter outer(Layout a, Layout b) {
    Layout left = a;
    for (int k = 0; k < b.rank(); k++) {
      left = left.newAxis(left.rank());
    }
    Layout right = b;
    for (int k = 0; k < a.rank(); k++) {
      right = right.newAxis(0);
    }
    return of(left, right);
  }

  /** The same operands in a fixed order of elements, or in the best. */
  public NdIter in(Plan.Walk order) {
    return new NdIter(operands, order);
  }

  /** The common shape; a copy. */
  public long[] shape() {
    return operands.getFirst().shape();
  }

  /** Number of elements. */
  public long size() {
    return operands.getFirst().size();
  }

  /** How runs are walked. */
  public Plan plan() {
    return Plan.of(operands, walk);
  }

  /** Calls {@code run} for each innermost loop. */
  public void forEachInner(Plan.Run run) {
    plan().forEachRun(run);
  }

  /** A cursor before the first element. */
  public Cursor cursor() {
    return cursor(0, size());
  }

  /**
   * A cursor over the elements number {@code from} up to, and without, {@code to} of the walk, so
   * that several threads can share one.
   *
   * @throws IndexOutOfBoundsException unless 0 &lt;= from &lt;= to &lt;= size
   */
  public Cursor cursor(long from, long to) {
    Objects.checkFromToIndex(from, to, size());
    return new Cursor(Plan.ofSeparateAxes(operands, walk), shape(), from, to);
  }

  @Override
  public String toString() {
    return "NdIter over %s, %s".formatted(Arrays.toString(shape()), walk);
  }
}
