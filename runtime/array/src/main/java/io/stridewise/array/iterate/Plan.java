package io.stridewise.array.iterate;

import io.stridewise.layout.Layout;
import io.stridewise.layout.Traversal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a loop walks several strided operands at once: axes nested so that the smallest strides are
 * innermost, walked backwards where that makes all strides positive, and merged where two axes step
 * like one. {@link Traversal} decides; a plan runs it.
 *
 * <pre>{@code
 * Plan plan = Plan.of(List.of(a.layout(), b.layout()), Plan.Walk.BEST);
 * plan.forEachRun((offsets, strides, n) -> ...);   // n elements of each operand, in bytes
 * }</pre>
 *
 * <p>A plan holds no memory and never changes; any number of threads may run it.
 */
public final class Plan {

  /** The order in which elements are visited. */
  public enum Walk {
    /** Smallest strides innermost, backwards and merged where possible. */
    BEST,
    /** Last axis fastest. */
    C,
    /** First axis fastest. */
    F
  }

  /** What is done with a run of elements. */
  @FunctionalInterface
  public interface Run {
    /**
     * Handles {@code length} elements of each operand {@code k}, at {@code offsets[k] + i *
     * strides[k]}.
     *
     * @param offsets byte offsets by operand; reused by the next run, so do not keep
     * @param strides byte strides by operand, the same for all runs; do not change
     * @param length number of elements, at least 1
     */
    void accept(long[] offsets, long[] strides, long length);
  }

  /** Below this a run costs more than its elements. */
  private static final int SHORT_RUN = 16;

  private final long[] operandShape;
  private final int[] axes;
  private final boolean[] backwards;
  private final long[] shape;
  private final long[][] strides;
  private final long[] starts;

  private Plan(long[] operandShape, int[] axes, boolean[] backwards, List<Layout> nested) {
    this.operandShape = operandShape;
    this.axes = axes;
    this.backwards = backwards;
    this.shape = nested.getFirst().shape();
    this.strides = nested.stream().map(Layout::byteStrides).toArray(long[][]::new);
    this.starts = nested.stream().mapToLong(Layout::offset).toArray();
  }

  /**
   * Plans a walk over operands of one shape (broadcast them first).
   *
   * @throws IllegalArgumentException if there is no operand or the shapes differ
   */
  public static Plan of(List<Layout> operands, Walk walk) {
    Traversal traversal = Traversal.of(operands.toArray(Layout[]::new));
    return walk == Walk.BEST
        ? new Plan(
            operands.getFirst().shape(),
            traversal.axes(),
            backwards(traversal, operands.getFirst().rank()),
            traversal.operands())
        : ofSeparateAxes(operands, walk);
  }

  /** The same without merging axes, so that every axis keeps its own index. */
  static Plan ofSeparateAxes(List<Layout> operands, Walk walk) {
    Traversal traversal = Traversal.of(operands.toArray(Layout[]::new));
    int rank = operands.getFirst().rank();
    boolean[] backwards = walk == Walk.BEST ? backwards(traversal, rank) : new boolean[rank];
    int[] axes =
        switch (walk) {
          case BEST -> traversal.axes();
          case C -> IntStream.range(0, rank).toArray();
          case F -> IntStream.range(0, rank).map(k -> rank - 1 - k).toArray();
        };
    int[] flipped = IntStream.range(0, rank).filter(k -> backwards[k]).toArray();
    List<Layout> nested = operands.stream().map(o -> o.flip(flipped).transpose(axes)).toList();
    return new Plan(operands.getFirst().shape(), axes, backwards, nested);
  }

  private Plan(Plan plan, long[] shape, long[][] strides) {
    this.operandShape = plan.operandShape;
    this.axes = plan.axes;
    this.backwards = plan.backwards;
    this.shape = shape;
    this.strides = strides;
    this.starts = plan.starts;
  }

  /**
   * The same elements in longer runs: where the innermost loop has only a few turns and the next
   * one many more, as over windows or over the columns of a narrow matrix, they change places. The
   * cost of a run then counts less than the wider step.
   */
  public Plan withLongRuns() {
    int inner = shape.length - 1;
    if (inner < 1 || shape[inner] >= SHORT_RUN || shape[inner - 1] < 4 * shape[inner]) {
      return this;
    }
    long[] exchanged = exchangeLast(shape);
    return new Plan(
        this, exchanged, Arrays.stream(strides).map(Plan::exchangeLast).toArray(long[][]::new));
  }

  private static long[] exchangeLast(long[] values) {
    long[] exchanged = values.clone();
    int last = values.length - 1;
    exchanged[last] = values[last - 1];
    exchanged[last - 1] = values[last];
    return exchanged;
  }

  private static boolean[] backwards(Traversal traversal, int rank) {
    boolean[] backwards = new boolean[rank];
    for (int k = 0; k < rank; k++) {
      backwards[k] = traversal.isFlipped(k);
    }
    return backwards;
  }

  /** Number of nested loops left after merging; 0 for a single element. */
  public int depth() {
    return shape.length;
  }

  /** Lengths of the nested loops, outermost first; a copy. */
  public long[] shape() {
    return shape.clone();
  }

  /** Byte strides of one operand in the nested loops, outermost first; a copy. */
  public long[] byteStrides(int operand) {
    return strides[operand].clone();
  }

  /** The axes of the operands in nesting order, outermost first; a copy. */
  public int[] axes() {
    return axes.clone();
  }

  /** Whether an axis of the operands is walked from its end. */
  public boolean isBackwards(int axis) {
    return backwards[axis];
  }

  /** Number of elements of each operand. */
  public long size() {
    long size = 1;
    for (long n : shape) {
      size *= n;
    }
    return size;
  }

  /** Length of every run, that of the innermost loop; 0 if there is no element. */
  public long runLength() {
    return size() == 0 ? 0 : shape.length == 0 ? 1 : shape[shape.length - 1];
  }

  /** Where the walk starts in each operand, in bytes; a copy. */
  long[] starts() {
    return starts.clone();
  }

  /** Calls {@code run} once per innermost loop, in nesting order. */
  public void forEachRun(Run run) {
    long length = runLength();
    if (length == 0) {
      return;
    }
    int operands = strides.length;
    int inner = shape.length - 1;
    long[] steps = new long[operands];
    for (int k = 0; k < operands; k++) {
      steps[k] = inner < 0 ? 0 : strides[k][inner];
    }
    long[] offsets = starts.clone();
    long[] given = new long[operands];
    long[] index = new long[Math.max(inner, 0)];
    while (true) {
      System.arraycopy(offsets, 0, given, 0, operands);
      run.accept(given, steps, length);
      int axis = inner - 1;
      while (axis >= 0 && ++index[axis] == shape[axis]) {
        index[axis] = 0;
        for (int k = 0; k < operands; k++) {
          offsets[k] -= (shape[axis] - 1) * strides[k][axis];
        }
        axis--;
      }
      if (axis < 0) {
        return;
      }
      for (int k = 0; k < operands; k++) {
        offsets[k] += strides[k][axis];
      }
    }
  }

  /**
   * What this plan does and costs, for people: nesting, direction, merged loops, strides and cache
   * lines touched per element.
   */
  public String explain() {
    return PlanText.explain(this, operandShape, strides);
  }

  @Override
  public String toString() {
    return "plan over " + Arrays.toString(operandShape) + " as " + Arrays.toString(shape);
  }
}
