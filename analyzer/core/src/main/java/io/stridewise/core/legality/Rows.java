package io.stridewise.core.legality;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Arithmetic on rows {@code r[0] + r[1] * x1 + r[2] * x2 + ...}; rows may differ in length, what is
 * missing is 0.
 */
final class Rows {
  private Rows() {}

  static BigInteger at(BigInteger[] row, int variable) {
    return variable < row.length ? row[variable] : BigInteger.ZERO;
  }

  /** A copy with at least {@code length} entries. */
  static BigInteger[] padded(BigInteger[] row, int length) {
    BigInteger[] longer = Arrays.copyOf(row, Math.max(row.length, length));
    Arrays.fill(longer, row.length, longer.length, BigInteger.ZERO);
    return longer;
  }

  /** {@code a * x + b * y}. */
  static BigInteger[] combine(BigInteger[] x, BigInteger a, BigInteger[] y, BigInteger b) {
    BigInteger[] sum = new BigInteger[Math.max(x.length, y.length)];
    for (int v = 0; v < sum.length; v++) {
      BigInteger p = at(x, v);
      BigInteger q = at(y, v);
      BigInteger left = p.signum() == 0 ? p : p.multiply(a);
      sum[v] = q.signum() == 0 ? left : left.add(q.multiply(b));
    }
    return sum;
  }

  static BigInteger[] negated(BigInteger[] row) {
    BigInteger[] result = new BigInteger[row.length];
    for (int v = 0; v < row.length; v++) {
      result[v] = row[v].negate();
    }
    return result;
  }

  /** Whether no variable occurs. */
  static boolean isConstant(BigInteger[] row) {
    for (int v = 1; v < row.length; v++) {
      if (row[v].signum() != 0) {
        return false;
      }
    }
    return true;
  }

  /** Greatest common divisor of the coefficients, without the constant; 0 if there are none. */
  static BigInteger gcd(BigInteger[] row) {
    BigInteger gcd = BigInteger.ZERO;
    for (int v = 1; v < row.length; v++) {
      if (row[v].signum() != 0) {
        gcd = gcd.gcd(row[v]);
        if (gcd.equals(BigInteger.ONE)) {
          return gcd;
        }
      }
    }
    return gcd;
  }

  /** All entries divided by {@code divisor}, the constant rounded down. */
  static BigInteger[] divided(BigInteger[] row, BigInteger divisor) {
    if (divisor.equals(BigInteger.ONE)) {
      return row;
    }
    BigInteger[] result = new BigInteger[row.length];
    result[0] = floorDivide(row[0], divisor);
    for (int v = 1; v < row.length; v++) {
      result[v] = row[v].divide(divisor);
    }
    return result;
  }

  /** The inequality {@code row >= 0} as tight as integers allow. */
  static BigInteger[] tightened(BigInteger[] row) {
    BigInteger gcd = gcd(row);
    return gcd.signum() == 0 ? row : divided(row, gcd);
  }

  /** The variable with the coefficient of smallest size other than 0. */
  static int smallest(BigInteger[] row) {
    int smallest = 0;
    for (int v = 1; v < row.length; v++) {
      if (row[v].signum() != 0
          && (smallest == 0 || row[v].abs().compareTo(row[smallest].abs()) < 0)) {
        smallest = v;
      }
    }
    return smallest;
  }

  /** The coefficients, without the constant and without zeros at the end. */
  static List<BigInteger> direction(BigInteger[] row) {
    int length = row.length;
    while (length > 1 && row[length - 1].signum() == 0) {
      length--;
    }
    return new ArrayList<>(Arrays.asList(row).subList(1, length));
  }

  /** What {@code row} is worth where variable {@code v} is {@code values[v]}. */
  static BigInteger value(BigInteger[] row, BigInteger[] values) {
    BigInteger sum = row[0];
    for (int v = 1; v < row.length; v++) {
      if (row[v].signum() != 0) {
        sum = sum.add(row[v].multiply(values[v]));
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
