package io.stridewise.array.kernel;

import java.util.function.DoubleUnaryOperator;

/** Operations that make one element from one. */
public enum Unary {
  /** The value with its sign changed; the least integer stays. */
  NEGATE(v -> -v),
  /** The value without its sign; the least integer stays. */
  ABSOLUTE(Math::abs),
  /** Its square root. */
  SQRT(Math::sqrt),
  /** e to its power. */
  EXP(Math::exp),
  /** Its natural logarithm. */
  LOG(Math::log),
  /** True becomes false. */
  NOT(null);

  private final DoubleUnaryOperator doubles;

  Unary(DoubleUnaryOperator doubles) {
    this.doubles = doubles;
  }

  /** Computes {@code n} elements of {@code c}. */
  void run(Domain domain, Block a, Block c, int n) {
    if (domain == Domain.DOUBLE) {
      map(doubles, a, c, n);
      return;
    }
    for (int t = 0; t < n; t++) {
      long v = a.longs[a.at + t];
      c.longs[c.at + t] =
          switch (this) {
            case NEGATE -> -v;
            case ABSOLUTE -> Math.abs(v);
            case NOT -> v ^ 1;
            case SQRT, EXP, LOG -> throw new UnsupportedOperationException(name());
          };
    }
  }

  static void map(DoubleUnaryOperator f, Block a, Block c, int n) {
    for (int t = 0; t < n; t++) {
      c.doubles[c.at + t] = f.applyAsDouble(a.doubles[a.at + t]);
    }
  }
}
