package io.stridewise.core.address;

import io.stridewise.core.address.views.Access;
import io.stridewise.core.address.views.ElementType;
import io.stridewise.core.address.views.View;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the walk over one method body shares between its parts: names for values, the loops around,
 * the events.
 */
final class Context {
  /**
   * How deep walks ahead of the walk may nest. Each of {@code d} nested loops is walked ahead once
   * per walk of the loop around it, 2^d times without a limit; what is not walked ahead is unknown.
   */
  private static final int MAX_DRY = 4;

  final String source;
  final Recorded recorded;
  final List<LoopNode> roots = new ArrayList<>();
  final Deque<LoopNode> stack = new ArrayDeque<>();

  /** What is done with strided views, in execution order. */
  final List<ViewUse> viewUses = new ArrayList<>();

  /** The memory of buffers that were made in sight. */
  final Map<Integer, Region> memory = new HashMap<>();

  /** The arenas of buffers in native memory. */
  final Map<Integer, Integer> arenas = new HashMap<>();

  /** Smaller of several values: what a {@code Math.min} atom stands for. */
  final Map<Atom, List<Polynomial>> minima = new HashMap<>();

  /** Values that need not fit an {@code int}. */
  final Set<Atom> longs = new HashSet<>();

  /** Values that fit an {@code int} for certain: variables, results and lengths. */
  final Set<Atom> ints = new HashSet<>();

  /** Whether some length, stride or bound of a view may not be the number that it looks like. */
  boolean viewsMayWrap;

  /** Fields whose arrays nobody else can reach. */
  final OwnArrays ownArrays;

  private final Map<String, Atom> atoms = new HashMap<>();
  private final Map<String, Region> regions = new HashMap<>();
  private final Map<Integer, Set<Integer>> others = new HashMap<>();
  private final Map<String, Integer> otherIds = new HashMap<>();
  private final Map<Integer, View> views = new HashMap<>();
  private final Map<Stmt.Loop, Assigned> assigned = new IdentityHashMap<>();
  private int ids;
  private int order;
  private int dry;

  /** Above 0 where some iterations of the innermost loop do not come by. */
  int conditional;

  /** Above 0 while a loop's condition is evaluated: that belongs to the loop, not to its body. */
  int bounds;

  /** Above 0 while the value is asked for that a loop's counter is compared with. */
  int limits;

  /** Arrays made in sight, in all of their dimensions. */
  final Set<Region> made = new HashSet<>();

  /** What the conditions of the two-way branches around compare, as differences. */
  final Deque<Polynomial> choices = new ArrayDeque<>();

  /** Above 0 inside a {@code try} whose handlers could see a partial result. */
  int tries;

  Context(String source, Recorded recorded) {
    this.source = source;
    this.recorded = recorded;
    this.ownArrays = new OwnArrays(source);
  }

  int nextId() {
    return ++ids;
  }

  /** An id for an object that may be another one in each iteration of the loops around. */
  int otherId() {
    int id = nextId();
    others.put(id, loops());
    return id;
  }

  /** The id of the object that {@code key} stands for. */
  int otherId(String key, Set<Integer> loops) {
    return otherIds.computeIfAbsent(
        key,
        k -> {
          int id = nextId();
          others.put(id, Set.copyOf(loops));
          return id;
        });
  }

  /** Ids of the loops whose iterations may mean different objects by {@code other}. */
  Set<Integer> loopsOf(Value.Other other) {
    return loopsOf(other.id());
  }

  /** Ids of the loops whose iterations may mean different objects by {@code id}. */
  Set<Integer> loopsOf(int id) {
    return others.getOrDefault(id, Set.of());
  }

  int nextOrder() {
    return ++order;
  }

  /** What {@code loop} may change while it runs: asked again in every walk over it. */
  Assigned assigned(Stmt.Loop loop) {
    Assigned known = assigned.get(loop);
    if (known == null) {
      known = Assigned.in(loop);
      assigned.put(loop, known);
    }
    return known;
  }

