package io.stridewise.core.address;

import io.stridewise.core.address.Event.Effect.Kind;
import io.stridewise.core.address.Value.ArrayValue;
import io.stridewise.core.address.Value.Num;
import io.stridewise.core.address.Value.Strided;
import io.stridewise.core.address.views.Access;
import io.stridewise.core.address.views.Axis;
import io.stridewise.core.address.views.ElementType;
import io.stridewise.core.address.views.View;
import io.stridewise.core.address.views.ViewAlgebra;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Type;
import io.stridewise.layout.Order;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runtime arrays that come into being: the methods of {@code Nd}, and copies. */
final class NewViews {
  private static final Pattern DTYPE = Pattern.compile("(.*\\.)?DType\\.([A-Z]+)");
  private static final Pattern ORDER = Pattern.compile("(.*\\.)?Order\\.([CF])");
  private static final String DTYPE_CLASS = "io.stridewise.array.DType";

  private final Context context;
  private final ViewNumbers numbers;

  NewViews(Context context, ViewNumbers numbers) {
    this.context = context;
    this.numbers = numbers;
  }

  /** What a method of {@code Nd} makes; empty if it makes nothing that is followed. */
  Optional<Value> of(Views.Call c) {
    Optional<View> view =
        switch (c.expr().name()) {
          case "zeros", "ones" -> shaped(c, 0);
          case "full" -> elementType(c.expr(), 0).isPresent() ? shaped(c, 1) : Optional.empty();
          case "arange" -> arange(c);
          case "linspace" ->
              c.arguments().size() == 3 && c.arguments().get(2) instanceof Num n
                  ? contiguous(c, Optional.of(ElementType.DOUBLE), Order.C, List.of(n.polynomial()))
                  : Optional.empty();
          case "eye" ->
              c.arguments().size() == 1 && c.arguments().get(0) instanceof Num n
                  ? contiguous(
                      c,
                      Optional.of(ElementType.DOUBLE),
                      Order.C,
                      List.of(n.polynomial(), n.polynomial()))
                  : Optional.empty();
          case "of" -> of(c, c.arguments());
          case "wrap" -> wrap(c, 0, Order.C);
          case "wrapArray" -> wrapArray(c);
          default -> Optional.empty();
        };
    return view.map(v -> {
      context.effect(c.expr().span(), Kind.ALLOCATION);
      return Strided.of(v);
    });
  }

  /** {@code zeros([dtype], [order], [arena], shape...)}, behind {@code skipped} other arguments. */
  private Optional<View> shaped(Views.Call c, int skipped) {
    List<Expr> given = c.expr().arguments();
    int at = 0;
    Optional<ElementType> type = elementType(c.expr(), 0);
    if (type.isPresent()) {
      at++;
    } else if (at < given.size() && isOther(c.arguments().get(0))) {
      return Optional.empty(); // an element type that is not known
    }
    at += skipped;
    Optional<Order> order = Optional.of(Order.C);
    Optional<Value> arena = Optional.empty();
    while (at < given.size() && isOther(c.arguments().get(at))) {
      if (given.get(at).type().equals(new Type.Declared("java.lang.foreign.Arena"))) {
        arena = Optional.of(c.arguments().get(at));
      } else {
        order = order(given.get(at));
      }
      at++;
    }
    Optional<Order> known = order;
    Optional<View> view =
        numbers
            .polynomials(c, at)
            .filter(s -> known.isPresent())
            .flatMap(
                s -> contiguous(c, type.or(() -> Optional.of(ElementType.DOUBLE)), known.get(), s));
    if (view.isPresent() && arena.isPresent() && arena.get() instanceof Value.Other o) {
      context.arenas.put(view.get().buffer().id(), o.id());
    }
    return view;
  }

  private static boolean isOther(Value v) {
    return !(v instanceof Num) && !(v instanceof ArrayValue);
  }

