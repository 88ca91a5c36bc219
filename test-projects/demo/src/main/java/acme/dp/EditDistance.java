package acme.dp;

/** How many edits lead from one word to another. */
public final class EditDistance {
  private EditDistance() {}

  /** Fills the table column by column although its rows are the arrays. */
  public static int levenshtein(String from, String to) {
    int n = from.length();
    int m = to.length();
    int[][] d = new int[n + 1][m + 1];
    for (int i = 0; i <= n; i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= m; j++) {
      d[0][j] = j;
    }
    for (int j = 1; j <= m; j++) {
      for (int i = 1; i <= n; i++) {
        int change = from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
      }
    }
    return d[n][m];
  }

  /** Two rows are enough, and they are walked in order. */
  public static int longestCommonSubsequence(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      for (int j = 1; j <= b.length(); j++) {
        row[j] =
            a.charAt(i - 1) == b.charAt(j - 1)
                ? above[j - 1] + 1
                : Math.max(above[j], row[j - 1]);
      }
      above = row;
    }
    return above[b.length()];
  }
}
