class Example {
    static void f(double[][][] a, double[][][] b) {
        if (0 < a[0][0].length && 0 < a[0].length && 0 < a.length)
        {
            for (int i = 0; i < a.length; i++)
            {
                for (int j = 0; j < a[0].length; j++)
                {
                    double[] aij = a[i][j];
                    double[] bij = b[i][j];
                    for (int k = 0; k < a[0][0].length; k++)
                    {
                        aij[k] += bij[k];
                        aij[k] *= 2;
                    }
                }
            }
        }
    }

    static Object run(int seed) {
        double[][][] a = new double[2][3][seed];
        double[][][] b = new double[2][3][seed];
        for (int k = 0; k < seed; k++) {
            a[1][1][k] = k;
            b[1][2][k] = k;
        }
        f(a, b);
        return a;
    }
}
