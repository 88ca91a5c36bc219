package io.stridewise.pair.agreement;

import io.stridewise.array.NdArray;
import java.util.LinkedHashMap;
import java.util.Map;

/** Where running programs leave what they have made. */
public final class Probe {
  private static final Map<Integer, NdArray<?>> SEEN = new LinkedHashMap<>();
  private static int begun;

  private Probe() {}

  static void clear() {
    SEEN.clear();
    begun = -1;
  }

  /** Called by programs: array {@code a} exists at place {@code id}. */
  public static void see(int id, NdArray<?> a) {
    SEEN.put(id, a);
    begun = -1;
  }

  /** Called by programs: the statement at place {@code id} starts. */
  public static void begin(int id) {
    begun = id;
  }

  /** The arrays of the last run, by place. */
  static Map<Integer, NdArray<?>> seen() {
    return Map.copyOf(SEEN);
  }

  /** The place that was begun and not finished, or -1. */
  static int unfinished() {
    return begun;
  }
}
