package io.stridewise.javaparser.lowering;

import io.stridewise.core.ir.Symbol;
import io.stridewise.javaparser.types.DeclaredClass;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The variables visible at a place: locals of blocks, then fields of the class around them, and so
 * on outwards.
 */
final class Scope {
  private final Optional<Scope> outer;
  private final Optional<DeclaredClass> type;
  private final Map<String, Symbol> variables = new HashMap<>(8);

  private Scope(Optional<Scope> outer, Optional<DeclaredClass> type) {
    this.outer = outer;
    this.type = type;
  }

  /** The members of {@code type}, which stands in {@code outer}. */
  static Scope of(DeclaredClass type, Optional<Scope> outer) {
    return new Scope(outer, Optional.of(type));
  }

  Scope block() {
    return new Scope(Optional.of(this), Optional.empty());
  }

  void declare(Symbol symbol) {
    variables.put(symbol.name(), symbol);
  }

  Optional<Symbol> variable(String name) {
    return Optional.ofNullable(variables.get(name));
  }

  Optional<Scope> outer() {
    return outer;
  }

  /** The class whose members this scope holds; empty for blocks. */
  Optional<DeclaredClass> type() {
    return type;
  }

  /** The innermost class. */
  DeclaredClass currentClass() {
    Scope s = this;
    while (s.type.isEmpty()) {
      s = s.outer.orElseThrow();
    }
    return s.type.get();
  }
}
