package io.stridewise.polybench.kernels;

/**
 * Nussinov's dynamic programme: the most base pairs in a folding of each section of an RNA
 * sequence. Bases are 0 to 3; two pair if they add up to 3.
 */
public final class Nussinov {
  private Nussinov() {}

  public static void nussinov(int n, int[] seq, int[][] table) {
    // nest: sections
    for (int i = n - 1; i >= 0; i--) {
      for (int j = i + 1; j < n; j++) {
        table[i][j] = Math.max(table[i][j], table[i][j - 1]);
        table[i][j] = Math.max(table[i][j], table[i + 1][j]);
        if (i < j - 1) {
          int pair = seq[i] + seq[j] == 3 ? 1 : 0;
          table[i][j] = Math.max(table[i][j], table[i + 1][j - 1] + pair);
        } else {
          table[i][j] = Math.max(table[i][j], table[i + 1][j - 1]);
        }
        for (int k = i + 1; k < j; k++) {
          table[i][j] = Math.max(table[i][j], table[i][k] + table[k + 1][j]);
        }
      }
    }
  }
}
