package acme.audio;

/** Magnitudes by frame and frequency: {@code bins[frame * size + bin]}. */
public final class Spectrogram {
  private final int frames;
  private final int size;
  private final float[] bins;

  public Spectrogram(int frames, int size) {
    this.frames = frames;
    this.size = size;
    this.bins = new float[frames * size];
  }

  /** The loudest value of each frequency over time. */
  public void peaks(float[] out) {
    for (int bin = 0; bin < size; bin++) {
      for (int frame = 0; frame < frames; frame++) {
        out[bin] = Math.max(out[bin], bins[frame * size + bin]);
      }
    }
  }

  public void normalize() {
    int at = 0;
    for (int frame = 0; frame < frames; frame++) {
      float sum = 0;
      for (int bin = 0; bin < size; bin++) {
        sum += bins[at + bin];
      }
      for (int bin = 0; bin < size; bin++) {
        bins[at + bin] /= sum;
      }
      at += size;
    }
  }
}
