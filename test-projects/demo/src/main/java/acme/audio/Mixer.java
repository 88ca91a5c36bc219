package acme.audio;

/** Mixes tracks to a stereo signal. */
public final class Mixer {
  private Mixer() {}

  /** Time outside, tracks inside: every step jumps to another track's buffer. */
  public static void mix(float[][] tracks, int count, float[] out, int frames) {
    for (int t = 0; t < frames; t++) {
      for (int k = 0; k < count; k++) {
        out[t] += tracks[k][t];
      }
    }
  }

  /** Left and right are two streams, which any cache holds. */
  public static void interleave(float[][] stereo, float[] out, int frames) {
    for (int t = 0; t < frames; t++) {
      for (int side = 0; side < 2; side++) {
        out[2 * t + side] = stereo[side][t];
      }
    }
  }

  public static float peak(float[][] tracks) {
    float peak = 0;
    for (float[] track : tracks) {
      for (float sample : track) {
        peak = Math.max(peak, Math.abs(sample));
      }
    }
    return peak;
  }

  /** How loud each frame is over all inputs of the desk. */
  public static void meter(float[][] inputs, int count, float[] level, int frames) {
    // stridewise:ok HostileLoopOrder -- a desk has eight inputs, never more
    for (int t = 0; t < frames; t++) {
      for (int k = 0; k < count; k++) {
        level[t] = Math.max(level[t], inputs[k][t]);
      }
    }
  }
}
