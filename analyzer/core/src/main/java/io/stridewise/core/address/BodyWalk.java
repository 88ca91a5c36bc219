package io.stridewise.core.address;

import io.stridewise.core.address.Event.Effect.Kind;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Walks a method body once, in execution order, with everything that is known of the variables, and
 * gives its loops with the memory accesses in them.
 */
public final class BodyWalk {
  /**
   * Where jumps go: a loop, or a switch, labelled block or lambda that only catches {@code break}.
   */
  private record Target(
      Optional<String> label,
      Optional<LoopNode> node,
      boolean unlabelled,
      List<State> continues,
      List<State> breaks) {}

  private final Context context;
  private final Joins joins;
  private final ExpressionWalk expressions;
  private final Comparisons comparisons;
  private final LoopWalk loops;
  private final Deque<Target> targets = new ArrayDeque<>();

  /** What the {@code try} statements around will close. */
  private final Set<Symbol> open = new LinkedHashSet<>();

  private BodyWalk(String source, Recorded recorded) {
    context = new Context(source, recorded);
    joins = new Joins(context);
    expressions = new ExpressionWalk(context, this::lambda);
    comparisons = new Comparisons(context, expressions);
    loops = new LoopWalk(context, expressions, this::iteration);
  }

  /**
   * The outermost loops of {@code body}, in order; {@code source} is the text its spans refer to.
   */
  public static List<LoopNode> loops(Body body, String source) {
    return walk(body, source).loops();
  }

  /**
   * What a walk saw.
   *
   * @param loops the outermost ones, in order
   * @param viewUses what is done with strided views, in execution order
   */
  public record Walked(List<LoopNode> loops, List<ViewUse> viewUses) {
    public Walked {
      loops = List.copyOf(loops);
      viewUses = List.copyOf(viewUses);
    }
  }

  /** Walks {@code body}; {@code source} is the text its spans refer to. */
  public static Walked walk(Body body, String source) {
    return walk(body, source, Recorded.NOTHING);
  }

  /** The same, with what a run of the program has shown. */
  public static Walked walk(Body body, String source, Recorded recorded) {
    BodyWalk walk = new BodyWalk(source, recorded);
    State state = new State(walk.context.newHeap());
    body.parameters().forEach(p -> walk.expressions.parameter(p, state));
    walk.statement(body.block(), state);
    walk.context.roots.forEach(walk::spreadLiveness);
    return new Walked(walk.context.roots, walk.context.viewUses);
  }

  /**
   * What is wanted after a loop, or in its next iteration, is wanted after the loops inside that
   * assign it.
   */
  private void spreadLiveness(LoopNode loop) {
    for (LoopNode inner : loop.loops()) {
      Assigned assigned = context.assigned(inner.loop());
      for (Symbol symbol : assigned.variables()) {
        if (loop.liveOut.contains(symbol) || loop.carried.contains(symbol)) {
          inner.liveOut.add(symbol);
        }
      }
      spreadLiveness(inner);
    }
  }

  private void statement(Stmt statement, State state) {
    if (!state.reachable) {
      return;
    }
    if (statement instanceof Stmt.Block b) {
      b.statements().forEach(s -> statement(s, state));
    } else if (statement instanceof Stmt.Loop l) {
      loops.walk(l, state);
    } else if (statement instanceof Stmt.Labelled l) {
      labelled(l, state);
    } else if (statement instanceof Stmt.If i) {
      conditional(i, state);
    } else if (statement instanceof Stmt.Switch s) {
      cases(s, state);
    } else if (statement instanceof Stmt.Declare d) {
      expressions.declare(d.symbol(), d.init(), state);
    } else if (statement instanceof Stmt.Evaluate e) {
      expressions.execute(e.expression(), state);
    } else if (statement instanceof Stmt.Jump j) {
      jump(j, state);
    } else if (statement instanceof Stmt.Guarded g) {
      guarded(g, state);
    } else if (statement instanceof Stmt.Opaque o) {
      o.operands().forEach(x -> context.escape(expressions.eval(x, state)));
      if (o.effects().writes()) {
        context.effect(o.span(), Kind.OPAQUE, o.what());
        state.forget(context.newHeap());
      } else if (o.effects().mayThrow()) {
        context.effect(o.span(), Kind.MAY_THROW);
      }
    }
  }

