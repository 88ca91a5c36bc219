package io.stridewise.soundness;

import io.stridewise.soundness.Expr.Arr;
import io.stridewise.soundness.Expr.Var;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All inputs of a small nest: sizes from nothing to five, arrays that are the same or share rows;
 * or sizes up to seven, and nothing shared.
 */
final class Box {
  /** How the rows of tables, and the tables, relate. */
  private static final int SHARINGS = 7;

  /** Some iterations meet no sooner: {@code a[j + n]} and {@code a[i]} with more than n of j. */
  private static final int[] LARGE = {2, 3, 5, 7};

  private static final int[] FEW = {1, 3, 4};
  private static final int[] MORE = {0, 2, 3, 5};

  private final Program program;
  private final int[] values;
  private final int configurations;

  /** Of arrays and rows: hardly any subscript is too large. */
  private final int extent;

  private final int flat;

  private Box(Program program, int[] values, int configurations, int extent, int flat) {
    this.program = program;
    this.values = values;
    this.configurations = configurations;
    this.extent = extent;
    this.flat = flat;
  }

  /** Small sizes, and whatever may be shared. */
  static Box small(Program program) {
    boolean shares = program.parameters.size() > 1 || hasTable(program);
    int[] values = program.sizes.size() > 2 ? FEW : MORE;
    return new Box(program, values, shares ? 2 * SHARINGS : 2, 10, 40);
  }

  /** Larger sizes, and nothing shared. */
  static Box large(Program program) {
    return new Box(program, LARGE, 1, 15, 70);
  }

  private static boolean hasTable(Program program) {
    return program.parameters.stream().anyMatch(p -> p.dimensions() > 1);
  }

  int size() {
    int size = configurations;
    for (int i = 0; i < program.sizes.size(); i++) {
      size *= values.length;
    }
    return size;
  }

  /**
   * How much an input counts: together as much as all that share something, if it shares nothing.
   */
  int weight(int number) {
    return number % configurations == 0 ? configurations - 1 : 1;
  }

  /** Sets input {@code number}; the values of its array parameters. */
  List<Object> fill(int number, Env e) {
    int left = number / configurations;
    for (Var size : program.sizes) {
      e.ints[size.slot] = values[left % values.length];
      left /= values.length;
    }
    int configuration = number % configurations;
    int sharing = configuration % SHARINGS;
    boolean rowIsVector = configuration >= SHARINGS;
    List<Object> roots = new ArrayList<>();
    Object[] table = null;
    Object vector = null;
    int seed = number * 31;
    for (Arr p : program.parameters) {
      Object value;
      if (p.dimensions() == 2) {
        value = table(p, table, sharing, seed += 1000);
        table = (Object[]) value;
      } else if (rowIsVector && p.name().equals("u") && table != null) {
        value = table[1];
      } else if (rowIsVector && vector != null) {
        value = vector;
      } else {
        value = row(p.element(), p.name().equals("f") ? flat : extent, seed += 1000);
        vector = value;
      }
      roots.add(value);
      e.refs[p.slot()] = value;
    }
    return roots;
  }

  private Object[] table(Arr p, Object[] earlier, int sharing, int seed) {
    if (sharing == 1 && earlier != null) {
      return earlier;
    }
    Object[] rows = p.element() == Kind.INT ? new int[extent][] : new double[extent][];
    for (int i = 0; i < extent; i++) {
      rows[i] = row(p.element(), extent, seed + 37 * i);
    }
    switch (sharing) {
      case 2 -> Arrays.fill(rows, rows[0]);
      case 3 -> rows[2] = rows[1];
      case 4 -> rows[1] = earlier == null ? rows[0] : earlier[2];
      case 5 -> {
        if (earlier != null) {
          System.arraycopy(earlier, 0, rows, 1, extent - 1);
        } else {
          rows[3] = rows[0];
        }
      }
      case 6 -> rows[3] = earlier == null ? rows[1] : earlier[3];
      default -> {
        // All rows are different.
      }
    }
    return rows;
  }

  /** Values without a pattern, none of them 0, that no sum of few others makes. */
  private static Object row(Kind kind, int length, int seed) {
    if (kind == Kind.INT) {
      int[] row = new int[length];
      for (int i = 0; i < length; i++) {
        row[i] = mix(seed + i) | 1;
      }
      return row;
    }
    double[] row = new double[length];
    for (int i = 0; i < length; i++) {
      row[i] = mix(seed + i) * 0x1p-28 + 3;
    }
    return row;
  }

  private static int mix(int x) {
    int z = (x + 1) * 0x9E3779B9;
    z = (z ^ (z >>> 16)) * 0x85EBCA6B;
    return z ^ (z >>> 13);
  }
}
