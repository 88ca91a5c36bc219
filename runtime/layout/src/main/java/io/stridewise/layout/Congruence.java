package io.stridewise.layout;

import java.math.BigInteger;

/**
 * The solutions of {@code a * x = r (mod m)}: none, or every {@code period}-th number. With d =
 * gcd(a, m) there is one if d divides r, and then x = (r/d) * (a/d)^-1 (mod m/d).
 */
final class Congruence {
  private final long divisor;
  private final long period;
  private final long inverse;

  /**
   * @param a any coefficient
   * @param m the modulus, at least 1
   */
  Congruence(long a, long m) {
    divisor = gcd(a, m);
    period = m / divisor;
    inverse = inverse(Math.floorMod(a / divisor, period), period);
  }

  /** The distance between solutions. */
  long period() {
    return period;
  }

  /** Whether {@code a * x = r (mod m)} has solutions. */
  boolean solvable(long r) {
    return r % divisor == 0;
  }

  /**
   * The smallest solution that is at least {@code from}, for a solvable {@code r} and a {@code
   * from} of at least 0.
   */
  long firstFrom(long from, long r) {
    long residue = multiply(Math.floorMod(r / divisor, period), inverse);
    return from + Math.floorMod(residue - from % period, period);
  }

  private long multiply(long x, long y) {
    long product = x * y;
    if (Math.multiplyHigh(x, y) == 0 && product >= 0) {
      return product % period;
    }
    return BigInteger.valueOf(x)
        .multiply(BigInteger.valueOf(y))
        .mod(BigInteger.valueOf(period))
        .longValueExact();
  }

  /** The extended Euclidean algorithm, for {@code a} and {@code m} without a common divisor. */
  private static long inverse(long a, long m) {
    long r0 = m;
    long r1 = a;
    long t0 = 0;
    long t1 = 1;
    while (r1 != 0) {
      long q = r0 / r1;
      long r2 = r0 - q * r1;
      r0 = r1;
      r1 = r2;
      long t2 = t0 - q * t1;
      t0 = t1;
      t1 = t2;
    }
    return Math.floorMod(t0, m);
  }

  /** The greatest common divisor, not negative; of 0 and 0 it is 0. */
  static long gcd(long a, long b) {
    long x = Math.abs(a);
    long y = Math.abs(b);
    while (y != 0) {
      long rest = x % y;
      x = y;
      y = rest;
    }
    return x;
  }
}
