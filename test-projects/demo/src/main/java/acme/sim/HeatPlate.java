package acme.sim;

/** Heat spreading over a plate, explicit scheme. */
public final class HeatPlate {
  private double[][] now;
  private double[][] next;
  private final int nx;
  private final int ny;

  public HeatPlate(int nx, int ny) {
    this.nx = nx;
    this.ny = ny;
    now = new double[nx][ny];
    next = new double[nx][ny];
  }

  public void heat(int x, int y, double degrees) {
    now[x][y] = degrees;
  }

  public double temperature(int x, int y) {
    return now[x][y];
  }

  /** y outside because that is how the plate is drawn, but x is the slow subscript. */
  public void step(double alpha) {
    double[][] u = now;
    double[][] v = next;
    for (int y = 1; y < ny - 1; y++) {
      for (int x = 1; x < nx - 1; x++) {
        v[x][y] =
            u[x][y] + alpha * (u[x - 1][y] + u[x + 1][y] + u[x][y - 1] + u[x][y + 1] - 4 * u[x][y]);
      }
    }
    now = v;
    next = u;
  }

  public double total() {
    double sum = 0;
    for (int x = 0; x < nx; x++) {
      for (int y = 0; y < ny; y++) {
        sum += now[x][y];
      }
    }
    return sum;
  }
}
