package io.stridewise.polybench;

import java.util.List;
import java.util.stream.Stream;

/**
 * A row of {@code deviations.csv}: a nest about which the analyser does not say what is expected.
 *
 * @param found {@link Found#text}
 * @param why in a few words; empty if nobody has looked yet
 */
record Deviation(String kernel, String nest, String found, String why) {

  /** Those that are known. */
  static List<Deviation> known() {
    return parse(Resource.lines("deviations.csv"));
  }

  /** Reads the rows of a table. */
  static List<Deviation> parse(Stream<String> rows) {
    return rows.map(l -> l.split(",", 4)).map(c -> new Deviation(c[0], c[1], c[2], c[3])).toList();
  }

  /** A line of the table. */
  String line() {
    return String.join(",", kernel, nest, found, why);
  }
}
