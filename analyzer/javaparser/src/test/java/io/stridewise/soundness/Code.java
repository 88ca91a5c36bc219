package io.stridewise.soundness;

import io.stridewise.soundness.Expr.Arr;
import io.stridewise.soundness.Expr.Cond;
import io.stridewise.soundness.Expr.Elem;
import io.stridewise.soundness.Expr.Var;
import java.lang.reflect.Array;
import java.util.List;

/** A statement. */
abstract class Code {
  /** How a statement ends. */
  enum End {
    NORMAL,
    CONTINUE,
    BREAK,
    RETURN
  }

  abstract End run(Env e);

  abstract void print(StringBuilder out, String indent);

  /** The array variable that this declares; null if it does not. */
  Arr declaredArray() {
    return null;
  }

  static End run(List<Code> block, Env e) {
    for (Code c : block) {
      End end = c.run(e);
      if (end != End.NORMAL) {
        return end;
      }
    }
    return End.NORMAL;
  }

  static void print(List<Code> block, StringBuilder out, String indent) {
    block.forEach(c -> c.print(out, indent));
  }

  /** Writes a scalar; {@code operator} is 0 for plain assignment. */
  static final class SetVar extends Code {
    final Var target;
    final char operator;
    final boolean declares;
    private final Expr value;

    SetVar(Var target, char operator, Expr value, boolean declares) {
      this.target = target;
      this.operator = operator;
      this.value = value;
      this.declares = declares;
    }

    @Override
    End run(Env e) {
      target.set(e, operator == 0 ? value : Expr.binary(operator, target, value));
      return End.NORMAL;
    }

    @Override
    void print(StringBuilder out, String indent) {
      out.append(indent).append(declares ? target.kind.java + " " : "").append(target.name);
      out.append(operator == 0 ? " = " : " " + operator + "= ");
      boolean cast = operator == 0 && value.kind.ordinal() > target.kind.ordinal();
      out.append(cast ? "(" + target.kind.java + ") " : "").append(value.print()).append(";\n");
    }
  }

  /** Writes an element. */
  static Code setElem(Elem target, char operator, Expr value) {
    return new Code() {
      @Override
      End run(Env e) {
        // Array, then subscript, then value; the check of the subscript comes last (JLS 15.26.1)...
        Object row = target.row(e);
        int at = target.last(e);
        Kind kind = target.kind;
        if (operator != 0) {
          // ...but a compound assignment reads the element first (JLS 15.26.2).
          e.sees(target, Double.doubleToLongBits(read(row, at, kind).doubleValue()));
        }
        if (kind.integral()) {
          long v;
          if (operator == 0) {
            v = value.toIntegral(kind, e);
          } else {
            Kind wide = Kind.promote(kind, value.kind);
            Expr old = Expr.literal(kind, read(row, at, kind).longValue());
            v =
                wide.integral()
                    ? kind.wrap(wide.wrap(Expr.apply(operator, old.integer(e), value.integer(e))))
                    : kind.fromFloating(
                        Expr.apply(
                            wide, operator, old.toFloating(wide, e), value.toFloating(wide, e)));
          }
          switch (kind) {
            case BYTE -> ((byte[]) row)[at] = (byte) v;
            case SHORT -> ((short[]) row)[at] = (short) v;
            case INT -> ((int[]) row)[at] = (int) v;
            default -> ((long[]) row)[at] = v;
          }
        } else {
          double v;
          if (operator == 0) {
            v = value.toFloating(kind, e);
          } else {
            Kind wide = Kind.promote(kind, value.kind);
            double old = read(row, at, kind).doubleValue();
            v = Expr.apply(wide, operator, old, value.toFloating(wide, e));
          }
          if (kind == Kind.FLOAT) {
            ((float[]) row)[at] = (float) v;
          } else {
            ((double[]) row)[at] = v;
          }
        }
        return End.NORMAL;
      }

      @Override
      void print(StringBuilder out, String indent) {
        boolean cast = operator == 0 && value.kind.ordinal() > target.kind.ordinal();
        out.append(indent)
            .append(target.print())
            .append(operator == 0 ? " = " : " " + operator + "= ");
        out.append(cast ? "(" + target.kind.java + ") " : "").append(value.print()).append(";\n");
      }
    };
  }

