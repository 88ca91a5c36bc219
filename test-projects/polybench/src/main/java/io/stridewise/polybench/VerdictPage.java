package io.stridewise.polybench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table in {@code docs/polybench.md}: expectations and known deviations, nothing measured. */
final class VerdictPage {
  private VerdictPage() {}

  /** {@code page} with the table between its markers. */
  static String update(String page, List<Expectation> expectations, List<Deviation> known) {
    return Page.VERDICTS.replace(page, table(expectations, known));
  }

  private static List<String> table(List<Expectation> expectations, List<Deviation> known) {
    List<String> lines = new ArrayList<>();
    lines.add("| kernel | nest | expected | found |");
    lines.add("|---|---|---|---|");
    for (Expectation e : expectations) {
      Optional<Deviation> deviation =
          known.stream()
              .filter(d -> d.kernel().equals(e.kernel()) && d.nest().equals(e.nest()))
              .findFirst();
      lines.add(
          "| %s | %s | %s | %s |"
              .formatted(
                  e.kernel(),
                  e.nest(),
                  e.text(),
                  deviation.map(d -> "**" + d.found() + "**: " + d.why()).orElse("as expected")));
    }
    return lines;
  }
}
