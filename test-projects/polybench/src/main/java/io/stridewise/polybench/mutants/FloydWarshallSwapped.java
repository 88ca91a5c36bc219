package io.stridewise.polybench.mutants;

/** {@code floyd-warshall} down the columns. */
public final class FloydWarshallSwapped {
  private FloydWarshallSwapped() {}

  public static void floydWarshall(int n, int[][] path) {
    // nest: relaxation
    for (int k = 0; k < n; k++) {
      for (int j = 0; j < n; j++) {
        for (int i = 0; i < n; i++) {
          path[i][j] = path[i][j] < path[i][k] + path[k][j] ? path[i][j] : path[i][k] + path[k][j];
        }
      }
    }
  }
}
