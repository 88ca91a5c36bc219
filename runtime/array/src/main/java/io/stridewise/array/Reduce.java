package io.stridewise.array;

import io.stridewise.array.kernel.ArgExtreme;
import io.stridewise.array.kernel.Domain;
import io.stridewise.array.kernel.Operand;
import io.stridewise.array.kernel.Reduction;
import io.stridewise.array.storage.HeapStorage;
import io.stridewise.array.storage.Lane;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Order;
import io.stridewise.layout.Traversal;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.IntStream;

/** Reductions: shapes of results, accumulators, and conversion to the type of the result. */
final class Reduce {
  private Reduce() {}

  static int[] allAxes(int rank) {
    int[] axes = new int[rank];
    Arrays.setAll(axes, k -> k);
    return axes;
  }

  static double toDouble(Reduction op, NdArray<?> a) {
    return over(op.name().toLowerCase(Locale.ROOT), op, a, allAxes(a.rank()), DType.DOUBLE).get();
  }

  static long toLong(Reduction op, NdArray<?> a) {
    return over(op.name().toLowerCase(Locale.ROOT), op, a, allAxes(a.rank()), DType.LONG).get();
  }

  static <R extends NdArray<R>> R over(
      String name, Reduction op, NdArray<?> a, int[] axes, DType<R> type) {
    return over(name, op, Domain.of(a.dtype().elementType()), a, axes, type);
  }

  static BoolNd any(NdArray<?> a, int[] axes) {
    return over("any", Reduction.ANY, Domain.TRUTH, a, axes, DType.BOOL);
  }

  static BoolNd all(NdArray<?> a, int[] axes) {
    return over("all", Reduction.ALL, Domain.TRUTH, a, axes, DType.BOOL);
  }

  static <R extends NdArray<R>> R mean(NdArray<?> a, int[] axes, DType<R> type) {
    DoubleNd sums = over("mean", Reduction.SUM, Domain.DOUBLE, a, axes, DType.DOUBLE);
    boolean[] reduced = reducedAxes("mean", a, axes);
    double count = 1;
    for (int k = 0; k < reduced.length; k++) {
      count *= reduced[k] ? a.length(k) : 1;
    }
    Nd.divide(sums, Nd.full(DType.DOUBLE, count), sums);
    return type == DType.DOUBLE ? type.cast(sums) : sums.astype(type);
  }

  private static <R extends NdArray<R>> R over(
      String name, Reduction op, Domain domain, NdArray<?> a, int[] axes, DType<R> type) {
    boolean[] reduced = reducedAxes(name, a, axes);
    if (op == Reduction.MINIMUM || op == Reduction.MAXIMUM) {
      requireElements(name, a, reduced);
    }
    Layout layout = resultLayout(a.layout(), reduced);
    HeapStorage sums = Reduction.accumulator(domain, layout.size());
    Lane lane = sums.lane(sums.arrayType(), true);
    op.fillWithIdentity(lane);
    if (!a.isEmpty()) {
      op.run(domain, a.operand(), new Operand(lane, spread(layout, reduced, a.shape())));
    }
    DType<?> accumulated = DType.of(sums.arrayType());
    NdArray<?> result = accumulated.make(sums, layout, true, null);
    return type == accumulated ? type.cast(result) : result.astype(type);
  }

  private static void requireElements(String name, NdArray<?> a, boolean[] reduced) {
    for (int k = 0; k < reduced.length; k++) {
      if (reduced[k] && a.length(k) == 0) {
        throw new IllegalArgumentException(
            "%s: no element along axis %d of shape %s"
                .formatted(name, k, Arrays.toString(a.shape())));
      }
    }
  }

  private static boolean[] reducedAxes(String name, NdArray<?> a, int[] axes) {
    boolean[] reduced = new boolean[a.rank()];
    for (int axis : axes) {
      int k = normalize(name, axis, a.rank());
      if (reduced[k]) {
        throw new IllegalArgumentException(
            "%s: axis %d appears twice in %s".formatted(name, axis, Arrays.toString(axes)));
      }
      reduced[k] = true;
    }
    return reduced;
  }

  static int normalize(String name, int axis, int rank) {
    if (axis < -rank || axis >= rank) {
      throw new IllegalArgumentException(
          "%s: axis %d does not exist in an array of %d axes".formatted(name, axis, rank));
    }
    return axis < 0 ? axis + rank : axis;
  }

  /** Accumulators for the axes that stay, nested in memory as a walk over the operand is. */
  private static Layout resultLayout(Layout operand, boolean[] reduced) {
    int[] kept = IntStream.range(0, reduced.length).filter(k -> !reduced[k]).toArray();
    long[] shape = Arrays.stream(kept).mapToLong(operand::length).toArray();
    int[] nesting =
        Arrays.stream(Traversal.of(operand).axes())
            .filter(axis -> !reduced[axis])
            .map(axis -> Arrays.binarySearch(kept, axis))
            .toArray();
    return Results.nested(Long.BYTES, shape, nesting);
  }

  /** The accumulators in the shape of the operand: byte stride 0 along axes that are reduced. */
  private static Layout spread(Layout result, boolean[] reduced, long[] shape) {
    Layout spread = result;
    for (int k = 0; k < reduced.length; k++) {
      if (reduced[k]) {
        spread = spread.newAxis(k);
      }
    }
    return spread.broadcastTo(shape);
  }

  static LongNd argExtreme(String name, boolean greatest, NdArray<?> a, int axis) {
    int k = normalize(name, axis, a.rank());
    if (a.length(k) == 0) {
      throw new IllegalArgumentException(
          "%s: no element along axis %d of shape %s"
              .formatted(name, axis, Arrays.toString(a.shape())));
    }
    Layout firsts = a.layout().index(k, 0);
    LongNd result = Nd.empty(DType.LONG, Order.C, firsts.shape());
    ArgExtreme.run(
        greatest,
        a.operand().lane(),
        firsts,
        a.layout().byteStride(k),
        a.length(k),
        result.operand());
    return result;
  }
}
