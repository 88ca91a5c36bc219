package io.stridewise.javaparser.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The local variables that hold arrays and that code mentions which is not translated in place. */
final class Captures {
  /** What an array may be assigned to, besides array types. */
  private static final Set<String> ABOVE_ARRAYS =
      Set.of("java.lang.Object", "java.lang.Cloneable", "java.io.Serializable");

  private final BodyContext context;
  private final Map<Symbol, Expr> found = new LinkedHashMap<>();

  private Captures(BodyContext context) {
    this.context = context;
  }

  /** Errs towards too many: a name may mean a variable that the code declares itself. */
  static List<Expr> in(Iterable<? extends Node> nodes, BodyContext context) {
    Captures captures = new Captures(context);
    nodes.forEach(captures::collect);
    return new ArrayList<>(captures.found.values());
  }

  /** The local variable that the scope of a method reference begins with, if it is one. */
  static Optional<Expr> scope(TypeExpr scope, BodyContext context) {
    return first(scope)
        .flatMap(name ->
            local(name, context).map(s -> new Expr.SymbolRef(context.unit().span(scope), s)));
  }

  private void collect(Node node) {
    if (node instanceof NameExpr n) {
      add(n.getNameAsString(), n);
    } else if (node instanceof TypeExpr t) {
      first(t).ifPresent(name -> add(name, t));
    }
    node.getChildNodes().forEach(this::collect);
  }

  private void add(String name, Node node) {
    local(name, context)
        .filter(s -> mayHoldArray(s.type()))
        .ifPresent(s -> found.putIfAbsent(s, new Expr.SymbolRef(context.unit().span(node), s)));
  }

  /** The parser takes the {@code a} of {@code a::clone} for a type. */
  private static Optional<String> first(TypeExpr scope) {
    if (!(scope.getType() instanceof ClassOrInterfaceType type)) {
      return Optional.empty();
    }
    ClassOrInterfaceType at = type;
    while (at.getScope().isPresent()) {
      at = at.getScope().get();
    }
    return Optional.of(at.getNameAsString());
  }

  private static Optional<Symbol> local(String name, BodyContext context) {
    for (Scope s = context.scope(); s != null; s = s.outer().orElse(null)) {
      Optional<Symbol> local = s.variable(name);
      if (local.isPresent()) {
        return local;
      }
    }
    return Optional.empty();
  }

  private static boolean mayHoldArray(Type type) {
    return type instanceof Type.Declared d
        ? ABOVE_ARRAYS.contains(d.name())
        : !(type instanceof Type.Primitive);
  }
}