  private void conditional(Stmt.If i, State state) {
    Optional<ReductionForm> extremum = ReductionForm.of(i);
    if (extremum.isPresent()) {
      Expr.Assign a = ReductionForm.assignment(i).orElseThrow();
      expressions.update(a, ((Expr.SymbolRef) a.target()).symbol(), extremum.get(), state);
      return;
    }
    expressions.eval(i.condition(), state);
    State other = state.copy();
    comparisons.assume(i.condition(), true, state);
    comparisons.assume(i.condition(), false, other);
    Optional<Polynomial> choice =
        i.whenFalse().flatMap(s -> comparisons.compared(i.condition(), state));
    context.conditional++;
    choice.ifPresent(context.choices::push);
    statement(i.whenTrue(), state);
    i.whenFalse().ifPresent(s -> statement(s, other));
    choice.ifPresent(c -> context.choices.pop());
    context.conditional--;
    if (state.reachable != other.reachable) {
      // What follows in this iteration is skipped by the iterations that jumped.
      context.conditional++;
    }
    joins.merge(state, other);
  }

  private void labelled(Stmt.Labelled l, State state) {
    Target target =
        new Target(Optional.of(l.label()), Optional.empty(), false, List.of(), new ArrayList<>());
    targets.push(target);
    statement(l.body(), state);
    targets.pop();
    target.breaks().forEach(b -> joins.merge(state, b));
  }

  private void cases(Stmt.Switch s, State state) {
    expressions.eval(s.selector(), state);
    Target target =
        new Target(Optional.empty(), Optional.empty(), true, List.of(), new ArrayList<>());
    targets.push(target);
    context.conditional++;
    State before = state.copy();
    State previous = before.copy();
    previous.reachable = false;
    boolean jumped = false;
    for (Stmt body : s.cases()) {
      // Entered by its label, or by falling through.
      State entry = before.copy();
      joins.merge(entry, previous);
      int breaks = target.breaks().size();
      statement(body, entry);
      jumped |= !entry.reachable && target.breaks().size() == breaks;
      previous = entry;
    }
    context.conditional--;
    targets.pop();
    joins.merge(state, previous);
    for (State b : target.breaks()) {
      joins.merge(state, b);
    }
    if (jumped) {
      // What follows is skipped by the iterations that jumped.
      context.conditional++;
    }
    state.reachable |= s.cases().isEmpty();
  }

  private void jump(Stmt.Jump j, State state) {
    j.value()
        .ifPresent(v -> {
          Value value = expressions.eval(v, state);
          context.escape(value);
          if (j.kind() == Stmt.Jump.Kind.RETURN) {
            open.stream()
                .filter(r -> object(r, state).isPresent())
                .forEach(r ->
                    expressions.leaves(v.span(), value, object(r, state).get(), r.name(), state));
          }
        });
    switch (j.kind()) {
      case CONTINUE, BREAK, YIELD -> jumpTo(j, state);
      case RETURN, THROW -> {
        context.stack.forEach(n -> n.exitsEarly = true);
        context.effect(j.span(), Kind.EXIT);
      }
    }
    state.reachable = false;
  }

  private void jumpTo(Stmt.Jump j, State state) {
    boolean isContinue = j.kind() == Stmt.Jump.Kind.CONTINUE;
    for (Target target : targets) {
      boolean meant =
          j.label().isPresent()
              ? target.label().equals(j.label())
              : isContinue ? target.node().isPresent() : target.unlabelled();
      if (meant) {
        (isContinue ? target.continues() : target.breaks()).add(state.copy());
        if (!isContinue && target.node().isPresent()) {
          exit(j, target.node().get());
        }
        return;
      }
      // A jump to a target further out leaves this loop.
      target.node().ifPresent(n -> exit(j, n));
    }
  }

