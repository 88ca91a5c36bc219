package acme.linalg;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.Test;

class DenseMatrixTest {
  @Test
  void bothProductsAgree() {
    double[][] a = {{1, 2, 3}, {4, 5, 6}};
    double[][] b = {{7, 8}, {9, 10}, {11, 12}};

    double[][] byRows = DenseMatrix.multiplyByRows(a, b, 2, 3, 2);

    assertArrayEquals(DenseMatrix.multiply(a, b, 2, 3, 2), byRows);
    assertArrayEquals(new double[] {58, 64}, byRows[0]);
  }
}
