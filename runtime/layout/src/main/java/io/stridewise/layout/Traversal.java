package io.stridewise.layout;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The order in which to walk the axes of arrays of one shape so that memory is touched in sequence
 * as far as they agree: the rules of NumPy's {@code nditer}.
 *
 * <p>Axes are sorted by the size of their strides, largest outermost. An array votes on two axes if
 * both its strides are not 0; any vote for the order the axes already have stops the exchange, so
 * that conflicts keep C order. Then axes along which every array steps backwards or not at all are
 * flipped, and neighbours that one stride per array walks are merged.
 *
 * <pre>{@code
 * Layout a = Layout.f(8, 3, 4);
 * Traversal.of(a).axes();         // [1, 0]: axis 0 is the inner one
 * Traversal.of(a).operands();     // one layout of shape [12], byte strides [8]
 * }</pre>
 */
public final class Traversal {
  private final int[] axes;
  private final boolean[] flipped;
  private final List<Layout> operands;

  private Traversal(int[] axes, boolean[] flipped, List<Layout> operands) {
    this.axes = axes;
    this.flipped = flipped;
    this.operands = operands;
  }

  /**
   * Plans a walk over one or more arrays at once.
   *
   * @param operands layouts of the same shape, stretched with {@link Layout#broadcastTo} where
   *     needed
   * @throws IllegalArgumentException if there is no layout, or their shapes differ
   */
  public static Traversal of(Layout... operands) {
    if (operands.length == 0) {
      throw new IllegalArgumentException("traversal: no layout to walk");
    }
    for (Layout operand : operands) {
      if (!Arrays.equals(operand.shape, operands[0].shape)) {
        throw new IllegalArgumentException(
            "traversal: shapes %s and %s differ; broadcast them first"
                .formatted(Arrays.toString(operands[0].shape), Arrays.toString(operand.shape)));
      }
    }
    int[] axes = sorted(operands);
    boolean[] flipped = flips(operands);
    int[] flippedAxes = IntStream.range(0, flipped.length).filter(k -> flipped[k]).toArray();
    List<Layout> walked =
        Stream.of(operands).map(o -> o.flip(flippedAxes).transpose(axes)).toList();
    return new Traversal(axes, flipped, merged(walked));
  }

  /** The axes of the operands, outermost first, before any are merged; a fresh array. */
  public int[] axes() {
    return axes.clone();
  }

  /**
   * Whether an axis of the operands is walked from its last index to its first.
   *
   * @param axis 0 to rank-1
   * @throws IllegalArgumentException if there is no such axis
   */
  public boolean isFlipped(int axis) {
    return flipped[Axes.normalize("isFlipped", axis, flipped.length)];
  }

  /**
   * The operands to walk in C order, last axis innermost: the same elements, axes sorted, flipped
   * and merged. They have one shape, without axes of length 1; of rank 0 for a single element, of
   * shape [0] without elements.
   */
  public List<Layout> operands() {
    return operands;
  }

  private static int[] sorted(Layout[] operands) {
    int rank = operands[0].rank();
    int[] order = IntStream.range(0, rank).toArray();
    // An insertion sort from the innermost axis outwards, because votes need not be transitive.
    for (int i = rank - 2; i >= 0; i--) {
      int axis = order[i];
      int place = i;
      for (int j = i + 1; j < rank; j++) {
        int vote = vote(operands, axis, order[j]);
        if (vote < 0) {
          break;
        }
        place = vote > 0 ? j : place;
      }
      System.arraycopy(order, i + 1, order, i, place - i);
      order[place] = axis;
    }
    return order;
  }

  /**
   * 1 if the outer of two axes should become the inner, -1 if some operand objects, 0 if none can
   * tell.
   */
  private static int vote(Layout[] operands, int outer, int inner) {
    int vote = 0;
    for (Layout operand : operands) {
      long outerStep = step(operand, outer);
      long innerStep = step(operand, inner);
      if (outerStep != 0 && innerStep != 0) {
        if (innerStep <= outerStep) {
          return -1;
        }
        vote = 1;
      }
    }
    return vote;
  }

  private static long step(Layout operand, int axis) {
    return operand.size == 0 || operand.shape[axis] == 1 ? 0 : Math.abs(operand.strides[axis]);
  }

  private static boolean[] flips(Layout[] operands) {
    boolean[] flipped = new boolean[operands[0].rank()];
    for (int k = 0; k < flipped.length; k++) {
      boolean forwards = false;
      for (Layout operand : operands) {
        long extent = operand.size == 0 ? 0 : operand.extent(k);
        forwards |= extent > 0;
        flipped[k] |= extent < 0;
      }
      flipped[k] &= !forwards;
    }
    return flipped;
  }

  private static List<Layout> merged(List<Layout> walked) {
    if (walked.get(0).size == 0) {
      return walked.stream().map(Layout::coalesce).toList();
    }
    int rank = walked.get(0).rank();
    int[] innermost = new int[rank];
    long[] lengths = new long[rank];
    int count = 0;
    for (int k = 0; k < rank; k++) {
      long length = walked.get(0).shape[k];
      if (length != 1) {
        if (count > 0 && mergeable(walked, innermost[count - 1], k)) {
          lengths[count - 1] *= length;
          innermost[count - 1] = k;
        } else {
          lengths[count] = length;
          innermost[count++] = k;
        }
      }
    }
    int[] kept = Arrays.copyOf(innermost, count);
    long[] shape = Arrays.copyOf(lengths, count);
    return walked.stream()
        .map(o -> new Layout(shape, Axes.select(o.strides, kept), o.offset, o.itemSize, o.size))
        .toList();
  }

  /** One stride walks both axes in every operand; those between them have length 1. */
  private static boolean mergeable(List<Layout> walked, int outer, int inner) {
    return walked.stream().allMatch(o -> o.strides[outer] == o.shape[inner] * o.strides[inner]);
  }
}
