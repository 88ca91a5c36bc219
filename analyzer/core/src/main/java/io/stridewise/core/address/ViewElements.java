package io.stridewise.core.address;

import io.stridewise.core.address.Event.Effect.Kind;
import java.util.Optional;

/** Element accesses through views. */
final class ViewElements {
  private final Context context;

  ViewElements(Context context) {
    this.context = context;
  }

  /** {@code view.get(...)}. */
  Optional<Value> read(Views.Call c) {
    context.effect(c.expr().span(), Kind.CALL, c.expr().name() + "(...)");
    return Optional.of(context.unknown(c.expr().type(), c.expr().span()));
  }

  /** {@code view.set(value, ...)}. */
  void write(Views.Call c) {
    context.effect(c.expr().span(), Kind.CALL, c.expr().name() + "(...)");
  }
}
