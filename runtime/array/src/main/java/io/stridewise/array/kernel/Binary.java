package io.stridewise.array.kernel;

/** Operations that make one element from two, as loops over adjacent elements. */
public enum Binary {
  /** Sum; integers wrap. */
  ADD {
    @Override
    void doubles(double[] a, int i, double[] b, int j, double[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] + b[j + t];
      }
    }

    @Override
    void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] + b[j + t];
      }
    }
  },
  /** Difference; integers wrap. */
  SUBTRACT {
    @Override
    void doubles(double[] a, int i, double[] b, int j, double[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] - b[j + t];
      }
    }

    @Override
    void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] - b[j + t];
      }
    }
  },
  /** Product; integers wrap. */
  MULTIPLY {
    @Override
    void doubles(double[] a, int i, double[] b, int j, double[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] * b[j + t];
      }
    }

    @Override
    void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] * b[j + t];
      }
    }
  },
  /** Quotient of floating values. */
  DIVIDE {
    @Override
    void doubles(double[] a, int i, double[] b, int j, double[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] / b[j + t];
      }
    }

    @Override
    void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n) {
      throw new UnsupportedOperationException(this + " is not defined for integers");
    }
  },
  /** The largest integer not above the quotient; integers by zero throw ArithmeticException. */
  FLOOR_DIVIDE {
    @Override
    void doubles(double[] a, int i, double[] b, int j, double[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = floorDivide(a[i + t], b[j + t]);
      }
    }

    @Override
    void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = Math.floorDiv(a[i + t], nonZero(b[j + t]));
      }
    }
  },
  /** What {@link #FLOOR_DIVIDE} leaves, with the sign of the divisor. */
  REMAINDER {
    @Override
    void doubles(double[] a, int i, double[] b, int j, double[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = floorRemainder(a[i + t], b[j + t]);
      }
    }

    @Override
    void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = Math.floorMod(a[i + t], nonZero(b[j + t]));
      }
    }
  },
  /** The first to the power of the second; integers wrap. */
  POWER {
    @Override
    void doubles(double[] a, int i, double[] b, int j, double[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = Math.pow(a[i + t], b[j + t]);
      }
    }

    @Override
    void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = power(a[i + t], b[j + t]);
      }
    }
  },
  /** The lesser; NaN if either is. */
  MINIMUM {
    @Override
    void doubles(double[] a, int i, double[] b, int j, double[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = Math.min(a[i + t], b[j + t]);
      }
    }

    @Override
    void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = Math.min(a[i + t], b[j + t]);
      }
    }
  },
  /** The greater; NaN if either is. */
  MAXIMUM {
    @Override
    void doubles(double[] a, int i, double[] b, int j, double[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = Math.max(a[i + t], b[j + t]);
      }
    }

    @Override
    void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = Math.max(a[i + t], b[j + t]);
      }
    }
  },
  /** Bitwise and; logical for booleans. */
  AND {
    @Override
    void doubles(double[] a, int i, double[] b, int j, double[] c, int k, int n) {
      throw new UnsupportedOperationException(this + " is not defined for floating types");
    }

    @Override
    void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] & b[j + t];
      }
    }
  },
  /** Bitwise or; logical for booleans. */
  OR {
    @Override
    void doubles(double[] a, int i, double[] b, int j, double[] c, int k, int n) {
      throw new UnsupportedOperationException(this + " is not defined for floating types");
    }

    @Override
    void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] | b[j + t];
      }
    }
  },
  /** Bitwise exclusive or; logical for booleans. */
  XOR {
    @Override
    void doubles(double[] a, int i, double[] b, int j, double[] c, int k, int n) {
      throw new UnsupportedOperationException(this + " is not defined for floating types");
    }

    @Override
    void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] ^ b[j + t];
      }
    }
  };

  abstract void doubles(double[] a, int i, double[] b, int j, double[] c, int k, int n);

  abstract void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n);

  /** Computes {@code n} elements of {@code c}. */
  final void run(Domain domain, Block a, Block b, Block c, int n) {
    if (domain == Domain.DOUBLE) {
      doubles(a.doubles, a.at, b.doubles, b.at, c.doubles, c.at, n);
    } else {
      longs(a.longs, a.at, b.longs, b.at, c.longs, c.at, n);
    }
  }

  /** Checked here, because the JVM's own exception loses its message once a loop is hot. */
  private static long nonZero(long divisor) {
    if (divisor == 0) {
      throw new ArithmeticException("an integer is divided by zero");
    }
    return divisor;
  }

  /** Python's float remainder: the sign of the divisor, zeros included. */
  static double floorRemainder(double a, double b) {
    double r = a % b;
    if (r != 0) {
      return (b < 0) != (r < 0) ? r + b : r;
    }
    return Double.isNaN(r) ? r : Math.copySign(0.0, b);
  }

  /** Python's float floor division, exact where a quotient rounded first would not be. */
  static double floorDivide(double a, double b) {
    if (b == 0) {
      return a / b;
    }
    double r = a % b;
    double quotient = (a - r) / b;
    if (r != 0 && (b < 0) != (r < 0)) {
      quotient -= 1;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, a / b);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
  }

  /** Powers by squaring, wrapping as integer products do. */
  static long power(long base, long exponent) {
    if (exponent < 0) {
      throw new ArithmeticException(
          "integers to negative powers are not integers: %d to the power of %d"
              .formatted(base, exponent));
    }
    long result = 1;
    for (long e = exponent, square = base; e > 0; e >>= 1, square *= square) {
      if ((e & 1) == 1) {
        result *= square;
      }
    }
    return result;
  }
}
