package io.stridewise.javaparser.lowering;

import com.github.javaparser.ast.ArrayCreationLevel;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.expr.ArrayAccessExpr;
import com.github.javaparser.ast.expr.ArrayCreationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.CastExpr;
import com.github.javaparser.ast.expr.ClassExpr;
import com.github.javaparser.ast.expr.ConditionalExpr;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.InstanceOfExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.PatternExpr;
import com.github.javaparser.ast.expr.RecordPatternExpr;
import com.github.javaparser.ast.expr.SuperExpr;
import com.github.javaparser.ast.expr.SwitchExpr;
import com.github.javaparser.ast.expr.ThisExpr;
import com.github.javaparser.ast.expr.TypeExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.UnaryExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.stridewise.core.ir.Effects;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Operations;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import io.stridewise.javaparser.types.DeclaredClass;
import io.stridewise.javaparser.types.TypeScope;
import io.stridewise.javaparser.types.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates expressions. */
final class Expressions {
  private final BodyContext context;
  private final UnitContext unit;
  private final Statements statements;
  private final Names names;
  private final Operators operators;
  private final Calls calls;

  Expressions(BodyContext context, Statements statements) {
    this.context = context;
    this.unit = context.unit();
    this.statements = statements;
    this.names = new Names(context);
    this.operators = new Operators(unit, this);
    this.calls = new Calls(context, this, names);
  }

  Expr lower(Expression e) {
    if (e instanceof NameExpr n) {
      return names.simple(n);
    } else if (e instanceof LiteralExpr l) {
      return operators.literal(l);
    } else if (e instanceof BinaryExpr b) {
      return operators.binary(b);
    } else if (e instanceof ArrayAccessExpr a) {
      Expr base = typed(a.getName());
      Expr index = Operations.unboxed(lower(a.getIndex()));
      Type type = base.type() instanceof Type.Array t ? t.element() : Type.UNRESOLVED;
      return new Expr.ArrayAccess(unit.span(e), type, base, index);
    } else if (e instanceof EnclosedExpr p) {
      return lower(p.getInner());
    } else if (e instanceof MethodCallExpr c) {
      return calls.lower(c, context.isInLoop());
    } else if (e instanceof AssignExpr a) {
      return operators.assign(a);
    } else if (e instanceof UnaryExpr u) {
      return operators.unary(u);
    } else if (e instanceof FieldAccessExpr f) {
      return field(f);
    } else if (e instanceof CastExpr c) {
      return new Expr.Convert(
          unit.span(e), context.types().lower(c.getType()), lower(c.getExpression()));
    } else if (e instanceof ConditionalExpr c) {
      return operators.conditional(c);
    } else if (e instanceof ThisExpr t) {
      return new Expr.This(unit.span(e), self(t.getTypeName().map(n -> n.getIdentifier())));
    } else if (e instanceof SuperExpr s) {
      return new Expr.This(unit.span(e), parent(s));
    } else if (e instanceof ArrayCreationExpr n) {
      return newArray(n);
    } else if (e instanceof ObjectCreationExpr n) {
      return newObject(n);
    }
    return rare(e);
  }

  private Expr rare(Expression e) {
    Span span = unit.span(e);
    if (e instanceof LambdaExpr l) {
      return lambda(l);
    } else if (e instanceof InstanceOfExpr i) {
      Expr operand = lower(i.getExpression());
      i.getPattern().ifPresent(this::bind);
      return new Expr.Pure(span, Type.Primitive.BOOLEAN, List.of(operand));
    } else if (e instanceof ClassExpr) {
      return new Expr.Pure(span, new Type.Declared("java.lang.Class"), List.of());
    } else if (e instanceof MethodReferenceExpr m) {
      return new Expr.Pure(span, Type.UNRESOLVED, bound(m.getScope()));
    } else if (e instanceof ArrayInitializerExpr a) {
      return initializer(a, Type.UNRESOLVED);
    } else if (e instanceof SwitchExpr s) {
      return new SwitchExpressions(context, statements, this).lower(s);
    }
    return new Expr.Opaque(
        span, Type.UNRESOLVED, List.of(), Effects.UNKNOWN, "an expression of an unknown kind");
  }

  /** What a method reference keeps of its scope. */
  private List<Expr> bound(Expression scope) {
    if (scope instanceof TypeExpr t) {
      return Captures.scope(t, context).map(List::of).orElse(List.of());
    }
    return names.type(scope).isPresent() ? List.of() : List.of(lower(scope));
  }

  /**
   * As {@link #lower}, but asks for the type of a call also outside of loops, because an array
   * hangs on it.
   */
  Expr typed(Expression e) {
    if (e instanceof MethodCallExpr c) {
      return calls.lower(c, true);
    }
    return e instanceof EnclosedExpr p ? typed(p.getInner()) : lower(e);
  }

