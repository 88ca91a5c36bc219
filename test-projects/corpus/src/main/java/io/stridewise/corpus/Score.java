package io.stridewise.corpus;

import io.stridewise.corpus.ScanResult.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares findings with what a person said of the same nests. */
final class Score {
  /** Checks that say that the order of a nest hurts; others may be right about a harmless nest. */
  private static final Set<String> ORDER_CHECKS =
      Set.of("HostileLoopOrder", "OpposingStrides", "PixelLoopOrder");

  private static final List<String> VERDICTS =
      List.of("TRUE", "HOSTILE-ILLEGAL", "HOSTILE-NO-BETTER", "BENIGN", "FALSE");

  /** By how loud: the loudest finding counts. */
  private static final List<String> SEVERITIES = List.of("ERROR", "WARNING", "INFO");

  private final List<Judged> rows = new ArrayList<>();
  private int notScanned;

  private record Judged(Label label, Optional<Found> loudest) {
    boolean warned() {
      return loudest.isPresent() && !loudest.get().severity().equals("INFO");
    }

    String text() {
      return label.text() + loudest.map(f -> "\n      " + f.text()).orElse("\n      no finding");
    }
  }

  /**
   * Scores those labels whose library was scanned.
   *
   * @param results by the libraries' folder names
   */
  Score(List<Label> labels, Map<String, ScanResult> results) {
    for (Label label : labels) {
      ScanResult result = results.get(label.coordinates().folder());
      if (result == null) {
        notScanned++;
        continue;
      }
      rows.add(
          new Judged(
              label,
              result.findings().stream()
                  .filter(f -> ORDER_CHECKS.contains(f.check()) && label.matches(f))
                  .min(Comparator.comparing(f -> SEVERITIES.indexOf(f.severity())))));
    }
  }

  /** Rows of this verdict whose loudest finding has this severity; empty for none. */
  long count(String verdict, String severity) {
    return rows.stream()
        .filter(r -> r.label.verdict().equals(verdict))
        .filter(r -> r.loudest.map(Found::severity).orElse("").equals(severity))
        .count();
  }

  /** Share of the rows with a warning that are hostile; NaN without a warning. */
  double precision() {
    long warned = rows.stream().filter(Judged::warned).count();
    return warned == 0 ? Double.NaN : (double) warnedHostile() / warned;
  }

  private long warnedHostile() {
    return rows.stream().filter(r -> r.warned() && r.label.hostile()).count();
  }

  /** Every labelled row with its loudest finding. */
  List<String> rows() {
    return rows.stream().map(r -> "  " + r.text()).toList();
  }

  List<String> lines() {
    Table table = new Table().row("label", "rows", "WARNING", "INFO", "none", "");
    for (String verdict : VERDICTS) {
      table.row(
          verdict,
          rows.stream().filter(r -> r.label.verdict().equals(verdict)).count(),
          count(verdict, "WARNING") + count(verdict, "ERROR"),
          count(verdict, "INFO"),
          count(verdict, ""),
          "");
    }
    List<String> lines = new ArrayList<>(table.lines());
    long warned = rows.stream().filter(Judged::warned).count();
    lines.add(
        "precision of WARNING: %d of %d labelled rows with a warning are hostile%s"
            .formatted(
                warnedHostile(),
                warned,
                warned == 0 ? "" : " (%d %%)".formatted(Math.round(100 * precision()))));
    lines.add(notScanned + " labels of libraries that were not scanned");
    lines.add("");
    lines.add("wrong warnings:");
    rows.stream()
        .filter(r -> r.warned() && !r.label.hostile())
        .forEach(r -> lines.add("  " + r.text()));
    lines.add("missed (to be swapped as they are, no warning):");
    rows.stream()
        .filter(r -> !r.warned() && r.label.verdict().equals("TRUE"))
        .forEach(r -> lines.add("  " + r.text()));
    return lines;
  }
}
