package io.stridewise.core.address;

import io.stridewise.core.address.Event.Effect.Kind;
import io.stridewise.core.address.Value.ArrayValue;
import io.stridewise.core.address.Value.Num;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Accesses of array elements: which one, what is read, and what a store may do to rows. */
final class Elements {
  /** Types other than array types whose variables can hold an array (JLS 4.10.3). */
  private static final Set<String> ARRAY_SUPERTYPES =
      Set.of("java.lang.Object", "java.lang.Cloneable", "java.io.Serializable");

  private final Context context;
  private final ArrayContents contents;
  private final ViewNumbers numbers;

  Elements(Context context, ArrayContents contents) {
    this.context = context;
    this.contents = contents;
    this.numbers = new ViewNumbers(context, contents);
  }

  /** Element {@code index} of {@code base}, which {@code a} reads or writes, or both. */
  Value access(
      Expr.ArrayAccess a, Value base, Value index, boolean reads, boolean writes, State state) {
    ArrayValue array =
        base instanceof ArrayValue v
            ? v
            : new ArrayValue(
                context.unknownRegion(context.text(a.base().span()), new Type.Array(a.type())),
                List.of(),
                Set.of());
    Polynomial subscript =
        index instanceof Num n
            ? n.polynomial()
            : Polynomial.of(context.fresh(context.text(a.index().span())));
    ArrayValue element = array.at(subscript);
    if (writes && mayBeArray(a.type()) && !holdsExactly(array, a.type())) {
      context.effect(a.span(), Kind.ROW_WRITE);
      context.replaceRows(array.region());
    }
    if (a.type() instanceof Type.Array) {
      return element;
    }
    context.emit(
        new Event.Access(
            a.span(),
            context.nextOrder(),
            context.conditional > 0,
            name(a, element.region()),
            element.region(),
            element.path(),
            a.type(),
            state.facts,
            reads,
            writes));
    return contents
        .read(array, subscript, numbers, state)
        .<Value>map(Num::of)
        .orElseGet(() ->
            context.limits > 0 && a.type() == Type.Primitive.INT
                ? limit(a, element)
                : context.unknown(a.type(), a.span()));
  }

  /** A new array, which nobody else has, becomes element {@code a} of {@code base}. */
  void storeNewRow(Expr.ArrayAccess a, Value base) {
    context.effect(a.span(), Kind.ROW_WRITE);
    if (base instanceof ArrayValue array) {
      context.renewRows(array.region());
    }
  }

  /**
   * An element as a bound: one value while no loop around that writes integers, or that chooses the
   * element, goes on.
   */
  private Value limit(Expr.ArrayAccess a, ArrayValue element) {
    Set<Integer> loops = new HashSet<>(element.region().loops());
    element.path().forEach(p -> loops.addAll(Context.loopsOf(p)));
    context.stack.stream()
        .filter(l -> l.loop() != null && Assigned.in(l.loop()).integers())
        .forEach(l -> loops.add(l.id()));
    return Num.of(
        Polynomial.of(
            new Atom.Unknown(
                context.nextId(),
                context.text(a.span()),
                loops,
                Optional.empty(),
                Optional.empty(),
                Optional.empty())));
  }

  /**
   * Whether {@code array} was made here for elements of just this {@code type}: no store into it
   * can fail, and its elements are no rows.
   */
  boolean holdsExactly(Value array, Type type) {
    if (!(array instanceof ArrayValue a) || !context.made.contains(a.region())) {
      return false;
    }
    Type element = a.region().type();
    for (int i = 0; i <= a.path().size() && element instanceof Type.Array t; i++) {
      element = t.element();
    }
    return element.equals(type) && !(type instanceof Type.Array);
  }

  /** Whether an element of this type can hold an array: then a store may replace a row. */
  static boolean mayBeArray(Type type) {
    return type instanceof Type.Declared d
        ? !d.name().contains(".") || ARRAY_SUPERTYPES.contains(d.name())
        : !(type instanceof Type.Primitive);
  }

  /** What stands before the subscripts; of a row that a loop goes through, the array it is of. */
  private String name(Expr.ArrayAccess a, Region region) {
    Expr base = a.base();
    while (base instanceof Expr.ArrayAccess outer) {
      base = outer.base();
    }
    boolean row =
        base instanceof Expr.SymbolRef r
            && context.stack.stream()
                .anyMatch(l ->
                    l.loop() != null
                        && l.loop().header() instanceof LoopHeader.ForEach e
                        && e.variable().equals(r.symbol()));
    return row ? region.text() : context.text(base.span());
  }
}
