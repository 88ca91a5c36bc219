package loops;

/** When another order pays, after the tests of LLVM's loop cache analysis and loop interchange. */
final class L_Profitability {

  // The first inner loop is right, the second one is not.
  static void twoChains(double[][] a, double[][] b, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int k = 0; k < n; k++) {
        b[j][k] = 0;
      }
      for (int i = 0; i < n; i++) {
   // ^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, distribute
        a[i][j] = 0;
      }
    }
  }
}
