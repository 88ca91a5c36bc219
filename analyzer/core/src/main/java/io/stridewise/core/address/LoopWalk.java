package io.stridewise.core.address;

import io.stridewise.core.address.Value.ArrayValue;
import io.stridewise.core.address.Value.Num;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Walks loops. A variable that grows by the same amount in every iteration becomes a closed form of
 * the counter, found by walking the body once with an unknown start; every other variable that the
 * loop assigns is unknown in its body.
 */
final class LoopWalk {
  private final Context context;
  private final Integers integers;
  private final ExpressionWalk expressions;
  private final Counting counting;
  private final Trips trips;
  private final LoopChanges changes;
  private final Growth growth;
  private final Iteration iteration;

  /** Walks the body of a loop once. */
  interface Iteration {
    void walk(Stmt.Loop loop, LoopNode node, State state);
  }

  /** The parts of a header that run in every iteration. */
  record Turn(Optional<Expr> condition, List<Expr> update, boolean conditionLast) {}

  LoopWalk(Context context, ExpressionWalk expressions, Iteration iteration) {
    this.context = context;
    this.integers = new Integers(context);
    this.expressions = expressions;
    this.counting = new Counting(context);
    this.trips = new Trips(context);
    this.changes = new LoopChanges(context, trips);
    this.growth = new Growth(context, changes);
    this.iteration = iteration;
  }

  void walk(Stmt.Loop loop, State state) {
    LoopHeader header = loop.header();
    if (header instanceof LoopHeader.For f) {
      f.init().forEach(s -> init(s, state));
      turn(loop, new Turn(f.condition(), f.update(), false), state);
      f.init().forEach(s -> drop(s, state));
    } else if (header instanceof LoopHeader.While w) {
      turn(loop, new Turn(Optional.of(w.condition()), List.of(), false), state);
    } else if (header instanceof LoopHeader.DoWhile d) {
      turn(loop, new Turn(Optional.of(d.condition()), List.of(), true), state);
    } else if (header instanceof LoopHeader.ForEach e) {
      each(loop, e, state);
    } else if (header instanceof LoopHeader.Range r) {
      range(loop, r, state);
    }
  }

  /**
   * Forgets the numbers that a header declares, as nothing behind the loop can name them: walks
   * over thousands of loops would carry those of all before.
   */
  private static void drop(Stmt statement, State state) {
    if (statement instanceof Stmt.Block b) {
      b.statements().forEach(s -> drop(s, state));
    } else if (statement instanceof Stmt.Declare d && d.symbol().type() instanceof Type.Primitive) {
      state.variables.remove(d.symbol());
    }
  }

  private void init(Stmt statement, State state) {
    if (statement instanceof Stmt.Block b) {
      b.statements().forEach(s -> init(s, state));
    } else if (statement instanceof Stmt.Declare d) {
      expressions.declare(d.symbol(), d.init(), state);
    } else if (statement instanceof Stmt.Evaluate e) {
      expressions.execute(e.expression(), state);
    }
  }

  private void turn(Stmt.Loop loop, Turn turn, State state) {
    Assigned assigned = context.assigned(loop);
    LoopNode node = open(loop, assigned);
    Map<Symbol, Polynomial> growth =
        this.growth.of(
            loop,
            turn,
            assigned,
            node,
            state,
            (l, inside) -> iterate(loop, turn, l, inside, () -> {}));
    Optional<Iterations> found =
        counting.count(turn.condition(), growth, node, limit -> bound(limit, node, state), state);
    run(loop, turn, assigned, node, found, growth, state);
  }

