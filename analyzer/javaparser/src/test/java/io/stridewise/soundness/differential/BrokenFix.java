package io.stridewise.soundness.differential;

import io.stridewise.core.legality.Tier;
import io.stridewise.soundness.differential.Slot.Place;
import io.stridewise.soundness.differential.Slot.Role;
import java.util.ArrayList;
import java.util.List;

/**
 * A fix that looks right and is not, with one that is.
 *
 * @param name what is wrong with it
 * @param parameters of the method
 * @param original body
 * @param wrong body after the broken fix
 * @param sound body after a right one
 * @param tier both claim
 * @param symptom a word of the report
 */
record BrokenFix(
    String name,
    String parameters,
    String original,
    String wrong,
    String sound,
    Tier tier,
    String symptom) {
  private static final String MATRIX = "double[][] a, double[][] b, double[] out, int n, int m";

  static final List<BrokenFix> ALL =
      List.of(
          new BrokenFix(
              "rows that are shared make the order visible",
              MATRIX,
              "for (int j = 1; j < m; j++) for (int i = 0; i < n; i++) a[i][j] += a[i][j - 1];",
              "for (int i = 0; i < n; i++) for (int j = 1; j < m; j++) a[i][j] += a[i][j - 1];",
              "for (int j = 1; j < m; j++) for (int i = 0; i < n; i++) a[i][j] += a[i][j - 1];",
              Tier.UNLESS_THROWS,
              "value"),
          new BrokenFix(
              "two arrays may be one",
              MATRIX,
              "for (int j = 1; j < m; j++) for (int i = 1; i < n; i++) a[i][j] = b[i - 1][j - 1] + b[j][i];",
              "for (int i = 1; i < n; i++) for (int j = 1; j < m; j++) a[i][j] = b[i - 1][j - 1] + b[j][i];",
              "for (int j = 1; j < m; j++) for (int i = 1; i < n; i++) a[i][j] = b[i - 1][j - 1] + b[j][i];",
              Tier.UNLESS_THROWS,
              "value"),
          new BrokenFix(
              "sums go straight into an array that is read",
              MATRIX,
              "for (int j = 0; j < m; j++) { double s = 0; for (int i = 0; i < n; i++) s += a[i][j]; out[j] = s; }",
              "for (int j = 0; j < m; j++) out[j] = 0; for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) out[j] += a[i][j];",
              "double[] t = new double[Math.max(0, m)]; for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) t[j] += a[i][j]; for (int j = 0; j < m; j++) out[j] = t[j];",
              Tier.UNLESS_THROWS,
              "value"),
          new BrokenFix(
              "sums are rounded to the narrower type",
              "float[][] a, float[] out, int n, int m",
              "for (int j = 0; j < m; j++) { double s = 0; for (int i = 0; i < n; i++) s += a[i][j]; out[j] = (float) s; }",
              "float[] t = new float[Math.max(0, m)]; for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) t[j] += a[i][j]; for (int j = 0; j < m; j++) out[j] = t[j];",
              "double[] t = new double[Math.max(0, m)]; for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) t[j] += a[i][j]; for (int j = 0; j < m; j++) out[j] = (float) t[j];",
              Tier.UNLESS_THROWS,
              "value"),
          new BrokenFix(
              "additions in another order",
              MATRIX,
              "double s = 0; for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) s += a[i][j]; out[0] = s;",
              "double s = 0; for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) s += a[i][j]; out[0] = s;",
              "double s = 0; for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) s += a[i][j]; out[0] = s;",
              Tier.UNLESS_THROWS,
              "value"),
          new BrokenFix(
              "a minimum by comparison depends on the order of zeros",
              MATRIX,
              "double s = 5; for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) s = a[i][j] < s ? a[i][j] : s; out[0] = s;",
              "double s = 5; for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) s = a[i][j] < s ? a[i][j] : s; out[0] = s;",
              "double s = 5; for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) s = a[i][j] < s ? a[i][j] : s; out[0] = s;",
              Tier.UNLESS_THROWS,
              "value"),
          new BrokenFix(
              "the temporary has no size where there are no columns",
              MATRIX,
              "for (int j = 0; j < m; j++) { double s = 0; for (int i = 0; i < n; i++) s += a[i][j]; out[j] = s; }",
              "double[] t = new double[m]; for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) t[j] += a[i][j]; for (int j = 0; j < m; j++) out[j] = t[j];",
              "double[] t = new double[Math.max(0, m)]; for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) t[j] += a[i][j]; for (int j = 0; j < m; j++) out[j] = t[j];",
              Tier.UNLESS_THROWS,
              "NegativeArraySizeException"),
          new BrokenFix(
              "a row is read where no column is",
              MATRIX,
              "for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) a[i][j] *= 2;",
              "for (int i = 0; i < n; i++) { double[] r = a[i]; int last = r.length; for (int j = 0; j < m; j++) r[j] *= 2; }",
              "if (m > 0) for (int i = 0; i < n; i++) { double[] r = a[i]; for (int j = 0; j < m; j++) r[j] *= 2; }",
              Tier.UNLESS_THROWS,
              "completes against"),
          new BrokenFix(
              "which elements were written before the exception is not kept",
              MATRIX,
              "for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) a[i][j] = i;",
              "for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) a[i][j] = i;",
              "if (a.length < 0) return; for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) a[i][j] = i;",
              Tier.EXACT,
              "value"),
          new BrokenFix(
              "an exception is swallowed",
              MATRIX,
              "for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) a[i][j] = 1;",
              "for (int i = 0; i < n && i < a.length; i++) for (int j = 0; j < m; j++) a[i][j] = 1;",
              "for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) a[i][j] = 1;",
              Tier.UNLESS_THROWS,
              "against completes"),
          new BrokenFix(
              "a catch around sees what was written",
              MATRIX,
              "try { for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) a[i][j] = j; } catch (RuntimeException e) { out[0] = 1; }",
              "try { for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) a[i][j] = j; } catch (RuntimeException e) { out[0] = 1; }",
              "try { for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) a[i][j] = j; } catch (RuntimeException e) { out[0] = 1; }",
              Tier.UNLESS_THROWS,
              "value"),
          new BrokenFix(
              "the guard forgets that rows may be shared",
              MATRIX,
              "for (int j = 1; j < m; j++) for (int i = 0; i < n; i++) a[i][j] += a[i][j - 1];",
              "if (a != b) for (int i = 0; i < n; i++) for (int j = 1; j < m; j++) a[i][j] += a[i][j - 1]; else for (int j = 1; j < m; j++) for (int i = 0; i < n; i++) a[i][j] += a[i][j - 1];",
              "boolean apart = true; for (int x = 0; a != null && x < n && x < a.length; x++) for (int y = 0; y < x; y++) apart &= a[x] != a[y]; if (apart) for (int i = 0; i < n; i++) for (int j = 1; j < m; j++) a[i][j] += a[i][j - 1]; else for (int j = 1; j < m; j++) for (int i = 0; i < n; i++) a[i][j] += a[i][j - 1];",
              Tier.GUARDED,
              "value"),
          new BrokenFix(
              "the last block of a tile is lost",
              "int[][] a, int[][] b, int n, int m",
              "for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) a[j][i] = b[i][j];",
              "for (int i = 0; i < n; i += 2) for (int j = 0; j < m; j += 2) { a[j][i] = b[i][j]; if (i + 1 < n) a[j][i + 1] = b[i + 1][j]; if (j + 2 < m) { a[j + 1][i] = b[i][j + 1]; if (i + 1 < n) a[j + 1][i + 1] = b[i + 1][j + 1]; } }",
              "for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) a[j][i] = b[i][j];",
              Tier.UNLESS_THROWS,
              "value"),
          new BrokenFix(
              "a counter that is used afterwards",
              MATRIX,
              "int i = 0, j; for (j = 0; j < m; j++) for (i = 0; i < n; i++) a[i][j] += 1; out[0] = i;",
              "int i = 0, j; for (i = 0; i < n; i++) for (j = 0; j < m; j++) a[i][j] += 1; out[0] = i;",
              "int i = 0, j; for (i = 0; i < n; i++) for (j = 0; j < m; j++) a[i][j] += 1; out[0] = m > 0 ? Math.max(0, n) : 0;",
              Tier.UNLESS_THROWS,
              "value"),
          new BrokenFix(
              "a name that is taken",
              MATRIX,
              "int row = 1; for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) a[i][j] += row;",
              "int row = 1; for (int i = 0; i < n; i++) { double[] row = a[i]; for (int j = 0; j < m; j++) row[j] += 1; }",
              "int row = 1; for (int i = 0; i < n; i++) { for (int j = 0; j < m; j++) a[i][j] += row; }",
              Tier.UNLESS_THROWS,
              "does not compile"),
          new BrokenFix(
              "a language that is too new",
              MATRIX,
              "for (int j = 0; j < m; j++) for (int i = 0; i < n; i++) a[i][j] += 1;",
              "for (int i = 0; i < n; i++) { var row = a[i]; for (int j = 0; j < m; j++) row[j] += 1; }",
              "for (int i = 0; i < n; i++) for (int j = 0; j < m; j++) a[i][j] += 1;",
              Tier.UNLESS_THROWS,
              "does not compile"));

  Subject subject() {
    return new Subject(name.hashCode(), "broken", "Broken", source(original), slots(), 10);
  }

  String repaired() {
    return source(wrong);
  }

  String right() {
    return source(sound);
  }

  private String source(String body) {
    return Subject.PACKAGE + " class Broken { void m(" + parameters + ") { " + body + " } }";
  }

  private List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    for (String parameter : parameters.split(", ")) {
      String[] words = parameter.split(" ");
      int dimensions = words[0].split("\\[").length - 1;
      Element element =
          Element.valueOf(words[0].split("\\[")[0].toUpperCase(java.util.Locale.ROOT));
      slots.add(
          new Slot(
              words[1],
              element.array(dimensions),
              dimensions == 0 ? Role.SIZE : Role.ARRAY,
              Place.PARAMETER));
    }
    return slots;
  }

  @Override
  public String toString() {
    return name;
  }
}
