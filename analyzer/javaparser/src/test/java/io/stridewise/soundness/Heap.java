package io.stridewise.soundness;

import io.stridewise.soundness.Expr.Arr;
import io.stridewise.soundness.Expr.Var;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** The arguments of one run; the same seed makes the same heap again. */
final class Heap {
  /** How arguments relate. */
  enum Profile {
    /** All arrays distinct and large enough. */
    PLAIN,
    /** Parameters may be one array, or a row of another. */
    ALIASED,
    /** Rows stand at several places. */
    SHARED,
    /** Rows are ragged or missing, arrays short or null. */
    BROKEN
  }

  private static final int ROWS = 10;
  private static final int FLAT = 70;
  private static final double[] REALS = {
    0.0, -0.0, 1, -1, 0.1, 3, 1e16, -1e16, 1e-9, 7, 2.5, 1e38, Double.NaN, Double.POSITIVE_INFINITY
  };
  private static final long[] INTS = {
    0, 1, 2, 3, -1, 5, 7, 100, -128, 40_000, Integer.MAX_VALUE, Integer.MIN_VALUE
  };

  private final Random random;
  private final Profile profile;
  private final boolean exotic;

  /** The arguments, for comparing what became of them. */
  final List<Object> roots = new ArrayList<>();

  private final List<Object[]> tables = new ArrayList<>();
  private final List<Arr> tableTypes = new ArrayList<>();

  private Heap(long seed, Profile profile) {
    this.random = new Random(seed);
    this.profile = profile;
    this.exotic = random.nextInt(4) == 0;
  }

  /** Sets the parameters of {@code program} in {@code e}. */
  static Heap fill(Program program, Env e, long seed, Profile profile) {
    Heap heap = new Heap(seed, profile);
    for (Var size : program.sizes) {
      e.ints[size.slot] = heap.size(size.name);
    }
    for (int i = 0; i < program.parameters.size(); i++) {
      Arr p = program.parameters.get(i);
      Object value = heap.array(p, program.parameters.subList(0, i));
      heap.roots.add(value);
      e.refs[p.slot()] = value;
    }
    return heap;
  }

  private long size(String name) {
    int r = random.nextInt(20);
    if (name.equals("w")) {
      long[] pitches = {
        0, 1, 2, 5, 6, 7, 7, 8, 8, 9, 9, 10, 10, -1, 1 << 30, 1 << 29, 65536, 1 << 28
      };
      return pitches[random.nextInt(exotic ? pitches.length : 13)];
    }
    return r == 0 ? 0 : r == 1 ? 1 : r < 5 ? 2 : r < 10 ? 3 : r < 16 ? 4 : 5;
  }

  private Object array(Arr p, List<Arr> earlier) {
    if (profile == Profile.BROKEN && random.nextInt(12) == 0) {
      return null;
    }
    boolean alias = profile == Profile.ALIASED && random.nextInt(3) > 0;
    if (alias) {
      List<Object> candidates = new ArrayList<>();
      for (int i = 0; i < earlier.size(); i++) {
        if (earlier.get(i).type().equals(p.type())) {
          candidates.add(roots.get(i));
        }
      }
      if (p.dimensions() == 1) {
        for (int i = 0; i < tables.size(); i++) {
          if (tableTypes.get(i).element() == p.element()
              && tables.get(i).getClass().getName().startsWith("[[")
              && !tables.get(i).getClass().getName().startsWith("[[[")) {
            candidates.add(tables.get(i)[random.nextInt(tables.get(i).length)]);
            candidates.add(tables.get(i)[random.nextInt(Math.min(3, tables.get(i).length))]);
          }
        }
      }
      candidates.removeIf(c -> c == null);
      if (!candidates.isEmpty()) {
        return candidates.get(random.nextInt(candidates.size()));
      }
    }
    return make(p, p.dimensions());
  }

