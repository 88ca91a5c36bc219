package loops;

import java.io.IOException;
import java.io.PrintStream;
import java.io.Writer;
import java.util.List;

/** The body does so much else that the order of the memory accesses does not count, or calls what we do not know. */
final class S28_HeavyBody {

  interface Shader {
    int shade(int x, int y);
  }

  static void printed(double[][] a, PrintStream out, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        out.println(a[i][j]);
      }
    }
  }

  static void written(char[][] a, Writer out, int n, int m) throws IOException {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        out.write(a[i][j]);
      }
    }
  }

  static void rendered(int[][] pixels, Shader shader, int height, int width) {
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        pixels[y][x] = shader.shade(x, y);
      }
    }
  }

  static void collected(double[][] a, List<Double> all, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        all.add(a[i][j]);
      }
    }
  }

  static void formatted(double[][] a, String[][] texts, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        texts[i][j] = String.format("%.3f", a[i][j]);
      }
    }
  }

  static void allocated(Object[][] cells, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        cells[i][j] = new StringBuilder();
      }
    }
  }

  // Between gathering a column and putting it back anything may happen.
  static void transformed(double[][] a, double[] column, Runnable transform, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        column[i] = a[i][j];
      }
      transform.run();
      for (int i = 0; i < n; i++) {
        a[i][j] = column[i];
      }
    }
  }

  static void calledForRows(double[][] a, Shader shader, int n, int m) {
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        if (a[i][j] > 0) {
          shader.shade(i, j);
        }
      }
    }
  }
}
