package io.stridewise.polybench.kernels;

/** Averages of three neighbours, from {@code a} to {@code b} and back in each step. */
public final class Jacobi1d {
  private Jacobi1d() {}

  public static void jacobi1d(int tsteps, int n, double[] a, double[] b) {
    // nest: steps
    for (int t = 0; t < tsteps; t++) {
      for (int i = 1; i < n - 1; i++) {
        b[i] = 0.33333 * (a[i - 1] + a[i] + a[i + 1]);
      }
      for (int i = 1; i < n - 1; i++) {
        a[i] = 0.33333 * (b[i - 1] + b[i] + b[i + 1]);
      }
    }
  }
}
