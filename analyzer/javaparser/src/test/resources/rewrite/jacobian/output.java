class Example {
    /** Norms of the columns in pivot order. */
    static double[] f(double[][] jacobian, int[] permutation, int nR, int nC) {
        final double[] jacNorm = new double[nC];
        if (nC > 0) {
            double[] norm2PerK = new double[nC]; /* of the column */
            for (int k = 0; k < nC; ++k) {
                permutation[k] = k;
            }
            for (int i = 0; i < nR; ++i) {
                for (int k = 0; k < nC; ++k) {
                    // squared
                    double akk = jacobian[i][k];
                    norm2PerK[k] += akk * akk;
                }
            }
            for (int k = 0; k < nC; ++k) {
                jacNorm[k] = Math.sqrt(norm2PerK[k]);
            }
        }
        return jacNorm;
    }

    static Object run(int seed) {
        int[] permutation = new int[5];
        double[][] jacobian = {{1, 2, 3, 4, 5}, {6, 7, 8, 9, seed}};
        return new Object[] {f(jacobian, permutation, 2, seed % 6), permutation};
    }
}
