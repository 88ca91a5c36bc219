package io.stridewise.javaparser.types;

import io.stridewise.core.ir.Type;
import java.util.List;

/**
 * A method of a class.
 *
 * @param owner qualified name of the declaring class
 * @param parameters erased types
 * @param result unresolved where it depends on type arguments
 */
public record MethodInfo(
    String owner,
    String name,
    List<Type> parameters,
    boolean varargs,
    Type result,
    boolean isStatic) {
  public MethodInfo {
    parameters = List.copyOf(parameters);
  }
}
