package io.stridewise.array.storage;

import java.lang.foreign.MemorySegment;

/**
 * Elements in a Java array of their own primitive type, on whole-element offsets and strides.
 *
 * <p>One class per primitive, because only a loop over the exact array type compiles to plain
 * loads; offsets are {@code base + i * stride}, which keeps range checks out of the loop.
 */
abstract sealed class ArrayLane extends Lane
    permits ArrayLane.Booleans,
        ArrayLane.Bytes,
        ArrayLane.Shorts,
        ArrayLane.Ints,
        ArrayLane.Longs,
        FloatLane,
        DoubleLane {

  final int base;
  final int shift;

  ArrayLane(ElementType type, long from) {
    super(type);
    this.shift = Integer.numberOfTrailingZeros(type.bytes());
    this.base = Math.toIntExact(from >> shift);
  }

  /** The lane of {@code array}; offset 0 is {@code from} bytes behind its first element. */
  static ArrayLane of(Object array, long from) {
    return switch (array) {
      case boolean[] a -> new Booleans(a, from);
      case byte[] a -> new Bytes(a, from);
      case short[] a -> new Shorts(a, from);
      case int[] a -> new Ints(a, from);
      case long[] a -> new Longs(a, from);
      case float[] a -> new FloatLane(a, from);
      case double[] a -> new DoubleLane(a, from);
      default -> throw new IllegalArgumentException(array.getClass().getTypeName());
    };
  }

  @Override
  public final int index(long offset) {
    return Math.toIntExact(base + (offset >> shift));
  }

  /** Strides of a run of one element may be anything, so only the low bits are kept. */
  final int step(long stride) {
    return (int) (stride >> shift);
  }

  @Override
  final long segmentOffset(long offset) {
    return offset + ((long) base << shift);
  }

  @Override
  public double getDouble(long offset) {
    throw noDoubles();
  }

  @Override
  public void setDouble(long offset, double value) {
    throw noDoubles();
  }

  @Override
  public void readDoubles(long offset, long stride, double[] to, int at, int n) {
    throw noDoubles();
  }

  @Override
  public void writeDoubles(long offset, long stride, double[] from, int at, int n) {
    throw noDoubles();
  }

  private UnsupportedOperationException noDoubles() {
    return new UnsupportedOperationException(type() + " elements travel as long");
  }

  private static final class Booleans extends ArrayLane {
    private final boolean[] a;

    Booleans(boolean[] a, long from) {
      super(ElementType.BOOL, from);
      this.a = a;
    }

    @Override
    public Object array() {
      return a;
    }

    @Override
    MemorySegment segment() {
      return null;
    }

    @Override
    public long getBits(long offset) {
      return a[index(offset)] ? 1 : 0;
    }

    @Override
    public void setBits(long offset, long bits) {
      a[index(offset)] = bits != 0;
    }

    @Override
    public void readBits(long offset, long stride, long[] to, int at, int n) {
      int o = index(offset);
      int s = step(stride);
      for (int i = 0; i < n; i++) {
        to[at + i] = a[o + i * s] ? 1 : 0;
      }
    }

    @Override
    public void writeBits(long offset, long stride, long[] from, int at, int n) {
      int o = index(offset);
      int s = step(stride);
      for (int i = 0; i < n; i++) {
        a[o + i * s] = from[at + i] != 0;
      }
    }
  }

  private static final class Bytes extends ArrayLane {
    private final byte[] a;

    Bytes(byte[] a, long from) {
      super(ElementType.BYTE, from);
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
      return a[index(offset)];
    }

    @Override
    public void setBits(long offset, long bits) {
      a[index(offset)] = (byte) bits;
    }

    @Override
    public void readBits(long offset, long stride, long[] to, int at, int n) {
      int o = index(offset);
      int s = step(stride);
      for (int i = 0; i < n; i++) {
        to[at + i] = a[o + i * s];
      }
    }

    @Override
    public void writeBits(long offset, long stride, long[] from, int at, int n) {
      int o = index(offset);
      int s = step(stride);
      for (int i = 0; i < n; i++) {
        a[o + i * s] = (byte) from[at + i];
      }
    }
  }

  private static final class Shorts extends ArrayLane {
    private final short[] a;

    Shorts(short[] a, long from) {
      super(ElementType.SHORT, from);
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
      return a[index(offset)];
    }

    @Override
    public void setBits(long offset, long bits) {
      a[index(offset)] = (short) bits;
    }

    @Override
    public void readBits(long offset, long stride, long[] to, int at, int n) {
      int o = index(offset);
      int s = step(stride);
      for (int i = 0; i < n; i++) {
        to[at + i] = a[o + i * s];
      }
    }

    @Override
    public void writeBits(long offset, long stride, long[] from, int at, int n) {
      int o = index(offset);
      int s = step(stride);
      for (int i = 0; i < n; i++) {
        a[o + i * s] = (short) from[at + i];
      }
    }
  }

  private static final class Ints extends ArrayLane {
    private final int[] a;

    Ints(int[] a, long from) {
      super(ElementType.INT, from);
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
      return a[index(offset)];
    }

    @Override
    public void setBits(long offset, long bits) {
      a[index(offset)] = (int) bits;
    }

    @Override
    public void readBits(long offset, long stride, long[] to, int at, int n) {
      int o = index(offset);
      int s = step(stride);
      for (int i = 0; i < n; i++) {
        to[at + i] = a[o + i * s];
      }
    }

    @Override
    public void writeBits(long offset, long stride, long[] from, int at, int n) {
      int o = index(offset);
      int s = step(stride);
      for (int i = 0; i < n; i++) {
        a[o + i * s] = (int) from[at + i];
      }
    }
  }

  private static final class Longs extends ArrayLane {
    private final long[] a;

    Longs(long[] a, long from) {
      super(ElementType.LONG, from);
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
      return a[index(offset)];
    }

    @Override
    public void setBits(long offset, long bits) {
      a[index(offset)] = bits;
    }

    @Override
    public void readBits(long offset, long stride, long[] to, int at, int n) {
      int o = index(offset);
      int s = step(stride);
      for (int i = 0; i < n; i++) {
        to[at + i] = a[o + i * s];
      }
    }

    @Override
    public void writeBits(long offset, long stride, long[] from, int at, int n) {
      int o = index(offset);
      int s = step(stride);
      for (int i = 0; i < n; i++) {
        a[o + i * s] = from[at + i];
      }
    }
  }
}
