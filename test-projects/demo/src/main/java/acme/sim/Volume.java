package acme.sim;

/** A scalar field in space, as {@code field[x][y][z]}. */
public final class Volume {
  private final float[][][] field;
  private final int nx;
  private final int ny;
  private final int nz;

  public Volume(int nx, int ny, int nz) {
    this.nx = nx;
    this.ny = ny;
    this.nz = nz;
    this.field = new float[nx][ny][nz];
  }

  /** z, y, x: the reverse of what the array wants; swapping two loops would not be enough. */
  public void decay(float factor) {
    for (int z = 0; z < nz; z++) {
      for (int y = 0; y < ny; y++) {
        for (int x = 0; x < nx; x++) {
          field[x][y][z] *= factor;
        }
      }
    }
  }

  public void add(Volume other, float weight) {
    for (int x = 0; x < nx; x++) {
      for (int y = 0; y < ny; y++) {
        for (int z = 0; z < nz; z++) {
          field[x][y][z] += weight * other.field[x][y][z];
        }
      }
    }
  }

  /** Light falling along x: each cell keeps a part of what its neighbour let through. */
  public void shade(float[] light) {
    for (int z = 0; z < nz; z++) {
      float left = light[z];
      for (int x = 0; x < nx; x++) {
        left *= 1 - field[x][0][z];
        field[x][0][z] = left;
      }
    }
  }
}
