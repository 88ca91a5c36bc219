package io.stridewise.core.address;

import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A loop with all that happens in its body, as the walk over the method saw it. Read-only outside
 * this package.
 */
public final class LoopNode implements Event {
  private final int id;
  private final int order;
  private final boolean conditional;
  private final Stmt.Loop loop;
  private final Optional<LoopNode> parent;
  private final boolean insideTry;
  final List<Event> events = new ArrayList<>();
  final Set<Symbol> carried = new HashSet<>();
  final Set<Symbol> liveOut = new HashSet<>();
  final Set<Symbol> inductions = new HashSet<>();
  final Set<Symbol> declared = new HashSet<>();
  final List<Polynomial> choices = new ArrayList<>();
  Optional<Counted> counted = Optional.empty();
  Optional<BigInteger> maxTrips = Optional.empty();
  Optional<BigInteger> knownMaxTrips = Optional.empty();
  Facts facts = Facts.NONE;
  Facts factsBefore = Facts.NONE;

  /** What the header says of the counter in the body. */
  List<Polynomial> bounds = List.of();

  String notCounted = "";
  boolean exitsEarly;
  boolean parallel;

  LoopNode(
      int id,
      int order,
      boolean conditional,
      Stmt.Loop loop,
      Optional<LoopNode> parent,
      boolean insideTry) {
    this.id = id;
    this.order = order;
    this.conditional = conditional;
    this.loop = loop;
    this.parent = parent;
    this.insideTry = insideTry;
  }

  /** Unique within one method body. */
  public int id() {
    return id;
  }

  @Override
  public int order() {
    return order;
  }

  @Override
  public boolean conditional() {
    return conditional;
  }

  @Override
  public Span span() {
    return loop.span();
  }

  /** The loop as written. */
  public Stmt.Loop loop() {
    return loop;
  }

  /** The loop around this one. */
  public Optional<LoopNode> parent() {
    return parent;
  }

  /**
   * Whether a {@code try} with handlers around it in the same method could see a partial result.
   */
  public boolean insideTry() {
    return insideTry;
  }

  /**
   * What happens in the body (and in the header, once per iteration), inner loops included, in
   * order.
   */
  public List<Event> events() {
    return Collections.unmodifiableList(events);
  }

  /** The loops directly inside. */
  public List<LoopNode> loops() {
    return events.stream().filter(LoopNode.class::isInstance).map(LoopNode.class::cast).toList();
  }

  /** The iteration space, if this is a counted loop. */
  public Optional<Counted> counted() {
    return counted;
  }

  /** Why it is not a counted loop, as a phrase; empty if it is one. */
  public String notCounted() {
    return notCounted;
  }

  /**
   * An upper bound of the number of iterations, where one is known: an estimate that believes every
   * test.
   */
  public Optional<BigInteger> maxTrips() {
    return maxTrips;
  }

  /** An upper bound of the number of iterations that follows from {@link #facts}. */
  public Optional<BigInteger> knownMaxTrips() {
    return knownMaxTrips;
  }

  /**
   * What holds in the body, the body running at all included: what is certain, and the bounds of
   * this loop and those around as they are written.
   */
  public Facts facts() {
    return facts;
  }

  /** What is certain where the loop is reached, whether it then runs or not. */
  public Facts factsBefore() {
    return factsBefore;
  }

  /**
   * What the conditions of two-way branches around the loop compare, as differences of integers.
   */
  public List<Polynomial> choices() {
    return Collections.unmodifiableList(choices);
  }

  /**
   * Variables whose value of an earlier iteration (or from before the loop) is read, apart from
   * reductions.
   */
  public Set<Symbol> carried() {
    return Collections.unmodifiableSet(carried);
  }

  /** Variables written in the loop whose last value is read after it. */
  public Set<Symbol> liveOut() {
    return Collections.unmodifiableSet(liveOut);
  }

  /**
   * Integer variables that grow by the same amount in every iteration; the counter is one of them.
   */
  public Set<Symbol> inductions() {
    return Collections.unmodifiableSet(inductions);
  }

  /** Variables declared in the body, whose values end with the iteration. */
  public Set<Symbol> declared() {
    return Collections.unmodifiableSet(declared);
  }

  /**
   * Whether {@code break}, {@code return}, {@code throw} or a labelled jump may leave it before its
   * condition does.
   */
  public boolean exitsEarly() {
    return exitsEarly;
  }

  /** A parallel stream: iterations run in any order. */
  public boolean parallel() {
    return parallel;
  }

  /** Name of the induction variable for messages. */
  public String name() {
    return counted.map(c -> c.atom().text()).orElse("?");
  }

  @Override
  public String toString() {
    return "loop " + name() + "#" + id;
  }
}
