package io.stridewise.core.address;

import io.stridewise.core.address.Event.Effect.Kind;
import io.stridewise.core.address.Value.ArrayValue;
import io.stridewise.core.address.Value.Num;
import io.stridewise.core.address.views.View;
import io.stridewise.core.ir.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers that calls of the runtime take and give: lengths, strides, axes. */
final class ViewNumbers {
  private final Context context;
  private final ArrayContents contents;

  ViewNumbers(Context context, ArrayContents contents) {
    this.context = context;
    this.contents = contents;
  }

  /** The length of an axis. */
  Optional<Polynomial> length(View view, int axis) {
    if (view.axes().isEmpty()) {
      return Optional.of(
          named(view, "length", ".length(" + axis + ")", axis, Optional.of(BigInteger.ZERO)));
    }
    int rank = view.axes().get().size();
    int k = axis < 0 ? axis + rank : axis;
    return k >= 0 && k < rank ? Optional.of(view.axes().get().get(k).length()) : Optional.empty();
  }

  /** The byte stride of an axis. */
  Optional<Polynomial> stride(View view, int axis) {
    if (view.axes().isEmpty()) {
      return Optional.of(
          named(view, "stride", ".byteStrides()[" + axis + "]", axis, Optional.empty()));
    }
    return axis < view.axes().get().size()
        ? Optional.of(view.axes().get().get(axis).stride())
        : Optional.empty();
  }

  private Polynomial named(
      View view, String what, String text, int axis, Optional<BigInteger> least) {
    Atom atom =
        context.atom(
            what + " " + axis + " of view " + view.id(),
            view.text() + text,
            context.loopsOf(view.id()),
            least,
            Optional.empty());
    context.longs.add(atom);
    return Polynomial.of(atom);
  }

  Value ofAll(Views.Call c) {
    boolean shape = c.expr().name().equals("shape");
    View v = c.self();
    Optional<List<Polynomial>> numbers = shape ? v.lengths() : v.strides();
    Type type = new Type.Array(Type.Primitive.LONG);
    Optional<List<Polynomial>> extents =
        Optional.of(
            List.of(
                numbers.map(n -> Polynomial.constant(n.size())).orElseGet(context::unknownLength)));
    Region region = context.newRegion(context.text(c.expr().span()), type, extents, true);
    ArrayContents.Elements elements =
        numbers
            .<ArrayContents.Elements>map(ArrayContents.Known::new)
            .orElseGet(
                () -> shape ? new ArrayContents.LengthsOf(v) : new ArrayContents.StridesOf(v));
    c.state().contents.put(region, elements);
    context.effect(c.expr().span(), Kind.ALLOCATION);
    return new ArrayValue(region, List.of(), Set.of());
  }

  /** Integers given one by one, or as one array. */
  Optional<List<Polynomial>> polynomials(Views.Call c, int from) {
    List<Value> rest =
        c.arguments().subList(Math.min(from, c.arguments().size()), c.arguments().size());
    if (rest.size() == 1 && rest.get(0) instanceof ArrayValue) {
      return contents.all(rest.get(0), c.state());
    }
    List<Polynomial> all = new ArrayList<>();
    for (Value v : rest) {
      if (!(v instanceof Num n)) {
        return Optional.empty();
      }
      all.add(n.polynomial());
    }
    return Optional.of(all);
  }

  /** Notes whether a number that a call takes may not be what it looks like. */
  void mayWrap(Views.Call c) {
    Wrapping wrapping = new Wrapping(context.longs);
    for (Value v : c.arguments()) {
      List<Polynomial> given =
          v instanceof Num n
              ? List.of(n.polynomial())
              : contents.all(v, c.state()).orElse(List.of());
      context.viewsMayWrap |= given.stream().anyMatch(p -> wrapping.isPossible(p, c.state().facts));
    }
  }

  Optional<int[]> axes(Views.Call c, int from) {
    return polynomials(c, from).flatMap(ViewNumbers::integers);
  }

  Optional<Integer> number(Views.Call c, int at) {
    return axes(c, at).filter(a -> a.length == 1).map(a -> a[0]);
  }

  static Optional<int[]> integers(List<Polynomial> polynomials) {
    Optional<long[]> numbers = View.numbers(polynomials);
    return numbers
        .filter(n -> Arrays.stream(n).allMatch(x -> x == (int) x))
        .map(n -> Arrays.stream(n).mapToInt(x -> (int) x).toArray());
  }
}
