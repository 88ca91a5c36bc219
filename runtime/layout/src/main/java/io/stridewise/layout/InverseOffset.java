package io.stridewise.layout;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/** From a byte offset back to an index. */
final class InverseOffset {
  private static final int MAX_STEPS = 1_000_000;

  private final StridedMapping mapping;
  private final long[] index;
  private final long[] lowest;
  private final long[] highest;
  private final long[] divisor;
  private int steps;

  private InverseOffset(StridedMapping mapping) {
    this.mapping = mapping;
    int rank = mapping.rank();
    index = new long[rank];
    lowest = new long[rank + 1];
    highest = new long[rank + 1];
    divisor = new long[rank + 1];
    for (int k = rank - 1; k >= 0; k--) {
      long extent = mapping.extent(k);
      lowest[k] = lowest[k + 1] + Math.min(0, extent);
      highest[k] = highest[k + 1] + Math.max(0, extent);
      divisor[k] =
          extent == 0 ? divisor[k + 1] : Congruence.gcd(divisor[k + 1], mapping.strides[k]);
    }
  }

  static Optional<long[]> indexOf(StridedMapping mapping, long byteOffset) {
    if (mapping.size == 0 || byteOffset < mapping.loByte() || byteOffset >= mapping.hiByte()) {
      return Optional.empty();
    }
    int[] descending = movingAxes(mapping);
    if (nests(mapping, descending)) {
      return divide(mapping, descending, byteOffset - mapping.loByte());
    }
    InverseOffset search = new InverseOffset(mapping);
    return search.from(0, byteOffset - mapping.offset)
        ? Optional.of(search.index)
        : Optional.empty();
  }

  /** The axes along which the offset changes, largest stride first. */
  private static int[] movingAxes(StridedMapping mapping) {
    return IntStream.range(0, mapping.rank())
        .filter(k -> mapping.extent(k) != 0)
        .boxed()
        .sorted(Comparator.comparingLong((Integer k) -> -Math.abs(mapping.strides[k])))
        .mapToInt(k -> k)
        .toArray();
  }

  /**
   * Whether each stride is larger than all steps of the smaller strides together: then division
   * finds each index.
   */
  private static boolean nests(StridedMapping mapping, int[] descending) {
    long span = 0;
    for (int i = descending.length - 1; i >= 0; i--) {
      int k = descending[i];
      if (Math.abs(mapping.strides[k]) <= span) {
        return false;
      }
      span += Math.abs(mapping.extent(k));
    }
    return true;
  }

  private static Optional<long[]> divide(
      StridedMapping mapping, int[] descending, long fromLowest) {
    long[] index = new long[mapping.rank()];
    long rest = fromLowest;
    for (int k : descending) {
      long stride = mapping.strides[k];
      long steps = rest / Math.abs(stride);
      if (steps >= mapping.shape[k]) {
        return Optional.empty();
      }
      rest -= steps * Math.abs(stride);
      index[k] = stride > 0 ? steps : mapping.shape[k] - 1 - steps;
    }
    return rest == 0 ? Optional.of(index) : Optional.empty();
  }

  /**
   * Finds the first indices in C order, from axis k on, whose steps sum up to {@code target} bytes.
   */
  private boolean from(int k, long target) {
    if (k == index.length) {
      return target == 0;
    }
    if (target < lowest[k] || target > highest[k]) {
      return false;
    }
    if (mapping.extent(k) == 0) {
      return from(k + 1, target);
    }
    long stride = mapping.strides[k];
    // stride * i must leave the later axes something between their lowest and highest sum.
    long most = target - lowest[k + 1];
    long least = target - highest[k + 1];
    long step = Math.abs(stride);
    long first =
        Math.max(0, stride > 0 ? -Math.floorDiv(-least, step) : -Math.floorDiv(most, step));
    long last =
        Math.min(
            mapping.shape[k] - 1,
            stride > 0 ? Math.floorDiv(most, step) : Math.floorDiv(-least, step));
    if (divisor[k + 1] == 0) {
      // The later axes change nothing: their first index will do, and this one is a division.
      index[k] = target / stride;
      return target % stride == 0;
    }
    Congruence residue = new Congruence(stride, divisor[k + 1]);
    if (!residue.solvable(target)) {
      return false;
    }
    for (long i = residue.firstFrom(first, target); i <= last; i += residue.period()) {
      if (++steps > MAX_STEPS) {
        throw new IllegalStateException(
            "indexOf: gave up after %d steps on %s".formatted(MAX_STEPS, mapping));
      }
      index[k] = i;
      if (from(k + 1, target - i * stride)) {
        return true;
      }
    }
    index[k] = 0;
    return false;
  }
}
