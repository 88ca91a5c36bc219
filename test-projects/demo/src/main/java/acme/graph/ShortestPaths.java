package acme.graph;

/** Distances between all pairs of nodes. */
public final class ShortestPaths {
  private ShortestPaths() {}

  /** Floyd and Warshall, along the rows. */
  public static void floydWarshall(int[][] dist, int n) {
    for (int k = 0; k < n; k++) {
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          dist[i][j] = Math.min(dist[i][j], dist[i][k] + dist[k][j]);
        }
      }
    }
  }

  public static void inDegrees(boolean[][] edge, int n, int[] degree) {
    for (int to = 0; to < n; to++) {
      for (int from = 0; from < n; from++) {
        if (edge[from][to]) {
          degree[to]++;
        }
      }
    }
  }

  public static boolean isUndirected(boolean[][] edge, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        if (edge[i][j] != edge[j][i]) {
          return false;
        }
      }
    }
    return true;
  }
}
