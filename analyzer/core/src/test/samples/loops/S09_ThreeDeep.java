package loops;

/** Volumes: the whole order has to change, not one pair of loops. */
final class S09_ThreeDeep {

  static void parameter(double[][][] v, int nx, int ny, int nz) {
    for (int z = 0; z < nz; z++) {
      for (int y = 0; y < ny; y++) {
        for (int x = 0; x < nx; x++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A by guard, interchange
     //   - advice: `x`, `y`, `z`
     //   - condition: rows of `v`
          v[x][y][z] = 0;
        }
      }
    }
  }

  static double[][][] fresh(int nx, int ny, int nz) {
    double[][][] v = new double[nx][ny][nz];
    for (int z = 0; z < nz; z++) {
      for (int y = 0; y < ny; y++) {
        for (int x = 0; x < nx; x++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, A, interchange
     //   - advice: `x`, `y`, `z`
          v[x][y][z] = x + y + z;
        }
      }
    }
    return v;
  }

  static long sum(int[][][] v, int nx, int ny, int nz) {
    long s = 0;
    for (int z = 0; z < nz; z++) {
      for (int x = 0; x < nx; x++) {
        for (int y = 0; y < ny; y++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
     //   - advice: `x`, `y`, `z`
          s += v[x][y][z];
        }
      }
    }
    return s;
  }

  static void lastTwo(float[][][] v, int nx, int ny, int nz) {
    for (int x = 0; x < nx; x++) {
      for (int z = 0; z < nz; z++) {
        for (int y = 0; y < ny; y++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
     //   - message: `y`
          v[x][y][z] *= 0.5f;
        }
      }
    }
  }

  static void flat(double[] v, int nx, int ny, int nz) {
    for (int z = 0; z < nz; z++) {
      for (int y = 0; y < ny; y++) {
        for (int x = 0; x < nx; x++) {
     // ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ HostileLoopOrder, WARNING, B, interchange
     //   - advice: `x`, `y`, `z`
          v[(x * ny + y) * nz + z] = 0;
        }
      }
    }
  }

  static void parameterRepaired(double[][][] v, int nx, int ny, int nz) {
    for (int x = 0; x < nx; x++) {
      for (int y = 0; y < ny; y++) {
        for (int z = 0; z < nz; z++) {
          v[x][y][z] = 0;
        }
      }
    }
  }

  // Only the innermost axis decides: lines are used up before the next row is opened.
  static void innermostRight(double[][][] v, int nx, int ny, int nz) {
    for (int y = 0; y < ny; y++) {
      for (int x = 0; x < nx; x++) {
        for (int z = 0; z < nz; z++) {
          v[x][y][z] = 0;
        }
      }
    }
  }

  // Stored the other way round, the same loops are right.
  static void flatOtherWay(double[] v, int nx, int ny, int nz) {
    for (int z = 0; z < nz; z++) {
      for (int y = 0; y < ny; y++) {
        for (int x = 0; x < nx; x++) {
          v[(z * ny + y) * nx + x] = 0;
        }
      }
    }
  }
}