  private static Number read(Object row, int at, Kind kind) {
    return switch (kind) {
      case BYTE -> ((byte[]) row)[at];
      case SHORT -> ((short[]) row)[at];
      case INT -> ((int[]) row)[at];
      case LONG -> ((long[]) row)[at];
      case FLOAT -> ((float[]) row)[at];
      case DOUBLE -> ((double[]) row)[at];
    };
  }

  /** {@code row = array[i];}, {@code x = y;} or {@code array[i] = other[j];}: references move. */
  static Code setArray(Arr target, List<Expr> into, Arr source, List<Expr> from, boolean declares) {
    return new Code() {
      @Override
      Arr declaredArray() {
        return declares ? target : null;
      }

      @Override
      End run(Env e) {
        Object holder = e.refs[target.slot()];
        int at = into.isEmpty() ? 0 : (int) into.get(0).integer(e);
        Object value = e.refs[source.slot()];
        for (Expr s : from) {
          value = ((Object[]) value)[(int) s.integer(e)];
        }
        if (into.isEmpty()) {
          e.refs[target.slot()] = value;
        } else {
          ((Object[]) holder)[at] = value;
        }
        return End.NORMAL;
      }

      @Override
      void print(StringBuilder out, String indent) {
        out.append(indent).append(declares ? target.type() + " " : "").append(target.name());
        into.forEach(s -> out.append('[').append(s.print()).append(']'));
        out.append(" = ").append(source.name());
        from.forEach(s -> out.append('[').append(s.print()).append(']'));
        out.append(";\n");
      }
    };
  }

  /** {@code array = new T[extents]...;}. */
  static Code create(Arr target, List<Expr> extents, boolean declares) {
    return new Code() {
      @Override
      End run(Env e) {
        int[] sizes = extents.stream().mapToInt(x -> (int) x.integer(e)).toArray();
        e.refs[target.slot()] = Array.newInstance(component(target.element()), sizes);
        return End.NORMAL;
      }

      @Override
      void print(StringBuilder out, String indent) {
        out.append(indent).append(declares ? target.type() + " " : "").append(target.name());
        out.append(" = new ").append(target.element().java);
        extents.forEach(x -> out.append('[').append(x.print()).append(']'));
        out.append(";\n");
      }
    };
  }

  static Class<?> component(Kind kind) {
    return switch (kind) {
      case BYTE -> byte.class;
      case SHORT -> short.class;
      case INT -> int.class;
      case LONG -> long.class;
      case FLOAT -> float.class;
      case DOUBLE -> double.class;
    };
  }

  static Code when(Cond condition, List<Code> then, List<Code> otherwise) {
    return new Code() {
      @Override
      End run(Env e) {
        return run(condition.test(e) ? then : otherwise, e);
      }

      @Override
      void print(StringBuilder out, String indent) {
        out.append(indent).append("if (").append(condition.print()).append(") {\n");
        print(then, out, indent + "  ");
        if (!otherwise.isEmpty()) {
          out.append(indent).append("} else {\n");
          print(otherwise, out, indent + "  ");
        }
        out.append(indent).append("}\n");
      }
    };
  }

  static Code jump(End how) {
    return new Code() {
      @Override
      End run(Env e) {
        return how;
      }

      @Override
      void print(StringBuilder out, String indent) {
        out.append(indent).append(how.name().toLowerCase(java.util.Locale.ROOT)).append(";\n");
      }
    };
  }

  /** {@code this.field = value;}: how results leave the method. */
  static Code keep(String field, int slot, Expr value) {
    return new Code() {
      @Override
      End run(Env e) {
        if (value.kind.integral()) {
          e.ints[slot] = value.integer(e);
        } else {
          e.reals[slot] = value.floating(e);
        }
        return End.NORMAL;
      }

      @Override
      void print(StringBuilder out, String indent) {
        out.append(indent)
            .append("this.")
            .append(field)
            .append(" = ")
            .append(value.print())
            .append(";\n");
      }
    };
  }

  /** {@code this.field = array;}. */
  static Code keep(String field, int slot, Arr array) {
    return new Code() {
      @Override
      End run(Env e) {
        e.refs[slot] = e.refs[array.slot()];
        return End.NORMAL;
      }

      @Override
      void print(StringBuilder out, String indent) {
        out.append(indent)
            .append("this.")
            .append(field)
            .append(" = ")
            .append(array.name())
            .append(";\n");
      }
    };
  }
}
