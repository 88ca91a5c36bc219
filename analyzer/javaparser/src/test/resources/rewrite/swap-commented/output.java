class Example {
    static void f(double[][] a, double[] out, int n, int m) {
        // walk down
        for (int i = 0; i < n; i++)
        {
            for (int j = 0; j < m; j++) { // for each column
                out[j] += a[i][j];
            }
        } // end of the column
    }

    static Object run(int seed) {
        double[][] a = {{1, 2, seed}, {0.1, 3, 4}};
        double[] out = new double[3];
        f(a, out, 2, 3);
        return out;
    }
}
