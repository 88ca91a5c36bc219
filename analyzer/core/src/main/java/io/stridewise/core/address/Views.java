package io.stridewise.core.address;

import io.stridewise.core.address.Event.Effect.Kind;
import io.stridewise.core.address.Value.ArrayValue;
import io.stridewise.core.address.Value.Num;
import io.stridewise.core.address.Value.Strided;
import io.stridewise.core.address.views.Access;
import io.stridewise.core.address.views.ElementType;
import io.stridewise.core.address.views.Entry;
import io.stridewise.core.address.views.View;
import io.stridewise.core.address.views.ViewAlgebra;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Type;
import io.stridewise.layout.Order;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Translates calls of the runtime's methods to operations on tracked views. */
final class Views {
  private static final String RUNTIME = "io.stridewise.array.";

  private static final Set<String> ELEMENT_METHODS = Set.of("get", "set", "getAt", "setAt");

  /** Methods that read or write elements whatever the array is. */
  private static final Set<String> TOUCHING =
      Set.of(
          "get", "set", "fill", "sum", "mean", "min", "max", "product", "copy", "toArray",
          "assign");

  private final Context context;
  private final ArrayContents contents;
  private final NewViews made;
  private final ViewElements elements;
  private final ViewNumbers numbers;
  private final BulkOperations bulk;

  Views(Context context, ArrayContents contents) {
    this.context = context;
    this.contents = contents;
    this.numbers = new ViewNumbers(context, contents);
    this.made = new NewViews(context, numbers);
    this.elements = new ViewElements(context);
    this.bulk = new BulkOperations(context);
  }

  /** A call with the values of its operands. */
  record Call(
      Expr.Call expr,
      Optional<View> receiver,
      List<Value> arguments,
      Optional<String> name,
      State state) {
    View self() {
      return receiver.orElseThrow();
    }
  }

  /** The value of a call of the runtime; empty if it is none, or none that is followed. */
  Optional<Value> call(
      Expr.Call c,
      Optional<Value> receiver,
      List<Value> arguments,
      Optional<String> name,
      State state) {
    String owner = c.owner().orElse("");
    Optional<View> view = receiver.flatMap(Strided::view);
    if (view.isEmpty()
        && c.receiver().isPresent()
        && ElementType.isArray(new Type.Declared(owner))) {
      view =
          Optional.of(
              context.unknownView(
                  context.otherId(),
                  context.text(c.receiver().get().span()),
                  new Type.Declared(owner)));
    }
    Call call = new Call(c, view, arguments, name, state);
    if (view.isPresent()) {
      if (!ELEMENT_METHODS.contains(c.name())) {
        numbers.mayWrap(call);
      }
      return onView(call);
    }
    if (owner.startsWith(RUNTIME)) {
      numbers.mayWrap(call);
    }
    return switch (owner) {
      case "io.stridewise.array.Ix" -> entry(call);
      case "io.stridewise.array.StrideTricks" -> tricks(call);
      case "io.stridewise.array.Nd" -> made.of(call).or(() -> bulk.of(call));
      default -> Optional.empty();
    };
  }

  // ---- closed memory

  /** Notes that {@code value} leaves the method while {@code object} is closed. */
  void leaves(Span span, Value value, int object, String name, State state) {
    Strided.view(value)
        .filter(v -> Objects.equals(context.arenas.get(v.buffer().id()), object))
        .ifPresent(v ->
            bulk.note(
                new ViewUse.Closed(span, state.facts, context.text(span), Optional.of(name))));
  }

  /** Notes that elements are touched after their memory is gone. */
  private void touch(Call c) {
    Integer arena = context.arenas.get(c.self().buffer().id());
    if (arena != null && c.state().closed.contains(arena) && TOUCHING.contains(c.expr().name())) {
      String name = c.expr().receiver().map(r -> context.text(r.span())).orElse(c.self().text());
      bulk.note(new ViewUse.Closed(c.expr().span(), c.state().facts, name, Optional.empty()));
    }
  }

  // ---- methods of an array

  private Optional<Value> onView(Call c) {
    touch(c);
    switch (c.expr().name()) {
      case "get", "getAt":
        bulk.note(new ViewUse.Read(c.expr().span(), c.state().facts, c.self()));
        return Optional.of(elements.read(c));
      case "set", "setAt":
        elements.write(c);
        bulk.write(c, c.self(), c.expr().receiver());
        return Optional.of(new Value.Other(context.otherId(), Set.of()));
      case "fill", "assign":
        bulk.write(c, c.self(), c.expr().receiver());
        return effect(c, Strided.of(c.self()));
      case "shape", "byteStrides":
        return Optional.of(numbers.ofAll(c));
      case "length":
        return numbers.number(c, 0).flatMap(k -> numbers.length(c.self(), k)).map(Num::of);
      case "rank":
        return c.self().axes().map(a -> Num.of(Polynomial.constant(a.size())));
      case "size":
        return c.self().lengths().map(l -> Num.of(ViewAlgebra.size(l)));
      default:
        Optional<View> result = viewOf(c);
        if (result.isPresent()) {
          return effect(c, Strided.of(result.get()));
        }
        return KnownMethods.isViewMethod(c.expr().name())
            ? effect(c, unknownResult(c))
            : Optional.empty();
    }
  }

