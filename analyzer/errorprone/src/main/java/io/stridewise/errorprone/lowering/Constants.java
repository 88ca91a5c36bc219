package io.stridewise.errorprone.lowering;

import com.sun.source.tree.ExpressionTree;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.tree.JCTree;
import java.util.Optional;

/** Values of constants as the loop language has them. */
final class Constants {
  private Constants() {}

  /** The value of a constant variable (JLS 4.12.4). */
  static Optional<Object> of(VarSymbol variable) {
    return Optional.ofNullable(variable.getConstantValue()).map(Constants::plain);
  }

  /** The string that {@code e} is, if it is a constant one. */
  static Optional<String> string(ExpressionTree e) {
    var type = ((JCTree) e).type;
    return type != null && type.constValue() instanceof String s
        ? Optional.of(s)
        : Optional.empty();
  }

  /** {@link Long}, {@link Double}, {@link Boolean} or {@link String}. */
  static Object plain(Object value) {
    if (value instanceof Character c) {
      return (long) c;
    } else if (value instanceof Float || value instanceof Double) {
      return ((Number) value).doubleValue();
    } else if (value instanceof Number n) {
      return n.longValue();
    }
    return value;
  }
}
