package io.stridewise.javaparser.types;

import io.stridewise.core.ir.Type;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * A field of a class.
 *
 * @param owner qualified name of the declaring class
 * @param isPrivate whether subclasses do not inherit it
 * @param constant the value of a constant variable, boxed in its exact type; asked with the number
 *     of further constants that may be looked at, which bounds cyclic definitions
 */
public record FieldInfo(
    String owner,
    String name,
    Type type,
    boolean isPrivate,
    boolean isStatic,
    boolean isFinal,
    boolean isVolatile,
    IntFunction<Optional<Object>> constant) {

  /** How many constants one constant may be defined through. */
  public static final int CONSTANT_DEPTH = 12;

  /** The value of a constant variable (JLS 4.12.4), boxed in its exact type. */
  public Optional<Object> value() {
    return constant.apply(CONSTANT_DEPTH);
  }
}
