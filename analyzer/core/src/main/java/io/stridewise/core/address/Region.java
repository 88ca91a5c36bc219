package io.stridewise.core.address;

import io.stridewise.core.ir.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * An array object, or an array of rows, that accesses go through. Java arrays never overlap in
 * part: two regions are the same object or disjoint, but the rows of a {@code T[][]} may be shared.
 */
public final class Region {
  private final int id;
  private final String text;
  private final Type type;
  private final Set<Integer> loops;
  private final Optional<List<Polynomial>> extents;
  private final boolean fresh;
  private int escaped = Integer.MAX_VALUE;
  private boolean rowsReplaced;
  private boolean rowsMoved;
  private Optional<Region> original = Optional.empty();
  private Optional<String> field = Optional.empty();
  private BooleanSupplier own = () -> false;

  Region(
      int id,
      String text,
      Type type,
      Set<Integer> loops,
      Optional<List<Polynomial>> extents,
      boolean fresh) {
    this.id = id;
    this.text = text;
    this.type = type;
    this.loops = Set.copyOf(loops);
    this.extents = extents.map(List::copyOf);
    this.fresh = fresh;
  }

  /** Unique within one method body. */
  public int id() {
    return id;
  }

  /** In the user's own words: {@code a}, {@code this.pixels}. */
  public String text() {
    return text;
  }

  /** The array type. */
  public Type type() {
    return type;
  }

  /** Whether different iterations of {@code loop} may mean different objects. */
  public boolean variesWith(LoopNode loop) {
    return loops.contains(loop.id());
  }

  /** Ids of the loops whose iterations may mean different objects. */
  Set<Integer> loops() {
    return loops;
  }

  /** Extents in elements, outermost first, where the allocation is in sight and rectangular. */
  public Optional<List<Polynomial>> extents() {
    return rowsReplaced ? Optional.empty() : extents;
  }

  /**
   * Whether it was allocated in this method, and nobody else can reach it or one of its rows before
   * event {@code order}. Its rows are distinct arrays, or missing.
   */
  public boolean isFresh(int order) {
    return fresh && order < escaped;
  }

  /** It is what the field {@code name} holds; {@code isOwn} tells whether nothing else does. */
  void heldBy(String name, BooleanSupplier isOwn) {
    field = Optional.of(name);
    own = isOwn;
  }

  /**
   * Whether it cannot be the array of {@code other}, because a field holds one of them that nothing
   * else holds.
   */
  public boolean isApartFrom(Region other) {
    return this != other
        && (own.getAsBoolean() || other.own.getAsBoolean())
        && !(field.isPresent() && field.equals(other.field));
  }

  /** It was made with the rows of {@code other}. */
  void copyOf(Region other) {
    original = Optional.of(other);
  }

  /** Whether it has the very rows of {@code other}, as far as is known. */
  public boolean hasRowsOf(Region other) {
    return (original.equals(Optional.of(other)) || other.original.equals(Optional.of(this)))
        && !rowsReplaced
        && !other.rowsReplaced;
  }

  /** Somebody else may reach it from event {@code order} on. */
  void escape(int order) {
    escaped = Math.min(escaped, order);
  }

  /** Rows are no longer the ones it was allocated with, and may be anybody's. */
  void replaceRows(int order) {
    renewRows();
    escape(order);
  }

  /** Rows are no longer the ones it was allocated with, but arrays that nobody else has. */
  void renewRows() {
    rowsReplaced = true;
  }

  /**
   * A row that a variable holds may stand elsewhere now, so that a path does not tell which row is
   * meant.
   */
  void moveRows() {
    rowsMoved = true;
  }

  /** Whether subscripts of rows tell rows apart, where the rows themselves are distinct. */
  public boolean rowsStay() {
    return !rowsMoved;
  }

  @Override
  public String toString() {
    return text + "#" + id;
  }
}
