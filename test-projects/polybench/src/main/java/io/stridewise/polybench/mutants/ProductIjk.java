package io.stridewise.polybench.mutants;

/** {@code C += A B} as a perfect nest with a dot product inside. */
public final class ProductIjk {
  private ProductIjk() {}

  public static void product(int n, double[][] c, double[][] a, double[][] b) {
    // nest: product
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
  }
}
