package io.stridewise.javaparser.lowering;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import io.stridewise.core.address.views.ElementType;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Type;
import io.stridewise.javaparser.types.ClassInfo;
import io.stridewise.javaparser.types.DeclaredClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates method calls: whose method it is, and what it returns. */
final class Calls {
  private static final String RUNTIME = "io.stridewise.array.";

  private final BodyContext context;
  private final UnitContext unit;
  private final Expressions expressions;
  private final Names names;

  Calls(BodyContext context, Expressions expressions, Names names) {
    this.context = context;
    this.unit = context.unit();
    this.expressions = expressions;
    this.names = names;
  }

  /**
   * @param ask whether to look outside the file for the result type
   */
  Expr lower(MethodCallExpr call, boolean ask) {
    Span span = unit.span(call);
    String name = call.getNameAsString();
    if (call.getScope().isEmpty()) {
      List<Expr> arguments = arguments(call);
      Optional<String> owner = implicitOwner(name, ask);
      return new Expr.Call(
          span, result(owner, name, arguments, ask), owner, name, Optional.empty(), arguments);
    }
    Expression scope = call.getScope().get();
    Optional<String> type = names.type(scope);
    if (type.isPresent()) {
      List<Expr> arguments = arguments(call);
      return new Expr.Call(
          span, result(type, name, arguments, ask), type, name, Optional.empty(), arguments);
    }
    Expr receiver = ask ? expressions.typed(scope) : expressions.lower(scope);
    List<Expr> arguments = arguments(call);
    if (receiver.type() instanceof Type.Array array) {
      return new Expr.Call(
          span,
          ofArray(array, name),
          Optional.of("java.lang.Object"),
          name,
          Optional.of(receiver),
          arguments);
    }
    Optional<String> owner =
        receiver.type() instanceof Type.Declared d && d != Type.NULL
            ? Optional.of(d.name())
            : Optional.empty();
    return new Expr.Call(
        span, result(owner, name, arguments, ask), owner, name, Optional.of(receiver), arguments);
  }

  private List<Expr> arguments(MethodCallExpr call) {
    List<Expr> arguments = new ArrayList<>(call.getArguments().size());
    call.getArguments().forEach(a -> arguments.add(expressions.lower(a)));
    return arguments;
  }

  private static Type ofArray(Type.Array array, String method) {
    return switch (method) {
      case "clone" -> array;
      case "hashCode" -> Type.Primitive.INT;
      case "equals" -> Type.Primitive.BOOLEAN;
      default -> Type.UNRESOLVED;
    };
  }

  /**
   * The innermost class around that has a method {@code name}, else the class of a static import.
   */
  private Optional<String> implicitOwner(String name, boolean ask) {
    for (Optional<DeclaredClass> c = Optional.of(context.scope().currentClass());
        c.isPresent();
        c = c.get().outer()) {
      ClassInfo info = c.get().info();
      if (info.methods().containsKey(name)) {
        return Optional.of(info.name());
      }
      if (ask && !info.supertypes().isEmpty()) {
        var inherited = unit.members().methods(info, name);
        if (!inherited.isEmpty()) {
          return Optional.of(inherited.get(0).owner());
        }
      }
    }
    Optional<String> imported = context.types().imports().staticOwner(name);
    if (imported.isPresent() || !ask) {
      return imported;
    }
    for (String owner : context.types().imports().staticOnDemand()) {
      if (unit.find(owner).filter(c -> !unit.members().methods(c, name).isEmpty()).isPresent()) {
        return Optional.of(owner);
      }
    }
    return Optional.empty();
  }

  private Type result(Optional<String> owner, String name, List<Expr> arguments, boolean ask) {
    Optional<Type> known = owner.flatMap(o -> known(o, name, arguments));
    if (known.isPresent()) {
      return known.get();
    }
    if (!ask) {
      return Type.UNRESOLVED;
    }
    if (owner.isEmpty()) {
      unit.asked(false);
      return Type.UNRESOLVED;
    }
    List<Type> types = arguments.stream().map(Expr::type).toList();
    Optional<Type> found =
        unit.find(owner.get()).flatMap(c -> unit.overloads().result(c, name, types));
    if (unit.unit().declared(owner.get()).isEmpty()) {
      unit.asked(found.isPresent());
    }
    return found.orElse(Type.UNRESOLVED);
  }

  /** What strided arrays tell of themselves. */
  private static Optional<Type> ofViews(String owner, String name) {
    return switch (name) {
      case "get", "getAt" -> ElementType.of(new Type.Declared(owner)).<Type>map(e -> e.javaType());
      case "length", "size" -> Optional.of(Type.Primitive.LONG);
      case "rank" -> Optional.of(Type.Primitive.INT);
      case "shape", "byteStrides" -> Optional.of(new Type.Array(Type.Primitive.LONG));
      default -> Optional.empty();
    };
  }

  /**
   * The methods that numeric code calls most; the answer is in their names, also outside of loops.
   */
  private static Optional<Type> known(String owner, String name, List<Expr> arguments) {
    return switch (owner) {
      case "java.lang.Math", "java.lang.StrictMath" -> ofMath(name, arguments);
      case "java.lang.String" -> ofString(name);
      default -> owner.startsWith(RUNTIME) ? ofViews(owner, name) : Optional.empty();
    };
  }

  private static Optional<Type> ofString(String name) {
    return switch (name) {
      case "length" -> Optional.of(Type.Primitive.INT);
      case "charAt" -> Optional.of(Type.Primitive.CHAR);
      default -> Optional.empty();
    };
  }

  private static Optional<Type> ofMath(String name, List<Expr> arguments) {
    switch (name) {
      case "sqrt",
      "sin",
      "cos",
      "tan",
      "exp",
      "log",
      "log10",
      "pow",
      "floor",
      "ceil",
      "hypot",
      "atan2",
      "random":
        return Optional.of(Type.Primitive.DOUBLE);
      case "abs", "min", "max":
        Type promoted = Type.Primitive.INT;
        for (Expr a : arguments) {
          promoted = Type.promote(promoted, Type.unboxed(a.type()));
        }
        return promoted == Type.UNRESOLVED ? Optional.empty() : Optional.of(promoted);
      default:
        return Optional.empty();
    }
  }
}
