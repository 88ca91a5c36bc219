package io.stridewise.polybench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Expected and found verdicts of all nests, side by side. */
record Verdicts(List<Row> rows) {

  /** One nest. */
  record Row(Expectation expected, Found found) {
    boolean isMet() {
      return expected.isMetBy(found);
    }
  }

  /** Compares the table with what {@code analysis} found. */
  static Verdicts of(Analysis analysis) {
    Map<String, Map<String, Found>> found =
        Kernels.ALL.stream().collect(Collectors.toMap(Kernel::name, analysis::byNest));
    List<Row> rows = new ArrayList<>();
    for (Expectation expected : Expectation.all()) {
      rows.add(new Row(expected, found.get(expected.kernel()).get(expected.nest())));
    }
    return new Verdicts(rows);
  }

  /** The rows that are not as expected; reasons are taken from those {@code known}. */
  List<Deviation> deviations(List<Deviation> known) {
    return rows.stream().filter(r -> !r.isMet()).map(r -> deviation(r, known)).toList();
  }

  private static Deviation deviation(Row row, List<Deviation> known) {
    Deviation unknown =
        new Deviation(row.expected.kernel(), row.expected.nest(), row.found.text(), "");
    return known.stream()
        .filter(d -> d.line().startsWith(unknown.line()))
        .findFirst()
        .orElse(unknown);
  }

  /** How many of {@code kernels} are as expected in every nest. */
  long met(List<Kernel> kernels) {
    return count(kernels, Row::isMet);
  }

  /** The same, whether or not a fix is written. */
  long told(List<Kernel> kernels) {
    return count(kernels, r -> r.expected.isToldBy(r.found));
  }

  private long count(List<Kernel> kernels, Predicate<Row> good) {
    Set<String> others =
        rows.stream()
            .filter(good.negate())
            .map(r -> r.expected.kernel())
            .collect(Collectors.toSet());
    return kernels.stream().filter(k -> !others.contains(k.name())).count();
  }
}
