package io.stridewise.javaparser.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.address.Event.Access;
import io.stridewise.core.locality.Stride;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which element of which array an access touches, in every usual spelling. */
class AddressesTest {
  private static final String PARAMETERS =
      "double[] a, double[][] g, double[][][] h, int[] b, int n, int m, boolean flag";
  private static final String NEST = "for (int i = 0; i < m; i++) for (int j = 0; j < n; j++) ";

  private static String written(String statements) {
    return Analyzed.method(PARAMETERS, statements).written();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{ a[i * n + j] = 1; }",
        "{ a[j + i * n] = 1; }",
        "{ a[(i * n) + j] = 1; }",
        "{ a[n * i + j] = 1; }",
        "{ int k = i * n + j; a[k] = 1; }",
        "{ final int row = i * n; int k = row + j; a[k] = 1; }",
        "{ int k = i; k *= n; k += j; a[k] = 1; }",
        "{ a[(i + 1) * n + j - n] = 1; }",
        "{ a[i * n - -j] = 1; }",
        "{ a[i * n + +j] = 1; }",
        "{ a[i * n + j + 1 - 1] = 1; }",
        "{ a[(int) ((long) i * n + j)] = 1; }",
        "{ int k; a[k = i * n + j] = 1; }"
      })
  void flatIndicesAreTheSamePolynomialInEverySpelling(String body) {
    assertThat(written(NEST + body)).isEqualTo("a[i * n + j]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          int k = 0; for (int i = 0; i < m; i++) for (int j = 0; j < n; j++) a[k++] = 1;
          int k = 0; for (int i = 0; i < m; i++) for (int j = 0; j < n; j++) { a[k] = 1; k += 1; }
          int k = -1; for (int i = 0; i < m; i++) for (int j = 0; j < n; j++) a[++k] = 1;
          int k = 0; for (int i = 0; i < m; i++, k += n) for (int j = 0; j < n; j++) a[k + j] = 1;
          for (int i = 0, k = 0; i < m; i++) { for (int j = 0; j < n; j++) { a[k + j] = 1; } k += n; }
          """)
  void aRunningIndexIsAClosedFormOfTheCounters(String statements) {
    Analyzed a = Analyzed.method("double[] a, int n, int m", "if (n < 0) return; " + statements);

    assertThat(a.written()).isEqualTo("a[i * n + j]");
  }

  @Test
  void aRunningIndexWithAStrideOfARowWalksDownAColumn() {
    String column =
        "for (int j = 0; j < n; j++) { int k = j; for (int i = 0; i < m; i++, k += n) a[k] = 1; }";

    assertThat(written(column)).isEqualTo("a[i * n + j]");
  }

  @Test
  void aRunningIndexThatIsSkippedSometimesIsUnknown() {
    Analyzed a =
        Analyzed.method(
            PARAMETERS, "int k = 0; for (int i = 0; i < n; i++) { if (flag) k++; a[k] = 1; }");

    assertThat(stride(a, "i")).isInstanceOf(Stride.Unknown.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          a[i << 3]             | a[8 * i]
          a[(i << 10) + j]      | a[1024 * i + j]
          a[i * 4 + 2 - j]      | a[4 * i - j + 2]
          a[~i + n]             | a[n - i - 1]
          g[i][j]               | g[i][j]
          g[j][i]               | g[j][i]
          g[i + 1][j - 2]       | g[i + 1][j - 2]
          h[i][j][n]            | h[i][j][n]
          h[j][0][i * 2]        | h[j][0][2 * i]
          a[b.length - 1 - i]   | a[b.length - i - 1]
          """)
  void subscriptsArePolynomials(String element, String expected) {
    assertThat(written(NEST + element + " = 1;")).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "for (int i = 0; i < m; i++) { double[] r = g[i]; for (int j = 0; j < n; j++) r[j] = 1; }",
        "for (int i = 0; i < m; i++) { final double[] r; r = g[i]; for (int j = 0; j < n; j++) r[j] = 1; }",
        "double[][] q = g; for (int i = 0; i < m; i++) for (int j = 0; j < n; j++) q[i][j] = 1;",
        "double[][] q = (double[][]) g; for (int i = 0; i < m; i++) for (int j = 0; j < n; j++) (q[i])[j] = 1;"
      })
  void aliasesAreTheArrayTheyStandFor(String statements) {
    assertThat(written(statements)).isEqualTo("g[i][j]");
  }

  @Test
  void theRowsOfAnEnhancedForAreRowsOfTheArray() {
    assertThat(written("for (double[] r : g) for (int j = 0; j < n; j++) r[j] = 1;"))
        .isEqualTo("g[r][j]");
  }

  @Test
  void theElementsOfAnEnhancedForAreRead() {
    Analyzed a =
        Analyzed.method(
            PARAMETERS, "double s = 0; for (double[] r : g) for (double x : r) s += x;");

    assertThat(a.addresses()).containsExactly("g[r][x]");
  }

  @Test
  void anAliasSetOnBothPathsToTheSameArrayStaysKnown() {
    assertThat(
            written(
                "double[] r; if (flag) { r = g[n]; } else { r = g[n]; } for (int j = 0; j < m; j++) r[j] = 1;"))
        .isEqualTo("g[n][j]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "double[] r = g[0]; if (flag) { r = g[1]; } %s",
        "double[] r; switch (n) { case 0: r = g[0]; break; default: r = g[1]; } %s",
        "double[] r = g[0]; switch (n) { case 0: r = g[1]; case 1: r = g[2]; default: } %s",
        "double[] r = g[0]; try { r = g[1]; use(r); } catch (RuntimeException e) { } %s",
        "double[] r = g[0]; for (int k = 0; k < n; k++) { r = g[k]; } %s"
      })
  void anAliasOfDifferentArraysIsNoneOfThem(String statements) {
    Analyzed a =
        Analyzed.method(PARAMETERS, statements.formatted("for (int j = 0; j < m; j++) r[j] = 1;"));

    assertThat(a.written()).isEqualTo("r[j]");
  }

  @Test
  void anIntegerOfDifferentValuesIsUnknownButStays() {
    Analyzed a =
        Analyzed.method(
            PARAMETERS, "int k = 0; if (flag) k = n; for (int j = 0; j < m; j++) a[k + j] = 1;");

    assertThat(stride(a, "j")).isEqualTo(new Stride.Bytes(8));
  }

  @Test
  void anArrayThatIsAnotherInEachIterationCannotBeTold() {
    Analyzed a =
        Analyzed.method(
            PARAMETERS, "double[] r = a; for (int j = 0; j < m; j++) { r[j] = 1; r = g[b[j]]; }");

    assertThat(stride(a, "j")).isInstanceOf(Stride.Unknown.class);
  }

  private static final String FIELDS =
      "double[][] g; final double[][] fixed = null; volatile double[][] shared; int n; static double[][] all;\n"
          + "Test other;\n void f(int m, double[] row) { %s for (int j = 0; j < m; j++) for (int i = 0; i < m; i++) { %s } }";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          g[i][j] = 1;                          | g[i][j]
          this.g[i][j] = 1;                     | this.g[i][j]
          fixed[i][j] = 1;                      | fixed[i][j]
          all[i][j] = 1;                        | all[i][j]
          Test.all[i][j] = 1;                   | Test.all[i][j]
          """)
  void fieldsAreArraysInTheUsersWords(String body, String expected) {
    Analyzed a = Analyzed.members(FIELDS.formatted("", body));

    assertThat(a.written()).isEqualTo(expected);
    assertThat(stride(a, "i")).isEqualTo(new Stride.NewRow());
  }

  @Test
  void aFieldWithAndWithoutThisIsOneArray() {
    Analyzed a = Analyzed.members(FIELDS.formatted("", "g[i][j] = this.g[j][i];"));

    List<Access> accesses = a.accesses(x -> true);
    assertThat(accesses).hasSize(2);
    assertThat(accesses.get(0).region()).isSameAs(accesses.get(1).region());
  }

  @Test
  void aLocalAliasOfAFieldIsTheField() {
    Analyzed a = Analyzed.members(FIELDS.formatted("double[][] q = g;", "q[i][j] = g[i][j];"));

    List<Access> accesses = a.accesses(x -> true);
    assertThat(accesses.get(0).region()).isSameAs(accesses.get(1).region());
  }

  @ParameterizedTest
  @ValueSource(strings = {"use(this); ", "g = null; ", "new Object(); "})
  void aFieldIsAnotherArrayAfterUnknownCode(String between) {
    Analyzed a =
        Analyzed.members(FIELDS.formatted("double[][] q = g; " + between, "q[i][j] = g[i][j];"));

    List<Access> accesses = a.accesses(x -> true);
    assertThat(accesses.get(0).region()).isNotSameAs(accesses.get(1).region());
  }

  @ParameterizedTest
  @ValueSource(strings = {"g[i][j] = 1; use(this);", "g[i][j] = 1; g = all;", "shared[i][j] = 1;"})
  void aFieldThatMayChangeInTheLoopCannotBeTold(String body) {
    assertThat(stride(Analyzed.members(FIELDS.formatted("", body)), "i"))
        .isInstanceOf(Stride.Unknown.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "fixed[i][j] = 1; use(this);",
        "g[i][j] = Math.sqrt(2);",
        "g[i][j] = 1; n = 3;",
        "g[i][j] = Double.isNaN(m) ? 1 : 2;"
      })
  void whatDoesNotTouchAFieldLeavesIt(String body) {
    assertThat(stride(Analyzed.members(FIELDS.formatted("", body)), "i"))
        .isEqualTo(new Stride.NewRow());
  }

  @Test
  void theLoopsOfALambdaStandAlone() {
    Analyzed a =
        Analyzed.method(
            PARAMETERS,
            "for (int k = 0; k < n; k++) { Runnable r = () -> { for (int i = 0; i < m; i++) a[i] = 1; }; }");

    assertThat(a.loop("i").parent()).isEmpty();
    assertThat(a.loop("k").loops()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a[b[i]]",
        "a[i % n]",
        "a[i * i]",
        "a[i / 2]",
        "a[i ^ 1]",
        "a[(byte) i]",
        "a[Math.abs(i - n)]"
      })
  void whatIsNoPolynomialOfDegreeOneCannotBeTold(String element) {
    Analyzed a = Analyzed.method(PARAMETERS, "for (int i = 0; i < n; i++) " + element + " = 1;");

    assertThat(stride(a, "i")).isInstanceOf(Stride.Unknown.class);
  }

  @Test
  void intsThatWrapEarlierThanIntAreGivenUp() {
    Analyzed a =
        Analyzed.method(PARAMETERS, "short k = 0; for (int i = 0; i < n; i++) { a[k] = 1; k++; }");

    assertThat(stride(a, "i")).isInstanceOf(Stride.Unknown.class);
  }

  @Test
  void aCompoundAssignmentReadsAndWrites() {
    Access access = Analyzed.method(PARAMETERS, NEST + "a[i] += 2;").accesses(x -> true).get(0);

    assertThat(access.reads()).isTrue();
    assertThat(access.writes()).isTrue();
  }

  @Test
  void aPlainAssignmentOnlyWrites() {
    Access access = Analyzed.method(PARAMETERS, NEST + "a[i] = 2;").accesses(x -> true).get(0);

    assertThat(access.reads()).isFalse();
    assertThat(access.writes()).isTrue();
  }

  private static Stride stride(Analyzed a, String loop) {
    return Stride.of(a.accesses(Access::writes).get(0), a.loop(loop));
  }
}