  private void exit(Stmt.Jump j, LoopNode node) {
    node.exitsEarly = true;
    context.effect(j.span(), Kind.EXIT);
  }

  private void guarded(Stmt.Guarded g, State state) {
    g.operands().forEach(x -> expressions.eval(x, state));
    if (g.kind() == Stmt.Guarded.Kind.SYNCHRONIZED) {
      context.effect(g.span(), Kind.SYNCHRONIZATION, "synchronized");
      state.forget(context.newHeap());
      statement(g.body(), state);
      return;
    }
    context.effect(g.span(), Kind.TRY, "try");
    State handler = state.copy();
    context.tries += g.handlers().isEmpty() ? 0 : 1;
    List<Symbol> resources = resources(g);
    open.addAll(resources);
    statement(g.body(), state);
    open.removeAll(resources);
    resources.forEach(r -> object(r, state).ifPresent(state.closed::add));
    context.tries -= g.handlers().isEmpty() ? 0 : 1;
    // A handler may start after any part of the body.
    forget(g.body(), handler);
    context.conditional++;
    for (Stmt h : g.handlers()) {
      State entry = handler.copy();
      statement(h, entry);
      // Where resources are closed because of an exception, that goes on.
      entry.reachable &= !(h instanceof Stmt.Opaque o && o.what().equals(Stmt.Guarded.CLOSING));
      joins.merge(state, entry);
    }
    context.conditional--;
  }

  /** The variables that hold the resources of a {@code try}. */
  private static List<Symbol> resources(Stmt.Guarded g) {
    if (!(g.body() instanceof Stmt.Block b)
        || b.statements().isEmpty()
        || !(b.statements().get(b.statements().size() - 1) instanceof Stmt.Evaluate e)
        || !(e.expression() instanceof Expr.Opaque o)
        || !o.what().equals(Stmt.Guarded.CLOSING)) {
      return List.of();
    }
    return b.statements().stream()
        .filter(Stmt.Declare.class::isInstance)
        .map(s -> ((Stmt.Declare) s).symbol())
        .toList();
  }

  private static Optional<Integer> object(Symbol variable, State state) {
    return state.variables.get(variable) instanceof Value.Other o
        ? Optional.of(o.id())
        : Optional.empty();
  }

  private void forget(Stmt code, State state) {
    Assigned assigned = Assigned.in(code);
    state.contents.clear();
    for (Symbol symbol : assigned.variables()) {
      context.escape(Optional.ofNullable(state.variables.get(symbol)));
      state.variables.put(symbol, context.unknown(symbol.type(), symbol.name(), Set.of()));
    }
    state.forget(context.newHeap());
  }

  /** One iteration: the body up to where {@code continue} leads. */
  private void iteration(Stmt.Loop loop, LoopNode node, State state) {
    Target target =
        new Target(loop.label(), Optional.of(node), true, new ArrayList<>(), new ArrayList<>());
    targets.push(target);
    statement(loop.body(), state);
    targets.pop();
    target.continues().forEach(s -> joins.merge(state, s));
  }

  /** The body of a lambda runs by itself, later: its loops are roots of their own. */
  private void lambda(Expr.Lambda lambda, State state) {
    if (context.isDry()) {
      return;
    }
    List<LoopNode> around = List.copyOf(context.stack);
    List<Target> jumps = List.copyOf(targets);
    int conditional = context.conditional;
    context.stack.clear();
    targets.clear();
    context.conditional = 0;
    // Whoever gets the lambda may reach the arrays that it captures.
    state.variables.values().forEach(context::escape);
    State inside = state.copy();
    inside.forget(context.newHeap());
    lambda.parameters().forEach(p -> expressions.parameter(p, inside));
    statement(lambda.body(), inside);
    context.stack.addAll(around);
    targets.addAll(jumps);
    context.conditional = conditional;
  }
}
