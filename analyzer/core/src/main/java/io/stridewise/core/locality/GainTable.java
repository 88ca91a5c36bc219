package io.stridewise.core.locality;

import io.stridewise.core.ir.Type;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * How much a better order gained when it was measured, by shape of the nest, storage and size: the
 * table that the benchmark in {@code test-projects/benchmarks} wrote. No other number ever stands
 * in a message.
 */
public final class GainTable {
  /** What the innermost body does. */
  public enum Shape {
    /** Fills a matrix. */
    FILL("fill"),
    /** Updates elements from those at the same place of another matrix. */
    UPDATE("update"),
    /** The same over three subscripts, of which the first changes fastest. */
    UPDATE_3D("update-3d"),
    /** Computes elements from neighbours in another matrix. */
    STENCIL("stencil"),
    /** Adds up elements in one accumulator. */
    REDUCTION("reduction"),
    /** Adds up elements in one accumulator per column. */
    COLUMN_REDUCTION("column-reduction"),
    /** Adds products of rows and columns to the elements of a third matrix. */
    PRODUCT("product"),
    /** Multiplies each column with a vector and then updates it. */
    HOUSEHOLDER("householder"),
    /** Copies rows to columns. */
    TRANSPOSE("transpose");

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

  private record Row(String shape, String type, String storage, Band band) {
    boolean continues(Row before) {
      return shape.equals(before.shape)
          && type.equals(before.type)
          && storage.equals(before.storage);
    }
  }

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
   * The bands of {@code shape} over elements of {@code type} in {@code storage}, smallest size
   * first; empty if that was not measured.
   */
  public List<Band> bands(Shape shape, Type.Primitive type, Storage storage) {
    String typeLabel = type.name().toLowerCase(Locale.ROOT);
    return rows.stream()
        .filter(r ->
            r.shape.equals(shape.label)
                && r.type.equals(typeLabel)
                && r.storage.equals(storage.label))
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
        cells[3].isEmpty() ? Optional.empty() : Optional.of(new BigInteger(cells[3]));
    double low = Double.parseDouble(cells[4]);
    double high = Double.parseDouble(cells[5]);
    Row row = new Row(cells[0], cells[1], cells[2], new Band(BigInteger.ZERO, upTo, low, high));
    if (!rows.isEmpty() && row.continues(rows.get(rows.size() - 1))) {
      BigInteger from = rows.get(rows.size() - 1).band.upTo.orElseThrow();
      row = new Row(row.shape, row.type, row.storage, new Band(from, upTo, low, high));
    }
    rows.add(row);
  }
}
