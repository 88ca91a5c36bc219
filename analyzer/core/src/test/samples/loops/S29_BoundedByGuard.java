package loops;

/** Characters of strings, and sizes that an earlier test bounds. */
final class S29_BoundedByGuard {

  static int commonCharacters(String s, String t) {
    int hits = 0;
    for (int i = 0; i < s.length(); i++) {
      for (int j = 0; j < t.length(); j++) {
        if (s.charAt(i) == t.charAt(j)) {
          hits++;
        }
      }
    }
    return hits;
  }

  static void returned(long[][] a, int n, int m) {
    if (n > 8) return;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }

  static void thrown(long[][] a, int n, int m) {
    if (n > 8) {
      throw new IllegalArgumentException("too many rows");
    }
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }

  static void inside(long[][] a, int n, int m) {
    if (n <= 8) {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
          a[i][j] = 0;
        }
      }
    }
  }

  // The bound is gone once n is written.
  static void overwritten(long[][] a, int n, int m) {
    if (n > 8) return;
    n = a.length;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  // A test that bounds nothing from above.
  static void otherSide(long[][] a, int n, int m) {
    if (n < 8) return;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }
}
