package io.stridewise.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.Analyzer;
import io.stridewise.core.check.CheckSelection;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Options;
import io.stridewise.core.locality.Machine;
import io.stridewise.core.remedy.Edit;
import io.stridewise.javaparser.lowering.Sources;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Triangles and trapezoids in all spellings of their headers visit the same cells afterwards. */
class TriangleTest {
  private static final List<Integer> SIZES = List.of(-1, 0, 1, 2, 5);

  private static final List<String> OUTER =
      List.of(
          "int j = %s; j < n; j++",
          "int j = %s; n > j; j++",
          "int j = %s; j <= n; j++",
          "int j = %s; j <= n - 1; j++",
          "int j = n - 1; j >= %s; j--",
          "int j = n; j > %s; j--");

  private static final List<String> INNER =
      List.of(
          // The lower bound follows.
          "int i = j; i < %s; i++",
          "int i = j + 1; i < %s; i++",
          "int i = 1 + j; i <= %s; i++",
          "int i = j + 2; i < %s; i++",
          "int i = %s - 1; i >= j; i--",
          "int i = %s - 1; i > j; i--",
          "int i = %s; i >= j + 1; i--",
          // The upper bound follows.
          "int i = 0; i <= j; i++",
          "int i = 0; i < j; i++",
          "int i = 1; j >= i; i++",
          "int i = lo; i < j; i++",
          "int i = 0; i <= j - 1; i++",
          "int i = 0; i < j - 1; i++",
          "int i = j; i >= 0; i--",
          "int i = j - 1; i >= 1; i--");

  private static List<String> nests() {
    List<String> nests = new ArrayList<>();
    for (String outer : OUTER) {
      for (String low : List.of("0", "1", "lo")) {
        for (String inner : INNER) {
          for (String high : inner.contains("%s") ? List.of("n", "m") : List.of("")) {
            nests.add(
                "for (%s) {\n for (%s) {\n a[i + 1][j + 1]++;\n }\n }"
                    .formatted(outer.formatted(low), inner.formatted(high)));
          }
        }
      }
    }
    return nests;
  }

  @Test
  void theSameCellsAreVisited() {
    List<String> nests = nests();
    StringBuilder source = new StringBuilder("class T {\n");
    StringBuilder all = new StringBuilder();
    for (int k = 0; k < nests.size(); k++) {
      String head = " static void f" + k + "(int[][] a, int n, int m, int lo) ";
      source.append(head).append("{\n ").append(nests.get(k)).append("\n }\n");
      all.append("case ").append(k).append(": f").append(k).append("(a, n, m, lo); break;\n");
    }
    source.append(
        """
         static Object run(int seed) {
           int n = seed / 1000 %% 10 - 1;
           int m = seed / 100 %% 10 - 1;
           int lo = seed / 10 %% 10;
           int[][] a = new int[9][9];
           switch (seed / 10000) {
             %s
           }
           return a;
         }
        }
        """
            .formatted(all));
    String before = source.toString();
    List<Edit> edits = new ArrayList<>();
    Options options = new Options(CheckSelection.ALL, Machine.GENERIC, false);
    for (Finding finding : Analyzer.analyze(Sources.candidates(before), options)) {
      finding.fix().ifPresent(f -> edits.addAll(f.edits()));
    }
    String after = Edit.apply(before, edits);
    Compiled original = Compiled.of("T", before);
    Compiled repaired = Compiled.of("T", after);
    for (int k = 0; k < nests.size(); k++) {
      for (int n : SIZES) {
        for (int m : SIZES) {
          for (int lo : List.of(0, 1, 3)) {
            int seed = 10000 * k + 1000 * (n + 1) + 100 * (m + 1) + 10 * lo;
            assertThat(repaired.run(seed))
                .as("n = %d, m = %d, lo = %d:%n%s", n, m, lo, method(after, k))
                .isEqualTo(original.run(seed));
          }
        }
      }
    }
    long changed =
        nests.stream().filter(nest -> !method(after, nests.indexOf(nest)).contains(nest)).count();
    assertThat(changed).as("of " + nests.size()).isEqualTo(243);
  }

  private static String method(String text, int k) {
    int start = text.indexOf(" static void f" + k + "(");
    int end = text.indexOf(" static ", start + 1);
    return text.substring(start, end);
  }
}
