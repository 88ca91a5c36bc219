package io.stridewise.array.storage;

import java.lang.foreign.MemorySegment;

/**
 * The way to the elements of one type in one block of memory: single elements, and runs of them at
 * a constant stride. Offsets and strides are in bytes.
 *
 * <p>An element travels as the {@code long} of its value (integers, sign-extended; booleans, 0 or
 * 1), or as the raw bits of its value (floating types), so that copies keep every NaN. Floating
 * types travel as {@code double} too. Nothing else knows where memory is.
 *
 * <p>Every access is bounds-checked by the JVM. A closed arena throws {@link
 * IllegalStateException}.
 */
public abstract sealed class Lane permits ArrayLane, SegmentLane {

  private final ElementType type;

  Lane(ElementType type) {
    this.type = type;
  }

  /** What the elements are. */
  public final ElementType type() {
    return type;
  }

  /** The value (integers, booleans) or raw bits (floating types) of the element at an offset. */
  public abstract long getBits(long offset);

  /** Stores what {@link #getBits} reads; integers are narrowed by dropping high bits. */
  public abstract void setBits(long offset, long bits);

  /** The value of the floating element at an offset. */
  public abstract double getDouble(long offset);

  /** Stores a floating element, rounding to {@code float} where that is the type. */
  public abstract void setDouble(long offset, double value);

  /** Reads {@code n} elements at {@code offset + i * stride} into {@code to[at + i]}, as bits. */
  public abstract void readBits(long offset, long stride, long[] to, int at, int n);

  /** Writes {@code n} elements at {@code offset + i * stride} from {@code from[at + i]}. */
  public abstract void writeBits(long offset, long stride, long[] from, int at, int n);

  /** Reads {@code n} floating elements into {@code to[at + i]}. */
  public abstract void readDoubles(long offset, long stride, double[] to, int at, int n);

  /** Writes {@code n} floating elements from {@code from[at + i]}. */
  public abstract void writeDoubles(long offset, long stride, double[] from, int at, int n);

  /**
   * Copies {@code n} adjacent elements to a lane of the same type as one block move.
   *
   * @return false, with nothing copied, if the two kinds of memory have no block move
   */
  public final boolean copyTo(long offset, Lane to, long toOffset, long n) {
    if (array() != null && to.array() != null) {
      System.arraycopy(array(), index(offset), to.array(), to.index(toOffset), (int) n);
      return true;
    }
    if (segment() == null || to.segment() == null) {
      return false;
    }
    MemorySegment.copy(
        segment(),
        segmentOffset(offset),
        to.segment(),
        to.segmentOffset(toOffset),
        n * type.bytes());
    return true;
  }

  /** The memory as a segment, or null for a {@code boolean[]}, which no segment covers. */
  abstract MemorySegment segment();

  /** Where in {@link #segment()} an offset is. */
  abstract long segmentOffset(long offset);

  /** The Java array behind this lane if it is the type's own, else null. */
  public Object array() {
    return null;
  }

  /** The index in {@link #array()} of the element at an offset. */
  public int index(long offset) {
    throw new UnsupportedOperationException("no array behind this lane");
  }
}
