package acme.image;

/** A separable blur of a float image. */
public final class BoxBlur {
  private final int radius;

  public BoxBlur(int radius) {
    this.radius = radius;
  }

  public void blur(float[] src, float[] dst, int width, int height) {
    float[] tmp = new float[width * height];
    horizontal(src, tmp, width, height);
    vertical(tmp, dst, width, height);
  }

  private void horizontal(float[] in, float[] out, int width, int height) {
    for (int y = 0; y < height; y++) {
      int row = y * width;
      for (int x = radius; x < width - radius; x++) {
        float sum = 0;
        for (int k = -radius; k <= radius; k++) {
          sum += in[row + x + k];
        }
        out[row + x] = sum / (2 * radius + 1);
      }
    }
  }

  private void vertical(float[] in, float[] out, int width, int height) {
    for (int x = 0; x < width; x++) {
      for (int y = radius; y < height - radius; y++) {
        float sum = 0;
        for (int k = -radius; k <= radius; k++) {
          sum += in[(y + k) * width + x];
        }
        out[y * width + x] = sum / (2 * radius + 1);
      }
    }
  }
}
