package io.stridewise.core.ir;

import java.util.Optional;

/**
 * A local variable, parameter or field. Two symbols of one compilation unit are the same variable
 * exactly when their ids are equal.
 *
 * @param id unique within the compilation unit
 * @param name as written in the source
 * @param type declared or inferred type
 * @param isStatic a static field
 * @param isFinal declared {@code final}, or a local that is effectively final; not what a pattern
 *     binds
 * @param isVolatile a volatile field
 * @param constant the value of a constant variable (JLS 4.12.4): a {@link Long} for integral types,
 *     {@link Double} for floating ones, {@link Boolean} or {@link String}
 */
public record Symbol(
    int id,
    Kind kind,
    String name,
    Type type,
    boolean isStatic,
    boolean isFinal,
    boolean isVolatile,
    Optional<Object> constant) {

  /** Where a variable lives, which decides who else can see it change. */
  public enum Kind {
    LOCAL,
    PARAMETER,
    FIELD
  }

  /**
   * Whether only the declaring method (and lambdas that capture the final value) can see this
   * variable.
   */
  public boolean isLocal() {
    return kind != Kind.FIELD;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Symbol s && s.id == id;
  }

  @Override
  public int hashCode() {
    return id;
  }

  @Override
  public String toString() {
    return name + "#" + id;
  }
}
