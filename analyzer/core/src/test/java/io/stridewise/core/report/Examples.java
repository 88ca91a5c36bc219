package io.stridewise.core.report;

import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Severity;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.RemedyKind;
import io.stridewise.core.report.ScanReport.Statistics;
import java.util.List;

/** Reports that several tests print. */
final class Examples {
  static final String SUM_PATH = "src/main/java/acme/Sum.java";

  static final String SUM =
      """
      package acme;

      /** Sums the columns of a matrix. */
      final class Sum {

        static void columns(double[][] a, double[] out) {
          int n = a.length;
          int m = out.length;
          for (int j = 0; j < m; j++)
            for (int i = 0; i < n; i++)
              out[j] += a[i][j];
        }
      }
      """;

  static final Finding COLUMN_SUM =
      new FindingBuilder(SUM_PATH, SUM, "for (int i = 0; i < n; i++)")
          .nest(9, 11)
          .message(
              "loop `i` walks down the columns of `a`: each step opens another row",
              "a: new row per step of i, 8 bytes per step of j")
          .frame(9, 11)
          .related("a[i][j]", "`a[i][j]`: new row per step of i")
          .cost(1.0, 1.0 / 7)
          .gain("up to 32 KiB", 1.4, 1.9)
          .gain("up to 1 MiB", 3.5, 4.5)
          .remedy(RemedyKind.HOIST, "swap the loops, hoist `a[i]`")
          .tier(Tier.UNLESS_THROWS)
          .fix(
              Tier.UNLESS_THROWS,
              "int j = 0; j < m; j++",
              "int i = 0; i < n; i++",
              "int i = 0; i < n; i++",
              "int j = 0; j < m; j++")
          .fingerprint("a3f9c2e17b604d58")
          .build();

  static final String TRANSPOSE_PATH = "src/main/java/acme/Transpose.java";

  static final String TRANSPOSE =
      """
      final class Transpose {
        static void copy(float[][] from, float[][] to) {
          for (int i = 0; i < from.length; i++) {
            for (int j = 0; j < from[i].length; j++) {
              to[j][i] = from[i][j];
            }
          }
        }
      }
      """;

  static final Finding MIRROR_COPY =
      new FindingBuilder(TRANSPOSE_PATH, TRANSPOSE, "for (int j = 0; j < from[i].length; j++)")
          .check(Check.OPPOSING_STRIDES, Severity.INFO)
          .nest(3, 7)
          .message(
              "`to` is walked down its columns and `from` along its rows",
              "to: new row per step of j")
          .frame(3, 5)
          .related("to[j][i]", "`to[j][i]`: new row per step of j")
          .related("from[i][j]", "`from[i][j]`: 4 bytes per step of j")
          .cost(1.0625, 0.125)
          .remedy(RemedyKind.TILE, "walk both in blocks of 16 by 16")
          .unproved("`from` and `to` may be the same array", "rows of `to` may be shared")
          .fingerprint("0b1d6c7742ae9035")
          .build();

  static final Diagnostic BROKEN =
      new Diagnostic("src/main/java/acme/Broken.java", 12, 5, "cannot be parsed: `}` expected");

  static final ScanReport EMPTY = new ScanReport(List.of(), List.of(), Statistics.NONE);

  static final ScanReport FULL =
      new ScanReport(
          List.of(COLUMN_SUM, MIRROR_COPY), List.of(BROKEN), new Statistics(12, 3, 1, 1840, 37, 2));

  private Examples() {}
}
