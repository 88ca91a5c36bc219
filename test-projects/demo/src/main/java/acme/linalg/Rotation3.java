package acme.linalg;

/** Rotations of space; nine numbers, so no order of loops matters. */
public final class Rotation3 {
  private final double[][] m = new double[3][3];

  public static Rotation3 aboutZ(double angle) {
    Rotation3 r = new Rotation3();
    r.m[0][0] = Math.cos(angle);
    r.m[0][1] = -Math.sin(angle);
    r.m[1][0] = Math.sin(angle);
    r.m[1][1] = Math.cos(angle);
    r.m[2][2] = 1;
    return r;
  }

  public Rotation3 then(Rotation3 next) {
    Rotation3 r = new Rotation3();
    for (int j = 0; j < 3; j++) {
      for (int i = 0; i < 3; i++) {
        double sum = 0;
        for (int k = 0; k < 3; k++) {
          sum += next.m[i][k] * m[k][j];
        }
        r.m[i][j] = sum;
      }
    }
    return r;
  }

  public double[] apply(double[] v) {
    double[] out = new double[3];
    for (int j = 0; j < 3; j++) {
      for (int i = 0; i < 3; i++) {
        out[i] += m[i][j] * v[j];
      }
    }
    return out;
  }
}
