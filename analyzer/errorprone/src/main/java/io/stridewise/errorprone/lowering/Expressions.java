package io.stridewise.errorprone.lowering;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import io.stridewise.core.ir.Effects;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Operations;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.util.ArrayList;
import java.util.List;

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
    this.names = new Names(context, this);
    this.operators = new Operators(unit, this);
    this.calls = new Calls(unit, this);
  }

  /** {@code e} without parentheses around it. */
  static ExpressionTree inner(ExpressionTree e) {
    ExpressionTree inner = e;
    while (inner instanceof ParenthesizedTree p) {
      inner = p.getExpression();
    }
    return inner;
  }

  Expr lower(ExpressionTree written) {
    ExpressionTree e = inner(written);
    if (e instanceof IdentifierTree i) {
      return names.simple(i);
    } else if (e instanceof LiteralTree l) {
      return operators.literal(l);
    } else if (e instanceof BinaryTree b) {
      return operators.binary(b);
    } else if (e instanceof ArrayAccessTree a) {
      Expr base = lower(a.getExpression());
      Expr index = Operations.unboxed(lower(a.getIndex()));
      Type type = base.type() instanceof Type.Array t ? t.element() : Type.UNRESOLVED;
      return new Expr.ArrayAccess(unit.span(e), type, base, index);
    } else if (e instanceof MethodInvocationTree c) {
      return calls.lower(c);
    } else if (e instanceof AssignmentTree a) {
      Expr target = Operations.target(lower(a.getVariable()));
      return Operations.assign(unit.span(e), target, assigned(a.getExpression(), target.type()));
    } else if (e instanceof CompoundAssignmentTree a) {
      return operators.compound(a);
    } else if (e instanceof UnaryTree u) {
      return operators.unary(u);
    } else if (e instanceof MemberSelectTree s) {
      return names.selected(s);
    } else if (e instanceof TypeCastTree c) {
      return new Expr.Convert(unit.span(e), Attributed.type(c.getType()), lower(c.getExpression()));
    } else if (e instanceof ConditionalExpressionTree c) {
      Expr condition = lower(c.getCondition());
      Expr yes = lower(c.getTrueExpression());
      return Operations.conditional(unit.span(e), condition, yes, lower(c.getFalseExpression()));
    } else if (e instanceof NewArrayTree n) {
      return newArray(n);
    } else if (e instanceof NewClassTree n) {
      return newObject(n);
    }
    return rare(e);
  }

  private Expr rare(ExpressionTree e) {
    Span span = unit.span(e);
    if (e instanceof LambdaExpressionTree l) {
      return lambda(l);
    } else if (e instanceof InstanceOfTree i) {
      Expr operand = lower(i.getExpression());
      if (i.getPattern() != null) {
        Children.bindings(i.getPattern()).forEach(b -> context.bind(b.getVariable()));
      }
      return new Expr.Pure(span, Type.Primitive.BOOLEAN, List.of(operand));
    } else if (e instanceof MemberReferenceTree m) {
      return new Expr.Pure(span, Type.UNRESOLVED, bound(m.getQualifierExpression()));
    } else if (e instanceof SwitchExpressionTree s) {
      return switchExpression(s);
    }
    return new Expr.Opaque(
        span, Type.UNRESOLVED, List.of(), Effects.UNKNOWN, "an expression of an unknown kind");
  }

  /** What a method reference keeps of its qualifier. */
  private List<Expr> bound(ExpressionTree qualifier) {
    if (qualifier instanceof IdentifierTree || qualifier instanceof MemberSelectTree) {
      return Captures.first(qualifier, context).map(List::of).orElse(List.of());
    }
    return Names.isType(qualifier) ? List.of() : List.of(lower(qualifier));
  }

  private Expr switchExpression(SwitchExpressionTree s) {
    Expr selector = lower(s.getExpression());
    boolean plain = s.getCases().stream().allMatch(SwitchArms::isPlain);
    List<Stmt> arms = new Branches(context, statements, this).cases(s.getCases(), unit.span(s));
    return Operations.switchExpression(
        unit.span(s),
        selector,
        plain ? List.of() : Captures.in(s.getCases(), context),
        arms,
        plain);
  }

  /** The value of {@code e} when it is given to a variable of type {@code target}. */
  Expr assigned(ExpressionTree e, Type target) {
    return e instanceof NewArrayTree a && a.getType() == null
        ? initializer(a, target)
        : Operations.converted(lower(e), target);
  }

  private Expr newArray(NewArrayTree n) {
    Type type = Attributed.type(n);
    if (n.getType() == null) {
      return initializer(n, type);
    } else if (n.getInitializers() != null) {
      return new Expr.ArrayInitializer(unit.span(n), type, initializer(n, type).elements());
    }
    List<Expr> dimensions = new ArrayList<>();
    n.getDimensions().forEach(d -> dimensions.add(Operations.unboxed(lower(d))));
    return new Expr.NewArray(unit.span(n), type, dimensions);
  }

  private Expr.ArrayInitializer initializer(NewArrayTree n, Type type) {
    Type element = type instanceof Type.Array t ? t.element() : Type.UNRESOLVED;
    List<Expr> elements = new ArrayList<>(n.getInitializers().size());
    n.getInitializers().forEach(v -> elements.add(assigned(v, element)));
    return new Expr.ArrayInitializer(unit.span(n), type, elements);
  }

  private Expr newObject(NewClassTree n) {
    List<Expr> arguments = new ArrayList<>();
    if (n.getEnclosingExpression() != null) {
      arguments.add(lower(n.getEnclosingExpression()));
    }
    n.getArguments().forEach(a -> arguments.add(lower(a)));
    if (n.getClassBody() != null) {
      arguments.addAll(Captures.in(n.getClassBody().getMembers(), context));
      if (unit.holdsCandidate(n)) {
        new ClassLowering(unit, context.title() + ".<anonymous>").members(n.getClassBody());
      }
    }
    return new Expr.New(unit.span(n), Attributed.type(n.getIdentifier()), arguments);
  }

  private Expr lambda(LambdaExpressionTree l) {
    return context.inLambda(() -> {
      List<Symbol> parameters = new ArrayList<>();
      l.getParameters().forEach(p -> parameters.add(context.declare(Symbol.Kind.PARAMETER, p)));
      return new Expr.Lambda(unit.span(l), Type.UNRESOLVED, parameters, statements.valueBody(l));
    });
  }
}
