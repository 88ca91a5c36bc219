package io.stridewise.core.address;

import io.stridewise.core.address.Event.Effect.Kind;
import io.stridewise.core.address.Value.ArrayValue;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.util.Optional;
import java.util.Set;

/** Evaluates assignments and declarations, whose operands an {@link ExpressionWalk} evaluates. */
final class Assignments {
  private final Context context;
  private final ExpressionWalk expressions;
  private final Variables variables;
  private final Elements elements;
  private final ArrayContents contents;
  private final Integers integers;
  private final Allocations allocations;

  Assignments(
      Context context,
      ExpressionWalk expressions,
      Variables variables,
      Elements elements,
      ArrayContents contents) {
    this.context = context;
    this.expressions = expressions;
    this.variables = variables;
    this.elements = elements;
    this.contents = contents;
    this.integers = new Integers(context);
    this.allocations = new Allocations(context);
  }

  /** Carries out {@code a}; {@code used} tells whether somebody reads its value. */
  Value assign(Expr.Assign a, boolean used, State state) {
    if (a.target() instanceof Expr.SymbolRef r) {
      return assignVariable(a, r.symbol(), used, state);
    }
    if (a.target() instanceof Expr.ArrayAccess t) {
      Value base = expressions.base(t, state);
      Value index = expressions.eval(t.index(), state);
      Value value = expressions.eval(a.value(), state);
      if (t.type() instanceof Type.Declared && !elements.holdsExactly(base, t.type())) {
        context.effect(a.span(), Kind.MAY_THROW);
      }
      a.operator().ifPresent(op -> dividesBy(op, a, value));
      if (!used && t.type() instanceof Type.Array && allocations.isNew(a.value(), value)) {
        elements.storeNewRow(t, base);
      } else {
        context.escape(value);
        elements.access(t, base, index, a.operator().isPresent(), true, state);
      }
      if (base instanceof ArrayValue array) {
        Value stored = a.operator().isPresent() ? unknown(a) : value;
        contents.written(array, t, index, stored, state);
      }
      if (Elements.mayBeArray(t.type())) {
        state.rows = context.newHeap();
      }
      if (t.type() instanceof Type.Array) {
        variables.moveRows(state, Optional.of(base));
      }
      return unknown(a);
    }
    if (a.target() instanceof Expr.FieldRead f) {
      f.receiver().ifPresent(x -> expressions.eval(x, state));
      context.escape(expressions.eval(a.value(), state));
      context.effect(
          a.span(),
          f.symbol().isVolatile() ? Kind.SYNCHRONIZATION : Kind.FIELD_WRITE,
          context.text(f.span()));
      state.fields.put(f.symbol(), context.newHeap());
      return unknown(a);
    }
    expressions.eval(a.target(), state);
    context.escape(expressions.eval(a.value(), state));
    context.effect(a.span(), Kind.OPAQUE, "an assignment");
    variables.clobber(state);
    return unknown(a);
  }

  private void dividesBy(Operator operator, Expr.Assign a, Value divisor) {
    if (Integers.mayDivideByZero(operator, a.type(), divisor)) {
      context.effect(a.span(), Kind.MAY_THROW);
    }
  }

  private Value assignVariable(Expr.Assign a, Symbol symbol, boolean used, State state) {
    return update(a, symbol, used ? Optional.empty() : ReductionForm.of(a, symbol), state);
  }

  /** Stores the value of {@code a} in {@code symbol}, which it updates by {@code form} if any. */
  Value update(Expr.Assign a, Symbol symbol, Optional<ReductionForm> form, State state) {
    Value before = variables.of(symbol, state);
    Value after;
    Set<Value.Flow> kept = Set.of();
    if (form.isPresent()) {
      // The old value goes nowhere but into the new one: what a later read sees still comes from
      // where it came from.
      Value operand = expressions.eval(form.get().operand(), state);
      kept = before.flows();
      Value result =
          form.get().reduction().operator().isPresent()
              ? integers.arithmetic(
                  form.get().reduction().operator().get(),
                  Variables.clear(before),
                  operand,
                  a.type(),
                  a.span())
              : unknown(a);
      after = Integers.fits(result, symbol.type()) ? result : unknown(a);
    } else {
      if (a.operator().isPresent()) {
        variables.use(symbol, before, a.span());
        Value operand = expressions.eval(a.value(), state);
        dividesBy(a.operator().get(), a, operand);
        after =
            integers.arithmetic(
                a.operator().get(), Variables.clear(before), operand, a.type(), a.span());
      } else {
        after = expressions.eval(a.value(), state, Optional.of(symbol.name()));
      }
      variables.retype(after, symbol.type());
      if (!Integers.fits(after, symbol.type())) {
        context.escape(after);
        after = context.unknown(symbol.type(), symbol.name(), Set.of());
      }
    }
    if (!context.stack.isEmpty() || context.tries > 0) {
      // Where a loop starts again, or in a handler, the variable is unknown and may hold this
      // array.
      context.escape(after);
    }
    boolean induction =
        !context.stack.isEmpty() && context.stack.peek().inductions.contains(symbol);
    if (!induction) {
      context.emit(
          new Event.ScalarWrite(
              a.span(),
              context.nextOrder(),
              context.conditional > 0,
              symbol,
              form.map(ReductionForm::reduction)));
    }
    state.variables.put(symbol, Views.typed(after, symbol.type()).with(kept));
    if (a.result() == Expr.Assign.Result.OLD) {
      return Variables.clear(before);
    }
    return after;
  }

  /** Stores the initial value of a declared variable. */
  void declare(Symbol symbol, Optional<Expr> init, State state) {
    Optional<Value> given = init.map(e -> expressions.eval(e, state, Optional.of(symbol.name())));
    given.filter(v -> !Integers.fits(v, symbol.type())).ifPresent(context::escape);
    given.ifPresent(v -> variables.retype(v, symbol.type()));
    Value value =
        given
            .filter(v -> Integers.fits(v, symbol.type()))
            .orElseGet(() -> context.unknown(symbol.type(), symbol.name(), Set.of()));
    init.ifPresent(e ->
        context.emit(
            new Event.ScalarWrite(
                e.span(), context.nextOrder(), context.conditional > 0, symbol, Optional.empty())));
    state.variables.put(symbol, Views.typed(value, symbol.type()));
  }

  private Value unknown(Expr e) {
    return context.unknown(e.type(), e.span());
  }
}
