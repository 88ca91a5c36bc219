class Example {
    static void f(double[][][] a, double[][][] b) {
        if (a[0][0].length > 0 && a[0].length > 0 && a.length > 0)
        {
            for (int i = 0; i < a.length; i++)
            {
                for (int j = 0; j < a[0].length; j++)
                {
                    double[] aRow = a[i][j];
                    double[] bRow = b[i][j];
                    for (int k = 0; k < a[0][0].length; k++)
                    {
                        aRow[k] += bRow[k];
                        aRow[k] *= 2;
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
