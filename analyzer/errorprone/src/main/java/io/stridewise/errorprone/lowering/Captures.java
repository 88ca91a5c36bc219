package io.stridewise.errorprone.lowering;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import com.sun.tools.javac.code.Symbol.VarSymbol;
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
final class Captures extends TreeScanner<Void, Void> {
  /** What an array may be assigned to, besides array types. */
  private static final Set<String> ABOVE_ARRAYS =
      Set.of("java.lang.Object", "java.lang.Cloneable", "java.io.Serializable");

  private final BodyContext context;
  private final Map<Symbol, Expr> found = new LinkedHashMap<>();

  private Captures(BodyContext context) {
    this.context = context;
  }

  static List<Expr> in(List<? extends Tree> trees, BodyContext context) {
    Captures captures = new Captures(context);
    captures.scan(trees, null);
    return new ArrayList<>(captures.found.values());
  }

  /** The local variable that {@code qualifier}, a chain of names, begins with, if it is one. */
  static Optional<Expr> first(ExpressionTree qualifier, BodyContext context) {
    ExpressionTree at = qualifier;
    while (at instanceof MemberSelectTree s) {
      at = s.getExpression();
    }
    return local(at, context).map(s -> new Expr.SymbolRef(context.unit().span(qualifier), s));
  }

  @Override
  public Void visitIdentifier(IdentifierTree name, Void unused) {
    local(name, context)
        .filter(s -> mayHoldArray(s.type()))
        .ifPresent(s -> found.putIfAbsent(s, new Expr.SymbolRef(context.unit().span(name), s)));
    return null;
  }

  private static Optional<Symbol> local(Tree name, BodyContext context) {
    return Attributed.symbol(name)
        .filter(s -> s instanceof VarSymbol && !s.getKind().isField())
        .flatMap(s -> context.unit().local((VarSymbol) s));
  }

  private static boolean mayHoldArray(Type type) {
    return type instanceof Type.Declared d
        ? ABOVE_ARRAYS.contains(d.name())
        : !(type instanceof Type.Primitive);
  }
}
