package io.stridewise.errorprone.lowering;

import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares two translations of one file node by node, with the characters that each covers. A type
 * that the first left unresolved may be anything in the second: a compiler knows more than a
 * parser.
 */
final class IrComparison {
  private final String source;

  /** Variables of the first model to those of the second. */
  private final Map<Symbol, Symbol> same = new HashMap<>();

  private IrComparison(String source) {
    this.source = source;
  }

  /** The first difference, for a person to read. */
  static Optional<String> difference(CompilationUnitModel parsed, CompilationUnitModel compiled) {
    return new IrComparison(parsed.text()).compare(parsed, compiled, "");
  }

  private Optional<String> compare(Object a, Object b, String at) {
    if (a instanceof Type.Unresolved && b instanceof Type) {
      return Optional.empty();
    } else if (a instanceof Optional<?> x && b instanceof Optional<?> y) {
      return compare(x.stream().toList(), y.stream().toList(), at);
    } else if (a instanceof List<?> x && b instanceof List<?> y) {
      return compareAll(x, y, at);
    } else if (a instanceof Symbol x && b instanceof Symbol y) {
      return compareSymbols(x, y, at);
    } else if (a instanceof Record x && b instanceof Record y && x.getClass() == y.getClass()) {
      return compareParts(x, y, at);
    }
    return a.equals(b) ? Optional.empty() : differ(at, a, b);
  }

  private Optional<String> compareAll(List<?> a, List<?> b, String at) {
    if (a.size() != b.size()) {
      return differ(at, a, b);
    }
    for (int i = 0; i < a.size(); i++) {
      Optional<String> difference = compare(a.get(i), b.get(i), at + "[" + i + "]");
      if (difference.isPresent()) {
        return difference;
      }
    }
    return Optional.empty();
  }

  private Optional<String> compareParts(Record a, Record b, String at) {
    for (RecordComponent part : a.getClass().getRecordComponents()) {
      Optional<String> difference =
          compare(value(part, a), value(part, b), at + "." + part.getName());
      if (difference.isPresent()) {
        return difference.map(d -> d.startsWith("in ") ? d : "in " + where(a) + "\n" + d);
      }
    }
    return Optional.empty();
  }

  /** All but the number, which must only tell the same variables apart. */
  private Optional<String> compareSymbols(Symbol a, Symbol b, String at) {
    Symbol known = same.putIfAbsent(a, b);
    if (known != null) {
      return known.equals(b) ? Optional.empty() : differ(at, a, b);
    }
    boolean equal =
        a.kind() == b.kind()
            && a.name().equals(b.name())
            && a.isStatic() == b.isStatic()
            && a.isFinal() == b.isFinal()
            && a.isVolatile() == b.isVolatile()
            && a.constant().equals(b.constant());
    return equal ? compare(a.type(), b.type(), at + ".type") : differ(at, text(a), text(b));
  }

  private static String text(Symbol s) {
    return "%s %s final=%s %s".formatted(s, s.kind(), s.isFinal(), s.constant());
  }

  private String where(Record node) {
    for (RecordComponent part : node.getClass().getRecordComponents()) {
      if (value(part, node) instanceof Span span) {
        return span.of(source);
      }
    }
    return node.getClass().getSimpleName();
  }

  private static Optional<String> differ(String at, Object a, Object b) {
    return Optional.of(at + "\n  parsed:   " + a + "\n  compiled: " + b);
  }

  private static Object value(RecordComponent component, Record of) {
    try {
      return component.getAccessor().invoke(of);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
