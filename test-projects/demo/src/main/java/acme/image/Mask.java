package acme.image;

/** Which pixels are selected, as {@code mask[row][column]}. */
public final class Mask {
  private final boolean[][] mask;
  private final int width;
  private final int height;

  public Mask(int width, int height) {
    this.width = width;
    this.height = height;
    this.mask = new boolean[height][width];
  }

  public void clear() {
    int x = 0;
    while (x < width) {
      for (int y = 0; y < height; y++) {
        mask[y][x] = false;
      }
      x++;
    }
  }

  public int count() {
    int selected = 0;
    for (boolean[] row : mask) {
      for (boolean cell : row) {
        if (cell) {
          selected++;
        }
      }
    }
    return selected;
  }

  /** The rows are walked backwards, the cells of a row forwards: still row after row. */
  public void flipInto(Mask target) {
    for (int y = height - 1; y >= 0; y--) {
      for (int x = 0; x < width; x++) {
        target.mask[height - 1 - y][x] = mask[y][x];
      }
    }
  }
}
