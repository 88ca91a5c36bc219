package loops;

/** What stands around a nest, and must not come to harm: comments, labels, names, asserts. */
final class S68_Surroundings {

  static void asserted(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        assert a[i][j] >= 0 : "negative";
        a[i][j] = Math.sqrt(a[i][j]);
      }
    }
  }

  static double[][] assertedFresh(int n, int m) {
    double[][] a = new double[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        assert a[i][j] >= 0;
        a[i][j] = i;
      }
    }
    return a;
  }

  static void debugged(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
        System.out.println(i);
      }
    }
  }

  // All four comments stay.
  static void commented(double[][] a, int n, int m) {
    // every column
    for (int j = 0; j < m; j++) { // of m
      /* every row */
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        // is cleared
        a[i][j] = 0; // at last
      }
    }
  }

  static void commentsInHeaders(double[][] a, int n, int m) {
    for (int j = 0 /* first column */; j < m; j++) {
      for (int i = 0; i < n /* not inclusive */; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static void labelled(double[][] a, int n, int m) {
    columns:
    for (int j = 0; j < m; j++) {
      rows:
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  // Names that a hoisted row or a temporary row might want are taken.
  static void namesTaken(double[][] a, double[] row, double[] sums, double[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, promote
        s += a[i][j] * row[i] + sums[i];
      }
      out[j] = s;
    }
  }

  static double[] t = {0.5};
  static double[] ai = {0.25};

  static void namesOfFields(double[][] a, double[] out, int n, int m) {
    for (int j = 0; j < m; j++) {
      double s = 0;
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      out[j] = s + t[0] + ai[0];
    }
  }

  static void inferredTypes(double[][] a, double[] out, int n, int m) {
    for (var j = 0; j < m; j++) {
      var s = 0.0;
      for (var i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        s += a[i][j];
      }
      out[j] = s;
    }
  }

  static void withoutBraces(double[][] a, int n, int m) {
    if (n > 0)
      for (int j = 0; j < m; j++)
        for (int i = 0; i < n; i++)
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
          a[i][j] = 0;
    else a[0][0] = 1;
  }

  static void withoutBracesPromoted(double[][] a, double[] out, int n, int m) {
    if (n > 0)
      for (int j = 0; j < m; j++) {
        double s = 0;
        for (int i = 0; i < n; i++) s += a[i][j];
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
        out[j] = s;
      }
    else out[0] = 1;
  }

  static void annotatedCounters(double[][] a, int n, int m) {
    for (@SuppressWarnings("unused") int j = 0; j < m; j++) {
      for (final int[] i = {0}; i[0] < n; i[0]++) {
        a[i[0]][j] = 0;
      }
    }
  }

  static void oneLine(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) for (int k = 0; k < 2; k++) a[k][j] = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) { a[i][j] = 0; }
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
    }
  }
}
