package io.stridewise.errorprone.lowering;

import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.WhileLoopTree;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
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

  Stmt lower(ForLoopTree f, Optional<String> label) {
    List<Stmt> init = new ArrayList<>();
    List<? extends StatementTree> written = f.getInitializer();
    for (int i = 0; i < written.size(); ) {
      int behind = Declarations.endOfGroup(written, i, unit);
      if (written.get(i) instanceof ExpressionStatementTree e) {
        Span span = unit.span(e.getExpression());
        init.add(new Stmt.Evaluate(span, expressions.lower(e.getExpression())));
      } else {
        init.addAll(statements.declare(written.subList(i, behind)));
      }
      i = behind;
    }
    return context.inBreakable(() -> {
      Optional<Expr> condition = Optional.ofNullable(f.getCondition()).map(expressions::lower);
      List<Expr> update = new ArrayList<>();
      f.getUpdate().forEach(u -> update.add(expressions.lower(u.getExpression())));
      Stmt body = statements.lower(f.getStatement());
      return loop(unit.span(f), label, new LoopHeader.For(init, condition, update), body);
    });
  }

  Stmt lower(WhileLoopTree w, Optional<String> label) {
    return context.inBreakable(() -> {
      Expr condition = expressions.lower(w.getCondition());
      Stmt body = statements.lower(w.getStatement());
      return loop(unit.span(w), label, new LoopHeader.While(condition), body);
    });
  }

  Stmt lower(DoWhileLoopTree d, Optional<String> label) {
    return context.inBreakable(() -> {
      Stmt body = statements.lower(d.getStatement());
      Expr condition = expressions.lower(d.getCondition());
      Span span = unit.span(d);
      Span header = new Span(span.start(), span.start() + "do".length());
      return new Stmt.Loop(span, header, label, new LoopHeader.DoWhile(condition), body);
    });
  }

  Stmt lower(EnhancedForLoopTree f, Optional<String> label) {
    Expr iterable = expressions.lower(f.getExpression());
    Symbol variable = context.declare(Symbol.Kind.LOCAL, f.getVariable());
    return context.inBreakable(() -> {
      Stmt body = statements.lower(f.getStatement());
      return loop(unit.span(f), label, new LoopHeader.ForEach(variable, iterable), body);
    });
  }

  private Stmt loop(Span span, Optional<String> label, LoopHeader header, Stmt body) {
    return new Stmt.Loop(span, unit.tokens().headerSpan(span), label, header, body);
  }

  /**
   * The loop that {@code e} is, if it is {@code IntStream.range(from, to).forEach(i -> body)} in
   * one of its forms.
   */
  Optional<Stmt> range(ExpressionTree e, Span span) {
    if (!(Expressions.inner(e) instanceof MethodInvocationTree each)
        || !(each.getMethodSelect() instanceof MemberSelectTree select)
        || !select.getIdentifier().contentEquals("forEach")
            && !select.getIdentifier().contentEquals("forEachOrdered")
        || each.getArguments().size() != 1
        || !(each.getArguments().get(0) instanceof LambdaExpressionTree lambda)
        || lambda.getParameters().size() != 1) {
      return Optional.empty();
    }
    boolean parallel = false;
    boolean decided = false;
    ExpressionTree at = select.getExpression();
    while (at instanceof MethodInvocationTree call) {
      String name = Calls.name(call);
      switch (name) {
        case "parallel", "sequential", "unordered":
          if (!call.getArguments().isEmpty()
              || !(call.getMethodSelect() instanceof MemberSelectTree chain)) {
            return Optional.empty();
          }
          // The last of parallel() and sequential() decides for the whole pipeline.
          if (!decided && !name.equals("unordered")) {
            parallel = name.equals("parallel");
            decided = true;
          }
          at = chain.getExpression();
          break;
        case "range", "rangeClosed":
          boolean ordered = select.getIdentifier().contentEquals("forEachOrdered");
          return Calls.owner(call).equals("java.util.stream.IntStream")
              ? Optional.of(range(span, call, lambda, parallel && !ordered))
              : Optional.empty();
        default:
          return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Stmt range(
      Span span, MethodInvocationTree range, LambdaExpressionTree lambda, boolean parallel) {
    Expr from = expressions.lower(range.getArguments().get(0));
    Expr to = expressions.lower(range.getArguments().get(1));
    boolean closed = Calls.name(range).equals("rangeClosed");
    Span arrow = unit.span(lambda);
    Span header = new Span(span.start(), unit.tokens().arrowEnd(arrow.start(), arrow.end()));
    BodyContext.RangeBody body = new BodyContext.RangeBody("lambda@" + arrow.start());
    return context.inRangeBody(
        body,
        () -> {
          Symbol variable = context.declare(Symbol.Kind.PARAMETER, lambda.getParameters().get(0));
          Stmt lowered = statements.loopBody(lambda);
          LoopHeader loop = new LoopHeader.Range(variable, from, to, closed, parallel);
          return new Stmt.Loop(span, header, body.usedLabel(), loop, lowered);
        });
  }
}
