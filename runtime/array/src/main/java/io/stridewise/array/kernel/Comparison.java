package io.stridewise.array.kernel;

/** Comparisons, as loops over adjacent elements; IEEE rules, so NaN equals nothing. */
public enum Comparison {
  /** First equals second. */
  EQUAL {
    @Override
    void doubles(double[] a, int i, double[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] == b[j + t] ? 1 : 0;
      }
    }

    @Override
    void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] == b[j + t] ? 1 : 0;
      }
    }
  },
  /** First differs from second. */
  NOT_EQUAL {
    @Override
    void doubles(double[] a, int i, double[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] != b[j + t] ? 1 : 0;
      }
    }

    @Override
    void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] != b[j + t] ? 1 : 0;
      }
    }
  },
  /** First below second. */
  LESS {
    @Override
    void doubles(double[] a, int i, double[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] < b[j + t] ? 1 : 0;
      }
    }

    @Override
    void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] < b[j + t] ? 1 : 0;
      }
    }
  },
  /** First not above second. */
  LESS_EQUAL {
    @Override
    void doubles(double[] a, int i, double[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] <= b[j + t] ? 1 : 0;
      }
    }

    @Override
    void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] <= b[j + t] ? 1 : 0;
      }
    }
  },
  /** First above second. */
  GREATER {
    @Override
    void doubles(double[] a, int i, double[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] > b[j + t] ? 1 : 0;
      }
    }

    @Override
    void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] > b[j + t] ? 1 : 0;
      }
    }
  },
  /** First not below second. */
  GREATER_EQUAL {
    @Override
    void doubles(double[] a, int i, double[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] >= b[j + t] ? 1 : 0;
      }
    }

    @Override
    void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n) {
      for (int t = 0; t < n; t++) {
        c[k + t] = a[i + t] >= b[j + t] ? 1 : 0;
      }
    }
  };

  abstract void doubles(double[] a, int i, double[] b, int j, long[] c, int k, int n);

  abstract void longs(long[] a, int i, long[] b, int j, long[] c, int k, int n);

  /** Computes {@code n} truth values of {@code c}. */
  final void run(Domain domain, Block a, Block b, Block c, int n) {
    if (domain == Domain.DOUBLE) {
      doubles(a.doubles, a.at, b.doubles, b.at, c.longs, c.at, n);
    } else {
      longs(a.longs, a.at, b.longs, b.at, c.longs, c.at, n);
    }
  }
}
