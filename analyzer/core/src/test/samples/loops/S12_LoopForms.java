package loops;

/** The same column walk, written with every kind of loop. */
final class S12_LoopForms {

  static void whileLoops(double[][] a, int n, int m) {
    int j = 0;
    while (j < m) {
      int i = 0;
      while (i < n) {
   // ^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
   //   - message: `i`
        a[i][j] = 0;
        i++;
      }
      j++;
    }
  }

  static void doLoops(double[][] a, int n, int m) {
    int j = 0;
    do {
      int i = 0;
      do {
   // ^^ HostileLoopOrder, WARNING, A by guard, interchange
        a[i][j] = 0;
        i++;
      } while (i < n);
      j++;
    } while (j < m);
  }

  static void whileInFor(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      int i = 0;
      while (i < n) {
   // ^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
        i += 1;
      }
    }
  }

  static void compoundSteps(double[][] a, int n, int m) {
    for (int j = 0; j < m; j += 1) {
      for (int i = 0; i < n; i += 1) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static void plainSteps(double[][] a, int n, int m) {
    for (int j = 0; j < m; j = j + 1) {
      for (int i = 0; i < n; i = i + 1) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static void prefixSteps(double[][] a, int n, int m) {
    for (int j = 0; j < m; ++j) {
      for (int i = 0; i < n; ++i) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static void inclusiveBounds(double[][] a, int n, int m) {
    for (int j = 0; j <= m - 1; j++) {
      for (int i = 0; i <= n - 1; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static void boundsTurnedAround(double[][] a, int n, int m) {
    for (int j = 0; m > j; j++) {
      for (int i = 0; n > i; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static void countingFromOne(double[][] a, int n, int m) {
    for (int j = 1; j <= m; j++) {
      for (int i = 1; i <= n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i - 1][j - 1] = 0;
      }
    }
  }

  static void descending(double[][] a, int n, int m) {
    for (int j = m - 1; j >= 0; j--) {
      for (int i = n - 1; i >= 0; i--) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static void descendingInside(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = n; i > 0; i--) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i - 1][j] = 0;
      }
    }
  }

  static void everySecondRow(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i += 2) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static void countersDeclaredBefore(double[][] a, int n, int m) {
    int i, j;
    for (j = 0; j < m; j++) {
      for (i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static void longCounters(double[][] a, long n, long m) {
    for (long j = 0; j < m; j++) {
      for (long i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[(int) i][(int) j] = 0;
      }
    }
  }

  static void innerBounds(double[][] a, int n, int m) {
    for (int j = 1; j < m - 1; j++) {
      for (int i = 1; i < n - 1; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static void whileLoopsRepaired(double[][] a, int n, int m) {
    int i = 0;
    while (i < n) {
      int j = 0;
      while (j < m) {
        a[i][j] = 0;
        j++;
      }
      i++;
    }
  }

  static void descendingRepaired(double[][] a, int n, int m) {
    for (int i = n - 1; i >= 0; i--) {
      for (int j = m - 1; j >= 0; j--) {
        a[i][j] = 0;
      }
    }
  }

  // No counted loops: nothing is claimed.
  static void searching(double[][] a, int m) {
    for (int j = 0; j < m; j++) {
      int i = 0;
      while (a[i][j] != 0) {
        i++;
      }
    }
  }

  static void doubling(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 1; i < n; i *= 2) {
        a[i][j] = 0;
      }
    }
  }
}
