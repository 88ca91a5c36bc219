package io.stridewise.soundness;

import java.lang.reflect.Array;
import java.util.List;
import java.util.stream.Collectors;

/** A numeric expression, with Java's semantics. */
abstract class Expr {
  final Kind kind;

  Expr(Kind kind) {
    this.kind = kind;
  }

  /** The value where {@link #kind} is integral. */
  abstract long integer(Env e);

  /** The value where {@link #kind} is floating. */
  abstract double floating(Env e);

  /** Java source, in parentheses where it is an operation. */
  abstract String print();

  /** The value converted to {@code to}, as by a cast. */
  final long toIntegral(Kind to, Env e) {
    return kind.integral() ? to.wrap(integer(e)) : to.fromFloating(floating(e));
  }

  /** The value converted to {@code to}, as by a cast. */
  final double toFloating(Kind to, Env e) {
    if (kind.integral()) {
      long value = integer(e);
      return to == Kind.FLOAT ? (float) value : (double) value;
    }
    double value = floating(e);
    return to == Kind.FLOAT ? (float) value : value;
  }

  static Expr literal(Kind kind, long value) {
    return new Expr(kind) {
      @Override
      long integer(Env e) {
        return value;
      }

      @Override
      double floating(Env e) {
        return value;
      }

      @Override
      String print() {
        String text = value < 0 ? "(" + value + ")" : "" + value;
        return switch (kind) {
          case LONG -> value < 0 ? "(" + value + "L)" : value + "L";
          case FLOAT -> value < 0 ? "(" + value + ".0f)" : value + ".0f";
          case DOUBLE -> value < 0 ? "(" + value + ".0)" : value + ".0";
          default -> text;
        };
      }
    };
  }

  /** A local variable or parameter. */
  static final class Var extends Expr {
    final String name;
    final int slot;

    /** It counts along with the loops: another order computes it from the counters. */
    final boolean running;

    Var(Kind kind, String name, int slot, boolean running) {
      super(kind);
      this.name = name;
      this.slot = slot;
      this.running = running;
    }

    @Override
    long integer(Env e) {
      return e.ints[slot];
    }

    @Override
    double floating(Env e) {
      return e.reals[slot];
    }

    @Override
    String print() {
      return name;
    }

    void set(Env e, Expr value) {
      if (kind.integral()) {
        e.ints[slot] = value.toIntegral(kind, e);
      } else {
        e.reals[slot] = value.toFloating(kind, e);
      }
    }
  }

  /** An array variable. */
  record Arr(Kind element, int dimensions, String name, int slot) {
    String type() {
      return element.java + "[]".repeat(dimensions);
    }
  }

  /** {@code array[i]...}: an element, or with fewer subscripts a row. */
  static final class Elem extends Expr {
    final Arr array;
    final List<Expr> subscripts;

    Elem(Arr array, List<Expr> subscripts) {
      super(array.element());
      this.array = array;
      this.subscripts = List.copyOf(subscripts);
    }

    /** The object that the last subscript goes into. */
    Object row(Env e) {
      Object row = e.refs[array.slot()];
      for (int d = 0; d < subscripts.size() - 1; d++) {
        row = ((Object[]) row)[(int) subscripts.get(d).integer(e)];
      }
      return row;
    }

    int last(Env e) {
      return (int) subscripts.get(subscripts.size() - 1).integer(e);
    }

    @Override
    long integer(Env e) {
      Object row = row(e);
      int at = last(e);
      long value =
          switch (kind) {
            case BYTE -> ((byte[]) row)[at];
            case SHORT -> ((short[]) row)[at];
            case INT -> ((int[]) row)[at];
            default -> ((long[]) row)[at];
          };
      e.sees(this, value);
      return value;
    }

    @Override
    double floating(Env e) {
      Object row = row(e);
      int at = last(e);
      double value = kind == Kind.FLOAT ? ((float[]) row)[at] : ((double[]) row)[at];
      e.sees(this, Double.doubleToLongBits(value));
      return value;
    }

    @Override
    String print() {
      return array.name()
          + subscripts.stream()
              .map(s -> "[" + strip(s.print()) + "]")
              .collect(Collectors.joining());
    }
  }

  /** {@code array[i]...length}. */
  static Expr length(Arr array, List<Expr> subscripts) {
    return new Expr(Kind.INT) {
      @Override
      long integer(Env e) {
        Object row = e.refs[array.slot()];
        for (Expr s : subscripts) {
          row = ((Object[]) row)[(int) s.integer(e)];
        }
        if (row == null) {
          throw new NullPointerException();
        }
        return Array.getLength(row);
      }

      @Override
      double floating(Env e) {
        throw new IllegalStateException();
      }

      @Override
      String print() {
        return array.name()
            + subscripts.stream().map(s -> "[" + s.print() + "]").collect(Collectors.joining())
            + ".length";
      }
    };
  }

