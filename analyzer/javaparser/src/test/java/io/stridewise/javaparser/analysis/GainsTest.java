package io.stridewise.javaparser.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Finding.Gain;
import io.stridewise.core.ir.Type;
import io.stridewise.core.locality.GainTable;
import io.stridewise.core.locality.GainTable.Shape;
import io.stridewise.core.locality.GainTable.Storage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which measured gains a finding quotes: those of its very shape, element type and storage. */
class GainsTest {
  private static final String PARAMETERS =
      "double[][] g, double[][] w, double[][] v, double[][][] h, double[][][] k3, float[][] f, float[][] f2, int[][] p,"
          + " int[][] p2, long[][] l, double[] a, double[] b, double[] c, double[] o, int n, int m";
  private static final String COLUMNS = "for (int j = 1; j < n; j++) for (int i = 1; i < m; i++) ";
  private static final String DOT =
      "for (int i = 0; i < n; i++) for (int j = 0; j < n; j++) for (int k = 0; k < n; k++) ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          g[i][j] = j;                                                       # FILL    # DOUBLE # ROWS
          a[i * n + j] = j;                                                  # FILL    # DOUBLE # FLAT
          a[i * 1024 + j] = j;                                               # FILL    # DOUBLE # FLAT_POWER_OF_TWO
          g[i][j] += w[i][j];                                                # UPDATE  # DOUBLE # ROWS
          g[i][j] = g[i][j] + w[i][j];                                       # UPDATE  # DOUBLE # ROWS
          f[i][j] += f2[i][j];                                               # UPDATE  # FLOAT  # ROWS
          p[i][j] += p2[i][j];                                               # UPDATE  # INT    # ROWS
          g[i][j] = w[i - 1][j] + w[i + 1][j] + w[i][j - 1] + w[i][j + 1];   # STENCIL # DOUBLE # ROWS
          a[i * n + j] = b[i * n + j - 1] + b[i * n + j] + b[i * n + j + 1]; # STENCIL # DOUBLE # FLAT
          """)
  void ofMaps(String body, Shape shape, Type.Primitive type, Storage storage) {
    assertThat(quoted(COLUMNS + body)).isEqualTo(measured(shape, type, storage));
  }

  @ParameterizedTest
  @CsvSource({"double, g, DOUBLE", "int, p, INT", "long, l, LONG"})
  void ofSums(String type, String array, Type.Primitive elements) {
    String sum = type + " s = 0; " + COLUMNS + "s += " + array + "[i][j]; o[0] = s;";

    assertThat(quoted(sum)).isEqualTo(measured(Shape.REDUCTION, elements, Storage.ROWS));
  }

  @Test
  void ofColumnSums() {
    assertThat(
            quoted(
                "for (int j = 0; j < n; j++) { double s = 0; for (int i = 0; i < m; i++) s += g[i][j]; o[j] = s; }"))
        .isEqualTo(measured(Shape.COLUMN_REDUCTION, Type.Primitive.DOUBLE, Storage.ROWS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          g[i][j] += w[i][k] * v[k][j];                      # ROWS
          g[i][j] = g[i][j] + w[i][k] * v[k][j];             # ROWS
          a[i * n + j] += b[i * n + k] * c[k * n + j];       # FLAT
          """)
  void ofProducts(String body, Storage storage) {
    assertThat(quoted(DOT + body))
        .isEqualTo(measured(Shape.PRODUCT, Type.Primitive.DOUBLE, storage));
  }

  @Test
  void ofThreeSubscripts() {
    String kji =
        "for (int k = 0; k < n; k++) for (int j = 0; j < n; j++) for (int i = 0; i < n; i++) ";

    assertThat(quoted(kji + "h[i][j][k] += k3[i][j][k];"))
        .isEqualTo(measured(Shape.UPDATE_3D, Type.Primitive.DOUBLE, Storage.ROWS));
  }

  @Test
  void ofTransposes() {
    assertThat(quoted(COLUMNS + "g[i][j] = w[j][i];"))
        .isEqualTo(measured(Shape.TRANSPOSE, Type.Primitive.DOUBLE, Storage.ROWS));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          s += b[i] * g[i][j];             # g[i][j] -= s * b[i];         # ROWS
          s += b[i] * a[i * n + j];        # a[i * n + j] -= s * b[i];    # FLAT
          """)
  void ofHouseholderForms(String dot, String update, Storage storage) {
    assertThat(quoted(columnTwice(dot, update)))
        .isEqualTo(measured(Shape.HOUSEHOLDER, Type.Primitive.DOUBLE, storage));
  }

  @Test
  void ofNoUpdateOfAnotherMatrix() {
    assertThat(quoted(columnTwice("s += b[i] * g[i][j];", "w[i][j] -= s * b[i];"))).isEmpty();
  }

  private static String columnTwice(String dot, String update) {
    return "for (int j = 0; j < n; j++) { double s = 0; for (int i = 0; i < m; i++) "
        + dot
        + " for (int i = 0; i < m; i++) "
        + update
        + " }";
  }

  /** Close to a measured shape is not enough. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      textBlock =
          """
          g[i][j] = w[i][j] * v[i][j];    # three matrices
          f[i][j] = (float) w[i][j];      # two types
          if (i > j) g[i][j] = 0;         # conditional
          g[i][j] *= b[i];                # a factor per row
          g[i][j] += w[i - 1][j] + v[i][j - 1] + w[i][j]; # neighbours in two arrays
          """)
  void ofNothingElse(String body, String why) {
    assertThat(quoted(COLUMNS + body)).as(why).isEmpty();
  }

  @Test
  void ofNoOtherOrderOfTheProduct() {
    assertThat(
            quoted(
                "for (int j = 0; j < n; j++) for (int k = 0; k < n; k++) for (int i = 0; i < n; i++)"
                    + " g[i][j] += w[i][k] * v[k][j];"))
        .isEmpty();
  }

  private static List<Gain> quoted(String statements) {
    return Analyzed.method(PARAMETERS, statements).finding().gains();
  }

  /** With the sizes in the words of the message. */
  private static List<Gain> measured(Shape shape, Type.Primitive type, Storage storage) {
    return GainTable.measured().bands(shape, type, storage).stream()
        .map(b ->
            new Gain(
                b.upTo()
                    .map(u -> "up to " + amount(u.longValueExact()))
                    .orElseGet(() -> "beyond " + amount(b.from().longValueExact())),
                b.low(),
                b.high()))
        .toList();
  }

  private static String amount(long bytes) {
    return bytes >= 1 << 20 ? (bytes >> 20) + " MiB" : (bytes >> 10) + " KiB";
  }
}
