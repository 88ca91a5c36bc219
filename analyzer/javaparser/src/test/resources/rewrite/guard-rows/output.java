class Example {
    private final double[] x = {1, 2, 3};

    void f(double[][] c, double[][] a, double[][] b)
    {
        if (a.length > 1)
            if (shareNoRow(c, a) && isNoRowOf(x, c) && hasDistinctRows(c))
            {
                if (c.length > 0 && b.length > 0 && c[0].length > 0)
                {
                    for (int i = 0; i < c.length; i++)
                        for (int k = 0; k < b.length; k++)
                        {
                            double aik = a[i][k];
                            for (int j = 0; j < c[0].length; j++)
                                c[i][j] += aik * b[k][j] * x[k];
                        }
                }
            }
            else
            {
                // stridewise:ok HostileLoopOrder -- the other order needs what was tested
                for (int i = 0; i < c.length; i++)
                    for (int j = 0; j < c[0].length; j++)
                        for (int k = 0; k < b.length; k++)
                            c[i][j] += a[i][k] * b[k][j] * x[k];
            } // product
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

    private static boolean hasDistinctRows(Object[] a) {
        boolean distinct = a != null;
        for (int i = 0; distinct && i < a.length; i++) {
            for (int j = 0; distinct && j < i; j++) {
                distinct = a[i] != a[j];
            }
        }
        return distinct;
    }

    private static boolean shareNoRow(Object[] a, Object[] b) {
        boolean distinct = a != null && b != null;
        for (int i = 0; distinct && i < a.length; i++) {
            for (int j = 0; distinct && j < b.length; j++) {
                distinct = a[i] != b[j];
            }
        }
        return distinct;
    }

    private static boolean isNoRowOf(Object row, Object[] a) {
        boolean distinct = a != null;
        for (int i = 0; distinct && i < a.length; i++) {
            distinct = a[i] != row;
        }
        return distinct;
    }
}