  /** Runs {@code walk} for its effect on states alone: no events, no marks. */
  void dryly(Runnable walk) {
    dry++;
    LoopNode scratch = scratch();
    stack.push(scratch);
    try {
      walk.run();
    } finally {
      stack.pop();
      dry--;
    }
  }

  /** A loop that stands for no loop and takes events that nobody reads. */
  private LoopNode scratch() {
    return new LoopNode(-1, 0, false, null, Optional.empty(), false);
  }

  /** Whether {@link #dryly} may nest deeper. */
  boolean mayLookAhead() {
    return dry < MAX_DRY;
  }

  boolean isDry() {
    return dry > 0;
  }

  void emit(Event event) {
    if (!isDry() && !stack.isEmpty()) {
      stack.peek().events.add(event);
    }
  }

  void effect(Span span, Event.Effect.Kind kind) {
    effect(span, kind, isDry() ? "" : text(span));
  }

  void effect(Span span, Event.Effect.Kind kind, String text) {
    if (bounds > 0 && kind == Event.Effect.Kind.MAY_THROW) {
      // The new order evaluates bounds where the old one did.
      return;
    }
    emit(new Event.Effect(span, nextOrder(), conditional > 0, kind, text));
  }

  /** The ids of all loops around. */
  Set<Integer> loops() {
    Set<Integer> ids = new HashSet<>();
    stack.forEach(l -> ids.add(l.id()));
    return ids;
  }

