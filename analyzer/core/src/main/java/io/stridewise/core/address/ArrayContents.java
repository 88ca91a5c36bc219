package io.stridewise.core.address;

import io.stridewise.core.address.Value.ArrayValue;
import io.stridewise.core.address.Value.Num;
import io.stridewise.core.address.views.View;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The elements of small integer arrays such as {@code new long[] {n - w + 1, w}}, from where they
 * are made until someone else may write them.
 */
final class ArrayContents {
  private static final int LONGEST = 64;

  private final Context context;

  ArrayContents(Context context) {
    this.context = context;
  }

  /** What an array holds. */
  sealed interface Elements {}

  /** All of it, in order. */
  record Known(List<Polynomial> elements) implements Elements {
    Known {
      elements = List.copyOf(elements);
    }
  }

  /** The lengths of a view's axes, however many there are. */
  record LengthsOf(View view) implements Elements {}

  /** The byte strides of a view's axes, however many there are. */
  record StridesOf(View view) implements Elements {}

  /** An array was made with these elements. */
  void made(ArrayValue array, List<Value> elements, State state) {
    if (isInteger(array.region().type())
        && elements.size() <= LONGEST
        && elements.stream().allMatch(Num.class::isInstance)) {
      state.contents.put(
          array.region(), new Known(elements.stream().map(e -> ((Num) e).polynomial()).toList()));
    }
  }

  /** An array of zeros was made. */
  void zeros(ArrayValue array, List<Optional<Polynomial>> extents, State state) {
    if (extents.size() == 1 && isInteger(array.region().type())) {
      extents
          .get(0)
          .flatMap(Polynomial::asConstant)
          .filter(n -> n.signum() >= 0 && n.compareTo(BigInteger.valueOf(LONGEST)) <= 0)
          .ifPresent(n ->
              state.contents.put(
                  array.region(), new Known(Collections.nCopies(n.intValue(), Polynomial.ZERO))));
    }
  }

  private static boolean isInteger(Type type) {
    return type instanceof Type.Array a && Integers.exact(a.element());
  }

  /** What {@code value} holds, if it is an array that nobody else can have written. */
  Optional<Elements> of(Value value, State state) {
    return value instanceof ArrayValue a
            && a.path().isEmpty()
            && a.region().isFresh(context.nextOrder())
        ? Optional.ofNullable(state.contents.get(a.region()))
        : Optional.empty();
  }

  /** The elements of {@code value}, all of them. */
  Optional<List<Polynomial>> all(Value value, State state) {
    return of(value, state)
        .flatMap(e ->
            e instanceof Known k ? Optional.of(k.elements) : Optional.<List<Polynomial>>empty());
  }

  /** The element of {@code array} at {@code index}, if it is known. */
  Optional<Polynomial> read(ArrayValue array, Polynomial index, ViewNumbers numbers, State state) {
    Optional<Integer> at =
        index.asConstant().filter(i -> i.bitLength() < 8).map(BigInteger::intValue);
    if (at.isEmpty() || at.get() < 0) {
      return Optional.empty();
    }
    Optional<Elements> elements = of(array, state);
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    if (elements.get() instanceof Known k) {
      return at.get() < k.elements.size()
          ? Optional.of(k.elements.get(at.get()))
          : Optional.empty();
    }
    return elements.get() instanceof LengthsOf l
        ? numbers.length(l.view, at.get())
        : numbers.stride(((StridesOf) elements.get()).view, at.get());
  }

  /** An element of an array was written. */
  void written(ArrayValue array, Expr.ArrayAccess access, Value index, Value value, State state) {
    if (access.type() instanceof Type.Primitive && !Integers.exact(access.type())) {
      return;
    }
    Elements old = state.contents.get(array.region());
    boolean own = array.region().isFresh(context.nextOrder());
    if (!own) {
      // Whatever array this is, it is none that nobody else has; dry walks do not note what
      // escapes.
      state.contents.remove(array.region());
      clobber(state);
      return;
    }
    Optional<BigInteger> at =
        index instanceof Num n ? n.polynomial().asConstant() : Optional.empty();
    if (old instanceof Known k
        && value instanceof Num v
        && at.isPresent()
        && at.get().signum() >= 0
        && at.get().compareTo(BigInteger.valueOf(k.elements.size())) < 0) {
      List<Polynomial> changed = new ArrayList<>(k.elements);
      changed.set(at.get().intValue(), v.polynomial());
      state.contents.put(array.region(), new Known(changed));
    } else {
      state.contents.remove(array.region());
    }
  }

  /** Unknown code has run. */
  void clobber(State state) {
    if (context.isDry()) {
      // Dry walks do not note what escapes.
      state.contents.clear();
    }
  }
}
