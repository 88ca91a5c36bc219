package io.stridewise.javaparser.lowering;

import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.EnclosedExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import io.stridewise.javaparser.types.TypeScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Translates loops, including {@code IntStream.range(..).forEach(..)}. */
final class Loops {
  private final BodyContext context;
  private final UnitContext unit;
  private final Statements statements;
  private final Expressions expressions;

  Loops(BodyContext context, Statements statements, Expressions expressions) {
    this.context = context;
    this.unit = context.unit();
    this.statements = statements;
    this.expressions = expressions;
  }

  Stmt lower(ForStmt f, Optional<String> label) {
    return context.inBlock(() -> {
      List<Stmt> init = new ArrayList<>();
      for (Expression e : f.getInitialization()) {
        Span span = unit.span(e);
        if (e instanceof VariableDeclarationExpr d) {
          init.addAll(statements.declare(d, span));
        } else {
          init.add(new Stmt.Evaluate(span, expressions.lower(e)));
        }
      }
      return context.inLoop(() -> {
        Optional<Expr> condition = f.getCompare().map(expressions::lower);
        List<Expr> update = new ArrayList<>();
        f.getUpdate().forEach(e -> update.add(expressions.lower(e)));
        Stmt body = context.inBlock(() -> statements.lower(f.getBody()));
        return loop(unit.span(f), label, new LoopHeader.For(init, condition, update), body);
      });
    });
  }

  Stmt lower(WhileStmt w, Optional<String> label) {
    return context.inBlock(() ->
        context.inLoop(() -> {
          Expr condition = expressions.lower(w.getCondition());
          Stmt body = context.inBlock(() -> statements.lower(w.getBody()));
          return loop(unit.span(w), label, new LoopHeader.While(condition), body);
        }));
  }

  Stmt lower(DoStmt d, Optional<String> label) {
    return context.inLoop(() -> {
      Stmt body = context.inBlock(() -> statements.lower(d.getBody()));
      Expr condition = expressions.lower(d.getCondition());
      Span span = unit.span(d);
      Span header = new Span(span.start(), span.start() + "do".length());
      return new Stmt.Loop(span, header, label, new LoopHeader.DoWhile(condition), body);
    });
  }

  Stmt lower(ForEachStmt f, Optional<String> label) {
    return context.inBlock(() -> {
      Expr iterable = expressions.typed(f.getIterable());
      VariableDeclarator v = f.getVariable().getVariable(0);
      Type type =
          TypeScope.isVar(v.getType())
              ? elementOf(iterable.type())
              : context.types().lower(v.getType());
      Symbol variable =
          context.declare(
              Symbol.Kind.LOCAL,
              v.getNameAsString(),
              type,
              f.getVariable().isFinal(),
              v,
              Optional.empty());
      return context.inLoop(() -> {
        Stmt body = context.inBlock(() -> statements.lower(f.getBody()));
        return loop(unit.span(f), label, new LoopHeader.ForEach(variable, iterable), body);
      });
    });
  }

  private static Type elementOf(Type type) {
    return type instanceof Type.Array a ? a.element() : Type.UNRESOLVED;
  }

  private Stmt loop(Span span, Optional<String> label, LoopHeader header, Stmt body) {
    return new Stmt.Loop(span, unit.unit().tokens().headerSpan(span), label, header, body);
  }

  /**
   * The loop that {@code e} is, if it is {@code IntStream.range(from, to).forEach(i -> body)} in
   * one of its forms.
   */
  Optional<Stmt> range(Expression e, Span span) {
    Expression inner = e;
    while (inner instanceof EnclosedExpr p) {
      inner = p.getInner();
    }
    if (!(inner instanceof MethodCallExpr each)
        || !each.getNameAsString().equals("forEach")
            && !each.getNameAsString().equals("forEachOrdered")
        || each.getArguments().size() != 1
        || !(each.getArgument(0) instanceof LambdaExpr lambda)
        || lambda.getParameters().size() != 1) {
      return Optional.empty();
    }
    boolean parallel = false;
    boolean decided = false;
    Optional<Expression> at = each.getScope();
    while (at.isPresent() && at.get() instanceof MethodCallExpr call) {
      switch (call.getNameAsString()) {
        case "parallel", "sequential", "unordered":
          if (!call.getArguments().isEmpty()) {
            return Optional.empty();
          }
          // The last of parallel() and sequential() decides for the whole pipeline.
          if (!decided && !call.getNameAsString().equals("unordered")) {
            parallel = call.getNameAsString().equals("parallel");
            decided = true;
          }
          at = call.getScope();
          break;
        case "range", "rangeClosed":
          boolean ordered = each.getNameAsString().equals("forEachOrdered");
          return isIntStream(call) && call.getArguments().size() == 2
              ? Optional.of(range(span, call, lambda, parallel && !ordered))
              : Optional.empty();
        default:
          return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isIntStream(MethodCallExpr range) {
    Optional<Expression> scope = range.getScope();
    if (scope.isEmpty()) {
      return context
          .types()
          .imports()
          .staticOwner(range.getNameAsString())
          .filter(o -> o.equals("java.util.stream.IntStream"))
          .isPresent();
    }
    if (scope.get() instanceof FieldAccessExpr f) {
      return f.toString().equals("java.util.stream.IntStream");
    }
    if (!(scope.get() instanceof NameExpr n) || !n.getNameAsString().equals("IntStream")) {
      return false;
    }
    String qualified = context.types().qualify("IntStream").orElse("java.util.stream.IntStream");
    return qualified.equals("java.util.stream.IntStream");
  }

  private Stmt range(Span span, MethodCallExpr range, LambdaExpr lambda, boolean parallel) {
    Expr from = expressions.lower(range.getArgument(0));
    Expr to = expressions.lower(range.getArgument(1));
    boolean closed = range.getNameAsString().equals("rangeClosed");
    Span lambdaSpan = unit.span(lambda);
    Span header =
        new Span(span.start(), unit.unit().tokens().arrowEnd(lambdaSpan.start(), lambdaSpan.end()));
    BodyContext.RangeBody body = new BodyContext.RangeBody("lambda@" + lambdaSpan.start());
    return context.inRangeBody(
        body,
        () -> {
          Parameter p = lambda.getParameter(0);
          Symbol variable =
              context.declare(
                  Symbol.Kind.PARAMETER,
                  p.getNameAsString(),
                  Type.Primitive.INT,
                  p.isFinal(),
                  p,
                  Optional.empty());
          Stmt lowered = statements.lambdaBody(lambda);
          return new Stmt.Loop(
              span,
              header,
              body.isLabelUsed() ? Optional.of(body.label()) : Optional.empty(),
              new LoopHeader.Range(variable, from, to, closed, parallel),
              lowered);
        });
  }
}