  private Optional<View> arange(Views.Call c) {
    if (elementType(c.expr(), 0).isPresent() && c.arguments().size() > 1) {
      if (!(c.arguments().get(1) instanceof Num count)) {
        return Optional.empty();
      }
      Polynomial n = natural(count.polynomial(), c.state());
      return numbers
          .polynomials(c, 2)
          .map(s -> s.isEmpty() ? List.of(n) : s)
          .flatMap(s -> ViewAlgebra.inferred(n, s))
          .flatMap(s -> contiguous(c, elementType(c.expr(), 0), Order.C, s));
    }
    if (c.arguments().size() != 1) {
      return Optional.empty();
    }
    Optional<Polynomial> length =
        c.arguments().get(0) instanceof Num n
            ? Optional.of(natural(n.polynomial(), c.state()))
            : literal(c.expr().arguments().get(0));
    return length.flatMap(n -> contiguous(c, Optional.of(ElementType.DOUBLE), Order.C, List.of(n)));
  }

  /** {@code max(0, n)}. */
  private Polynomial natural(Polynomial n, State state) {
    Optional<java.math.BigInteger> constant = n.asConstant();
    if (constant.isPresent()) {
      return Polynomial.constant(constant.get().max(java.math.BigInteger.ZERO));
    }
    return state.facts.proveNonNegative(n)
        ? n
        : Polynomial.of(context.executed(n, "max(0) " + Integers.keyOf(List.of(n))));
  }

  private static Optional<Polynomial> literal(Expr e) {
    return e instanceof Expr.Literal l
            && l.value().isPresent()
            && l.value().get() instanceof Double d
            && d >= 0
            && d < Integer.MAX_VALUE
        ? Optional.of(
            Polynomial.constant(
                BigDecimal.valueOf(d).setScale(0, RoundingMode.CEILING).toBigInteger()))
        : Optional.empty();
  }

  private Optional<View> of(Views.Call c, List<Value> values) {
    boolean array = values.size() == 1 && values.get(0) instanceof ArrayValue;
    Polynomial count =
        array
            ? new Integers(context).length((ArrayValue) values.get(0), c.state())
            : Polynomial.constant(values.size());
    return contiguous(c, Optional.of(ElementType.DOUBLE), Order.C, List.of(count));
  }

  // ---- the caller's own array

  private Optional<View> wrapArray(Views.Call c) {
    boolean known =
        c.arguments().size() >= 3
            && c.arguments().get(1) instanceof ArrayValue a
            && a.region().type() instanceof Type.Array t
            && ElementType.ofJava(t.element()).equals(elementType(c.expr(), 0));
    return known
        ? order(c.expr().arguments().get(2)).flatMap(o -> wrap(c, 1, o))
        : Optional.empty();
  }

  private Optional<View> wrap(Views.Call c, int at, Order order) {
    if (!(c.arguments().get(at) instanceof ArrayValue array)
        || !array.path().isEmpty()
        || !(array.region().type() instanceof Type.Array t)
        || ElementType.ofJava(t.element()).isEmpty()) {
      c.arguments().forEach(context::escape);
      return Optional.empty();
    }
    context.escape(array);
    ElementType type = ElementType.ofJava(t.element()).get();
    Polynomial length = new Integers(context).length(array, c.state());
    int from = at == 0 ? 1 : at + 2;
    Optional<List<Polynomial>> shape =
        numbers.polynomials(c, from).map(s -> s.isEmpty() ? List.of(length) : s);
    return shape.flatMap(s -> {
      // Another number of elements is refused.
      Polynomial difference = ViewAlgebra.size(s).minus(length);
      c.state().facts = c.state().facts.and(difference).and(difference.negate());
      assumeLengths(s, c.state());
      Polynomial bytes = Polynomial.constant(type.bytes()).times(ViewAlgebra.size(s));
      return laidOut(c, Optional.of(type), order, s, bytes, array.region());
    });
  }

  // ---- copies

