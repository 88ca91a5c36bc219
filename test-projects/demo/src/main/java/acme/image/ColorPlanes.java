package acme.image;

/** Three planes of floats, as colour codecs like them. */
public final class ColorPlanes {
  private static final int CHANNELS = 3;

  private final int size;
  private final float[][] planes;

  public ColorPlanes(int width, int height) {
    this.size = width * height;
    this.planes = new float[CHANNELS][size];
  }

  /** Strided in the channel, but over three streams only: nothing to gain. */
  public void toLuma(float[] luma) {
    for (int p = 0; p < size; p++) {
      float sum = 0;
      for (int c = 0; c < CHANNELS; c++) {
        sum += planes[c][p];
      }
      luma[p] = sum / CHANNELS;
    }
  }

  public void fromInterleaved(byte[] rgb) {
    for (int p = 0; p < size; p++) {
      for (int c = 0; c < CHANNELS; c++) {
        planes[c][p] = (rgb[3 * p + c] & 0xff) / 255f;
      }
    }
  }
}
