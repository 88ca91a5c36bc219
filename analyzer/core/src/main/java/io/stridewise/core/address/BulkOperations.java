package io.stridewise.core.address;

import io.stridewise.core.address.Event.Effect.Kind;
import io.stridewise.core.address.Value.Strided;
import io.stridewise.core.address.views.View;
import io.stridewise.core.ir.Expr;
import java.util.List;
import java.util.Optional;

/** Operations of {@code Nd} that read all elements of arrays, and may write those of another. */
final class BulkOperations {
  private final Context context;

  BulkOperations(Context context) {
    this.context = context;
  }

  /** The result of an operation; empty if it is none that is followed. */
  Optional<Value> of(Views.Call c) {
    int operands = operands(c.expr().name());
    int count = c.arguments().size();
    if (operands == 0 || count != operands && count != operands + 1) {
      return Optional.empty();
    }
    Optional<View> out =
        count > operands ? Strided.view(c.arguments().get(operands)) : Optional.empty();
    if (count > operands && out.isEmpty()) {
      return Optional.empty();
    }
    for (int k = 0; k < operands; k++) {
      Expr operand = c.expr().arguments().get(k);
      Strided.view(c.arguments().get(k)).ifPresent(v -> walk(c, v, operand));
    }
    context.effect(c.expr().span(), Kind.ALLOCATION);
    if (out.isEmpty()) {
      String text = c.name().orElseGet(() -> context.text(c.expr().span()));
      return Optional.of(Strided.of(context.unknownView(context.otherId(), text, c.expr().type())));
    }
    write(c, out.get(), Optional.of(c.expr().arguments().get(operands)));
    return Optional.of(Strided.of(out.get()));
  }

  private static int operands(String method) {
    return switch (method) {
      case "add",
          "subtract",
          "multiply",
          "divide",
          "floorDivide",
          "remainder",
          "power",
          "minimum",
          "maximum",
          "and",
          "or",
          "xor",
          "matmul" ->
          2;
      case "negate", "abs", "sqrt", "exp", "log" -> 1;
      default -> 0;
    };
  }

  private void walk(Views.Call c, View view, Expr operand) {
    note(
        new ViewUse.Walk(
            c.expr().span(),
            c.state().facts,
            c.expr().name(),
            context.text(operand.span()),
            view,
            context.memoryOf(view),
            List.copyOf(context.stack)));
  }

  /** Notes that {@code c} writes elements of {@code view}. */
  void write(Views.Call c, View view, Optional<Expr> written) {
    String name = written.map(e -> context.text(e.span())).orElse(view.text());
    note(new ViewUse.Write(c.expr().span(), c.state().facts, name, view, context.memoryOf(view)));
  }

  /** Keeps {@code use} for the checks. */
  void note(ViewUse use) {
    if (!context.isDry()) {
      context.viewUses.add(use);
    }
  }
}
