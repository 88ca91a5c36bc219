package io.stridewise.core.remedy;

import io.stridewise.core.address.Counted;
import io.stridewise.core.address.Facts;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.math.BigInteger;
import java.util.List;

/**
 * The values that the counter of a {@code for} loop takes, as source text: how many array elements
 * they need, and which of these belongs to the present one.
 *
 * @param lowest where the counter rises, its first value; where it falls, its bound
 * @param highest the other end; the counter need not reach it exactly if the step is not 1
 */
record CounterRange(LoopNode loop, Symbol counter, Linear lowest, Linear highest, BigInteger step) {

  /** The range of {@code loop}. */
  static CounterRange of(LoopNode loop, Source source) {
    Counted counted = loop.counted().orElseThrow(() -> new Refusal("a loop is not counted"));
    if (!(loop.loop().header() instanceof LoopHeader.For header) || counted.symbol().isEmpty()) {
      throw new Refusal("loop `" + loop.name() + "` has no counter");
    }
    Symbol counter = counted.symbol().get();
    if (counter.type() != Type.Primitive.INT) {
      throw new Refusal("counter `" + counter.name() + "` is no `int`");
    }
    Linear start = Linear.of(known(header, initial(header, counter)), source);
    Expr.Binary test = (Expr.Binary) header.condition().orElseThrow();
    boolean counterLeft = test.left() instanceof Expr.SymbolRef r && r.symbol().equals(counter);
    Linear end = Linear.of(known(header, counterLeft ? test.right() : test.left()), source);
    boolean inclusive =
        test.operator() == Operator.LESS_EQUAL || test.operator() == Operator.GREATER_EQUAL;
    boolean up = counted.step().signum() > 0;
    Linear last = inclusive ? end : end.plus(up ? -1 : 1);
    return new CounterRange(loop, counter, up ? start : last, up ? last : start, counted.step());
  }

  /** {@code bound}, without variables of the header: in {@code int i = 0, n = a.length} it is n. */
  private static Expr known(LoopHeader.For header, Expr bound) {
    Expr known = bound;
    for (Stmt statement : header.init()) {
      if (statement instanceof Stmt.Declare d) {
        if (d.init().isPresent() && names(known, d.symbol()) && known instanceof Expr.SymbolRef) {
          known = d.init().get();
        }
        if (names(known, d.symbol())) {
          throw new Refusal("a bound uses `" + d.symbol().name() + "` of its own header");
        }
      }
    }
    return known;
  }

  private static boolean names(Expr e, Symbol symbol) {
    return Parts.expressions(e).stream()
        .anyMatch(x -> x instanceof Expr.SymbolRef r && r.symbol().equals(symbol));
  }

  /** The value that {@code header} gives its counter. */
  static Expr initial(LoopHeader.For header, Symbol counter) {
    for (Stmt statement : header.init()) {
      if (statement instanceof Stmt.Declare d && d.symbol().equals(counter)) {
        return d.init().orElseThrow(() -> new Refusal("a counter has no initial value"));
      }
      if (statement instanceof Stmt.Evaluate e
          && e.expression() instanceof Expr.Assign a
          && a.operator().isEmpty()
          && a.target() instanceof Expr.SymbolRef r
          && r.symbol().equals(counter)) {
        return a.value();
      }
    }
    throw new Refusal("`" + counter.name() + "` is not set in the header of its loop");
  }

  /**
   * How many elements an array needs that has one for each value of the counter; evaluated before
   * the loop, it neither overflows nor is negative.
   *
   * @param facts what holds there
   * @param runs whether the loop is known to run
   * @param mayThrow whether the loop throws anyway where there are too many values for an array
   */
  String size(Source source, Facts facts, boolean runs, boolean mayThrow) {
    boolean natural =
        mayThrow && isUnit()
            || lowest.isConstant() && lowest.constant() >= 0
            || isUnit() && facts.proveNonNegative(loop.counted().orElseThrow().min());
    if (!natural) {
      throw new Refusal(
          "`%s` could be negative, and the number of iterations too large for an `int`"
              .formatted(lowest));
    }
    Linear span = highest.minus(lowest).plus(isUnit() ? 1 : 0);
    boolean nonNegative =
        runs
            || span.isConstant() && span.constant() >= 0
            || isUnit() && facts.proveNonNegative(loop.counted().orElseThrow().trips());
    String text = nonNegative ? span.toString() : atLeastZero(span, source.math("max"));
    if (isUnit()) {
      return text;
    }
    boolean tight = span.isAtom() || !nonNegative && span.subtracted().isZero();
    return (tight ? text : "(" + text + ")") + " / " + step.abs() + " + 1";
  }

  private static String atLeastZero(Linear span, String max) {
    Linear less = span.subtracted();
    if (less.isZero()) {
      return max + "(0, " + span + ")";
    }
    Linear rest = new Linear(List.of(), less.plus(), -less.constant());
    String behind = rest.toString();
    return max + "(" + less + ", " + span.added() + ")" + signed(behind);
  }

  /** {@code -k - 1} as it continues a sum: {@code - k - 1}. */
  private static String signed(String negative) {
    return " - " + negative.substring(1);
  }

  /** The index of the element for the present value of the counter. */
  String index() {
    Linear self = Linear.of(counter.name());
    if (isUnit()) {
      return self.minus(lowest).toString();
    }
    Linear number = step.signum() > 0 ? self.minus(lowest) : highest.minus(self);
    String text = number.toString();
    return (number.isAtom() ? text : "(" + text + ")") + " / " + step.abs();
  }

  private boolean isUnit() {
    return step.abs().equals(BigInteger.ONE);
  }
}
