package io.stridewise.layout;

import java.util.Locale;

/** How walks through memory are put into words, by the runtime and by the checker alike. */
public final class StrideText {
  private StrideText() {}

  /** How far a step goes, whatever its direction: {@code 8 bytes}, {@code no move}. */
  public static String step(long bytes) {
    return bytes == 0 ? "no move" : Math.abs(bytes) == 1 ? "1 byte" : Math.abs(bytes) + " bytes";
  }

  /** What a loop costs: {@code cache lines per iteration: 0.13}. */
  public static String lines(double perIteration) {
    return String.format(Locale.ROOT, "cache lines per iteration: %.2f", perIteration);
  }
}
