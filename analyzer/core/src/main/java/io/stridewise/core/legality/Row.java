package io.stridewise.core.legality;

import java.math.BigInteger;
import java.util.Arrays;

/**
 * {@code r[0] + r[1] * x1 + r[2] * x2 + ...} over integers of any size; immutable. Terms beyond the
 * end are 0.
 */
final class Row {
  /** Terms below this size are kept as {@code long}. */
  private static final long SMALL = 1L << 62;

  /** Null if some term is too large. */
  private final long[] small;

  /** Null if no term is too large. */
  private final BigInteger[] large;

  /** Of the coefficients alone; the hash of the negated row is the negative of this one. */
  private final int hash;

  /** What rows have in common that differ in their constants alone; the keys of tables. */
  record Direction(Row row, boolean negated) {
    @Override
    public boolean equals(Object other) {
      return other instanceof Direction d && row.isParallel(d.row, negated != d.negated);
    }

    @Override
    public int hashCode() {
      return negated ? -row.hash : row.hash;
    }
  }

  private Row(long[] small, BigInteger[] large) {
    this.small = small;
    this.large = large;
    int sum = 0;
    for (int v = 1; v < length(); v++) {
      sum =
          31 * sum
              + (small != null
                  ? Long.hashCode(Math.abs(small[v])) * Long.signum(small[v])
                  : large[v].intValue());
    }
    hash = sum;
  }

