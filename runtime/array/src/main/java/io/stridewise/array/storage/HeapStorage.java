package io.stridewise.array.storage;

import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.util.OptionalLong;

/**
 * Memory in a primitive Java array, or in a part of one.
 *
 * <p>Elements of the array's own type are reached through the array itself, which is what makes
 * loops over it fast; any other type goes through a segment over the same array.
 */
public final class HeapStorage extends Storage {

  /** The longest array HotSpot allocates. */
  private static final long MAX_LENGTH = Integer.MAX_VALUE - 8L;

  private final Object array;
  private final ElementType own;
  private final long from;
  private final long byteSize;

  private HeapStorage(Object array, ElementType own, long from, long byteSize) {
    this.array = array;
    this.own = own;
    this.from = from;
    this.byteSize = byteSize;
  }

  /**
   * A new zeroed array of {@code count} elements.
   *
   * @throws IllegalArgumentException if no Java array is that long
   */
  public static HeapStorage allocate(ElementType type, long count) {
    if (count > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "%d elements do not fit in a Java array (at most %d); allocate native memory instead: Nd.zeros(dtype, arena, shape)"
              .formatted(count, MAX_LENGTH));
    }
    return of(Array.newInstance(type.primitive(), (int) count));
  }

  /**
   * The memory of {@code array}, shared and not copied.
   *
   * @throws IllegalArgumentException if it is no primitive array of a supported type
   */
  public static HeapStorage of(Object array) {
    ElementType own = ElementType.ofArray(array);
    return new HeapStorage(array, own, 0, (long) Array.getLength(array) * own.bytes());
  }

  /** The part of {@code array} that a heap segment covers, in bytes from its first element. */
  static HeapStorage of(Object array, long from, long byteSize) {
    return new HeapStorage(array, ElementType.ofArray(array), from, byteSize);
  }

  /** The type of the Java array's own elements. */
  public ElementType arrayType() {
    return own;
  }

  @Override
  public long byteSize() {
    return byteSize;
  }

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public boolean isAlive() {
    return true;
  }

  @Override
  public Lane lane(ElementType type, boolean aligned) {
    if (type == own && aligned && from % own.bytes() == 0) {
      return ArrayLane.of(array, from);
    }
    if (own == ElementType.BOOL) {
      throw new UnsupportedOperationException(
          "a boolean[] cannot be viewed as %s; copy it with astype, or allocate it in an Arena"
              .formatted(type));
    }
    return new SegmentLane(type, segment().asSlice(from, byteSize));
  }

  private MemorySegment segment() {
    return switch (own) {
      case BYTE -> MemorySegment.ofArray((byte[]) array);
      case SHORT -> MemorySegment.ofArray((short[]) array);
      case INT -> MemorySegment.ofArray((int[]) array);
      case LONG -> MemorySegment.ofArray((long[]) array);
      case FLOAT -> MemorySegment.ofArray((float[]) array);
      case DOUBLE -> MemorySegment.ofArray((double[]) array);
      case BOOL -> throw new AssertionError("no segment covers a boolean[]");
    };
  }

  @Override
  public OptionalLong distanceTo(Storage other) {
    return other instanceof HeapStorage heap && heap.array == array
        ? OptionalLong.of(heap.from - from)
        : OptionalLong.empty();
  }

  @Override
  public String toString() {
    return "heap %s[%d], %d bytes".formatted(own.primitive(), Array.getLength(array), byteSize);
  }
}
