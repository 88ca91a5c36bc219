package io.stridewise.benchmarks;

import java.util.Locale;

/**
 * Both orders of one nest, timed one after the other on one JDK.
 *
 * @param jdk version, {@code 17.0.15}
 * @param round counts repetitions in new JVMs
 * @param hostile nanoseconds per innermost iteration
 * @param better nanoseconds per innermost iteration
 */
record Timing(
    String jdk, Shape shape, Storage storage, int n, int round, double hostile, double better) {
  double ratio() {
    return hostile / better;
  }

  /** One line that {@link #parse} reads. */
  String line() {
    return String.format(
        Locale.ROOT, "%s,%s,%s,%d,%d,%.5f,%.5f", jdk, shape, storage, n, round, hostile, better);
  }

  static Timing parse(String line) {
    String[] f = line.split(",");
    if (f.length != 7) {
      throw new IllegalArgumentException(
          "expected jdk,shape,storage,n,round,hostile,better but read: " + line);
    }
    return new Timing(
        f[0],
        Shape.valueOf(f[1]),
        Storage.valueOf(f[2]),
        Integer.parseInt(f[3]),
        Integer.parseInt(f[4]),
        Double.parseDouble(f[5]),
        Double.parseDouble(f[6]));
  }
}
