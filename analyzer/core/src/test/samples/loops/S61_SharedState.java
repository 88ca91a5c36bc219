package loops;

/** Others may watch. */
final class S61_SharedState {
  private volatile int level;
  private long total;

  void volatileRead(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = level;
      }
    }
  }

  void locked(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        synchronized (this) {
          a[i][j] = 0;
        }
      }
    }
  }

  void sumInField(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
   //   - condition: `total`
        total += a[i][j];
      }
    }
  }

  // One lock around all of it.
  synchronized void lockedOutside(int[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }
}