  /** {@code + - * / & | ^}. */
  static Expr binary(char operator, Expr left, Expr right) {
    return new Expr(Kind.promote(left.kind, right.kind)) {
      @Override
      long integer(Env e) {
        return kind.wrap(apply(operator, left.integer(e), right.integer(e)));
      }

      @Override
      double floating(Env e) {
        return apply(kind, operator, left.toFloating(kind, e), right.toFloating(kind, e));
      }

      @Override
      String print() {
        return "(" + left.print() + " " + operator + " " + right.print() + ")";
      }
    };
  }

  static long apply(char operator, long x, long y) {
    return switch (operator) {
      case '+' -> x + y;
      case '-' -> x - y;
      case '*' -> x * y;
      case '/' -> x / y;
      case '&' -> x & y;
      case '|' -> x | y;
      case '^' -> x ^ y;
      default -> throw new IllegalArgumentException("" + operator);
    };
  }

  static double apply(Kind kind, char operator, double x, double y) {
    if (kind == Kind.FLOAT) {
      float a = (float) x;
      float b = (float) y;
      return switch (operator) {
        case '+' -> a + b;
        case '-' -> a - b;
        case '*' -> a * b;
        default -> a / b;
      };
    }
    return switch (operator) {
      case '+' -> x + y;
      case '-' -> x - y;
      case '*' -> x * y;
      default -> x / y;
    };
  }

  /** {@code Math.min}, {@code Math.max} of two, {@code Math.abs} of the first. */
  static Expr math(String name, Expr x, Expr second) {
    Expr y = name.equals("abs") ? x : second;
    return new Expr(Kind.promote(x.kind, y.kind)) {
      @Override
      long integer(Env e) {
        long a = x.integer(e);
        long b = y.integer(e);
        return switch (name) {
          case "min" -> Math.min(a, b);
          case "max" -> Math.max(a, b);
          default -> kind == Kind.INT ? Math.abs((int) a) : Math.abs(a);
        };
      }

      @Override
      double floating(Env e) {
        double a = x.toFloating(kind, e);
        double b = y.toFloating(kind, e);
        return switch (name) {
          case "min" -> Math.min(a, b);
          case "max" -> Math.max(a, b);
          default -> Math.abs(a);
        };
      }

      @Override
      String print() {
        return name.equals("abs")
            ? "Math.abs((" + kind.java + ") " + x.print() + ")"
            : "Math." + name + "(" + x.print() + ", " + y.print() + ")";
      }
    };
  }

  static Expr cast(Kind to, Expr operand) {
    return new Expr(to) {
      @Override
      long integer(Env e) {
        return operand.toIntegral(to, e);
      }

      @Override
      double floating(Env e) {
        return operand.toFloating(to, e);
      }

      @Override
      String print() {
        return "((" + to.java + ") " + operand.print() + ")";
      }
    };
  }

  /** {@code condition ? whenTrue : whenFalse}. */
  static Expr choose(Cond condition, Expr whenTrue, Expr whenFalse) {
    return new Expr(Kind.promote(whenTrue.kind, whenFalse.kind)) {
      @Override
      long integer(Env e) {
        return condition.test(e) ? whenTrue.integer(e) : whenFalse.integer(e);
      }

      @Override
      double floating(Env e) {
        return condition.test(e) ? whenTrue.toFloating(kind, e) : whenFalse.toFloating(kind, e);
      }

      @Override
      String print() {
        return "(" + condition.print() + " ? " + whenTrue.print() + " : " + whenFalse.print() + ")";
      }
    };
  }

  /** {@code left comparison right}. */
  record Cond(Expr left, String comparison, Expr right) {
    boolean test(Env e) {
      Kind kind = Kind.promote(left.kind, right.kind);
      if (kind.integral()) {
        long x = left.integer(e);
        long y = right.integer(e);
        return switch (comparison) {
          case "<" -> x < y;
          case "<=" -> x <= y;
          case ">" -> x > y;
          case ">=" -> x >= y;
          case "==" -> x == y;
          default -> x != y;
        };
      }
      double x = left.toFloating(kind, e);
      double y = right.toFloating(kind, e);
      return switch (comparison) {
        case "<" -> x < y;
        case "<=" -> x <= y;
        case ">" -> x > y;
        case ">=" -> x >= y;
        case "==" -> x == y;
        default -> x != y;
      };
    }

    String print() {
      return left.print() + " " + comparison + " " + right.print();
    }
  }

  private static String strip(String text) {
    boolean whole = text.startsWith("(") && text.endsWith(")");
    int depth = 0;
    for (int i = 0; whole && i < text.length() - 1; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
      whole = depth > 0;
    }
    return whole ? text.substring(1, text.length() - 1) : text;
  }
}
