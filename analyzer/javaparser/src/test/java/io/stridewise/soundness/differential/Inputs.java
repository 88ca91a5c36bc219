package io.stridewise.soundness.differential;

import io.stridewise.soundness.differential.Slot.Role;
import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The values of one run's slots; the same seed and run make the same heap again. */
final class Inputs {
  /** How arguments relate. */
  enum Profile {
    /** All arrays distinct and large enough. */
    PLAIN,
    /** The same, with more rows and columns than a block has. */
    LARGE,
    /** Parameters may be one array, or a row of another. */
    ALIASED,
    /** Rows stand at several places. */
    SHARED,
    /** Arrays as large as the sizes say, not more. */
    TIGHT,
    /** Rows are ragged or missing, arrays short or null. */
    BROKEN,
    /** Sizes are 0, negative or the smallest number; arrays may be broken. */
    ODD_SIZES
  }

  private static final double[] REALS = {
    0.0,
    -0.0,
    1,
    -1,
    0.1,
    3,
    1e16,
    -1e16,
    1e-9,
    7,
    2.5,
    1e38,
    Double.NaN,
    Double.POSITIVE_INFINITY,
    Double.NEGATIVE_INFINITY,
    Double.MIN_VALUE
  };
  private static final long[] INTEGERS = {
    0,
    1,
    2,
    3,
    -1,
    5,
    7,
    100,
    -128,
    255,
    40_000,
    65_535,
    Integer.MAX_VALUE,
    Integer.MIN_VALUE,
    Long.MAX_VALUE,
    Long.MIN_VALUE,
    1L << 40
  };

  private final Random random;
  private final Profile profile;
  private final boolean exotic;

  /** Whether arrays may be missing or short; loops that do not run must not care. */
  private final boolean broken;

  private final boolean subtracts;
  private final int extent;

  /** Whether broken arrays still have all of their columns. */
  private final boolean wholeRows;

  /** Few values: sums and minima meet the same odd ones again and again. */
  private final boolean few;

  private final int palette;
  private final List<Slot> slots;
  private final List<Object> values = new ArrayList<>();
  private final List<Object[]> tables = new ArrayList<>();
  private int rows = 10;

  private Inputs(Subject subject, int run, Profile profile) {
    this.random = Seeds.random(subject.seed() * 1000 + run);
    this.profile = profile;
    this.exotic = random.nextInt(3) == 0;
    this.wholeRows = random.nextInt(3) == 0;
    this.few = random.nextInt(4) == 0;
    this.palette = random.nextInt(1000);
    this.subtracts = subject.source().contains(" - ");
    this.extent = subject.extent();
    this.slots = subject.slots();
    this.broken =
        profile == Profile.BROKEN || profile == Profile.ODD_SIZES && random.nextInt(2) == 0;
  }

  /** Values for the slots of {@code subject}, in their order. */
  static List<Object> of(Subject subject, int run, Profile profile) {
    return new Inputs(subject, run, profile).values();
  }

  /** The profile of {@code run} among the usual ones. */
  static Profile profile(int run) {
    return switch (run % 12) {
      case 0, 1, 2 -> Profile.PLAIN;
      case 3, 4, 5 -> Profile.ALIASED;
      case 6, 7 -> Profile.SHARED;
      case 8, 9 -> Profile.TIGHT;
      case 10 -> Profile.BROKEN;
      default -> Profile.ODD_SIZES;
    };
  }

