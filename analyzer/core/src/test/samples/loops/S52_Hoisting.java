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
}
