package io.stridewise.array.storage;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.OptionalLong;

/**
 * Native or memory-mapped memory, owned by an arena.
 *
 * <p>After the arena is closed every access throws {@link IllegalStateException}; memory of a
 * confined arena throws {@link WrongThreadException} on other threads. Both are the segment's own
 * checks, which hold also while another thread is closing a shared arena.
 */
public final class NativeStorage extends Storage {

  /** Alignment of memory allocated here: a cache line, and the widest vector register. */
  public static final long ALIGNMENT = 64;

  private final MemorySegment segment;

  private NativeStorage(MemorySegment segment) {
    this.segment = segment;
  }

  /** {@code byteSize} zeroed bytes that live as long as {@code arena}. */
  public static NativeStorage allocate(Arena arena, long byteSize) {
    return new NativeStorage(arena.allocate(byteSize, ALIGNMENT));
  }

  /**
   * The memory of a segment, shared and not copied. A segment over a Java array becomes {@link
   * HeapStorage}, so that loops reach the array itself.
   *
   * @throws IllegalArgumentException for a read-only segment over a Java array, which hides it
   */
  public static Storage of(MemorySegment segment) {
    if (segment.isNative()) {
      return new NativeStorage(segment);
    }
    Object array =
        segment
            .heapBase()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "a read-only segment over a Java array hides the array; wrap the array and call asReadOnly()"));
    return HeapStorage.of(array, segment.address(), segment.byteSize());
  }

  @Override
  public long byteSize() {
    return segment.byteSize();
  }

  @Override
  public boolean isReadOnly() {
    return segment.isReadOnly();
  }

  @Override
  public boolean isAlive() {
    return segment.scope().isAlive();
  }

  @Override
  public Lane lane(ElementType type, boolean aligned) {
    return new SegmentLane(type, segment);
  }

  @Override
  public OptionalLong distanceTo(Storage other) {
    return other instanceof NativeStorage nat && segment.asOverlappingSlice(nat.segment).isPresent()
        ? OptionalLong.of(nat.segment.address() - segment.address())
        : OptionalLong.empty();
  }

  @Override
  public String toString() {
    String kind = segment.isMapped() ? "mapped" : "native";
    return "%s%s, %d bytes".formatted(kind, isAlive() ? "" : " (closed)", byteSize());
  }
}
