package io.stridewise.polybench.best;

/**
 * {@code nussinov} row by row: a cell is final once all cells to its left have been added to it, so
 * each final cell is added along the row below it.
 */
public final class BestNussinov {
  private BestNussinov() {}

  public static void nussinov(int n, int[] seq, int[][] table) {
    for (int i = n - 2; i >= 0; i--) {
      int[] row = table[i];
      int[] below = table[i + 1];
      for (int j = i + 1; j < n; j++) {
        int pair = i < j - 1 && seq[i] + seq[j] == 3 ? 1 : 0;
        row[j] = Math.max(row[j], Math.max(below[j], below[j - 1] + pair));
      }
      row[i + 1] = Math.max(row[i + 1], row[i]);
      for (int k = i + 1; k < n - 1; k++) {
        int left = row[k];
        int[] right = table[k + 1];
        // The cell beside this one gets its neighbour first, then is final with this sum.
        row[k + 1] = Math.max(row[k + 1], left);
        for (int j = k + 1; j < n; j++) {
          row[j] = Math.max(row[j], left + right[j]);
        }
      }
    }
  }
}
