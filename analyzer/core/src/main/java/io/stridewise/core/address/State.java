package io.stridewise.core.address;

import io.stridewise.core.ir.Symbol;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** What is known at one point of a method. */
final class State {
  /**
   * A span of execution in which fields keep their values; {@code loops} may each start a new one.
   */
  record HeapVersion(int id, Set<Integer> loops) {}

  final Map<Symbol, Value> variables;
  final Map<Symbol, HeapVersion> fields;

  /** The elements of integer arrays that were written in sight. */
  final Map<Region, ArrayContents.Elements> contents;

  /** Objects that certainly were closed. */
  final Set<Integer> closed;

  HeapVersion heap;

  /** As long as this stays, code in sight puts no array into another one. */
  HeapVersion rows;

  Facts facts;
  boolean reachable;

  State(HeapVersion heap) {
    this(
        new HashMap<>(),
        new HashMap<>(),
        new HashMap<>(),
        new HashSet<>(),
        heap,
        heap,
        Facts.NONE,
        true);
  }

  private State(
      Map<Symbol, Value> variables,
      Map<Symbol, HeapVersion> fields,
      Map<Region, ArrayContents.Elements> contents,
      Set<Integer> closed,
      HeapVersion heap,
      HeapVersion rows,
      Facts facts,
      boolean reachable) {
    this.variables = variables;
    this.fields = fields;
    this.contents = contents;
    this.closed = closed;
    this.heap = heap;
    this.rows = rows;
    this.facts = facts;
    this.reachable = reachable;
  }

  State copy() {
    return new State(
        new HashMap<>(variables),
        new HashMap<>(fields),
        new HashMap<>(contents),
        new HashSet<>(closed),
        heap,
        rows,
        facts,
        reachable);
  }

  /** Becomes {@code other}. */
  void set(State other) {
    if (this == other) {
      return;
    }
    variables.clear();
    variables.putAll(other.variables);
    fields.clear();
    fields.putAll(other.fields);
    contents.clear();
    contents.putAll(other.contents);
    closed.clear();
    closed.addAll(other.closed);
    heap = other.heap;
    rows = other.rows;
    facts = other.facts;
    reachable = other.reachable;
  }

  /** Code out of sight has run, or code that may do the same in any order. */
  void forget(HeapVersion since) {
    heap = since;
    rows = since;
  }

  /** The version that decides the value of {@code field}. */
  HeapVersion version(Symbol field) {
    HeapVersion own = fields.get(field);
    return own != null && own.id() > heap.id() ? own : heap;
  }
}
