package io.stridewise.core.address.views;

import io.stridewise.layout.Layout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a run of the program walked: the file that the runtime's recorder writes, as {@code
 * docs/runtime/recording.md} describes it.
 *
 * @param places recorded walks by source file, as {@code acme/Sum.java}
 */
public record Trace(Map<String, List<Walk>> places) {
  /** Nothing was recorded. */
  public static final Trace NONE = new Trace(Map.of());

  /** Arrays with any number of axes. */
  public static final int ANY_RANK = -1;

  private static final String HEADER = "stridewise-trace 1";
  private static final int FIELDS = 10;
  private static final String REMEDY =
      "; record it anew with -Dstridewise.trace.record=FILE and the same version";

  public Trace {
    places = Map.copyOf(places);
  }

  /**
   * Arrays of one shape, walked at one place.
   *
   * @param line from 1
   * @param operation the method that was called: {@code get}
   * @param layout of the array; its offset is not recorded and 0
   * @param elements read or written, all times together
   */
  public record Walk(
      int line, String operation, ElementType type, Layout layout, long times, long elements) {
    /** Bytes from the first to the last element, or 0 if there is none. */
    public long bytes() {
      return layout.hiByte() - layout.loByte();
    }
  }

  /**
   * Reads a file.
   *
   * @param name of the file, for messages
   * @throws IllegalArgumentException naming the line that is no record, and what to do
   */
  public static Trace parse(String name, List<String> lines) {
    if (lines.isEmpty() || !lines.get(0).strip().equals(HEADER)) {
      throw new IllegalArgumentException(
          "%s, line 1: expected '%s', found '%s'%s"
              .formatted(name, HEADER, lines.isEmpty() ? "" : shortened(lines.get(0)), REMEDY));
    }
    Map<String, List<Walk>> places = new HashMap<>();
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      try {
        String[] fields = line.strip().split("\t", -1);
        if (fields.length != FIELDS) {
          throw new IllegalArgumentException(
              "expected %d fields separated by tabs, found %d".formatted(FIELDS, fields.length));
        }
        places.computeIfAbsent(source(fields), k -> new ArrayList<>()).add(walk(fields));
      } catch (IllegalArgumentException | ArithmeticException e) {
        throw new IllegalArgumentException(
            "%s, line %d: %s in '%s'%s"
                .formatted(name, i + 1, e.getMessage(), shortened(line), REMEDY),
            e);
      }
    }
    places.replaceAll((k, v) -> List.copyOf(v));
    return new Trace(places);
  }

  private static String shortened(String line) {
    return line.length() <= 60 ? line : line.substring(0, 60) + "...";
  }

  private static String source(String[] fields) {
    int end = fields[0].lastIndexOf('.');
    return fields[0].substring(0, end + 1).replace('.', '/') + fields[2];
  }

  private static Walk walk(String[] fields) {
    ElementType type =
        Arrays.stream(ElementType.values())
            .filter(t -> t.label().equals(fields[5]))
            .findFirst()
            .orElseThrow(
                () -> new IllegalArgumentException("there is no type '" + fields[5] + "'"));
    long[] shape = numbers(fields[6]);
    long[] strides = numbers(fields[7]);
    // The offset is not recorded, and strides may be negative.
    long start = 0;
    for (int k = 0; k < Math.min(shape.length, strides.length); k++) {
      start -= Math.min(0, Math.multiplyExact(Math.max(0, shape[k] - 1), strides[k]));
    }
    return new Walk(
        Math.toIntExact(number(fields[3])),
        fields[4],
        type,
        Layout.of(shape, strides, start, type.bytes()),
        number(fields[8]),
        number(fields[9]));
  }

  private static long[] numbers(String field) {
    return field.equals("-")
        ? new long[0]
        : Arrays.stream(field.split(",", -1)).mapToLong(Trace::number).toArray();
  }

  private static long number(String text) {
    try {
      return Long.parseLong(text.strip());
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("'" + text + "' is no number", e);
    }
  }

  /** Whether nothing was recorded. */
  public boolean isEmpty() {
    return places.isEmpty();
  }

  /** What was walked in lines {@code first} to {@code last} of the source file {@code path}. */
  public List<Walk> at(String path, int first, int last) {
    return places.entrySet().stream()
        .filter(e -> path.equals(e.getKey()) || path.endsWith("/" + e.getKey()))
        .flatMap(e -> e.getValue().stream())
        .filter(w -> first <= w.line && w.line <= last)
        .toList();
  }

  /** How many elements were walked in those lines. */
  public long elements(String path, int first, int last) {
    return at(path, first, last).stream().mapToLong(Walk::elements).sum();
  }

  /**
   * The array that {@code operation} walked most in those lines, if all of {@code rank} axes that
   * it walked there have its byte strides: else they may be different arrays.
   *
   * @param rank a number of axes, or {@link #ANY_RANK}
   */
  public Optional<Walk> most(String path, int first, int last, String operation, int rank) {
    List<Walk> walks =
        at(path, first, last).stream()
            .filter(
                w -> w.operation.equals(operation) && (rank == ANY_RANK || w.layout.rank() == rank))
            .toList();
    Stream<List<Long>> strides =
        walks.stream().map(w -> Arrays.stream(w.layout.byteStrides()).boxed().toList());
    return strides.distinct().count() == 1
        ? walks.stream().max(Comparator.comparingLong(Walk::elements))
        : Optional.empty();
  }
}
