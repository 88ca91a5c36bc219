package io.stridewise.javaparser.types;

import java.util.Optional;

/** A place that holds class or source files: a folder, a jar, a JDK. Safe from many threads. */
public interface ClassStore {
  /**
   * The bytes of the file of this path ({@code java/lang/Math.class}), if it is there and readable.
   */
  Optional<byte[]> read(String path);

  /** Whether {@link #read} would find it; may be cheaper. */
  default boolean has(String path) {
    return read(path).isPresent();
  }

  /** Releases what is open. */
  default void close() {}
}