  /**
   * An atom that is a new value each time it is asked for, in every iteration of every loop around.
   */
  Atom fresh(String text) {
    return new Atom.Unknown(
        nextId(), text, loops(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The one atom called {@code key}. */
  Atom atom(
      String key,
      String text,
      Set<Integer> loops,
      Optional<BigInteger> min,
      Optional<BigInteger> max) {
    return atoms.computeIfAbsent(
        key, k -> new Atom.Unknown(nextId(), text, loops, min, max, Optional.empty()));
  }

  /** How often a loop with so many {@code trips} runs: as many, but at least never. */
  Atom executed(Polynomial trips, String key) {
    return atoms.computeIfAbsent(
        key,
        k ->
            new Atom.Unknown(
                nextId(),
                trips.toString(),
                loopsOf(trips),
                Optional.of(BigInteger.ZERO),
                trips.max(),
                Optional.of(trips)));
  }

  /** The one region called {@code key}. */
  Region region(String key, String text, Type type, Set<Integer> loops) {
    return regions.computeIfAbsent(
        key, k -> new Region(nextId(), text, type, loops, Optional.empty(), false));
  }

  /** A region that is a new object, in every iteration of every loop around, and may be any. */
  Region unknownRegion(String text, Type type) {
    return new Region(nextId(), text, type, loops(), Optional.empty(), false);
  }

  /** A region that was just allocated; {@code fresh} unless others may have rows of it. */
  Region newRegion(String text, Type type, Optional<List<Polynomial>> extents, boolean fresh) {
    return new Region(nextId(), text, type, loops(), extents, fresh);
  }

  State.HeapVersion newHeap() {
    return new State.HeapVersion(nextId(), loops());
  }

  /** An unknown value of {@code type} that may differ in every iteration. */
  Value unknown(Type type, String text, Set<Value.Flow> flows) {
    if (type instanceof Type.Primitive p && p.isIntegral()) {
      Atom atom = fresh(text);
      if (type == Type.Primitive.LONG) {
        longs.add(atom);
      } else {
        ints.add(atom);
      }
      return new Value.Num(Polynomial.of(atom), flows);
    }
    if (type instanceof Type.Array) {
      return new Value.ArrayValue(unknownRegion(text, type), List.of(), flows);
    }
    if (ElementType.isArray(type)) {
      return new Value.Strided(unknownView(otherId(), text, type), flows);
    }
    return new Value.Other(otherId(), flows);
  }

  /** A runtime array of which nothing but its class is known. */
  View unknownView(int id, String text, Type type) {
    return views.computeIfAbsent(
        id,
        i -> {
          Set<Integer> loops = loopsOf(id);
          Atom offset =
              new Atom.Unknown(
                  nextId(),
                  "the offset of " + text,
                  loops,
                  Optional.of(BigInteger.ZERO),
                  Optional.empty(),
                  Optional.empty());
          return new View(
              id,
              text,
              ElementType.of(type),
              unknownBuffer(text, loops),
              Optional.empty(),
              Polynomial.of(offset),
              true,
              Access.UNKNOWN);
        });
  }

  /** Memory of unknown length. */
  View.Buffer unknownBuffer(String text) {
    return unknownBuffer(text, loops());
  }

  private View.Buffer unknownBuffer(String text, Set<Integer> loops) {
    return new View.Buffer(
        otherId(), Polynomial.of(natural("the bytes of " + text + "'s buffer", loops)));
  }

  /** A number of which only is known that it is not negative. */
  Polynomial unknownLength() {
    return Polynomial.of(natural("?", loops()));
  }

  /** The flat array that holds the elements of a view, if it was made in sight. */
  Optional<Region> memoryOf(View view) {
    return Optional.ofNullable(memory.get(view.buffer().id()));
  }

  private Atom natural(String text, Set<Integer> loops) {
    return new Atom.Unknown(
        nextId(), text, loops, Optional.of(BigInteger.ZERO), Optional.empty(), Optional.empty());
  }

  /**
   * An unknown value of {@code type} of the expression at {@code span}, which only needs a name if
   * it is an integer or array.
   */
  Value unknown(Type type, Span span) {
    boolean named =
        type instanceof Type.Array
            || type instanceof Type.Primitive p && p.isIntegral()
            || ElementType.isArray(type);
    return unknown(type, named ? text(span) : "", Set.of());
  }

  /** Notes that a variable's value is used, and where that value may come from. */
  void use(Symbol symbol, Set<Value.Flow> flows) {
    if (isDry()) {
      return;
    }
    for (Value.Flow flow : flows) {
      (flow.exit() ? flow.loop().liveOut : flow.loop().carried).add(flow.symbol());
    }
  }

  /** Somebody else may have {@code value} from now on. */
  void escape(Value value) {
    Optional<Region> held =
        value instanceof Value.ArrayValue a
            ? Optional.of(a.region())
            : Value.Strided.view(value).flatMap(this::memoryOf);
    if (!isDry()) {
      held.ifPresent(m -> m.escape(since(m)));
    }
  }

  /** Somebody else may have {@code value}, if there is one, from now on. */
  void escape(Optional<Value> value) {
    value.ifPresent(this::escape);
  }

  /**
   * A row of {@code region} is another array from now on, perhaps one that others have, or one of
   * its own rows.
   */
  void replaceRows(Region region) {
    if (!isDry()) {
      region.replaceRows(since(region));
    }
  }

  /** A row of {@code region} is another array from now on, which nobody else has. */
  void renewRows(Region region) {
    if (!isDry()) {
      region.renewRows();
    }
  }

  /**
   * What happens now may have happened from the start of the first loop around that does not make
   * {@code region} anew.
   */
  private int since(Region region) {
    return stack.stream()
        .filter(l -> !region.loops().contains(l.id()))
        .mapToInt(LoopNode::order)
        .min()
        .orElseGet(this::nextOrder);
  }

  /** Source text of {@code span}, on one line. */
  String text(Span span) {
    return OneLine.of(span.of(source));
  }

  /** Ids of the loops that any atom of {@code polynomial} varies with. */
  static Set<Integer> loopsOf(Polynomial polynomial) {
    Set<Integer> loops = new HashSet<>();
    polynomial.atoms().forEach(a -> loops.addAll(a.loops()));
    return loops;
  }
}
