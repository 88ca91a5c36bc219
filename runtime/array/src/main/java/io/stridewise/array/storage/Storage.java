package io.stridewise.array.storage;

import java.util.OptionalLong;

/**
 * A block of memory that views share: where it is and how long it lives, but not what shape it has.
 *
 * <p>Offsets are in bytes from the start of the block. Every access is checked by the JVM itself
 * (array bounds, segment bounds, segment lifetime), so no offset can reach memory outside.
 */
public abstract sealed class Storage permits HeapStorage, NativeStorage {

  /** Length of the block in bytes. */
  public abstract long byteSize();

  /** True if the memory itself refuses writes, as a read-only map does. */
  public abstract boolean isReadOnly();

  /** False once the arena of a native block is closed; heap memory is always alive. */
  public abstract boolean isAlive();

  /**
   * The way to elements of one type.
   *
   * @param type what the elements are
   * @param aligned whether every offset that will be used is a multiple of the element size
   * @throws UnsupportedOperationException if this memory cannot be read as {@code type}, which
   *     happens only for {@code boolean[]}
   */
  public abstract Lane lane(ElementType type, boolean aligned);

  /**
   * Where {@code other} starts, in bytes from the start of this block, if both are parts of one
   * array or of one native address range; empty if they cannot share a byte.
   */
  public abstract OptionalLong distanceTo(Storage other);

  /** One line for people: kind and size. */
  @Override
  public abstract String toString();
}