  private List<Object> values() {
    slots.forEach(s -> values.add(s.dimensions() == 0 ? scalar(s) : null));
    int largest = 0;
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).role() == Role.SIZE) {
        largest = Math.max(largest, (Integer) values.get(i));
      }
    }
    rows = Math.max(extent, profile == Profile.TIGHT ? largest + random.nextInt(2) : largest + 3);
    if (profile == Profile.TIGHT && extent <= 10) {
      rows = largest + random.nextInt(2);
    }
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).dimensions() > 0) {
        values.set(i, array(i));
      }
    }
    return values;
  }

  private Object scalar(Slot slot) {
    switch (slot.role()) {
      case SIZE:
        return size();
      case LOW:
        return random.nextInt(3);
      case PITCH:
        return pitch();
      default:
        return slot.type() == boolean.class
            ? (Object) (random.nextInt(4) > 0)
            : Array.get(element(slot.type()), 0);
    }
  }

  private int size() {
    if (profile == Profile.LARGE) {
      return 20 + random.nextInt(60);
    }
    if (profile == Profile.ODD_SIZES && random.nextInt(3) > 0) {
      // With n - 1 in a header the smallest number would count to the largest.
      int smallest = subtracts ? Integer.MIN_VALUE + 50 : Integer.MIN_VALUE;
      int[] odd = {0, 0, 0, 1, 1, -1, -3, smallest, smallest + 1};
      return odd[random.nextInt(odd.length)];
    }
    int r = random.nextInt(24);
    return r == 0 ? 0 : r == 1 ? 1 : r < 6 ? 2 : r < 12 ? 3 : r < 18 ? 4 : r < 22 ? 5 : 7;
  }

  private int pitch() {
    int[] pitches = {0, 1, 2, 4, 5, 6, 7, 7, 8, 8, 9, 9, 10, -1, 1 << 30, 1 << 29, 65536, 1 << 28};
    return pitches[random.nextInt(exotic ? pitches.length : 13)];
  }

  private Object array(int at) {
    Slot slot = slots.get(at);
    if (broken && random.nextInt(10) == 0) {
      return null;
    }
    if (profile == Profile.ALIASED && random.nextInt(3) > 0) {
      List<Object> candidates = new ArrayList<>();
      for (int i = 0; i < at; i++) {
        if (slots.get(i).type() == slot.type() && values.get(i) != null) {
          candidates.add(values.get(i));
        }
      }
      for (Object[] table : tables) {
        if (table.getClass().getComponentType() == slot.type() && table.length > 0) {
          candidates.add(table[random.nextInt(Math.min(6, table.length))]);
          candidates.add(table[random.nextInt(Math.min(3, table.length))]);
        }
      }
      if (!candidates.isEmpty()) {
        return candidates.get(random.nextInt(candidates.size()));
      }
    }
    return make(slot, slot.type());
  }

  private Object make(Slot slot, Class<?> type) {
    boolean isShort =
        broken
            && (wholeRows ? type == slot.type() && random.nextBoolean() : random.nextInt(4) == 0);
    int length = isShort ? random.nextInt(6) : rows;
    Class<?> component = type.getComponentType();
    if (!component.isArray()) {
      if (slot.role() == Role.FLAT && !isShort) {
        length = profile == Profile.TIGHT ? rows * rows : (rows + 2) * (rows + 2);
      }
      return slot.role() == Role.INDEX ? indices(length) : elements(component, length);
    }
    if (slot.dimensions() == 3 && profile == Profile.LARGE) {
      length = Math.min(length, 30);
    }
    Object[] table = (Object[]) Array.newInstance(component, length);
    for (int i = 0; i < length; i++) {
      table[i] = row(slot, table, i, component);
    }
    tables.add(table);
    return table;
  }

  private Object row(Slot slot, Object[] table, int i, Class<?> component) {
    boolean share =
        profile == Profile.SHARED
            || profile == Profile.ALIASED && random.nextInt(4) == 0
            || profile == Profile.TIGHT && random.nextInt(30) == 0;
    if (share && i > 0 && random.nextInt(2) == 0) {
      return table[random.nextInt(i)];
    }
    if (share && !tables.isEmpty() && random.nextInt(4) == 0) {
      Object[] other = tables.get(random.nextInt(tables.size()));
      if (other.getClass() == table.getClass() && other.length > 0) {
        return other[random.nextInt(Math.min(other.length, 6))];
      }
    }
    if (broken && !wholeRows && random.nextInt(profile == Profile.BROKEN ? 25 : 4) == 0) {
      return null;
    }
    return make(slot, component);
  }

  private Object indices(int length) {
    int[] all = new int[length];
    for (int i = 0; i < length; i++) {
      all[i] = random.nextInt(40) == 0 ? -1 : random.nextInt(5);
    }
    return all;
  }

  private Object element(Class<?> type) {
    return elements(type, 1);
  }

  private Object elements(Class<?> type, int length) {
    Object all = Array.newInstance(type, length);
    for (int i = 0; i < length; i++) {
      boolean usual = random.nextInt(3) > 0;
      if (all instanceof double[] a) {
        a[i] = real(usual);
      } else if (all instanceof float[] a) {
        a[i] = (float) real(usual);
      } else {
        long v = integer(usual);
        if (all instanceof int[] a) {
          a[i] = (int) v;
        } else if (all instanceof long[] a) {
          a[i] = exotic ? v * 0x123456789L : v;
        } else if (all instanceof short[] a) {
          a[i] = (short) v;
        } else if (all instanceof byte[] a) {
          a[i] = (byte) v;
        } else {
          ((char[]) all)[i] = (char) v;
        }
      }
    }
    return all;
  }

  private long integer(boolean usual) {
    if (few) {
      return INTEGERS[(palette + 5 * random.nextInt(3)) % INTEGERS.length];
    }
    return usual ? random.nextInt(9) - 2 : INTEGERS[random.nextInt(INTEGERS.length)];
  }

  private double real(boolean usual) {
    if (few) {
      // Neighbours in the list: both zeros, or large numbers that cancel.
      int first = palette < 400 ? 0 : palette;
      return REALS[(first + random.nextInt(3)) % REALS.length];
    }
    return usual
        ? random.nextInt(9) - 2 + 0.1 * random.nextInt(5)
        : REALS[random.nextInt(exotic ? REALS.length : 9)];
  }
}
