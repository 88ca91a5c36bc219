package loops;

/** A store into an array of objects may find that the array is of another class. */
final class S58_CovariantStores {

  static Number[][] fresh(Number value, int n, int m) {
    Number[][] a = new Number[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, A, interchange
        a[i][j] = value;
      }
    }
    return a;
  }

  static Object[][] objectsFresh(Object value, int n, int m) {
    Object[][] a = new Object[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, A, interchange
        a[i][j] = value;
      }
    }
    return a;
  }
}
