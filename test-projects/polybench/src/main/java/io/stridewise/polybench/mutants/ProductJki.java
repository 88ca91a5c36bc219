package io.stridewise.polybench.mutants;

/** {@code C += A B} as a perfect nest by columns. */
public final class ProductJki {
  private ProductJki() {}

  public static void product(int n, double[][] c, double[][] a, double[][] b) {
    // nest: product
    for (int j = 0; j < n; j++) {
      for (int k = 0; k < n; k++) {
        for (int i = 0; i < n; i++) {
          c[i][j] += a[i][k] * b[k][j];
        }
      }
    }
  }
}
