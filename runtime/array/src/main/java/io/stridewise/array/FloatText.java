package io.stridewise.array;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One format for a set of floating values, as NumPy chooses it: the shortest digits that tell each
 * value apart, at most eight behind the point, in columns; with exponents if the values differ by
 * more than a factor of 1000, reach 10^8 or fall below 10^-4.
 */
final class FloatText {

  private static final int PRECISION = 8;

  private final boolean single;
  private final boolean exponents;
  private int left;
  private int right;
  private int exponentDigits = 2;

  private FloatText(boolean single, boolean exponents) {
    this.single = single;
    this.exponents = exponents;
  }

  static FloatText fitting(double[] values, boolean single) {
    double greatest = 0;
    double least = Double.POSITIVE_INFINITY;
    for (double v : values) {
      if (Double.isFinite(v) && v != 0) {
        greatest = Math.max(greatest, Math.abs(v));
        least = Math.min(least, Math.abs(v));
      }
    }
    boolean exponents =
        greatest != 0 && (greatest >= 1e8 || least < 1e-4 || greatest / least > 1000);
    FloatText text = new FloatText(single, exponents);
    boolean finite = false;
    for (double v : values) {
      if (Double.isFinite(v)) {
        finite = true;
        text.makeRoomFor(v);
      }
    }
    int behindLeft =
        !finite ? 1 : exponents ? text.right + text.exponentDigits + 3 : text.right + 1;
    for (double v : values) {
      if (!Double.isFinite(v)) {
        text.left = Math.max(text.left, notFinite(v).length() - behindLeft);
      }
    }
    return text;
  }

  private void makeRoomFor(double v) {
    String digits = exponents ? mantissa(v) : digits(v);
    int point = digits.indexOf('.');
    left = Math.max(left, point);
    right = Math.max(right, digits.length() - point - 1);
    if (exponents) {
      int digitsOfExponent = Integer.toString(Math.abs(exponent(v))).length();
      exponentDigits = Math.max(exponentDigits, digitsOfExponent);
    }
  }

  String format(double v) {
    if (!Double.isFinite(v)) {
      int width = left + right + 1 + (exponents ? exponentDigits + 2 : 0);
      return padLeft(notFinite(v), width);
    }
    String digits = exponents ? mantissa(v) : digits(v);
    int point = digits.indexOf('.');
    String fraction = digits.substring(point + 1);
    String head = padLeft(digits.substring(0, point), left) + ".";
    if (!exponents) {
      return head + fraction + " ".repeat(right - fraction.length());
    }
    int e = exponent(v);
    String exponent = Integer.toString(Math.abs(e));
    return head
        + fraction
        + "0".repeat(right - fraction.length())
        + (e < 0 ? "e-" : "e+")
        + "0".repeat(exponentDigits - exponent.length())
        + exponent;
  }

  static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - text.length())) + text;
  }

  private static String notFinite(double v) {
    return Double.isNaN(v) ? "nan" : v > 0 ? "inf" : "-inf";
  }

  /** The shortest digits that give the value back, cut to the precision; a point always. */
  private String digits(double v) {
    BigDecimal shortest = shortest(v);
    if (shortest.scale() > PRECISION) {
      shortest = new BigDecimal(Math.abs(v)).setScale(PRECISION, RoundingMode.HALF_EVEN);
    }
    return signed(v, withPoint(shortest));
  }

  private String mantissa(double v) {
    if (v == 0) {
      return signed(v, "0.");
    }
    int e = exponent(v);
    BigDecimal shortest = shortest(v).movePointLeft(e);
    if (shortest.scale() > PRECISION) {
      shortest = shortest.setScale(PRECISION, RoundingMode.HALF_EVEN);
    }
    return signed(v, withPoint(shortest));
  }

  private int exponent(double v) {
    if (v == 0) {
      return 0;
    }
    BigDecimal shortest = shortest(v);
    int e = shortest.precision() - shortest.scale() - 1;
    BigDecimal mantissa = shortest.movePointLeft(e);
    boolean roundsUp =
        mantissa
                .setScale(
                    Math.min(PRECISION, Math.max(0, mantissa.scale())), RoundingMode.HALF_EVEN)
                .compareTo(BigDecimal.TEN)
            >= 0;
    return roundsUp ? e + 1 : e;
  }

  private BigDecimal shortest(double v) {
    double size = Math.abs(v);
    return new BigDecimal(single ? Float.toString((float) size) : Double.toString(size));
  }

  private static String withPoint(BigDecimal value) {
    BigDecimal stripped = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    String text = stripped.toPlainString();
    return text.indexOf('.') < 0 ? text + "." : text;
  }

  private static String signed(double v, String digits) {
    boolean negative = v < 0 || (v == 0 && 1 / v < 0);
    return negative ? "-" + digits : digits;
  }
}
