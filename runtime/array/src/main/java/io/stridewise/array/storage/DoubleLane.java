package io.stridewise.array.storage;

import java.lang.foreign.MemorySegment;

/** Elements in a {@code double[]}. */
final class DoubleLane extends ArrayLane {
  private final double[] a;

  DoubleLane(double[] a, long from) {
    super(ElementType.DOUBLE, from);
    this.a = a;
  }

  @Override
  public Object array() {
    return a;
  }

  @Override
  MemorySegment segment() {
    return MemorySegment.ofArray(a);
  }

  @Override
  public long getBits(long offset) {
    return Double.doubleToRawLongBits(a[index(offset)]);
  }

  @Override
  public void setBits(long offset, long bits) {
    a[index(offset)] = Double.longBitsToDouble(bits);
  }

  @Override
  public void readBits(long offset, long stride, long[] to, int at, int n) {
    int o = index(offset);
    int s = step(stride);
    for (int i = 0; i < n; i++) {
      to[at + i] = Double.doubleToRawLongBits(a[o + i * s]);
    }
  }

  @Override
  public void writeBits(long offset, long stride, long[] from, int at, int n) {
    int o = index(offset);
    int s = step(stride);
    for (int i = 0; i < n; i++) {
      a[o + i * s] = Double.longBitsToDouble(from[at + i]);
    }
  }

  @Override
  public double getDouble(long offset) {
    return a[index(offset)];
  }

  @Override
  public void setDouble(long offset, double value) {
    a[index(offset)] = value;
  }

  @Override
  public void readDoubles(long offset, long stride, double[] to, int at, int n) {
    int o = index(offset);
    int s = step(stride);
    for (int i = 0; i < n; i++) {
      to[at + i] = a[o + i * s];
    }
  }

  @Override
  public void writeDoubles(long offset, long stride, double[] from, int at, int n) {
    int o = index(offset);
    int s = step(stride);
    for (int i = 0; i < n; i++) {
      a[o + i * s] = from[at + i];
    }
  }
}
