package loops;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;

/** Pixels by accessor, x outside: for PixelLoopOrder, which needs layout models. Silent until then. */
final class S10_Pixels {

  static long rgb(BufferedImage image) {
    long s = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        s += image.getRGB(x, y);
      }
    }
    return s;
  }

  static void clear(BufferedImage image, int width, int height) {
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        image.setRGB(x, y, 0);
      }
    }
  }

  static long samples(Raster raster, int width, int height) {
    long s = 0;
    for (int x = 0; x < width; x++) {
      for (int y = 0; y < height; y++) {
        s += raster.getSample(x, y, 0);
      }
    }
    return s;
  }

  // Right order.
  static long rows(BufferedImage image) {
    long s = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        s += image.getRGB(x, y);
      }
    }
    return s;
  }
}
