package io.stridewise.javaparser.lowering;

import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.AssertStmt;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.BreakStmt;
import com.github.javaparser.ast.stmt.ContinueStmt;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.EmptyStmt;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.LabeledStmt;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import com.github.javaparser.ast.stmt.ReturnStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.SynchronizedStmt;
import com.github.javaparser.ast.stmt.ThrowStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import com.github.javaparser.ast.stmt.YieldStmt;
import io.stridewise.core.ir.Effects;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import io.stridewise.javaparser.types.TypeScope;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Translates statements. */
final class Statements {
  private final BodyContext context;
  private final UnitContext unit;
  private final Expressions expressions;
  private final Loops loops;
  private final Branches branches;

  /** Outer label of a loop with two labels, to the one that the loop carries. */
  private final Map<String, String> labels = new HashMap<>();

  Statements(BodyContext context) {
    this.context = context;
    this.unit = context.unit();
    this.expressions = new Expressions(context, this);
    this.loops = new Loops(context, this, expressions);
    this.branches = new Branches(context, this, expressions);
  }

  Expressions expressions() {
    return expressions;
  }

  Stmt.Block block(BlockStmt block) {
    return context.inBlock(() -> new Stmt.Block(unit.span(block), all(block.getStatements())));
  }

  List<Stmt> all(List<Statement> statements) {
    List<Stmt> lowered = new ArrayList<>(statements.size());
    for (Statement s : statements) {
      lowered.add(lower(s));
    }
    return lowered;
  }

  Stmt lower(Statement s) {
    return lower(s, Optional.empty());
  }

  private Stmt lower(Statement s, Optional<String> label) {
    if (s instanceof ExpressionStmt e) {
      return expression(e.getExpression(), unit.span(s));
    } else if (s instanceof BlockStmt b) {
      return block(b);
    } else if (s instanceof IfStmt i) {
      return branches.lower(i);
    } else if (s instanceof ForStmt f) {
      return loops.lower(f, label);
    } else if (s instanceof ForEachStmt f) {
      return loops.lower(f, label);
    } else if (s instanceof WhileStmt w) {
      return loops.lower(w, label);
    } else if (s instanceof DoStmt d) {
      return loops.lower(d, label);
    } else if (s instanceof LabeledStmt l) {
      return labelled(l);
    } else if (s instanceof SwitchStmt w) {
      return branches.lower(w);
    } else if (s instanceof TryStmt t) {
      return branches.lower(t);
    } else if (s instanceof SynchronizedStmt y) {
      return branches.lower(y);
    } else if (s instanceof EmptyStmt) {
      return new Stmt.Block(unit.span(s), List.of());
    }
    return jumpOrRest(s);
  }

  private Stmt jumpOrRest(Statement s) {
    Span span = unit.span(s);
    if (s instanceof ReturnStmt r) {
      Optional<Expr> value = r.getExpression().map(expressions::lower);
      if (context.returnsToLoop()) {
        return new Stmt.Jump(span, Stmt.Jump.Kind.CONTINUE, context.labelOfReturn(), value);
      }
      return new Stmt.Jump(span, Stmt.Jump.Kind.RETURN, Optional.empty(), value);
    } else if (s instanceof BreakStmt b) {
      return new Stmt.Jump(
          span,
          Stmt.Jump.Kind.BREAK,
          b.getLabel().map(n -> target(n.asString())),
          Optional.empty());
    } else if (s instanceof ContinueStmt c) {
      return new Stmt.Jump(
          span,
          Stmt.Jump.Kind.CONTINUE,
          c.getLabel().map(n -> target(n.asString())),
          Optional.empty());
    } else if (s instanceof ThrowStmt t) {
      Optional<Expr> value = Optional.of(expressions.lower(t.getExpression()));
      return new Stmt.Jump(span, Stmt.Jump.Kind.THROW, Optional.empty(), value);
    } else if (s instanceof YieldStmt y) {
      Optional<Expr> value = Optional.of(expressions.lower(y.getExpression()));
      return new Stmt.Jump(span, Stmt.Jump.Kind.YIELD, Optional.empty(), value);
    } else if (s instanceof AssertStmt a) {
      List<Expr> operands = new ArrayList<>();
      operands.add(expressions.lower(a.getCheck()));
      a.getMessage().ifPresent(m -> operands.add(expressions.lower(m)));
      return new Stmt.Opaque(
          span, operands, new Effects(false, false, true), "an assert statement");
    } else if (s instanceof ExplicitConstructorInvocationStmt c) {
      List<Expr> operands = new ArrayList<>();
      c.getExpression().ifPresent(e -> operands.add(expressions.lower(e)));
      c.getArguments().forEach(e -> operands.add(expressions.lower(e)));
      return new Stmt.Opaque(span, operands, Effects.UNKNOWN, "a constructor call");
    } else if (s instanceof LocalClassDeclarationStmt l) {
      List<Expr> captured = Captures.in(List.of(l.getClassDeclaration()), context);
      new ClassLowering(unit).local(l.getClassDeclaration(), context);
      return new Stmt.Opaque(span, captured, Effects.NONE, "a local class");
    } else if (s instanceof LocalRecordDeclarationStmt l) {
      List<Expr> captured = Captures.in(List.of(l.getRecordDeclaration()), context);
      new ClassLowering(unit).local(l.getRecordDeclaration(), context);
      return new Stmt.Opaque(span, captured, Effects.NONE, "a local record");
    }
    return new Stmt.Opaque(span, List.of(), Effects.UNKNOWN, "a statement of an unknown kind");
  }

