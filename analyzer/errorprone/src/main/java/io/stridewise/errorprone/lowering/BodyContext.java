package io.stridewise.errorprone.lowering;

import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import io.stridewise.core.ir.Symbol;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Supplier;

/** Where the translation of a body stands: its class, and what a jump means. */
final class BodyContext {
  private final UnitContext unit;
  private final ClassSymbol owner;
  private final String title;

  /** For each lambda around: what {@code return} would leave. Innermost first. */
  private final Deque<RangeBody> rangeBodies = new ArrayDeque<>();

  /** The body of an {@code IntStream.range} loop, in which {@code return} is {@code continue}. */
  static final class RangeBody {
    private final String label;
    private boolean labelUsed;
    private int breakables;

    RangeBody(String label) {
      this.label = label;
    }

    /** The label, if a {@code continue} from an inner loop or switch needs it. */
    Optional<String> usedLabel() {
      return labelUsed ? Optional.of(label) : Optional.empty();
    }
  }

  BodyContext(UnitContext unit, ClassSymbol owner, String title) {
    this.unit = unit;
    this.owner = owner;
    this.title = title;
  }

  UnitContext unit() {
    return unit;
  }

  /** The innermost class. */
  ClassSymbol owner() {
    return owner;
  }

  /** The name of the innermost class, for messages. */
  String title() {
    return title;
  }

  /** Runs {@code work} in a loop or switch, which {@code break} without label refers to. */
  <T> T inBreakable(Supplier<T> work) {
    RangeBody around = rangeBodies.peek();
    if (around == null) {
      return work.get();
    }
    around.breakables++;
    try {
      return work.get();
    } finally {
      around.breakables--;
    }
  }

  /** Runs {@code work} as the body of a range loop. */
  <T> T inRangeBody(RangeBody body, Supplier<T> work) {
    rangeBodies.push(body);
    try {
      return work.get();
    } finally {
      rangeBodies.pop();
    }
  }

  /** Runs {@code work} as the body of a lambda that is a value: its {@code return} is its own. */
  <T> T inLambda(Supplier<T> work) {
    return inRangeBody(new RangeBody(""), work);
  }

  /** Whether {@code return} ends an iteration here. */
  boolean returnsToLoop() {
    return !rangeBodies.isEmpty() && !rangeBodies.peek().label.isEmpty();
  }

  /** The label that {@code continue} needs to end the iteration that a {@code return} here ends. */
  Optional<String> labelOfReturn() {
    RangeBody body = rangeBodies.element();
    if (body.breakables == 0) {
      return Optional.empty();
    }
    body.labelUsed = true;
    return Optional.of(body.label);
  }

  /** Declares a local variable or parameter. */
  Symbol declare(Symbol.Kind kind, VariableTree v) {
    VarSymbol symbol = (VarSymbol) Attributed.symbol(v).orElseThrow();
    boolean isFinal = (symbol.flags() & (Flags.FINAL | Flags.EFFECTIVELY_FINAL)) != 0;
    return unit.declare(kind, symbol, isFinal);
  }

  /** Declares what a pattern binds: a new value each time it is tried, so never final. */
  Symbol bind(VariableTree v) {
    VarSymbol symbol = (VarSymbol) Attributed.symbol(v).orElseThrow();
    return unit.declare(Symbol.Kind.LOCAL, symbol, false);
  }
}
