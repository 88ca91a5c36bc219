package io.stridewise.core.address;

import io.stridewise.core.address.Event.Effect.Kind;
import io.stridewise.core.address.Value.Num;
import io.stridewise.core.address.views.Axis;
import io.stridewise.core.address.views.ElementType;
import io.stridewise.core.address.views.Trace;
import io.stridewise.core.address.views.View;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Type;
import java.util.List;
import java.util.Optional;

/**
 * Element accesses through views. Where the memory and the layout of a view are known, an access is
 * one of the flat array in which the elements lie, at {@code offset + i * stride + ...}; else it is
 * a call of which nothing is known but that it changes no field.
 */
final class ViewElements {
  private final Context context;

  ViewElements(Context context) {
    this.context = context;
  }

  /** {@code view.get(i, j, ...)}. */
  Value read(Views.Call c) {
    access(c, c.arguments(), true);
    return context.unknown(c.expr().type(), c.expr().span());
  }

  /** {@code view.set(value, i, j, ...)}. */
  void write(Views.Call c) {
    access(
        c, c.arguments().subList(Math.min(1, c.arguments().size()), c.arguments().size()), false);
  }

  private void access(Views.Call c, List<Value> indices, boolean reads) {
    Expr.Call call = c.expr();
    Optional<Polynomial> element =
        call.name().endsWith("At") ? Optional.empty() : element(c.self(), indices);
    Optional<Region> memory = context.memoryOf(c.self());
    if (element.isEmpty() || memory.isEmpty()) {
      Optional<Trace.Walk> walk =
          c.self().axes().isEmpty()
              ? context.recorded.at(call.span(), call.name(), indices.size())
              : Optional.empty();
      walk.ifPresentOrElse(
          w -> recorded(c, indices, w, reads),
          () -> context.effect(call.span(), Kind.CALL, call.name() + "(...)"));
      return;
    }
    Wrapping wrapping = new Wrapping(context.longs);
    boolean exact =
        !context.viewsMayWrap
            && indices.stream()
                .noneMatch(v -> wrapping.isPossible(((Num) v).polynomial(), c.state().facts));
    context.effect(
        call.span(),
        exact ? Kind.VIEW_ACCESS : Kind.WRAPPED_VIEW_ACCESS,
        context.text(call.span()));
    emit(c, memory.get(), element.get(), c.self().element().orElseThrow(), reads);
  }

  /** An array that is not known here, but was seen in a run. */
  private void recorded(Views.Call c, List<Value> indices, Trace.Walk walk, boolean reads) {
    long item = walk.type().bytes();
    Polynomial element = Polynomial.constant(walk.layout().offset() / item);
    for (int k = 0; k < indices.size(); k++) {
      long stride = walk.layout().byteStride(k);
      if (!(indices.get(k) instanceof Num n) || stride % item != 0) {
        context.effect(c.expr().span(), Kind.CALL, c.expr().name() + "(...)");
        return;
      }
      element = element.plus(n.polynomial().times(Polynomial.constant(stride / item)));
    }
    Region memory =
        context.region(
            "recorded view " + c.self().id(),
            c.self().text(),
            new Type.Array(walk.type().javaType()),
            context.loopsOf(c.self().id()));
    context.effect(c.expr().span(), Kind.RECORDED_VIEW_ACCESS, c.self().text());
    emit(c, memory, element, walk.type(), reads);
  }

  private void emit(
      Views.Call c, Region memory, Polynomial element, ElementType type, boolean reads) {
    Expr.Call call = c.expr();
    context.emit(
        new Event.Access(
            call.span(),
            context.nextOrder(),
            context.conditional > 0,
            call.receiver().map(r -> context.text(r.span())).orElse(c.self().text()),
            memory,
            List.of(element),
            type.javaType(),
            c.state().facts,
            reads,
            !reads));
  }

  /** Which element of the flat array is meant. */
  private static Optional<Polynomial> element(View view, List<Value> indices) {
    if (view.element().isEmpty()
        || view.axes().isEmpty()
        || view.axes().get().size() != indices.size()
        || !indices.stream().allMatch(Num.class::isInstance)) {
      return Optional.empty();
    }
    Polynomial item = Polynomial.constant(view.element().get().bytes());
    Optional<Polynomial> element = view.offset().dividedBy(item);
    for (int k = 0; k < indices.size(); k++) {
      Axis axis = view.axes().get().get(k);
      Polynomial index = ((Num) indices.get(k)).polynomial();
      Optional<Polynomial> step = axis.stride().dividedBy(item);
      element = element.flatMap(e -> step.map(s -> e.plus(index.times(s))));
    }
    return element;
  }
}
