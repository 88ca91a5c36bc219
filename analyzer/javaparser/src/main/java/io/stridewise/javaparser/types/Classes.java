package io.stridewise.javaparser.types;

import java.util.Optional;

/** Where classes are found by name. */
public interface Classes {
  /**
   * The class of this qualified name (dots also before nested classes), if it can be found and
   * read.
   */
  Optional<ClassInfo> find(String name);

  /** Whether {@link #find} would find it; may be cheaper. */
  default boolean exists(String name) {
    return find(name).isPresent();
  }
}
