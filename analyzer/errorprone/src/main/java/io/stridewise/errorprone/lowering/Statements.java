package io.stridewise.errorprone.lowering;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import io.stridewise.core.ir.Effects;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Name;

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

  Stmt.Block block(BlockTree block) {
    return new Stmt.Block(unit.span(block), all(block.getStatements()));
  }

  /** An initialiser of a class, whose tree includes {@code static}. */
  Stmt.Block initializer(BlockTree block) {
    return new Stmt.Block(braces(block, unit), all(block.getStatements()));
  }

  /** The characters of an initialiser from brace to brace. */
  static Span braces(BlockTree initializer, UnitContext unit) {
    int brace = unit.tokens().source().original().indexOf('{', unit.start(initializer));
    return new Span(brace, unit.end(initializer));
  }

  /** Variables declared together are trees of their own that begin at the same place. */
  List<Stmt> all(List<? extends StatementTree> statements) {
    List<Stmt> lowered = new ArrayList<>(statements.size());
    for (int i = 0; i < statements.size(); ) {
      int behind = Declarations.endOfGroup(statements, i, unit);
      if (behind > i + 1) {
        List<Stmt> group = declare(statements.subList(i, behind));
        Span whole = new Span(unit.start(statements.get(i)), unit.end(statements.get(behind - 1)));
        lowered.add(new Stmt.Block(whole, group));
      } else if (isWritten(statements.get(i))) {
        lowered.add(lower(statements.get(i)));
      }
      i = behind;
    }
    return lowered;
  }

  /** javac adds {@code super();} to constructors that have no call of a constructor. */
  private boolean isWritten(StatementTree s) {
    return !(s instanceof ExpressionStatementTree e
        && e.getExpression() instanceof MethodInvocationTree call
        && isConstructorCall(call)
        && unit.end(s) < 0);
  }

  Stmt lower(StatementTree s) {
    return lower(s, Optional.empty());
  }

  private Stmt lower(StatementTree s, Optional<String> label) {
    if (s instanceof ExpressionStatementTree e) {
      return expressionStatement(e);
    } else if (s instanceof VariableTree v) {
      return declare(v, unit.span(v));
    } else if (s instanceof BlockTree b) {
      return block(b);
    } else if (s instanceof IfTree i) {
      return branches.lower(i);
    } else if (s instanceof ForLoopTree f) {
      return loops.lower(f, label);
    } else if (s instanceof EnhancedForLoopTree f) {
      return loops.lower(f, label);
    } else if (s instanceof WhileLoopTree w) {
      return loops.lower(w, label);
    } else if (s instanceof DoWhileLoopTree d) {
      return loops.lower(d, label);
    } else if (s instanceof LabeledStatementTree l) {
      return labelled(l);
    } else if (s instanceof SwitchTree w) {
      return branches.lower(w);
    } else if (s instanceof TryTree t) {
      return branches.lower(t);
    } else if (s instanceof SynchronizedTree y) {
      return branches.lower(y);
    } else if (s instanceof EmptyStatementTree) {
      return new Stmt.Block(unit.span(s), List.of());
    }
    return jumpOrRest(s);
  }

  private Stmt jumpOrRest(StatementTree s) {
    Span span = unit.span(s);
    if (s instanceof ReturnTree r) {
      Optional<Expr> value = Optional.ofNullable(r.getExpression()).map(expressions::lower);
      return context.returnsToLoop()
          ? new Stmt.Jump(span, Stmt.Jump.Kind.CONTINUE, context.labelOfReturn(), value)
          : new Stmt.Jump(span, Stmt.Jump.Kind.RETURN, Optional.empty(), value);
    } else if (s instanceof BreakTree b) {
      return new Stmt.Jump(span, Stmt.Jump.Kind.BREAK, target(b.getLabel()), Optional.empty());
    } else if (s instanceof ContinueTree c) {
      return new Stmt.Jump(span, Stmt.Jump.Kind.CONTINUE, target(c.getLabel()), Optional.empty());
    } else if (s instanceof ThrowTree t) {
      return jump(span, Stmt.Jump.Kind.THROW, t.getExpression());
    } else if (s instanceof YieldTree y) {
      return jump(span, Stmt.Jump.Kind.YIELD, y.getValue());
    } else if (s instanceof AssertTree a) {
      List<Expr> operands = new ArrayList<>();
      operands.add(expressions.lower(a.getCondition()));
      if (a.getDetail() != null) {
        operands.add(expressions.lower(a.getDetail()));
      }
      return new Stmt.Opaque(
          span, operands, new Effects(false, false, true), "an assert statement");
    } else if (s instanceof ClassTree c) {
      List<Expr> captured = Captures.in(List.of(c), context);
      if (unit.holdsCandidate(c)) {
        new ClassLowering(unit, context.title() + "." + c.getSimpleName()).members(c);
      }
      String what = c.getKind() == Tree.Kind.RECORD ? "a local record" : "a local class";
      return new Stmt.Opaque(span, captured, Effects.NONE, what);
    }
    return new Stmt.Opaque(span, List.of(), Effects.UNKNOWN, "a statement of an unknown kind");
  }

  private Stmt jump(Span span, Stmt.Jump.Kind kind, ExpressionTree value) {
    return new Stmt.Jump(span, kind, Optional.empty(), Optional.of(expressions.lower(value)));
  }

  private Optional<String> target(Name label) {
    return Optional.ofNullable(label).map(Name::toString).map(l -> labels.getOrDefault(l, l));
  }

  /** The innermost label of several is the one kept. */
  private Stmt labelled(LabeledStatementTree l) {
    List<String> outer = new ArrayList<>();
    LabeledStatementTree at = l;
    while (at.getStatement() instanceof LabeledStatementTree second) {
      outer.add(at.getLabel().toString());
      at = second;
    }
    String label = at.getLabel().toString();
    Map<String, String> around = new HashMap<>(labels);
    labels.remove(label);
    outer.forEach(o -> labels.put(o, label));
    Stmt lowered = labelled(at.getStatement(), label, unit.span(l));
    labels.clear();
    labels.putAll(around);
    return lowered;
  }

  private Stmt labelled(StatementTree inner, String label, Span span) {
    boolean loop =
        inner instanceof ForLoopTree
            || inner instanceof EnhancedForLoopTree
            || inner instanceof WhileLoopTree
            || inner instanceof DoWhileLoopTree;
    if (loop && lower(inner, Optional.of(label)) instanceof Stmt.Loop x) {
      return new Stmt.Loop(span, x.headerSpan(), x.label(), x.header(), x.body());
    }
    return new Stmt.Labelled(span, label, lower(inner));
  }

  private Stmt expressionStatement(ExpressionStatementTree s) {
    if (s.getExpression() instanceof MethodInvocationTree call && isConstructorCall(call)) {
      List<Expr> operands = new ArrayList<>();
      if (call.getMethodSelect() instanceof MemberSelectTree outer) {
        operands.add(expressions.lower(outer.getExpression()));
      }
      call.getArguments().forEach(a -> operands.add(expressions.lower(a)));
      return new Stmt.Opaque(unit.span(s), operands, Effects.UNKNOWN, "a constructor call");
    }
    return expression(s.getExpression(), unit.span(s));
  }

  private static boolean isConstructorCall(MethodInvocationTree call) {
    Tree select = call.getMethodSelect();
    Name name =
        select instanceof IdentifierTree i
            ? i.getName()
            : ((MemberSelectTree) select).getIdentifier();
    return name.contentEquals("this") || name.contentEquals("super");
  }

  /** An expression as a statement, or the body of a lambda that is one expression. */
  private Stmt expression(ExpressionTree e, Span span) {
    return loops.range(e, span).orElseGet(() -> new Stmt.Evaluate(span, expressions.lower(e)));
  }

  /** The body of a lambda that is a loop's body. */
  Stmt loopBody(LambdaExpressionTree lambda) {
    return lambda.getBody() instanceof ExpressionTree e
        ? expression(e, unit.span(e))
        : lower((StatementTree) lambda.getBody());
  }

  /** The body of a lambda that is a value. */
  Stmt valueBody(LambdaExpressionTree lambda) {
    return lambda.getBody() instanceof ExpressionTree e
        ? new Stmt.Evaluate(unit.span(Expressions.inner(e)), expressions.lower(e))
        : lower((StatementTree) lambda.getBody());
  }

  /** One {@link Stmt.Declare} per variable of a declaration. */
  List<Stmt> declare(List<? extends Tree> group) {
    List<Stmt> declared = new ArrayList<>(group.size());
    for (Tree t : group) {
      VariableTree v = (VariableTree) t;
      declared.add(declare(v, group.size() == 1 ? unit.span(v) : Declarations.span(v, unit)));
    }
    return declared;
  }

  private Stmt declare(VariableTree v, Span span) {
    // The variable is in scope in its own initialiser.
    Symbol symbol = context.declare(Symbol.Kind.LOCAL, v);
    Optional<Expr> init =
        Optional.ofNullable(v.getInitializer()).map(e -> expressions.assigned(e, symbol.type()));
    return new Stmt.Declare(span, symbol, init);
  }
}