  private Object make(Arr p, int dimensions) {
    boolean broken = profile == Profile.BROKEN && random.nextInt(4) == 0;
    if (dimensions == 1) {
      int length = p.name().startsWith("f") ? FLAT : ROWS;
      if (broken) {
        length = random.nextInt(6);
      }
      return values(p, length);
    }
    int length = broken ? random.nextInt(6) : dimensions == 3 ? 7 : ROWS;
    Class<?> type = Code.component(p.element());
    for (int d = 1; d < dimensions; d++) {
      type = type.arrayType();
    }
    Object[] rows = (Object[]) Array.newInstance(type, length);
    for (int i = 0; i < length; i++) {
      boolean share =
          profile == Profile.SHARED || profile == Profile.ALIASED && random.nextInt(4) == 0;
      if (share && i > 0 && random.nextInt(2) == 0) {
        rows[i] = rows[random.nextInt(i)];
      } else if (share && dimensions == 2 && !tables.isEmpty() && random.nextInt(4) == 0) {
        Object[] other = tables.get(random.nextInt(tables.size()));
        boolean fits = other.getClass() == rows.getClass() && other.length > 0;
        rows[i] = fits ? other[random.nextInt(other.length)] : make(p, 1);
      } else if (profile == Profile.BROKEN && random.nextInt(25) == 0) {
        rows[i] = null;
      } else {
        rows[i] = make(p, dimensions - 1);
      }
    }
    tables.add(rows);
    tableTypes.add(p);
    return rows;
  }

  private Object values(Arr p, int length) {
    long[] integers = new long[length];
    double[] reals = new double[length];
    for (int i = 0; i < length; i++) {
      boolean usual = random.nextInt(3) > 0;
      if (p.name().equals("idx")) {
        integers[i] = random.nextInt(40) == 0 ? -1 : random.nextInt(5);
      } else if (p.element().integral()) {
        integers[i] = usual ? random.nextInt(9) - 2 : INTS[random.nextInt(INTS.length)];
      } else {
        double odd = REALS[random.nextInt(exotic ? REALS.length : 9)];
        reals[i] = usual ? random.nextInt(9) - 2 + 0.1 * random.nextInt(5) : odd;
      }
    }
    switch (p.element()) {
      case BYTE:
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
          bytes[i] = (byte) integers[i];
        }
        return bytes;
      case SHORT:
        short[] shorts = new short[length];
        for (int i = 0; i < length; i++) {
          shorts[i] = (short) integers[i];
        }
        return shorts;
      case INT:
        return Arrays.stream(integers).mapToInt(v -> (int) v).toArray();
      case LONG:
        return exotic ? Arrays.stream(integers).map(v -> v << 31).toArray() : integers;
      case FLOAT:
        float[] floats = new float[length];
        for (int i = 0; i < length; i++) {
          floats[i] = (float) reals[i];
        }
        return floats;
      default:
        return reals;
    }
  }

  /**
   * Everything that can be seen afterwards: arguments and fields, with which arrays are the same.
   */
  static Visible visible(Program program, Env e, List<Object> roots) {
    Visible out = new Visible();
    roots.forEach(out::write);
    for (Var f : program.fields) {
      out.add(f.kind.integral() ? e.ints[f.slot] : Double.doubleToLongBits(e.reals[f.slot]));
    }
    program.objects.forEach(o -> out.write(e.refs[o.slot()]));
    return out;
  }

  /** A graph of arrays as numbers; floating values count by their bits, all NaN alike. */
  static final class Visible {
    private final Map<Object, Integer> seen = new IdentityHashMap<>();
    private long[] values = new long[400];
    private int size;

    private void add(long value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    /** Numbers arrays in the order they are met. */
    void write(Object array) {
      Integer number = array == null ? Integer.valueOf(-1) : seen.putIfAbsent(array, seen.size());
      if (number != null) {
        add(-1000 - number);
        return;
      }
      if (array instanceof Object[] rows) {
        add(rows.length);
        for (Object row : rows) {
          write(row);
        }
      } else if (array instanceof double[] a) {
        add(a.length);
        for (double v : a) {
          add(Double.doubleToLongBits(v));
        }
      } else if (array instanceof float[] a) {
        add(a.length);
        for (float v : a) {
          add(Float.floatToIntBits(v));
        }
      } else if (array instanceof int[] a) {
        add(a.length);
        for (int v : a) {
          add(v);
        }
      } else if (array instanceof long[] a) {
        add(a.length);
        for (long v : a) {
          add(v);
        }
      } else if (array instanceof short[] a) {
        add(a.length);
        for (short v : a) {
          add(v);
        }
      } else {
        byte[] a = (byte[]) array;
        add(a.length);
        for (byte v : a) {
          add(v);
        }
      }
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Visible v && Arrays.equals(values, 0, size, v.values, 0, v.size);
    }

    @Override
    public int hashCode() {
      return size;
    }

    @Override
    public String toString() {
      return size + " values";
    }
  }
}