  private void each(Stmt.Loop loop, LoopHeader.ForEach header, State state) {
    Value iterable = expressions.eval(header.iterable(), state);
    Assigned assigned = context.assigned(loop);
    LoopNode node = open(loop, assigned);
    Turn turn = new Turn(Optional.empty(), List.of(), false);
    if (!(iterable instanceof ArrayValue array)) {
      node.notCounted = "it walks an iterator";
      run(loop, turn, assigned, node, Optional.empty(), Map.of(), state);
      return;
    }
    Polynomial length = integers.length(array, header.iterable(), state);
    Symbol variable = header.variable();
    Atom.Counter atom = new Atom.Counter(context.nextId(), variable.name(), node.id());
    Counted counted =
        new Counted(
            atom,
            Optional.empty(),
            Polynomial.ZERO,
            length.minus(Polynomial.ONE),
            BigInteger.ONE,
            length);
    ArrayValue element = array.at(Polynomial.of(atom));
    boolean row = variable.type() instanceof Type.Array;
    Value value = row ? element : context.unknown(variable.type(), variable.name(), Set.of());
    Iterations iterations =
        new Iterations(
            counted,
            Polynomial.of(atom),
            counted.max().minus(Polynomial.of(atom)),
            Map.of(variable, value),
            true,
            true);
    Runnable first =
        () -> {
          if (!row && array.region().type() instanceof Type.Array) {
            context.emit(
                new Event.Access(
                    loop.headerSpan(),
                    context.nextOrder(),
                    false,
                    context.text(header.iterable().span()),
                    element.region(),
                    element.path(),
                    variable.type(),
                    node.facts,
                    true,
                    false));
          }
        };
    run(loop, turn, assigned, node, Optional.of(iterations), Map.of(), state, first);
  }

  private void range(Stmt.Loop loop, LoopHeader.Range header, State state) {
    Value from = expressions.eval(header.from(), state);
    Value to = expressions.eval(header.to(), state);
    Assigned assigned = context.assigned(loop);
    LoopNode node = open(loop, assigned);
    node.parallel = header.parallel();
    Turn turn = new Turn(Optional.empty(), List.of(), false);
    if (!(from instanceof Num low) || !(to instanceof Num high)) {
      node.notCounted = "its bounds are not integers";
      run(loop, turn, assigned, node, Optional.empty(), Map.of(), state);
      return;
    }
    Atom.Counter atom = new Atom.Counter(context.nextId(), header.variable().name(), node.id());
    Polynomial max = header.closed() ? high.polynomial() : high.polynomial().minus(Polynomial.ONE);
    Counted counted =
        new Counted(
            atom,
            Optional.of(header.variable()),
            low.polynomial(),
            max,
            BigInteger.ONE,
            max.minus(low.polynomial()).plus(Polynomial.ONE));
    Value value = new Num(Polynomial.of(atom), Set.of());
    Iterations iterations =
        new Iterations(
            counted,
            Polynomial.of(atom).minus(low.polynomial()),
            max.minus(Polynomial.of(atom)),
            Map.of(header.variable(), value),
            integers.isCertain(low.polynomial(), state),
            integers.isCertain(high.polynomial(), state));
    run(loop, turn, assigned, node, Optional.of(iterations), Map.of(), state);
  }

  /** The value of a bound as inside the loop, where whatever the loop assigns is unknown. */
  private Value bound(Expr limit, LoopNode node, State state) {
    State inside = state.copy();
    Value[] bound = new Value[1];
    context.dryly(() -> {
      context.stack.push(node);
      changes.enter(context.assigned(node.loop()), node, inside);
      context.limits++;
      bound[0] = expressions.eval(limit, inside);
      context.limits--;
      context.stack.pop();
    });
    return bound[0];
  }

  private LoopNode open(Stmt.Loop loop, Assigned assigned) {
    LoopNode node =
        new LoopNode(
            context.nextId(),
            context.nextOrder(),
            context.conditional > 0,
            loop,
            Optional.ofNullable(context.stack.peek()),
            context.tries > 0);
    node.declared.addAll(assigned.declared());
    node.choices.addAll(context.choices);
    return node;
  }

  private void run(
      Stmt.Loop loop,
      Turn turn,
      Assigned assigned,
      LoopNode node,
      Optional<Iterations> found,
      Map<Symbol, Polynomial> growth,
      State state) {
    run(loop, turn, assigned, node, found, growth, state, () -> {});
  }

