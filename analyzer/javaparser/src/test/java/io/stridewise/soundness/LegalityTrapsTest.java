package io.stridewise.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.address.BodyWalk;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.legality.Legality;
import io.stridewise.core.legality.Verdict;
import io.stridewise.core.remedy.Nest;
import io.stridewise.core.remedy.Reordering;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Known traps of loop interchange, and what is said of swapping the two innermost loops of each;
 * most come from bug reports against LLVM's LoopInterchange and DependenceAnalysis. {@code refused}
 * is illegal or unknown.
 */
class LegalityTrapsTest {
  private static final String FORS = "for (int i = 1; i < n; i++) for (int j = 1; j < m; j++) ";

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # distance vectors, rows of a parameter
          GUARDED       | a[i][j] = a[i - 1][j - 1];
          UNLESS_THROWS | a[i][j] = a[i - 1][j];
          illegal       | a[i][j] = a[i - 1][j + 1];
          illegal       | a[i][j] = a[i + 1][j - 1];
          GUARDED       | a[i][j] = (a[i - 1][j] + a[i][j - 1] + a[i + 1][j] + a[i][j + 1]) / 4;
          GUARDED       | a[i][j] = a[i][5];
          UNLESS_THROWS       | a[i][j] = a[0][j] + a[i][0];
          refused       | a[2 * i][j] = a[i + 3][j - 1];
          refused       | a[1][j - 1] = a[1][j] + b[i][j];
          UNLESS_THROWS | a[i][j] += b[i][j];
          GUARDED       | a[i][j] += b[j][i];
          # flat: two dimensions only where the inner one fits
          UNLESS_THROWS | f[i * m + j] = f[i * m + j - 1];
          UNLESS_THROWS | f[i * m + j] += 1;
          GUARDED       | f[i * w + j] += 1;
          GUARDED       | f[i * w + j] = f[(i - 1) * w + j];
          GUARDED       | f[i * w] = j;
          GUARDED       | f[i * 4 * w + j] = i;
          # n + 1 along rows of n is a row and an element
          UNLESS_THROWS | f[i * m + j] = f[j * m + j] + 1;
          illegal       | f[i * m + j] = f[j * m + i] + 1;
          # two arrays, rather than sizes that keep one apart
          GUARDED       | f[i * m + j] = h[2 * i + 2 * j];
          # what was tested on the way: pivot rows, triangles
          illegal       | a[i][j] += a[k][j - 1];
          GUARDED       | if (i != k) a[i][j] += a[k][j - 1];
          refused       | if (i != w) a[i][j] += a[k][j - 1];
          GUARDED       | if (!(i == k)) a[i][j] += a[k][j - 1];
          GUARDED       | if (i == k) continue; a[i][j] += a[k][j - 1];
          refused       | if (i == w) continue; a[i][j] += a[k][j - 1];
          GUARDED       | if (i == k) b[i][j] = 1; else a[i][j] += a[k][j - 1];
          refused       | if (i == k) { b[i][j] = 1; } a[i][j] += a[k][j - 1];
          GUARDED       | if (i > k) a[i][j] += a[k][j - 1];
          GUARDED       | if (i < k) a[i][j] += a[k][j - 1];
          refused       | if (i <= k) a[i][j] += a[k][j - 1];
          GUARDED       | if (i != k && j > 2) a[i][j] += a[k][j - 1];
          refused       | if (i == k && j > 2) b[i][j] = 1; else a[i][j] += a[k][j - 1];
          UNLESS_THROWS | if (j > i) a[i][j] = a[j][i];
          refused       | if (j > i - 2) a[i][j] = a[j][i];
          GUARDED       | if (j > i) a[i][j] = a[j][i]; else b[i][j] = 1;
          refused       | if (j > i) a[i][j] = a[j][i]; else a[i][j] = 1;
          UNLESS_THROWS | if (i != j) b[i][j] = 1; else a[i][j] = a[j][i];
          # of sums that may wrap; differences tell nevertheless
          refused       | if (i - k > 0) a[i][j] += a[k][j - 1];
          GUARDED       | if (i - k != 0) a[i][j] += a[k][j - 1];
          refused       | if (i - k == 0) a[k][j] += a[i][j - 1];
          refused       | if (i > k + 1) a[i][j] += a[k][j - 1];
          UNLESS_THROWS | if (j > i + 1) a[i][j] = a[j][i];
          # of numbers that are not known any more, or that the test changed
          refused       | int t = k; if (i != t) { t = w; a[i][j] += a[t][j - 1]; }
          GUARDED       | int t = w; if (i != k) { t = k; a[i][j] += a[t][j - 1]; }
          refused       | if (i != k++) a[i][j] += a[k][j - 1];
          refused       | if (i != (k = w)) a[i][j] += a[k][j - 1];
          refused       | if (i != size) { size = k; a[i][j] += a[size][j - 1]; }
          refused       | if (i != g[0][0]) { g[0][0] = k; a[i][j] += a[g[0][0]][j - 1]; }
          refused       | if (i != f(k)) a[i][j] += a[f(k)][j - 1];
          refused       | if (i != (byte) k) a[i][j] += a[k][j - 1];
          # an index that may wrap where no iteration would notice
          GUARDED       | if (b[i][j] > 0) f[i * m + j] = i;
          UNLESS_THROWS | if (b[i][j] > 0) a[i][j] = i;
          # scalars
          illegal       | s += a[i][j]; b[i][j] = s;
          refused       | if (a[i][j] > s) { s = a[i][j]; k = i; }
          refused       | k = i;
          CONDITIONAL   | s += a[i][j];
          CONDITIONAL   | s *= a[i][j];
          UNLESS_THROWS | s = Math.min(s, a[i][j]);
          illegal       | s = a[i][j] < s ? a[i][j] : s;
          illegal       | s = Math.min(s, a[i][j]); s = Math.max(s, b[i][j]);
          UNLESS_THROWS | k += g[i][j];
          # extrema of integers by comparison: nothing but that, of one value
          UNLESS_THROWS | k = g[i][j] > k ? g[i][j] : k;
          UNLESS_THROWS | k = k <= g[i][j] + 1 ? k : g[i][j] + 1;
          UNLESS_THROWS | if (k > g[i][j]) k = g[i][j];
          illegal       | if (g[i][j] > k) k = g[j][i];
          illegal       | if (g[i][j] > k) k = g[i][j] + 1;
          illegal       | if (g[i][j] > k) k = g[i][j]; else k++;
          illegal       | if (g[i][j] > k) { k = g[i][j]; b[i][j] = 1; }
          illegal       | if (g[i][j] != k) k = g[i][j];
          illegal       | k = g[i][j] > k ? g[i][j] : w;
          illegal       | if (g[i][j] > k) k += g[i][j];
          illegal       | if (a[i][j] > s) s = a[i][j];
          illegal       | if (g[i][j] > k) k = g[i][j]; b[i][j] = k;
          illegal       | if (g[i][j] > k) k = g[i][j]; if (g[i][j] < k) k = g[i][j];
          UNLESS_THROWS | k -= g[i][j]; k += 2;
          illegal       | k += g[i][j]; k *= 3;
          refused       | k += a[i][j];
          illegal       | k = Math.addExact(k, g[i][j]);
          illegal       | k = k * 31 + g[i][j];
          illegal       | k = g[i][j] - k;
          illegal       | s /= a[i][j];
          UNLESS_THROWS | small += g[i][j];
          UNLESS_THROWS | double t = a[i][j]; b[i][j] = t * t;
          UNLESS_THROWS | double t; if (a[i][j] > 0) t = 1; else t = 2; b[i][j] = t;
          illegal       | if (a[i][j] > 0) s = 0; s += 1;
          # reductions through memory
          refused       | f[0] += a[i][j];
          refused       | field += a[i][j];
          UNLESS_THROWS | f[j] += b[i][j];
          # control
          refused       | if (a[i][j] == 0) break;
          refused       | if (a[i][j] == 0) return;
          UNLESS_THROWS | if (a[i][j] == 0) continue; a[i][j] = 1;
          # effects
          UNLESS_THROWS | a[g[i][j]][j] = i;
          refused       | a[f(i)][j] = 0;
          refused       | a[i] = a[i].clone();
          UNLESS_THROWS | a = b; a[i][j] = 0;
          refused       | synchronized (this) { a[i][j] = 0; }
          refused       | try { a[i][j] = 0; } catch (RuntimeException e) { k++; }
          UNLESS_THROWS | assert a[i][j] > 0;
          refused       | text += a[i][j];
          """)
  void bodies(String expected, String body) {
    check(expected, FORS + "{ " + body + " }");
  }

  static List<List<String>> methods() {
    return List.of(
        // Bounds.
        List.of(
            "UNLESS_THROWS",
            "for (int i = 0; i < n; i++) for (int j = 0; j <= i; j++) a[i][j] = 0;"),
        List.of(
            "UNLESS_THROWS",
            "for (int i = 0; i < n; i++) for (int j = i + 1; j < m; j++) a[i][j] = 0;"),
        // Triangles: beyond the bounds that are there, bands, sums that may wrap, other slopes.
        List.of(
            "illegal",
            "for (int i = 1; i < n; i++) for (int j = 0; j < i; j++) a[i][j] = a[i - 1][j + 1];"),
        List.of(
            "refused", "for (int i = 0; i < n; i++) for (int j = 0; j <= i + 1; j++) a[i][j] = 0;"),
        List.of(
            "refused", "for (int i = 0; i < n; i++) for (int j = i - 1; j < m; j++) a[i][j] = 0;"),
        List.of(
            "refused", "for (int i = 0; i < n; i++) for (int j = i; j < i + 8; j++) a[i][j] = 0;"),
        List.of(
            "refused", "for (int i = k; i < n; i++) for (int j = 0; j <= i - 1; j++) a[i][j] = 0;"),
        List.of(
            "refused", "for (int i = 0; i <= n; i++) for (int j = i + 1; j < m; j++) a[i][j] = 0;"),
        List.of(
            "refused", "for (int i = 0; i < n; i++) for (int j = i + 2; j < m; j++) a[i][j] = 0;"),
        List.of(
            "refused", "for (int i = 0; i < n; i++) for (int j = 2 * i; j < m; j++) a[i][j] = 0;"),
        List.of(
            "refused", "for (int i = 0; i < n; i++) for (int j = i + k; j < m; j++) a[i][j] = 0;"),
        List.of(
            "refused", "for (int i = 0; i < n; i++) for (int j = m - i; j < m; j++) a[i][j] = 0;"),
        List.of(
            "refused",
            "for (int i = 0; i < n; i++) { double x = b[i][0]; for (int j = i; j < m; j++) a[i][j] = x; }"),
        // One of two conditions.
        List.of("refused", FORS + "if (i != k || j > 2) a[i][j] += a[k][j - 1];"),
        List.of("GUARDED", FORS + "if (i == k || j > 2) b[i][j] = 1; else a[i][j] += a[k][j - 1];"),
        // Loops that run once, if what was tested did not wrap.
        List.of(
            "UNLESS_THROWS",
            "if (n > 2) return; for (int i = 1; i < n; i++) for (int j = 0; j < m; j++) a[i][j] = a[i - 1][j + 1];"),
        List.of(
            "refused",
            "if (n - w > 1) return; for (int i = w; i < n; i++) for (int j = 0; j < m; j++) a[i][j] = a[i - 1][j + 1];"),
        // Steps end where the loop ends.
        List.of(
            "UNLESS_THROWS",
            "for (int i = 0; i < n; i += 2) for (int j = 0; j < m; j++) f[j * n + i] = j;"),
        List.of(
            "GUARDED",
            "for (int i = 0; i < n + 2; i += 2) for (int j = 0; j < m; j++) f[j * n + i] = j;"),
        // A bound from memory: nothing in the nest may write it.
        List.of(
            "UNLESS_THROWS",
            "for (int i = 0; i < n; i++) for (int j = 0; j < g[0][0]; j++) a[i][j] = 0;"),
        List.of(
            "refused", "for (int i = 0; i < n; i++) for (int j = 0; j < g[0][0]; j++) g[i][j]--;"),
        List.of(
            "refused",
            "for (int i = 0; i < n; i++) for (int j = 0; j < g[i][0]; j++) a[j][i] = 0;"),
        List.of(
            "refused",
            "int[] own = new int[4]; for (int i = 0; i < n; i++) for (int j = 0; j < own[0]; j++) g[i][j] = 0;"),
        List.of(
            "refused",
            "for (int i = 0; i < n; i++) for (int j = i; j < i + 8; j += 2) a[i][j] = 0;"),
        List.of(
            "refused",
            "for (int i = 0; i < n; i++) for (int j = 0; j < i && j < 100; j++) a[i][j] = 0;"),
        List.of(
            "refused", "for (int i = 1; i < n; i++) for (int j = 0; j < m; j += i) a[i][j] = 0;"),
        List.of(
            "refused", "for (int i = 0; i < n; i++) for (int j = 0; j < m--; j++) a[i][j] = 0;"),
        List.of("refused", "for (int i = 0; i < n; i++) for (int j = 0; j != m; j++) a[i][j] = 0;"),
        List.of("refused", "for (byte i = 0; i < n; i++) for (int j = 0; j < m; j++) a[i][j] = 0;"),
        List.of(
            "UNLESS_THROWS",
            "for (int i = 0; i < n; i++) for (int j = 0; j < a[0].length; j++) a[i][j] = 0;"),
        List.of(
            "GUARDED",
            "int i = 0; do { int j = 0; do { a[i][j] = 0; j++; } while (j < m); i++; } while (i < n);"),
        // What is used after the loops.
        List.of(
            "refused",
            "int j = 4; for (int i = 0; i < n; i++) for (j = 0; j < m; j++) a[i][j] = 0; k = j; f[k] = 1;"),
        List.of(
            "refused",
            "for (int t = 0; t < n; t++) { f[t] = k; for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) k = g[i][j]; }"),
        List.of(
            "refused",
            "for (int t = 0; t < n; t++) { for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) k = g[i][j]; f[t] = 2; } f[0] = k;"),
        // A read between the loops is lost where the inner one never runs; one that the body
        // overwrites cannot move.
        List.of(
            "GUARDED",
            "for (int i = 0; i < n; i++) { int x = g[i][0]; for (int j = 0; j < m; j++) a[i][j] = x; }"),
        List.of(
            "refused",
            "double[][] c = new double[n][m];"
                + "for (int i = 0; i < n; i++) { double x = c[i][0]; for (int j = 0; j < m; j++) c[i][j] = x + 1; }"),
        // Only one path assigns the parameter.
        List.of("GUARDED", "if (k > 0) w = m; " + FORS + "f[i * w + j] = 1;"),
        List.of("GUARDED", "if (k > 0) { b = new double[n][m]; } " + FORS + "a[i][j] += b[j][i];"),
        // Rows under two names.
        List.of(
            "refused", "double[] r = a[0]; a[0] = a[1]; a[1] = r;" + FORS + "a[i][j] = r[j - 1];"),
        List.of(
            "GUARDED",
            "double[][] c = new double[n][m]; double[][] d = new double[n][m];"
                + "for (int t = 0; t < n; t++) {"
                + FORS
                + "d[i][j] = c[i - 1][j + 1]; d = c; }"),
        List.of(
            "GUARDED",
            "double[][] c = new double[n][m]; Object o = c; double[][] d = (double[][]) o;"
                + FORS
                + "d[i][j] = c[i - 1][j + 1];"),
        // Constants and casts wrap as in Java.
        List.of("refused", "int p = 65536; int q = p * p;" + FORS + "f[i * q] = j;"),
        List.of("GUARDED", "if (big < 8) return; int q = (int) big;" + FORS + "f[i * q] = i + j;"),
        // Fresh arrays.
        // A fresh array, but its first subscript is negative.
        List.of(
            "UNLESS_THROWS",
            "double[][] c = new double[n][m]; for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) c[i][j - 1] = 1;"),
        List.of(
            "EXACT",
            "double[][] c = new double[n][m]; for (int i = 1; i < n; i++) for (int j = 1; j < m; j++) c[i][j] = c[i - 1][j - 1];"),
        List.of(
            "EXACT",
            "double[][] c = new double[n][m]; for (int i = 1; i < n; i++) for (int j = 0; j < m; j++) c[i][j] = c[i - 1][j];"),
        List.of(
            "illegal",
            "double[][] c = new double[n][m]; for (int i = 1; i < n; i++) for (int j = 0; j < m - 1; j++) c[i][j] = c[i - 1][j + 1];"),
        // Another object in each iteration.
        List.of(
            "refused",
            "for (int i = 0; i < n; i++) { A o = all[i]; for (int j = 0; j < o.size; j++) a[i][j] = 0; }"));
  }

  @ParameterizedTest
  @MethodSource("methods")
  void methods(List<String> row) {
    check(row.get(0), row.get(1));
  }

  /** Splits: the outermost loop around a column sum is taken apart. */
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          GUARDED     | double x = 0; for (int i = 0; i < n; i++) x += a[i][j]; f[j] = x;
          GUARDED     | int x = 0; for (int i = 0; i < n; i++) x += g[i][j]; f[j] = x / 2;
          refused     | k = 0; for (int i = 0; i < n; i++) k += g[i][j];
          refused     | for (int i = 0; i < n; i++) k += g[i][j]; k *= 2;
          refused     | double x = s; for (int i = 0; i < n; i++) x += a[i][j]; s = x;
          GUARDED     | double x = 0; for (int i = 0; i < n; i++) x += a[i][j]; if (x > 1) s = x; f[j] = s;
          GUARDED     | if (f[j] > 0) s = f[j]; double x = 0; for (int i = 0; i < n; i++) x += a[i][j]; h[j] = x + s;
          """)
  void splits(String expected, String body) {
    boolean unconditional = expected.equals("GUARDED");
    String nest = "for (int j = 0; j < m; j++) { " + body + " } h[0] = k + s;";
    Verdict verdict = verdict(nest, true);
    if (unconditional) {
      assertThat(verdict).isInstanceOf(Verdict.Legal.class);
    } else {
      assertThat(verdict).isNotInstanceOf(Verdict.Legal.class);
    }
  }

  private static void check(String expected, String statements) {
    Verdict verdict = verdict(statements, false);
    switch (expected) {
      case "refused" -> assertThat(verdict).as(statements).isNotInstanceOf(Verdict.Legal.class);
      case "illegal" -> assertThat(verdict).as(statements).isInstanceOf(Verdict.Illegal.class);
      default ->
          assertThat(verdict)
              .as(statements)
              .isInstanceOfSatisfying(
                  Verdict.Legal.class, l -> assertThat(l.tier()).as("%s", l).hasToString(expected));
    }
  }

  private static Verdict verdict(String statements, boolean split) {
    String source =
        """
        class A {
          double field; int size; String text = "";
          int f(int i) { return i; }
          void m(double[][] a, double[][] b, int[][] g, double[] f, double[] h, A[] all, int n, int m, int w, int k, double s, byte small, long big) {
            %s
            use(s, k, small);
          }
          native void use(double s, int k, byte small);
        }
        """
            .formatted(statements);
    List<LoopNode> innermost = new ArrayList<>();
    Models.of(source)
        .bodies()
        .forEach(body -> BodyWalk.loops(body, source).forEach(l -> collect(l, innermost)));
    Nest nest = Nest.around(innermost.get(0));
    List<LoopNode> perfect = Reordering.perfect(nest.loops());
    if (split) {
      LoopNode around = nest.loops().get(nest.loops().size() - Math.max(1, perfect.size()) - 1);
      return Reordering.inside(around, l -> l == nest.innermost(), (x, y) -> 0)
          .map(Legality::judge)
          .orElse(new Verdict.Unknown("cannot be split"));
    }
    if (perfect.size() < 2) {
      return new Verdict.Unknown("no nest");
    }
    List<LoopNode> order = new ArrayList<>(perfect);
    Collections.swap(order, order.size() - 1, order.size() - 2);
    return Legality.judge(Reordering.permute(perfect, order).orElseThrow());
  }

  private static void collect(LoopNode loop, List<LoopNode> innermost) {
    if (loop.loops().isEmpty()) {
      innermost.add(loop);
    }
    loop.loops().forEach(l -> collect(l, innermost));
  }
}
