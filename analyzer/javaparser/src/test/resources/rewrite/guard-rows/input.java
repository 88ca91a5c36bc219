class Example {
    private final double[] x = {1, 2, 3};

    void f(double[][] c, double[][] a, double[][] b)
    {
        if (a.length > 1)
            for (int i = 0; i < c.length; i++)
                for (int j = 0; j < c[0].length; j++)
                    for (int k = 0; k < b.length; k++)
                        c[i][j] += a[i][k] * b[k][j] * x[k]; // product
    }

    static Object run(int seed) {
        double[][] a = {{1, 2, seed}, {4, 5, 6}, {7, 8, 9}};
        double[][] b = {{1, 2, seed}, {4, 5, 6}, {7, 8, 9}};
        double[][] c = seed % 3 == 0 ? a : new double[3][3];
        Example e = new Example();
        if (seed % 4 == 0) {
            c[1] = e.x;
        }
        if (seed % 5 == 0) {
            c[1] = c[2];
        }
        e.f(c, a, b);
        return c;
    }
}
