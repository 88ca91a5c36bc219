package io.stridewise.polybench.kernels;

/** Lengths of the shortest paths between all pairs of nodes, in place. */
public final class FloydWarshall {
  private FloydWarshall() {}

  public static void floydWarshall(int n, int[][] path) {
    // nest: relaxation
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          path[i][j] = path[i][j] < path[i][k] + path[k][j] ? path[i][j] : path[i][k] + path[k][j];
        }
      }
    }
  }
}
