class Example {
    static void f(double[][] a, double[][] t) {
        for (int ii = 0, iEnd; ii < a.length; ii = iEnd) {
            iEnd = ii + Math.min(4, a.length - ii);
            for (int jj = 1, jEnd; jj < a[0].length; jj = jEnd) {
                jEnd = jj + Math.min(4, a[0].length - jj);
                for (int i = ii; i < iEnd; i++) { // rows
                    for (int j = jj; j < jEnd; j++) {
                        t[j][i] = a[i][j];
                    } // columns
                }
            }
        }
    }

    static Object run(int seed) {
        double[][] a = new double[seed][11];
        double[][] t = new double[11][seed];
        for (int i = 0; i < seed; i++) {
            for (int j = 0; j < 11; j++) {
                a[i][j] = i * 100 + j;
            }
        }
        f(a, t);
        return t;
    }
}
