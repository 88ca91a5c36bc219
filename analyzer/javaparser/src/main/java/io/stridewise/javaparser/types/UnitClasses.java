package io.stridewise.javaparser.types;

import com.github.javaparser.Range;
import com.github.javaparser.ast.expr.Expression;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The classes of one file, and behind them all others. Of a file that is only asked for types this
 * is what stays in memory, so nothing here may lead to its syntax tree: one node would keep the
 * tokens of the whole file.
 */
final class UnitClasses implements Classes {
  private final Map<String, ClassInfo> own = new HashMap<>();
  private final Classes others;
  private final Optional<String> text;

  /**
   * @param text what was parsed, if the tree is to be forgotten
   */
  UnitClasses(Classes others, Optional<String> text) {
    this.others = others;
    this.text = text;
  }

  void add(ClassInfo info) {
    own.put(info.name(), info);
  }

  /** The classes of the file itself. */
  Map<String, ClassInfo> own() {
    return own;
  }

  @Override
  public Optional<ClassInfo> find(String name) {
    ClassInfo info = own.get(name);
    return info != null ? Optional.of(info) : others.find(name);
  }

  @Override
  public boolean exists(String name) {
    return own.containsKey(name) || others.exists(name);
  }

  /** {@code e} for later: itself, or its text to be parsed again. */
  Supplier<Optional<Expression>> keep(Expression e) {
    if (text.isEmpty()) {
      return () -> Optional.of(e);
    }
    Range range = e.getRange().orElseThrow();
    String code = text.get().substring(range.begin.column - 1, range.end.column);
    return () -> ParsedUnit.parseExpression(code);
  }
}
