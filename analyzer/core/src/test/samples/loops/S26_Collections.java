package loops;

import java.util.LinkedList;
import java.util.List;
import java.util.Map;

/** Where collections keep their elements is not known from the source. */
final class S26_Collections {

  static double lists(List<List<Double>> rows, int n, int m) {
    double s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s += rows.get(i).get(j);
      }
    }
    return s;
  }

  static double listOfArrays(List<double[]> rows, int n, int m) {
    double s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s += rows.get(i)[j];
      }
    }
    return s;
  }

  static long map(Map<Integer, int[]> rows, int n, int m) {
    long s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s += rows.get(i)[j];
      }
    }
    return s;
  }

  static int linked(LinkedList<Integer> list, int n, int m) {
    int s = 0;
    for (int j = 0; j < m; j++) {
      for (int i = 0; i < n; i++) {
        s += list.get(i);
      }
    }
    return s;
  }
}