  /** The value of {@code e} when it is given to a variable of type {@code target}. */
  Expr assigned(Expression e, Type target) {
    if (e instanceof ArrayInitializerExpr a) {
      return initializer(a, target);
    }
    return Operations.converted(lower(e), target);
  }

  private Expr field(FieldAccessExpr f) {
    Span span = unit.span(f);
    String name = f.getNameAsString();
    Optional<String> type = names.type(f.getScope());
    if (type.isPresent()) {
      return names.staticField(type.get(), name, span);
    }
    Expr receiver = typed(f.getScope());
    if (name.equals("length") && receiver.type() instanceof Type.Array) {
      return new Expr.ArrayLength(span, receiver);
    }
    return names.instanceField(receiver, name, span);
  }

  private Type self(Optional<String> outerName) {
    DeclaredClass c = context.scope().currentClass();
    if (outerName.isEmpty()) {
      return new Type.Declared(c.name());
    }
    for (Optional<DeclaredClass> at = Optional.of(c); at.isPresent(); at = at.get().outer()) {
      String name = at.get().name();
      if (name.equals(outerName.get()) || name.endsWith("." + outerName.get())) {
        return new Type.Declared(name);
      }
    }
    return new Type.Declared(context.types().qualify(outerName.get()).orElse(outerName.get()));
  }

  private Type parent(SuperExpr s) {
    if (s.getTypeName().isPresent()) {
      // Outer.super, or Interface.super in a default method.
      return self(s.getTypeName().map(n -> n.getIdentifier()));
    }
    List<String> parents = context.scope().currentClass().info().supertypes();
    return parents.isEmpty() ? Types.OBJECT : new Type.Declared(parents.get(0));
  }

  private Expr newArray(ArrayCreationExpr n) {
    Type type = context.types().lower(n.getElementType());
    List<Expr> dimensions = new ArrayList<>();
    for (ArrayCreationLevel level : n.getLevels()) {
      type = new Type.Array(type);
      level.getDimension().ifPresent(d -> dimensions.add(Operations.unboxed(lower(d))));
    }
    if (n.getInitializer().isPresent()) {
      Expr.ArrayInitializer init = initializer(n.getInitializer().get(), type);
      return new Expr.ArrayInitializer(unit.span(n), type, init.elements());
    }
    return new Expr.NewArray(unit.span(n), type, dimensions);
  }

  private Expr.ArrayInitializer initializer(ArrayInitializerExpr a, Type type) {
    Type element = type instanceof Type.Array t ? t.element() : Type.UNRESOLVED;
    List<Expr> elements = new ArrayList<>(a.getValues().size());
    a.getValues().forEach(v -> elements.add(assigned(v, element)));
    return new Expr.ArrayInitializer(unit.span(a), type, elements);
  }

  private Expr newObject(ObjectCreationExpr n) {
    List<Expr> arguments = new ArrayList<>();
    n.getScope().ifPresent(s -> arguments.add(lower(s)));
    n.getArguments().forEach(a -> arguments.add(lower(a)));
    if (n.getAnonymousClassBody().isPresent()) {
      arguments.addAll(Captures.in(n.getAnonymousClassBody().get(), context));
      new ClassLowering(unit).anonymous(n, context);
    }
    return new Expr.New(unit.span(n), context.types().lower(n.getType()), arguments);
  }

  private Expr lambda(LambdaExpr l) {
    return context.inLambda(() -> {
      List<Symbol> parameters = new ArrayList<>();
      for (Parameter p : l.getParameters()) {
        boolean untyped = p.getType().isUnknownType() || TypeScope.isVar(p.getType());
        Type type = untyped ? Type.UNRESOLVED : DeclaredClass.parameterType(p, context.types());
        parameters.add(
            context.declare(
                Symbol.Kind.PARAMETER,
                p.getNameAsString(),
                type,
                p.isFinal(),
                p,
                Optional.empty()));
      }
      Stmt body =
          l.getBody() instanceof ExpressionStmt s
              ? new Stmt.Evaluate(unit.span(s.getExpression()), lower(s.getExpression()))
              : statements.lower(l.getBody());
      return new Expr.Lambda(unit.span(l), Type.UNRESOLVED, parameters, body);
    });
  }

  /** Declares the variables that a pattern binds. */
  List<Symbol> bind(PatternExpr pattern) {
    List<Symbol> bound = new ArrayList<>();
    bind(pattern, bound);
    return bound;
  }

  private void bind(Expression pattern, List<Symbol> bound) {
    if (pattern instanceof TypePatternExpr t) {
      bound.add(
          context.declare(
              Symbol.Kind.LOCAL,
              t.getName().getIdentifier(),
              context.types().lower(t.getType()),
              t.isFinal(),
              t,
              Optional.empty()));
    } else if (pattern instanceof RecordPatternExpr r) {
      r.getPatternList().forEach(p -> bind(p, bound));
    }
  }
}
