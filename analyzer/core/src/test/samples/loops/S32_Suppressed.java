package loops;

import javax.annotation.processing.Generated;

/** The author knows, or nobody wrote it. */
final class S32_Suppressed {

  @SuppressWarnings("HostileLoopOrder")
  static void method(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }

  @SuppressWarnings("stridewise")
  static void all(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }

  @SuppressWarnings({"unused", "HostileLoopOrder"})
  static void list(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }

  @SuppressWarnings("HostileLoopOrder")
  static final class WholeClass {
    static void method(double[][] a, int n, int m) {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
          a[i][j] = 0;
        }
      }
    }
  }

  @Generated("by hand")
  static final class GeneratedClass {
    static void method(double[][] a, int n, int m) {
      for (int j = 0; j < m; j++) {
        for (int i = 0; i < n; i++) {
          a[i][j] = 0;
        }
      }
    }
  }

  @Generated("by hand")
  static void generatedMethod(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }

  static void commentAboveNest(double[][] a, int n, int m) {
    // stridewise:ok HostileLoopOrder -- runs once, at start
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }

  static void commentOnNest(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) { // stridewise:ok HostileLoopOrder -- runs once, at start
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }

  static void commentAboveLoop(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      // stridewise:ok HostileLoopOrder -- n is 4 here
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
  }

  static void commentOnLoop(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) { // stridewise:ok HostileLoopOrder -- n is 4 here
        a[i][j] = 0;
      }
    }
  }

  @SuppressWarnings("OpposingStrides")
  static void otherName(double[][] a, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  static void otherNameInComment(double[][] a, int n, int m) {
    // stridewise:ok OpposingStrides -- says nothing about the order
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 0;
      }
    }
  }

  // A comment holds for its own nest only.
  static void nextNest(double[][] a, int n, int m) {
    // stridewise:ok HostileLoopOrder -- the first one
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        a[i][j] = 0;
      }
    }
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
        a[i][j] = 1;
      }
    }
  }

  @SuppressWarnings("OpposingStrides")
  static void transpose(double[][] a, double[][] b, int n, int m) {
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < m; j++) {
        b[i][j] = a[j][i];
      }
    }
  }
}