  /** A new array with the elements of the receiver. */
  Optional<View> copyOf(Views.Call c) {
    View v = c.self();
    String method = c.expr().name();
    if (method.equals("astype")) {
      // Laid out as the operand is: known only where that is one of two orders.
      Optional<ElementType> type = elementType(c.expr(), 0);
      Optional<Order> order =
          ViewAlgebra.isContiguous(v, Order.C) ? Optional.of(Order.C) : Optional.empty();
      return order.filter(o -> type.isPresent()).flatMap(o -> contiguous(c, type, o, lengths(v)));
    }
    Optional<Order> order =
        c.expr().arguments().isEmpty() ? Optional.of(Order.C) : order(c.expr().arguments().get(0));
    if (order.isEmpty() || v.axes().isEmpty()) {
      return Optional.empty();
    }
    boolean flat = method.equals("flatten") || method.equals("ravel");
    boolean sameIfContiguous = method.equals("contiguous") || method.equals("ravel");
    List<Polynomial> shape = flat ? List.of(ViewAlgebra.size(lengths(v))) : lengths(v);
    if (sameIfContiguous) {
      if (ViewAlgebra.isContiguous(v, order.get())) {
        return !flat
            ? Optional.of(v)
            : order.get() == Order.C
                ? Views.algebra(context, c.state()).reshape(v, shape)
                : Optional.empty();
      }
      if (v.layout().isEmpty()) {
        return Optional.empty(); // may be contiguous all the same
      }
    }
    return contiguous(c, v.element(), order.get(), shape);
  }

  private static List<Polynomial> lengths(View v) {
    return v.lengths().orElse(List.of());
  }

  // ---- the array itself

  /** A new array without gaps, writable, in memory of its own. */
  Optional<View> contiguous(
      Views.Call c, Optional<ElementType> type, Order order, List<Polynomial> shape) {
    if (type.isEmpty()) {
      return Optional.empty();
    }
    assumeLengths(shape, c.state());
    Polynomial size = ViewAlgebra.size(shape);
    Region memory =
        context.newRegion(
            text(c), new Type.Array(type.get().javaType()), Optional.of(List.of(size)), true);
    return laidOut(
        c, type, order, shape, size.times(Polynomial.constant(type.get().bytes())), memory);
  }

  private Optional<View> laidOut(
      Views.Call c,
      Optional<ElementType> type,
      Order order,
      List<Polynomial> shape,
      Polynomial bytes,
      Region memory) {
    List<Axis> axes;
    try {
      axes = ViewAlgebra.contiguous(order, type.orElseThrow().bytes(), shape);
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // it throws
    }
    View.Buffer buffer = new View.Buffer(memory.id(), bytes);
    context.memory.put(memory.id(), memory);
    return Optional.of(
        new View(
            context.otherId(),
            text(c),
            type,
            buffer,
            Optional.of(axes),
            Polynomial.ZERO,
            true,
            Access.WRITABLE));
  }

  /** An array that exists has no negative length. */
  private static void assumeLengths(List<Polynomial> shape, State state) {
    for (Polynomial length : shape) {
      state.facts = state.facts.and(length);
    }
  }

  private String text(Views.Call c) {
    return c.name().orElseGet(() -> context.text(c.expr().span()));
  }

  // ---- constants of the runtime

  /** The element type that an argument names. */
  Optional<ElementType> elementType(Expr.Call c, int at) {
    if (at >= c.arguments().size() || !(c.arguments().get(at) instanceof Expr.FieldRead f)) {
      return Optional.empty();
    }
    Matcher m = DTYPE.matcher(context.text(f.span()));
    boolean known =
        f.type() instanceof Type.Unresolved || f.type().equals(new Type.Declared(DTYPE_CLASS));
    return known && m.matches()
        ? Arrays.stream(ElementType.values()).filter(e -> e.name().equals(m.group(2))).findFirst()
        : Optional.empty();
  }

  private Optional<Order> order(Expr e) {
    Matcher m = ORDER.matcher(context.text(e.span()));
    return e instanceof Expr.FieldRead && m.matches()
        ? Optional.of(Order.valueOf(m.group(2)))
        : Optional.empty();
  }
}
