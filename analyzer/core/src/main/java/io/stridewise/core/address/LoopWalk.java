package io.stridewise.core.address;

import io.stridewise.core.address.Value.ArrayValue;
import io.stridewise.core.address.Value.Flow;
import io.stridewise.core.address.Value.Num;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.HashSet;
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
  private final Iteration iteration;

  /** Walks the body of a loop once. */
  interface Iteration {
    void walk(Stmt.Loop loop, LoopNode node, State state);
  }

  /** The parts of a header that run in every iteration. */
  private record Turn(Optional<Expr> condition, List<Expr> update, boolean conditionLast) {}

  LoopWalk(Context context, ExpressionWalk expressions, Iteration iteration) {
    this.context = context;
    this.integers = new Integers(context);
    this.expressions = expressions;
    this.counting = new Counting(context);
    this.trips = new Trips(context);
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
    Map<Symbol, Polynomial> growth = growth(loop, turn, assigned, node, state);
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
    Polynomial length = integers.length(array, state);
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
      enter(context.assigned(node.loop()), node, inside);
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

  /**
   * By how much each integer variable grows in every iteration, for those that grow by an invariant
   * amount.
   */
  private Map<Symbol, Polynomial> growth(
      Stmt.Loop loop, Turn turn, Assigned assigned, LoopNode node, State state) {
    Map<Symbol, Polynomial> growth = new HashMap<>();
    Set<Symbol> open = new HashSet<>();
    for (Symbol symbol : assigned.variables()) {
      if (symbol.type() == Type.Primitive.INT || symbol.type() == Type.Primitive.LONG) {
        Optional<BigInteger> step =
            assigned.places(symbol) == 1
                ? turn.update().stream().flatMap(u -> step(u, symbol).stream()).findFirst()
                : Optional.empty();
        step.ifPresentOrElse(
            s -> growth.put(symbol, Polynomial.constant(s)), () -> open.add(symbol));
      }
    }
    if (open.isEmpty() || !context.mayLookAhead()) {
      return growth;
    }
    State turned = state.copy();
    LoopNode scratch = new LoopNode(context.nextId(), 0, false, loop, Optional.of(node), false);
    Map<Symbol, Polynomial> starts = new HashMap<>();
    context.dryly(() -> {
      context.stack.push(scratch);
      enter(assigned, scratch, turned);
      for (Symbol symbol : open) {
        starts.put(symbol, Polynomial.of(context.fresh(symbol.name())));
        turned.variables.put(symbol, new Num(starts.get(symbol), Set.of()));
      }
      iterate(loop, turn, scratch, turned, () -> {});
      context.stack.pop();
    });
    for (Symbol symbol : open) {
      if (turned.reachable && turned.variables.get(symbol) instanceof Num end) {
        Polynomial change = end.polynomial().minus(starts.get(symbol));
        if (!change.variesWith(scratch) && !change.isZero()) {
          growth.put(symbol, change);
        }
      }
    }
    return growth;
  }

  /** The constant that a plain {@code i++}, {@code i -= 2} in a header adds to {@code symbol}. */
  private static Optional<BigInteger> step(Expr update, Symbol symbol) {
    if (update instanceof Expr.Assign a
        && a.target() instanceof Expr.SymbolRef r
        && r.symbol().equals(symbol)
        && a.operator().isPresent()
        && a.value() instanceof Expr.Literal l
        && l.value().filter(Long.class::isInstance).isPresent()) {
      BigInteger value = BigInteger.valueOf((Long) l.value().get());
      if (a.operator().get() == Operator.ADD) {
        return Optional.of(value);
      }
      if (a.operator().get() == Operator.SUBTRACT) {
        return Optional.of(value.negate());
      }
    }
    return Optional.empty();
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
    enter(assigned, node, inside);
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
    leave(assigned, node, exact, growth, before, state);
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

  /** Forgets, at the start of a body, whatever earlier iterations may have changed. */
  private void enter(Assigned assigned, LoopNode node, State state) {
    for (Symbol symbol : assigned.variables()) {
      Value old = state.variables.get(symbol);
      Set<Flow> flows = new HashSet<>(old == null ? Set.of() : old.flows());
      flows.add(new Flow(node, symbol, false));
      context.escape(Optional.ofNullable(old));
      state.variables.put(symbol, context.unknown(symbol.type(), symbol.name(), Set.copyOf(flows)));
    }
    changeFields(assigned, state);
  }

  private void leave(
      Assigned assigned,
      LoopNode node,
      Optional<Iterations> found,
      Map<Symbol, Polynomial> growth,
      State before,
      State state) {
    for (Symbol symbol : assigned.variables()) {
      Value old = before.variables.get(symbol);
      Set<Flow> flows = new HashSet<>(old == null ? Set.of() : old.flows());
      flows.add(new Flow(node, symbol, true));
      boolean closed =
          found.isPresent() && !node.exitsEarly && growth.containsKey(symbol) && old instanceof Num;
      if (closed && !found.get().counted().symbol().equals(Optional.of(symbol))) {
        Polynomial times = trips.executed(found.get().counted().trips(), state);
        Polynomial end = ((Num) old).polynomial().plus(growth.get(symbol).times(times));
        state.variables.put(symbol, new Num(end, old.flows()));
      } else {
        state.variables.put(
            symbol, context.unknown(symbol.type(), symbol.name(), Set.copyOf(flows)));
      }
    }
    changeFields(assigned, state);
  }

  private void changeFields(Assigned assigned, State state) {
    if (assigned.integers()) {
      state.contents.clear();
    }
    if (assigned.anyField()) {
      state.forget(context.newHeap());
    } else if (assigned.rows()) {
      state.rows = context.newHeap();
    }
    assigned.fields().forEach(f -> state.fields.put(f, context.newHeap()));
  }
}