  private void run(
      Stmt.Loop loop,
      Turn turn,
      Assigned assigned,
      LoopNode node,
      Optional<Iterations> found,
      Map<Symbol, Polynomial> growth,
      State state,
      Runnable first) {
    State before = state.copy();
    if (context.stack.isEmpty() && !context.isDry()) {
      context.roots.add(node);
    } else {
      context.emit(node);
    }
    int conditional = context.conditional;
    context.conditional = 0;
    context.stack.push(node);
    node.factsBefore = before.facts.certain();
    State inside = state.copy();
    changes.enter(assigned, node, inside);
    found.ifPresent(f -> {
      Counted c = f.counted();
      node.counted = Optional.of(c);
      node.maxTrips = maxTrips(turn, c, inside.facts);
      node.knownMaxTrips = maxTrips(turn, c, known(inside.facts));
      node.inductions.addAll(f.values().keySet());
      inside.variables.putAll(f.values());
      Polynomial atom = Polynomial.of(c.atom());
      Polynomial started = c.descending() ? c.max().minus(atom) : atom.minus(c.min());
      Polynomial goesOn = c.descending() ? atom.minus(c.min()) : c.max().minus(atom);
      if (mayRunOnceTooOften(turn, c, inside)) {
        inside.facts = inside.facts.and(started, f.startIsCertain());
        node.bounds = List.of(started);
      } else {
        Polynomial runs = c.trips().minus(Polynomial.ONE);
        inside.facts =
            inside
                .facts
                .and(runs, f.startIsCertain() && f.endIsCertain())
                .and(started, f.startIsCertain())
                .and(goesOn, f.endIsCertain())
                .and(f.room(), f.endIsCertain());
        node.bounds = List.of(runs, started, goesOn, f.room());
      }
    });
    if (found.isEmpty() && !turn.conditionLast()) {
      turn.condition().ifPresent(c -> Counting.startBelow(c, growth, before, inside));
    }
    if (!context.isDry()) {
      node.facts = known(inside.facts);
    }
    iterate(loop, turn, node, inside, first);
    context.stack.pop();
    context.conditional = conditional;
    Optional<Iterations> exact = found.filter(f -> !mayRunOnceTooOften(turn, f.counted(), before));
    changes.leave(assigned, node, exact, growth, before, state);
  }

  private Optional<BigInteger> maxTrips(Turn turn, Counted counted, Facts facts) {
    return trips
        .atMost(counted.trips(), facts)
        .map(m -> turn.conditionLast() ? m.max(BigInteger.ONE) : m);
  }

  /** What is certain, and the bounds of the loops around. */
  private Facts known(Facts facts) {
    Facts known = facts.certain();
    for (LoopNode loop : context.stack) {
      for (Polynomial bound : loop.bounds) {
        known = known.and(bound);
      }
    }
    return known;
  }

  /**
   * Whether the body may run although the bound is already passed: the first time round a {@code
   * do} loop.
   */
  private boolean mayRunOnceTooOften(Turn turn, Counted counted, State state) {
    return turn.conditionLast()
        && !known(state.facts).proveNonNegative(counted.trips().minus(Polynomial.ONE));
  }

  private void iterate(Stmt.Loop loop, Turn turn, LoopNode node, State state, Runnable first) {
    first.run();
    if (!turn.conditionLast()) {
      turn.condition().ifPresent(c -> condition(c, state));
    }
    iteration.walk(loop, node, state);
    if (state.reachable) {
      // What follows a conditional jump inside the body does not skip the header.
      context.conditional = 0;
      turn.update().forEach(u -> expressions.execute(u, state));
      if (turn.conditionLast()) {
        turn.condition().ifPresent(c -> condition(c, state));
      }
    }
  }

  private void condition(Expr condition, State state) {
    context.bounds++;
    expressions.eval(condition, state);
    context.bounds--;
  }
}