  static Row of(long... terms) {
    for (long term : terms) {
      if (term <= -SMALL || term >= SMALL) {
        return of(Arrays.stream(terms).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new));
      }
    }
    int length = terms.length;
    while (length > 1 && terms[length - 1] == 0) {
      length--;
    }
    return new Row(length == terms.length ? terms : Arrays.copyOf(terms, length), null);
  }

  static Row of(BigInteger... terms) {
    int length = terms.length;
    while (length > 1 && terms[length - 1].signum() == 0) {
      length--;
    }
    long[] small = new long[length];
    for (int v = 0; v < length; v++) {
      if (terms[v].bitLength() >= 62) {
        return new Row(null, Arrays.copyOf(terms, length));
      }
      small[v] = terms[v].longValue();
    }
    return new Row(small, null);
  }

  /** {@code factor * x}, for variable {@code x}. */
  static Row variable(int variable, long factor) {
    long[] terms = new long[variable + 1];
    terms[variable] = factor;
    return of(terms);
  }

  /** One more than the last variable that occurs. */
  int length() {
    return small != null ? small.length : large.length;
  }

  BigInteger at(int variable) {
    return variable >= length()
        ? BigInteger.ZERO
        : small != null ? BigInteger.valueOf(small[variable]) : large[variable];
  }

  int sign(int variable) {
    return variable >= length()
        ? 0
        : small != null ? Long.signum(small[variable]) : large[variable].signum();
  }

  /** Whether the coefficient is 1 or -1. */
  boolean isUnit(int variable) {
    return small != null
        ? Math.abs(small[variable]) == 1
        : at(variable).abs().equals(BigInteger.ONE);
  }

  /** Whether no variable occurs. */
  boolean isConstant() {
    return length() == 1;
  }

  Direction direction() {
    return new Direction(this, false);
  }

  Direction opposite() {
    return new Direction(this, true);
  }

  private boolean isParallel(Row other, boolean negated) {
    if (hash != (negated ? -other.hash : other.hash) || length() != other.length()) {
      return false;
    }
    for (int v = 1; v < length(); v++) {
      boolean same =
          small != null && other.small != null
              ? small[v] == (negated ? -other.small[v] : other.small[v])
              : at(v).equals(negated ? other.at(v).negate() : other.at(v));
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** {@code this * a + other * b}. */
  Row combine(BigInteger a, Row other, BigInteger b) {
    if (small != null && other.small != null && a.bitLength() < 62 && b.bitLength() < 62) {
      long p = a.longValue();
      long q = b.longValue();
      long[] sum = new long[Math.max(length(), other.length())];
      try {
        for (int v = 0; v < sum.length; v++) {
          long x = v < small.length ? small[v] : 0;
          long y = v < other.small.length ? other.small[v] : 0;
          sum[v] = Math.addExact(Math.multiplyExact(x, p), Math.multiplyExact(y, q));
        }
        return of(sum);
      } catch (ArithmeticException tooLarge) {
        // Goes on with numbers of any size.
      }
    }
    BigInteger[] sum = new BigInteger[Math.max(length(), other.length())];
    for (int v = 0; v < sum.length; v++) {
      sum[v] = at(v).multiply(a).add(other.at(v).multiply(b));
    }
    return of(sum);
  }

  /** This row with {@code variable} replaced by {@code terms}, which may contain it. */
  Row replaced(int variable, Row terms) {
    if (sign(variable) == 0) {
      return this;
    }
    if (small != null && terms.small != null) {
      long[] sum = Arrays.copyOf(small, Math.max(small.length, terms.small.length));
      long factor = small[variable];
      sum[variable] = 0;
      try {
        for (int v = 0; v < terms.small.length; v++) {
          sum[v] = Math.addExact(sum[v], Math.multiplyExact(terms.small[v], factor));
        }
        return of(sum);
      } catch (ArithmeticException tooLarge) {
        // Goes on with numbers of any size.
      }
    }
    BigInteger factor = at(variable);
    return combine(BigInteger.ONE, variable(variable, 1), factor.negate())
        .combine(BigInteger.ONE, terms, factor);
  }

  /** Greatest common divisor of the coefficients, without the constant; 0 if there are none. */
  BigInteger gcd() {
    if (small != null) {
      long gcd = 0;
      for (int v = 1; v < small.length && gcd != 1; v++) {
        gcd = gcd(gcd, Math.abs(small[v]));
      }
      return BigInteger.valueOf(gcd);
    }
    BigInteger gcd = BigInteger.ZERO;
    for (int v = 1; v < large.length; v++) {
      gcd = gcd.gcd(large[v]);
    }
    return gcd;
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }

  /** All terms divided by a divisor of the coefficients, the constant rounded down. */
  Row divided(BigInteger divisor) {
    if (divisor.equals(BigInteger.ONE)) {
      return this;
    }
    if (small != null && divisor.bitLength() < 62) {
      long[] result = new long[small.length];
      for (int v = 0; v < result.length; v++) {
        result[v] = Math.floorDiv(small[v], divisor.longValue());
      }
      return of(result);
    }
    BigInteger[] result = new BigInteger[length()];
    for (int v = 0; v < result.length; v++) {
      result[v] = floorDivide(at(v), divisor);
    }
    return of(result);
  }

  /** The inequality {@code row >= 0} as tight as integers allow. */
  Row tightened() {
    BigInteger gcd = gcd();
    return gcd.signum() == 0 ? this : divided(gcd);
  }

  /** The variable with the coefficient of smallest size other than 0. */
  int smallest() {
    int smallest = 0;
    for (int v = 1; v < length(); v++) {
      if (sign(v) != 0 && (smallest == 0 || isSmaller(v, smallest))) {
        smallest = v;
      }
    }
    return smallest;
  }

  private boolean isSmaller(int v, int other) {
    return small != null
        ? Math.abs(small[v]) < Math.abs(small[other])
        : large[v].abs().compareTo(large[other].abs()) < 0;
  }

  /** What the row is worth where variable {@code v} is {@code values[v]}. */
  BigInteger value(BigInteger[] values) {
    BigInteger sum = at(0);
    for (int v = 1; v < length(); v++) {
      if (sign(v) != 0) {
        sum = sum.add(at(v).multiply(values[v]));
      }
    }
    return sum;
  }

  static BigInteger floorDivide(BigInteger a, BigInteger b) {
    BigInteger[] parts = a.divideAndRemainder(b);
    boolean down = parts[1].signum() != 0 && parts[1].signum() != b.signum();
    return down ? parts[0].subtract(BigInteger.ONE) : parts[0];
  }

  static BigInteger ceilingDivide(BigInteger a, BigInteger b) {
    return floorDivide(a.negate(), b).negate();
  }
}
