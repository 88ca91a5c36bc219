package io.stridewise.benchmarks;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Matrices with the same small values in every element type and storage: multiples of 1/64 below 2,
 * or integers below 128, whose sums are exact in any order, so that results can be compared bit by
 * bit.
 */
final class Elements {
  private Elements() {}

  static double[][] doubles(int n) {
    double[][] a = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i][j] = integer(i, j) / 64.0;
      }
    }
    return a;
  }

  static float[][] floats(int n) {
    float[][] a = new float[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i][j] = integer(i, j) / 64.0f;
      }
    }
    return a;
  }

  static int[][] ints(int n) {
    int[][] a = new int[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i][j] = integer(i, j);
      }
    }
    return a;
  }

  static long[][] longs(int n) {
    long[][] a = new long[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        a[i][j] = integer(i, j);
      }
    }
    return a;
  }

  /** {@code n} layers of {@code n} by {@code n}. */
  static double[][][] cube(int n) {
    double[][][] a = new double[n][][];
    for (int i = 0; i < n; i++) {
      a[i] = doubles(n);
      a[i][0][0] = i / 64.0;
    }
    return a;
  }

  private static int integer(int i, int j) {
    return i * 31 + j * 17 + 1 & 127;
  }

  /**
   * Length sqrt(2): I - v v' is then a reflection, and however often it is applied, nothing grows.
   */
  static double[] vector(int n) {
    double[] v = new double[n];
    for (int i = 0; i < n; i++) {
      v[i] = Math.sqrt(2.0 / n) * (i % 3 == 0 ? -1 : 1);
    }
    return v;
  }

  static double[] flat(double[][] a) {
    return Arrays.stream(a).flatMapToDouble(Arrays::stream).toArray();
  }

  static float[] flat(float[][] a) {
    float[] flat = new float[a.length * a[0].length];
    for (int i = 0; i < a.length; i++) {
      System.arraycopy(a[i], 0, flat, i * a[i].length, a[i].length);
    }
    return flat;
  }

  static int[] flat(int[][] a) {
    return Arrays.stream(a).flatMapToInt(Arrays::stream).toArray();
  }

  static long[] flat(long[][] a) {
    return Arrays.stream(a).flatMapToLong(Arrays::stream).toArray();
  }

  static double[] flat(double[][][] a) {
    return Stream.of(a).map(Elements::flat).flatMapToDouble(Arrays::stream).toArray();
  }

  static double[] all(double[][] a) {
    return flat(a);
  }

  static double[] all(float[][] a) {
    return all(flat(a));
  }

  static double[] all(float[] a) {
    return IntStream.range(0, a.length).mapToDouble(i -> a[i]).toArray();
  }

  static double[] all(int[][] a) {
    return all(flat(a));
  }

  static double[] all(int[] a) {
    return IntStream.of(a).asDoubleStream().toArray();
  }
}
