class Example {
    static void f(double[][] a, double[][] t) {
        for (int i = 0; i < a.length; i++) { // rows
            for (int j = 1; j <= a[0].length - 1; j++) {
                t[j][i] = a[i][j];
            } // columns
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