  private Optional<View> viewOf(Call c) {
    View v = c.self();
    ViewAlgebra algebra = algebra(context, c.state());
    Optional<View> result =
        switch (c.expr().name()) {
          case "transpose" ->
              c.arguments().isEmpty()
                  ? algebra.transpose(v)
                  : numbers.axes(c, 0).flatMap(a -> algebra.permute(v, a));
          case "swapAxes" ->
              numbers
                  .axes(c, 0)
                  .filter(a -> a.length == 2)
                  .flatMap(a -> algebra.swapAxes(v, a[0], a[1]));
          case "moveAxis" ->
              numbers
                  .axes(c, 0)
                  .filter(a -> a.length == 2)
                  .flatMap(a -> algebra.moveAxis(v, a[0], a[1]));
          case "slice" -> entries(c).flatMap(e -> algebra.slice(v, e));
          case "at" ->
              numbers
                  .polynomials(c, 0)
                  .flatMap(p -> algebra.slice(v, p.stream().<Entry>map(Entry.At::new).toList()));
          case "newAxis" ->
              numbers.axes(c, 0).filter(a -> a.length == 1).flatMap(a -> algebra.newAxis(v, a[0]));
          case "squeeze" -> numbers.axes(c, 0).flatMap(a -> algebra.squeeze(v, a));
          case "flip" -> numbers.axes(c, 0).flatMap(a -> algebra.flip(v, a));
          case "diagonal" -> diagonal(c, algebra);
          case "broadcastTo" -> numbers.polynomials(c, 0).flatMap(s -> algebra.broadcastTo(v, s));
          case "slidingWindow" -> windows(c, v, 0, algebra);
          case "reshape" -> numbers.polynomials(c, 0).flatMap(s -> reshape(c, v, s, algebra));
          case "asReadOnly" -> Optional.of(v.with(Access.READ_ONLY));
          case "asWritableUnchecked" -> Optional.of(v.with(Access.WRITABLE));
          case "as" -> made.elementType(c.expr(), 0).map(v::of);
          case "copy", "contiguous", "flatten", "ravel", "astype" -> made.copyOf(c);
          default -> Optional.empty();
        };
    return result.map(w -> renamed(w, c));
  }

  private Optional<View> diagonal(Call c, ViewAlgebra algebra) {
    if (c.arguments().isEmpty()) {
      return algebra.diagonal(c.self(), Polynomial.ZERO, 0, 1);
    }
    Optional<int[]> axes = numbers.axes(c, 1).filter(a -> a.length == 2);
    return c.arguments().get(0) instanceof Num right && axes.isPresent()
        ? algebra.diagonal(c.self(), right.polynomial(), axes.get()[0], axes.get()[1])
        : Optional.empty();
  }

  private Optional<View> windows(Call c, View v, int from, ViewAlgebra algebra) {
    if (c.arguments().size() == from + 2
        && c.arguments().get(from) instanceof ArrayValue
        && c.arguments().get(from + 1) instanceof ArrayValue) {
      Optional<int[]> axes =
          contents.all(c.arguments().get(from + 1), c.state()).flatMap(ViewNumbers::integers);
      return contents
          .all(c.arguments().get(from), c.state())
          .filter(w -> axes.isPresent())
          .flatMap(w -> algebra.slidingWindow(v, w, axes));
    }
    return numbers.polynomials(c, from).flatMap(w -> algebra.slidingWindow(v, w, Optional.empty()));
  }

  /** A view, or a copy where strides do not allow that. */
  private Optional<View> reshape(Call c, View v, List<Polynomial> shape, ViewAlgebra algebra) {
    Optional<View> view = algebra.reshape(v, shape);
    if (view.isPresent() || v.layout().isEmpty() || View.numbers(shape).isEmpty()) {
      return view;
    }
    return v.lengths()
        .flatMap(l -> ViewAlgebra.inferred(ViewAlgebra.size(l), shape))
        .filter(s -> ViewAlgebra.size(s).equals(ViewAlgebra.size(v.lengths().get())))
        .flatMap(s -> made.contiguous(c, v.element(), Order.C, s));
  }

  // ---- StrideTricks

