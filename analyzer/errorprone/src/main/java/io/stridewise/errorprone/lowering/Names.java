package io.stridewise.errorprone.lowering;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.stridewise.core.ir.Effects;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.util.List;
import java.util.Optional;

/** Translates names: locals, fields, {@code this}. */
final class Names {
  private static final Type CLASS = new Type.Declared("java.lang.Class");

  private final BodyContext context;
  private final UnitContext unit;
  private final Expressions expressions;

  Names(BodyContext context, Expressions expressions) {
    this.context = context;
    this.unit = context.unit();
    this.expressions = expressions;
  }

  /** Whether {@code tree} names a class, a type variable or a package, and no value. */
  static boolean isType(Tree tree) {
    return switch (tree.getKind()) {
      case IDENTIFIER, MEMBER_SELECT ->
          Attributed.symbol(tree)
              .map(s ->
                  switch (s.getKind()) {
                    case CLASS, INTERFACE, ENUM, RECORD, ANNOTATION_TYPE, TYPE_PARAMETER, PACKAGE ->
                        true;
                    default -> false;
                  })
              .orElse(false);
      case PARAMETERIZED_TYPE, ARRAY_TYPE, PRIMITIVE_TYPE, ANNOTATED_TYPE -> true;
      default -> false;
    };
  }

  /** A simple name as a value. */
  Expr simple(IdentifierTree name) {
    Span span = unit.span(name);
    if (name.getName().contentEquals("this") || name.getName().contentEquals("super")) {
      return new Expr.This(span, Attributed.type(name));
    }
    if (!(Attributed.symbol(name).orElse(null) instanceof VarSymbol variable)) {
      return unknown(span);
    }
    return variable.getKind().isField()
        ? field(variable, span)
        : new Expr.SymbolRef(span, local(variable));
  }

  /** Code between classes may mention a variable whose declaration is not translated. */
  private Symbol local(VarSymbol variable) {
    return unit.local(variable).orElseGet(() -> unit.declare(Symbol.Kind.LOCAL, variable, false));
  }

  /**
   * A field written without a receiver. An outer instance's field that the outer class inherits
   * keeps its receiver: the inner class might inherit the same field, and that would be another
   * variable.
   */
  private Expr field(VarSymbol field, Span span) {
    Symbol symbol = unit.field(field);
    if (symbol.isStatic() || unit.isMember(field, context.owner())) {
      return new Expr.FieldRead(span, symbol, Optional.empty());
    }
    ClassSymbol outer = enclosing(context.owner());
    while (outer != null && !unit.isMember(field, outer)) {
      outer = enclosing(outer);
    }
    if (outer == null || field.owner == outer) {
      return new Expr.FieldRead(span, symbol, Optional.empty());
    }
    Expr instance = new Expr.This(span, new Type.Declared(Attributed.name(outer)));
    return new Expr.FieldRead(span, symbol, Optional.of(instance));
  }

  private static ClassSymbol enclosing(ClassSymbol c) {
    return c.owner.enclClass();
  }

  /** {@code a.b} as a value. */
  Expr selected(MemberSelectTree s) {
    Span span = unit.span(s);
    String name = s.getIdentifier().toString();
    if (name.equals("class")) {
      return new Expr.Pure(span, CLASS, List.of());
    } else if (name.equals("this") || name.equals("super")) {
      return new Expr.This(span, Attributed.type(s.getExpression()));
    }
    Optional<VarSymbol> field =
        Attributed.symbol(s).filter(VarSymbol.class::isInstance).map(VarSymbol.class::cast);
    if (isType(s.getExpression())) {
      return field
          .<Expr>map(f -> new Expr.FieldRead(span, unit.field(f), Optional.empty()))
          .orElseGet(() -> unknown(span));
    }
    Expr receiver = expressions.lower(s.getExpression());
    if (name.equals("length") && receiver.type() instanceof Type.Array) {
      return new Expr.ArrayLength(span, receiver);
    } else if (field.isEmpty()) {
      return unknown(span);
    }
    boolean bare =
        unit.field(field.get()).isStatic()
            || receiver instanceof Expr.This && isImplied(s.getExpression(), field.get());
    return new Expr.FieldRead(
        span, unit.field(field.get()), bare ? Optional.empty() : Optional.of(receiver));
  }

  /** Whether leaving out the receiver would mean the same variable, see {@link #field}. */
  private boolean isImplied(ExpressionTree receiver, VarSymbol field) {
    ExpressionTree written = Expressions.inner(receiver);
    if (written instanceof MemberSelectTree outer) {
      Optional<?> type = Attributed.symbol(outer.getExpression());
      return type.filter(t -> t == context.owner() || t == field.owner).isPresent();
    }
    return true;
  }

  private static Expr unknown(Span span) {
    return new Expr.Opaque(
        span, Type.UNRESOLVED, List.of(), Effects.UNKNOWN, "a name of an unknown kind");
  }
}
