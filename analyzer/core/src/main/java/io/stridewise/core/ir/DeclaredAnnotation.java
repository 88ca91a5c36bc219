package io.stridewise.core.ir;

import java.util.List;

/**
 * An annotation on a declaration, for suppression and generated code.
 *
 * @param name simple name, without {@code @}
 * @param strings string constants among its arguments
 * @param scope the whole annotated declaration
 */
public record DeclaredAnnotation(String name, List<String> strings, Span scope) {
  public DeclaredAnnotation {
    strings = List.copyOf(strings);
  }
}
