package io.stridewise.errorprone.lowering;

import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates method calls: whose method it is, and what it returns. */
final class Calls {
  private final UnitContext unit;
  private final Expressions expressions;

  Calls(UnitContext unit, Expressions expressions) {
    this.unit = unit;
    this.expressions = expressions;
  }

  Expr lower(MethodInvocationTree call) {
    Span span = unit.span(call);
    Type type = Attributed.type(call);
    String name = name(call);
    if (!(call.getMethodSelect() instanceof MemberSelectTree select)) {
      Optional<String> owner = Optional.of(owner(call)).filter(o -> !o.isEmpty());
      return new Expr.Call(span, type, owner, name, Optional.empty(), arguments(call));
    }
    if (Names.isType(select.getExpression())) {
      Optional<String> owner =
          Attributed.type(select.getExpression()) instanceof Type.Declared d
              ? Optional.of(d.name())
              : Optional.empty();
      return new Expr.Call(span, type, owner, name, Optional.empty(), arguments(call));
    }
    Expr receiver = expressions.lower(select.getExpression());
    List<Expr> arguments = arguments(call);
    return new Expr.Call(
        span, type, ownerOf(receiver.type()), name, Optional.of(receiver), arguments);
  }

  private static Optional<String> ownerOf(Type receiver) {
    if (receiver instanceof Type.Array) {
      return Optional.of("java.lang.Object");
    }
    return receiver instanceof Type.Declared d ? Optional.of(d.name()) : Optional.empty();
  }

  private List<Expr> arguments(MethodInvocationTree call) {
    List<Expr> arguments = new ArrayList<>(call.getArguments().size());
    call.getArguments().forEach(a -> arguments.add(expressions.lower(a)));
    return arguments;
  }

  /** The method's simple name. */
  static String name(MethodInvocationTree call) {
    Tree select = call.getMethodSelect();
    return select instanceof IdentifierTree i
        ? i.getName().toString()
        : ((MemberSelectTree) select).getIdentifier().toString();
  }

  /** The qualified name of the class that declares the method; empty if that is unknown. */
  static String owner(MethodInvocationTree call) {
    return Attributed.symbol(call.getMethodSelect())
        .filter(s -> s.owner instanceof ClassSymbol)
        .map(s -> Attributed.name((ClassSymbol) s.owner))
        .orElse("");
  }
}
