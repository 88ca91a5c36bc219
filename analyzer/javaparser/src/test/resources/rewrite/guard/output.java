class Example {
    static void f(double[] a, double[] out, int n, int m) {
        // Down the columns.
        if (a != out && n >= m && (long) n * m >= 7) {
            if (m > 0) {
                for (int i = 0; i < n; i++) {
                    for (int j = 0; j < m; j++) {
                        out[j] += a[i * m + j];
                    }
                }
            }
        } else {
            // stridewise:ok HostileLoopOrder -- the other order needs what was tested
            for (int j = 0; j < m; j++) {
                // One column.
                for (int i = 0; i < n; i++) {
                    out[j] += a[i * m + j];
                }
            }
        }
    }

    static Object run(int seed) {
        double[] a = new double[30];
        for (int i = 0; i < 30; i++) {
            a[i] = i * 0.7;
        }
        double[] out = seed % 2 == 0 ? a : new double[6];
        f(a, out, 5, seed % 6);
        return out;
    }
}
