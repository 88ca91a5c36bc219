package acme.sim;

/** Conway's game of life on a torus. */
public final class Life {
  private final int rows;
  private final int columns;
  private boolean[][] alive;

  public Life(int rows, int columns) {
    this.rows = rows;
    this.columns = columns;
    this.alive = new boolean[rows][columns];
  }

  public void set(int row, int column) {
    alive[row][column] = true;
  }

  public boolean get(int row, int column) {
    return alive[row][column];
  }

  public void step() {
    boolean[][] born = new boolean[rows][columns];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        int n = neighbours(r, c);
        born[r][c] = n == 3 || n == 2 && alive[r][c];
      }
    }
    alive = born;
  }

  private int neighbours(int r, int c) {
    int n = 0;
    for (int dc = -1; dc <= 1; dc++) {
      for (int dr = -1; dr <= 1; dr++) {
        if ((dr != 0 || dc != 0)
            && alive[Math.floorMod(r + dr, rows)][Math.floorMod(c + dc, columns)]) {
          n++;
        }
      }
    }
    return n;
  }

  /** How many cells live in each column, for the plot at the bottom of the window. */
  public void census(int[] perColumn) {
    for (int c = 0; c < columns; c++) {
      for (int r = 0; r < rows; r++) {
        perColumn[c] += alive[r][c] ? 1 : 0;
      }
    }
  }
}
