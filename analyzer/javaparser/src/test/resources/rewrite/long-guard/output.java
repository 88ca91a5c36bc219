class Example {
    static void f(double[] values, double[] output, double[] W, int rowCount, int columnCount) {
        if (values != output
                && output != W
                && rowCount >= columnCount
                && (long) rowCount * columnCount >= 11) {
            if (columnCount > 0) {
                for (int rows = 0; rows < rowCount; rows++) {
                    double wValue = W[rows];
                    for (int columns = 0; columns < columnCount; columns++) {
                        output[columns] += wValue * values[rows * columnCount + columns];
                    }
                }
            }
        } else {
            // stridewise:ok HostileLoopOrder -- the other order needs what was tested
            for (int columns = 0; columns < columnCount; columns++) {
                for (int rows = 0; rows < rowCount; rows++) {
                    output[columns] += W[rows] * values[rows * columnCount + columns];
                }
            }
        }
    }

    static Object run(int seed) {
        double[] values = new double[36];
        for (int i = 0; i < 36; i++) {
            values[i] = i * 0.7;
        }
        double[] output = seed % 2 == 0 ? values : new double[6];
        f(values, output, new double[] {1, 2, 3, 4, 5, 6}, 5, seed % 6);
        return output;
    }
}
