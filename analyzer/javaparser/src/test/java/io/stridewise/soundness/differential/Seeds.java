package io.stridewise.soundness.differential;

import java.util.Random;

/** Random numbers whose first ones do not depend on each other from one seed to the next. */
final class Seeds {
  private Seeds() {}

  /**
   * The generator of {@code seed}, mixed by the finalizer of SplittableRandom (Steele et al.,
   * 2014).
   */
  static Random random(long seed) {
    long z = seed * 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return new Random(z ^ (z >>> 31));
  }
}
