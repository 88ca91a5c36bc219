package io.stridewise.polybench;

import java.util.SplittableRandom;

/** Random arguments; the same seed gives the same numbers. */
final class Values {
  private final SplittableRandom random;

  Values(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Between -1 and 1. */
  double scalar() {
    return random.nextDouble(-1.0, 1.0);
  }

  double[] vector(int n) {
    double[] x = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = scalar();
    }
    return x;
  }

  double[][] matrix(int rows, int columns) {
    double[][] a = new double[rows][];
    for (int i = 0; i < rows; i++) {
      a[i] = vector(columns);
    }
    return a;
  }

  double[][][] cube(int layers, int rows, int columns) {
    double[][][] a = new double[layers][][];
    for (int i = 0; i < layers; i++) {
      a[i] = matrix(rows, columns);
    }
    return a;
  }

  /**
   * Symmetric, with a diagonal that outweighs the rest of its row: positive definite, and factored
   * without pivots.
   */
  double[][] dominant(int n) {
    double[][] a = matrix(n, n);
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        a[j][i] = a[i][j];
      }
      a[i][i] = n + 1 + scalar();
    }
    return a;
  }

  /** From 0 to {@code bound - 1}. */
  int[] ints(int n, int bound) {
    return random.ints(n, 0, bound).toArray();
  }

  int[][] ints(int rows, int columns, int bound) {
    int[][] a = new int[rows][];
    for (int i = 0; i < rows; i++) {
      a[i] = ints(columns, bound);
    }
    return a;
  }
}
