package io.stridewise.core.address;

import io.stridewise.core.address.Event.Effect.Kind;
import io.stridewise.core.address.Value.ArrayValue;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Arrays that come into being: whose extents are in sight, and which nobody else can reach yet. */
final class Allocations {
  private final Context context;

  Allocations(Context context) {
    this.context = context;
  }

  /** {@code new T[extents]...}; an extent is empty where it is not known. */
  ArrayValue allocate(Expr.NewArray n, List<Optional<Polynomial>> extents, Optional<String> name) {
    context.effect(n.span(), Kind.ALLOCATION);
    boolean known = extents.stream().allMatch(Optional::isPresent);
    if (!known || depth(n.type()) != extents.size()) {
      // Rows that are missing are shared with nobody.
      return made(n, Optional.empty(), true, name);
    }
    ArrayValue array =
        made(n, Optional.of(extents.stream().map(Optional::get).toList()), true, name);
    context.made.add(array.region());
    return array;
  }

  /** <code>{rows}</code>: rectangular where all rows are initialisers of one shape. */
  ArrayValue allocate(Expr.ArrayInitializer i, List<Value> rows, Optional<String> name) {
    context.effect(i.span(), Kind.ALLOCATION);
    Polynomial count = Polynomial.constant(rows.size());
    if (depth(i.type()) <= 1) {
      return made(i, Optional.of(List.of(count)), true, name);
    }
    boolean literal =
        !rows.isEmpty() && i.elements().stream().allMatch(Expr.ArrayInitializer.class::isInstance);
    List<List<Polynomial>> shapes =
        rows.stream()
            .filter(r -> literal && r instanceof ArrayValue)
            .map(r -> ((ArrayValue) r).region().extents().orElse(List.of()))
            .distinct()
            .toList();
    if (shapes.size() != 1 || shapes.get(0).size() != depth(i.type()) - 1) {
      return made(i, Optional.empty(), false, name);
    }
    List<Polynomial> extents = new ArrayList<>(List.of(count));
    extents.addAll(shapes.get(0));
    return made(i, Optional.of(extents), true, name);
  }

  /** A copy of {@code array}; of an array of arrays only the outermost level is copied. */
  ArrayValue copy(Expr.Call clone, ArrayValue array, Polynomial length, Optional<String> name) {
    context.effect(clone.span(), Kind.ALLOCATION);
    if (depth(clone.type()) == 1) {
      return made(clone, Optional.of(List.of(length)), true, name);
    }
    context.escape(array);
    ArrayValue copy = made(clone, Optional.empty(), false, name);
    if (array.path().isEmpty()) {
      copy.region().copyOf(array.region());
    }
    return copy;
  }

  /**
   * Whether {@code value} of {@code e} is an array that is made there and nowhere else held, when
   * {@code e} is stored and nobody reads the value of that assignment.
   */
  boolean isNew(Expr e, Value value) {
    return (e instanceof Expr.NewArray
            || e instanceof Expr.ArrayInitializer
            || e instanceof Expr.Call c && c.name().equals("clone"))
        && value instanceof ArrayValue a
        && a.path().isEmpty()
        && a.region().isFresh(context.nextOrder());
  }

  private ArrayValue made(
      Expr e, Optional<List<Polynomial>> extents, boolean fresh, Optional<String> name) {
    String text = name.orElseGet(() -> context.text(e.span()));
    return new ArrayValue(context.newRegion(text, e.type(), extents, fresh), List.of(), Set.of());
  }

  private static int depth(Type type) {
    int depth = 0;
    for (Type t = type; t instanceof Type.Array a; t = a.element()) {
      depth++;
    }
    return depth;
  }
}
