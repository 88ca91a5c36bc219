package acme.image;

/** An 8-bit grey image, row after row. */
public final class GrayImage {
  private final int width;
  private final int height;
  private final byte[] pixels;

  public GrayImage(int width, int height) {
    this.width = width;
    this.height = height;
    this.pixels = new byte[width * height];
  }

  public int width() {
    return width;
  }

  public int height() {
    return height;
  }

  public int at(int x, int y) {
    return pixels[y * width + x] & 0xff;
  }

  public void put(int x, int y, int value) {
    pixels[y * width + x] = (byte) value;
  }

  /** x outside, y inside, as the formula is written; every step of y is another row. */
  public void invert() {
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        pixels[x + y * width] = (byte) ~pixels[x + y * width];
      }
    }
  }

  public void threshold(int level) {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int at = y * width + x;
        pixels[at] = (byte) ((pixels[at] & 0xff) < level ? 0 : 255);
      }
    }
  }

  public int[] histogram() {
    int[] counts = new int[256];
    for (byte pixel : pixels) {
      counts[pixel & 0xff]++;
    }
    return counts;
  }

  /** How dark each column is. */
  public int[] columnProfile() {
    int[] profile = new int[width];
    for (int x = 0; x < width; x++) {
      int sum = 0;
      for (int y = 0; y < height; y++) {
        sum += pixels[y * width + x] & 0xff;
      }
      profile[x] = sum;
    }
    return profile;
  }
}