  private String target(String label) {
    return labels.getOrDefault(label, label);
  }

  /** The innermost label of several is the one kept. */
  private Stmt labelled(LabeledStmt l) {
    List<String> outer = new ArrayList<>();
    LabeledStmt at = l;
    while (at.getStatement() instanceof LabeledStmt second) {
      outer.add(at.getLabel().getIdentifier());
      at = second;
    }
    String label = at.getLabel().getIdentifier();
    Map<String, String> around = new HashMap<>(labels);
    labels.remove(label);
    outer.forEach(o -> labels.put(o, label));
    Stmt lowered = labelled(at.getStatement(), label, unit.span(l));
    labels.clear();
    labels.putAll(around);
    return lowered;
  }

  private Stmt labelled(Statement inner, String label, Span span) {
    boolean loop =
        inner instanceof ForStmt
            || inner instanceof ForEachStmt
            || inner instanceof WhileStmt
            || inner instanceof DoStmt;
    if (loop && lower(inner, Optional.of(label)) instanceof Stmt.Loop x) {
      return new Stmt.Loop(span, x.headerSpan(), x.label(), x.header(), x.body());
    }
    return new Stmt.Labelled(span, label, lower(inner));
  }

  /** An expression as a statement, or the body of a lambda that is one expression. */
  Stmt expression(Expression e, Span span) {
    if (e instanceof VariableDeclarationExpr d) {
      List<Stmt> declared = declare(d, span);
      return declared.size() == 1 ? declared.get(0) : new Stmt.Block(span, declared);
    }
    return loops.range(e, span).orElseGet(() -> new Stmt.Evaluate(span, expressions.lower(e)));
  }

  /** The body of a lambda, whose parameters are already in scope. */
  Stmt lambdaBody(LambdaExpr lambda) {
    if (lambda.getBody() instanceof ExpressionStmt e) {
      return expression(e.getExpression(), unit.span(e.getExpression()));
    }
    return lower(lambda.getBody());
  }

  /** One {@link Stmt.Declare} per variable. */
  List<Stmt> declare(VariableDeclarationExpr e, Span whole) {
    List<Stmt> declared = new ArrayList<>(e.getVariables().size());
    boolean single = e.getVariables().size() == 1;
    for (VariableDeclarator v : e.getVariables()) {
      declared.add(declare(v, e.isFinal(), single ? whole : unit.span(v)));
    }
    return declared;
  }

  private Stmt declare(VariableDeclarator v, boolean isFinal, Span span) {
    String name = v.getNameAsString();
    Optional<Expression> init = v.getInitializer();
    if (TypeScope.isVar(v.getType())) {
      Optional<Expr> value = init.map(expressions::typed);
      Type type = value.map(Expr::type).orElse(Type.UNRESOLVED);
      Symbol symbol = context.declare(Symbol.Kind.LOCAL, name, type, isFinal, v, init);
      return new Stmt.Declare(span, symbol, value);
    }
    Type type = context.types().lower(v.getType());
    // The variable is in scope in its own initialiser.
    Symbol symbol = context.declare(Symbol.Kind.LOCAL, name, type, isFinal, v, init);
    return new Stmt.Declare(span, symbol, init.map(e -> expressions.assigned(e, type)));
  }
}
