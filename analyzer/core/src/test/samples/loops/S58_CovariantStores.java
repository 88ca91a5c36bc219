package loops;

/** A store into an array of objects may find that the array is of another class. */
final class S58_CovariantStores {

  static void parameter(Number[][] a, Number value, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, B, interchange
        a[i][j] = value;
      }
    }
  }

  // Made as an array of another class.
  static Number[][] freshOfIntegers(Number value, int n, int m) {
    Number[][] a = new Integer[n][m];
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, B, interchange
        a[i][j] = value;
      }
    }
    return a;
  }

  // The handler sees which cells were written before the store that failed.
  static Number[][] caught(Number value, int n, int m) {
    Number[][] a = new Integer[n][m];
    try {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, none, interchange
          a[i][j] = value;
        }
      }
    } catch (ArrayStoreException e) {
      a[0][0] = -1;
    }
    return a;
  }

  static void copied(String[][] a, String[][] b, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, INFO, B, interchange
        a[i][j] = b[i][j];
      }
    }
  }

  // A row of an Object[][] may be the array itself: then a store replaces a row.
  static void objects(Object[][] a, Object value, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = value;
      }
    }
  }

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
