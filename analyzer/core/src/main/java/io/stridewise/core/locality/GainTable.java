package io.stridewise.core.locality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How much a better order gained when it was measured, by shape of the nest, storage and size: the
 * table that the benchmark in {@code test-projects/benchmarks} wrote. No other number ever stands
 * in a message.
 */
public final class GainTable {
  /** What the innermost body does. */
  public enum Shape {
    /** Updates or fills elements; vectorised in the better order. */
    ELEMENTWISE("elementwise"),
    /** Adds up doubles in one accumulator. */
    FLOATING_POINT_REDUCTION("floating-point-reduction"),
    /** Adds up ints in one accumulator. */
    INT_REDUCTION("int-reduction"),
    /** Adds up doubles in one accumulator per column. */
    COLUMN_REDUCTION("column-reduction");

    private final String label;

    Shape(String label) {
      this.label = label;
    }
  }

  /** How the array lies in memory. */
  public enum Storage {
    /** {@code T[][]}. */
    ROWS("rows"),
    /** {@code T[]}, a row not a power of two long. */
    FLAT("flat"),
    /** {@code T[]}, a row of 2^k elements. */
    FLAT_POWER_OF_TWO("flat-power-of-two");

    private final String label;

    Storage(String label) {
      this.label = label;
    }
  }

  /**
   * A measured band.
   *
   * @param from bytes that the nest walks, exclusive
   * @param upTo bytes that the nest walks, inclusive; empty: any number
   * @param low least time in the hostile order over time in the better order
   * @param high most
   */
  public record Band(BigInteger from, Optional<BigInteger> upTo, double low, double high) {
    /** Whether a nest that walks {@code bytes} falls into the band. */
    public boolean holds(BigInteger bytes) {
      return bytes.compareTo(from) > 0 && upTo.map(u -> bytes.compareTo(u) <= 0).orElse(true);
    }
  }

  private record Row(String shape, String storage, Band band) {}

  private static final GainTable MEASURED = load("gain-bands.csv");

  private final List<Row> rows;

  private GainTable(List<Row> rows) {
    this.rows = rows;
  }

  /** The table of the committed measurement. */
  public static GainTable measured() {
    return MEASURED;
  }

  /**
   * The bands of {@code shape} in {@code storage}, smallest size first; empty if it was not
   * measured.
   */
  public List<Band> bands(Shape shape, Storage storage) {
    return rows.stream()
        .filter(r -> r.shape.equals(shape.label) && r.storage.equals(storage.label))
        .map(Row::band)
        .toList();
  }

  private static GainTable load(String resource) {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = GainTable.class.getResourceAsStream(resource);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(l -> !l.startsWith("#"))
          .skip(1)
          .map(l -> l.split(",", -1))
          .forEach(c -> add(rows, c));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new GainTable(List.copyOf(rows));
  }

  private static void add(List<Row> rows, String[] cells) {
    Optional<BigInteger> upTo =
        cells[2].isEmpty() ? Optional.empty() : Optional.of(new BigInteger(cells[2]));
    BigInteger from = BigInteger.ZERO;
    if (!rows.isEmpty()) {
      Row last = rows.get(rows.size() - 1);
      if (last.shape.equals(cells[0]) && last.storage.equals(cells[1])) {
        from = last.band.upTo.orElseThrow();
      }
    }
    rows.add(
        new Row(
            cells[0],
            cells[1],
            new Band(from, upTo, Double.parseDouble(cells[3]), Double.parseDouble(cells[4]))));
  }
}
