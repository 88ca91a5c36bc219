package loops;

/** What the new inner loop would not move over may be hoisted out of it, unless the nest writes it. */
final class S52_Hoisting {

  // Column 0 is not written here.
  static void firstColumnSubtracted(double[][] a, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, hoist
   //   - advice: `a[i][0]`
        a[i][j] -= a[i][0];
      }
    }
  }

  // Column 0 becomes 0 first, and 0 is subtracted from the others.
  static void firstColumnToo(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - not advice: hoist
        a[i][j] -= a[i][0];
      }
    }
  }

  static void readAndWritten(double[][] a, double[] x, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
   //   - not advice: hoist
        a[i][j] += x[i];
        x[i] = a[i][j];
      }
    }
  }

  // c is a: the product reads what it has written.
  static void productInPlace(double[][] a, double[][] b, int n) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          a[i][j] += a[i][k] * b[k][j];
        }
      }
    }
  }

  static void firstColumnSubtractedRepaired(double[][] a, int n, int m) {
    for (int i = 0; i < n; i++) {
      double first = a[i][0];
      for (int j = 1; j < m; j++) {
        a[i][j] -= first;
      }
    }
  }

  static void firstColumnTooRepaired(double[][] a, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        a[i][j] -= a[i][0];
      }
    }
  }

  // The row has a name of its own already: it stays before the loop over it.
  static void firstColumnOfNamedRow(double[][] a, int n, int m) {
    for (int j = 1; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, hoist
        final double[] row = a[i];
        row[j] -= row[0]; // in place
      }
    }
  }

  static void reflectionsOfNamedRows(double[][] a, int n, int m) {
    for (int k = 0; k < m; k++) {
      for (int j = k + 1; j < m; j++) {
        double f = 0;
        for (int i = k; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, promote
          double[] row = a[i]; // the i-th
          f += row[j] * row[k];
        }
        f /= a[k][k];
        for (int i = k; i < n; i++) {
          double[] row = a[i];
          row[j] -= f * row[k];
        }
      }
    }
  }

  // The row of the column, which changes with the loop that moves inside.
  static void rowOfColumn(double[][] a, double[][] b, int n, int m) {
    double[][] c = new double[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        double scale = b[0][j];
        double[] row = a[i];
        c[i][j] = scale * row[j];
      }
    }
  }
}
