package io.stridewise.array;

import io.stridewise.layout.Layout;
import java.util.Arrays;

/** Puts arrays together along one axis. */
final class Joining {
  private Joining() {}

  static NdArray<?> concatenate(int axis, NdArray<?>... arrays) {
    if (arrays.length == 0) {
      throw new IllegalArgumentException("concatenate: no array");
    }
    int rank = arrays[0].rank();
    int k = Reduce.normalize("concatenate", axis, rank);
    long[] shape = arrays[0].shape();
    DType<?> type = arrays[0].dtype();
    long length = 0;
    for (NdArray<?> a : arrays) {
      long[] other = a.shape();
      if (other.length == rank) {
        length += other[k];
        other[k] = shape[k];
      }
      if (!Arrays.equals(other, shape)) {
        throw new IllegalArgumentException(
            "concatenate: shape %s does not fit %s along axis %d"
                .formatted(Arrays.toString(a.shape()), Arrays.toString(arrays[0].shape()), axis));
      }
      type = DType.promote(type, a.dtype());
    }
    shape[k] = length;
    Layout[] votes = Arrays.stream(arrays).map(a -> vote(a, shape)).toArray(Layout[]::new);
    NdArray<?> result = Results.like(type, shape, votes);
    Ix[] subscript = new Ix[rank];
    Arrays.fill(subscript, Ix.all());
    long at = 0;
    for (NdArray<?> a : arrays) {
      subscript[k] = Ix.range(at, at + a.length(k));
      result.slice(subscript).assign(a);
      at += a.length(k);
    }
    return result;
  }

  /** The strides of one array under the shape of the result, to say in which order its axes lie. */
  private static Layout vote(NdArray<?> a, long[] shape) {
    long[] strides = a.byteStrides();
    for (int k = 0; k < strides.length; k++) {
      strides[k] = a.length(k) <= 1 || a.isEmpty() ? 0 : strides[k];
    }
    return Layout.of(shape, strides, 0, a.dtype().itemSize());
  }

  static NdArray<?> stack(int axis, NdArray<?>... arrays) {
    NdArray<?>[] widened = new NdArray<?>[arrays.length];
    for (int i = 0; i < arrays.length; i++) {
      if (!Arrays.equals(arrays[i].shape(), arrays[0].shape())) {
        throw new IllegalArgumentException(
            "stack: shape %s differs from %s"
                .formatted(Arrays.toString(arrays[i].shape()), Arrays.toString(arrays[0].shape())));
      }
      widened[i] = arrays[i].newAxis(axis);
    }
    return concatenate(axis, widened);
  }
}
