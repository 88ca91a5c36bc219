package io.stridewise.core.locality;

import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;

/**
 * Pitches at which a strided walk reuses few cache sets: the steps of a flat array whose distance
 * is a power of two from 1 KiB, or a multiple of 4096 bytes, all map to the same sets.
 */
public final class PowerOfTwo {
  private static final long FROM = 1 << 10;
  private static final long PAGE = 1 << 12;

  private PowerOfTwo() {}

  /** Whether {@code access} takes steps of such a pitch in {@code loop}. */
  public static boolean isPitch(Access access, LoopNode loop) {
    if (!(Stride.of(access, loop) instanceof Stride.Bytes b)) {
      return false;
    }
    long bytes = Math.abs(b.bytes());
    return bytes >= FROM && (Long.bitCount(bytes) == 1 || bytes % PAGE == 0);
  }
}