  private Optional<Value> tricks(Call c) {
    if (c.arguments().isEmpty()) {
      return Optional.empty();
    }
    View source =
        Strided.view(c.arguments().get(0))
            .orElseGet(() ->
                context.unknownView(
                    context.otherId(),
                    context.text(c.expr().arguments().get(0).span()),
                    Type.UNRESOLVED));
    ViewAlgebra algebra = algebra(context, c.state());
    Optional<View> result =
        switch (c.expr().name()) {
          case "asStrided", "asStridedUnsafe" -> asStrided(c, source, algebra);
          case "slidingWindow" -> windows(c, source, 1, algebra);
          case "broadcastTo" ->
              numbers.polynomials(c, 1).flatMap(s -> algebra.broadcastTo(source, s));
          case "blocks" -> numbers.polynomials(c, 1).flatMap(s -> algebra.blocks(source, s));
          default -> Optional.empty();
        };
    View view = result.map(w -> renamed(w, c)).orElseGet(() -> unknownLike(source, c));
    return effect(c, Strided.of(view));
  }

  private Optional<View> asStrided(Call c, View source, ViewAlgebra algebra) {
    if (c.arguments().size() < 3) {
      return Optional.empty();
    }
    Optional<List<Polynomial>> shape = contents.all(c.arguments().get(1), c.state());
    Optional<List<Polynomial>> strides = contents.all(c.arguments().get(2), c.state());
    Polynomial offset =
        c.arguments().size() == 3
            ? source.offset()
            : c.arguments().get(3) instanceof Num n
                ? n.polynomial()
                : Polynomial.of(context.fresh(context.text(c.expr().arguments().get(3).span())));
    boolean unsafe = c.expr().name().equals("asStridedUnsafe");
    bulk.note(
        new ViewUse.AsStrided(
            c.expr().span(), c.state().facts, c.expr(), source, shape, strides, offset, unsafe));
    return shape.isPresent() && strides.isPresent()
        ? algebra.asStrided(source, shape.get(), strides.get(), offset, unsafe)
        : Optional.empty();
  }

  // ---- Ix

  private Optional<Value> entry(Call c) {
    List<Polynomial> given = new ArrayList<>();
    for (Value v : c.arguments()) {
      if (!(v instanceof Num n)) {
        return Optional.empty();
      }
      given.add(n.polynomial());
    }
    Polynomial one = Polynomial.ONE;
    Optional<Polynomial> none = Optional.empty();
    Entry entry =
        switch (c.expr().name() + given.size()) {
          case "at1" -> new Entry.At(given.get(0));
          case "all0" -> new Entry.Range(none, none, one);
          case "range2" ->
              new Entry.Range(Optional.of(given.get(0)), Optional.of(given.get(1)), one);
          case "range3" ->
              new Entry.Range(Optional.of(given.get(0)), Optional.of(given.get(1)), given.get(2));
          case "from1" -> new Entry.Range(Optional.of(given.get(0)), none, one);
          case "to1" -> new Entry.Range(none, Optional.of(given.get(0)), one);
          case "every1" -> new Entry.Range(none, none, given.get(0));
          case "reversed0" -> new Entry.Range(none, none, Polynomial.constant(-1));
          case "newAxis0" -> new Entry.NewAxis();
          case "ellipsis0" -> new Entry.Ellipsis();
          default -> null;
        };
    return entry == null ? Optional.empty() : effect(c, Strided.of(entry));
  }

  private Optional<List<Entry>> entries(Call c) {
    List<Entry> entries = new ArrayList<>();
    for (Value v : c.arguments()) {
      if (!(v instanceof Strided s) || !(s.tracked() instanceof Entry e)) {
        return Optional.empty();
      }
      entries.add(e);
    }
    return Optional.of(entries);
  }

  // ---- results

  static ViewAlgebra algebra(Context context, State state) {
    return new ViewAlgebra(state.facts, context::unknownLength);
  }

  private Optional<Value> effect(Call c, Value value) {
    context.effect(c.expr().span(), Kind.ALLOCATION);
    return Optional.of(value);
  }

  private View renamed(View view, Call c) {
    String text = c.name().orElseGet(() -> context.text(c.expr().span()));
    return new View(
        context.otherId(),
        text,
        view.element(),
        view.buffer(),
        view.axes(),
        view.offset(),
        view.settled(),
        view.access());
  }

  /** Some array that a method of an array gave. */
  private Value unknownResult(Call c) {
    return Strided.of(unknownLike(c.self(), c));
  }

  private View unknownLike(View source, Call c) {
    String text = c.name().orElseGet(() -> context.text(c.expr().span()));
    View unknown = context.unknownView(context.otherId(), text, c.expr().type());
    return source.element().isPresent() && unknown.element().isEmpty() && keepsType(c)
        ? unknown.of(source.element().get())
        : unknown;
  }

  private static boolean keepsType(Call c) {
    return !c.expr().name().equals("view") && !c.expr().name().equals("astype");
  }

  /** A value that a variable of {@code type} takes: its class tells what the elements are. */
  static Value typed(Value value, Type type) {
    return ElementType.of(type).isPresent()
        ? Strided.view(value)
            .filter(v -> v.element().isEmpty())
            .<Value>map(v -> new Strided(v.of(ElementType.of(type).get()), value.flows()))
            .orElse(value)
        : value;
  }
}
