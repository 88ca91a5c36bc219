package io.stridewise.core.address;

import io.stridewise.core.address.Event.Effect.Kind;
import io.stridewise.core.address.Value.Num;
import io.stridewise.core.address.views.Axis;
import io.stridewise.core.address.views.View;
import io.stridewise.core.ir.Expr;
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
      context.effect(call.span(), Kind.CALL, call.name() + "(...)");
      return;
    }
    context.effect(call.span(), Kind.VIEW_ACCESS, call.name() + "(...)");
    context.emit(
        new Event.Access(
            call.span(),
            context.nextOrder(),
            context.conditional > 0,
            call.receiver().map(r -> context.text(r.span())).orElse(c.self().text()),
            memory.get(),
            List.of(element.get()),
            c.self().element().orElseThrow().javaType(),
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
