package io.stridewise.core.ir;

/**
 * Java's binary operators, without assignment and without string concatenation (that is {@link
 * Expr.Pure}).
 */
public enum Operator {
  ADD("+"),
  SUBTRACT("-"),
  MULTIPLY("*"),
  DIVIDE("/"),
  REMAINDER("%"),
  SHIFT_LEFT("<<"),
  SHIFT_RIGHT(">>"),
  SHIFT_RIGHT_UNSIGNED(">>>"),
  AND("&"),
  OR("|"),
  XOR("^"),
  /** {@code &&}: the right operand may not run. */
  CONDITIONAL_AND("&&"),
  /** {@code ||}: the right operand may not run. */
  CONDITIONAL_OR("||"),
  LESS("<"),
  LESS_EQUAL("<="),
  GREATER(">"),
  GREATER_EQUAL(">="),
  EQUAL("=="),
  NOT_EQUAL("!=");

  private final String symbol;

  Operator(String symbol) {
    this.symbol = symbol;
  }

  /** As written in Java. */
  public String symbol() {
    return symbol;
  }

  /** Whether the result is boolean whatever the operands are. */
  public boolean isComparison() {
    return ordinal() >= LESS.ordinal();
  }

  /** {@code < <= > >=}. */
  public boolean isOrder() {
    return ordinal() >= LESS.ordinal() && ordinal() <= GREATER_EQUAL.ordinal();
  }

  /** The comparison that says the same of exchanged operands; others stay. */
  public Operator mirrored() {
    return switch (this) {
      case LESS -> GREATER;
      case LESS_EQUAL -> GREATER_EQUAL;
      case GREATER -> LESS;
      case GREATER_EQUAL -> LESS_EQUAL;
      default -> this;
    };
  }

  /** {@code <} or {@code <=}. */
  public boolean isLess() {
    return this == LESS || this == LESS_EQUAL;
  }

  /** {@code &&} or {@code ||}. */
  public boolean isConditional() {
    return this == CONDITIONAL_AND || this == CONDITIONAL_OR;
  }

  /** {@code << >> >>>}, whose type is that of the left operand alone. */
  public boolean isShift() {
    return this == SHIFT_LEFT || this == SHIFT_RIGHT || this == SHIFT_RIGHT_UNSIGNED;
  }
}
