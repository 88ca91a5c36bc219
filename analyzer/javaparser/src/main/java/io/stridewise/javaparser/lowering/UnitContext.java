package io.stridewise.javaparser.lowering;

import com.github.javaparser.ast.Node;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import io.stridewise.core.lexical.CandidateScan.Candidates;
import io.stridewise.javaparser.types.ClassInfo;
import io.stridewise.javaparser.types.Constants;
import io.stridewise.javaparser.types.FieldInfo;
import io.stridewise.javaparser.types.Members;
import io.stridewise.javaparser.types.Overloads;
import io.stridewise.javaparser.types.ParsedUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the lowering of one file shares: symbols, finished bodies, counts of questions about other
 * files.
 */
final class UnitContext {
  private final ParsedUnit unit;
  private final Candidates candidates;
  private final Members members;
  private final Overloads overloads;
  private final Map<String, Symbol> fields = new HashMap<>();
  private final List<Body> bodies = new ArrayList<>();
  private int symbols;
  private long resolved;
  private long unresolved;

  UnitContext(ParsedUnit unit, Candidates candidates) {
    this.unit = unit;
    this.candidates = candidates;
    this.members = new Members(unit);
    this.overloads = new Overloads(unit);
  }

  ParsedUnit unit() {
    return unit;
  }

  Members members() {
    return members;
  }

  Overloads overloads() {
    return overloads;
  }

  List<Body> bodies() {
    return bodies;
  }

  long resolved() {
    return resolved;
  }

  long unresolved() {
    return unresolved;
  }

  Span span(Node node) {
    return unit.span(node);
  }

  /** Whether {@code node} holds a candidate nest. */
  boolean holdsCandidate(Node node) {
    return candidates.touch(unit.tokens(), span(node));
  }

  Optional<ClassInfo> find(String name) {
    return unit.find(name);
  }

  /** A new local variable or parameter. */
  Symbol local(
      Symbol.Kind kind, String name, Type type, boolean isFinal, Optional<Object> constant) {
    return new Symbol(symbols++, kind, name, type, false, isFinal, false, constant);
  }

  /** The one symbol of a field. */
  Symbol field(FieldInfo f) {
    if (unit.declared(f.owner()).isEmpty()) {
      resolved++;
    }
    return fields.computeIfAbsent(
        f.owner() + "." + f.name(),
        key ->
            new Symbol(
                symbols++,
                Symbol.Kind.FIELD,
                f.name(),
                f.type(),
                f.isStatic(),
                f.isFinal(),
                f.isVolatile(),
                f.value().map(Constants::plain)));
  }

  /** The symbol of a field of which nothing is known but how it is written. */
  Symbol unknownField(String written, String name, boolean isStatic) {
    unresolved++;
    return fields.computeIfAbsent(
        "?" + written,
        key ->
            new Symbol(
                symbols++,
                Symbol.Kind.FIELD,
                name,
                Type.UNRESOLVED,
                isStatic,
                false,
                false,
                Optional.empty()));
  }

  /** Counts a question about a call. */
  void asked(boolean answered) {
    if (answered) {
      resolved++;
    } else {
      unresolved++;
    }
  }
}
