package io.stridewise.array.kernel;

import io.stridewise.array.storage.ElementType;
import io.stridewise.array.storage.Lane;
import java.util.Arrays;

/**
 * A run of one operand as a kernel sees it: adjacent elements in a {@code double[]} or {@code
 * long[]}. Where the operand is such an array already and the run has unit stride, the block is the
 * operand's own memory; anything else (another stride, another type, native memory) passes through
 * a scratch array that stays in the first-level cache. So every kernel has one loop.
 */
final class Block {

  /** Elements of scratch: three blocks of doubles fit in a 48 KiB first-level cache. */
  static final int LENGTH = 1024;

  private final Lane lane;
  private final Domain domain;
  private final int item;
  private final boolean ownArray;
  private double[] doubleScratch;
  private long[] longScratch;

  /** Holds the run if the domain is DOUBLE. */
  double[] doubles;

  /** Holds the run in every other domain. */
  long[] longs;

  /** Where the run starts in the array. */
  int at;

  Block(Lane lane, Domain domain) {
    this.lane = lane;
    this.domain = domain;
    this.item = lane.type().bytes();
    this.ownArray =
        switch (domain) {
          case DOUBLE -> lane.array() instanceof double[];
          case LONG, BITS -> lane.array() instanceof long[];
          case TRUTH -> false;
        };
  }

  /** Whether runs at that stride need no scratch, and may be of any length. */
  boolean isDirect(long stride) {
    return ownArray && stride == item;
  }

  /** Makes the run at {@code offset} readable; at most LENGTH elements unless it is direct. */
  void read(long offset, long stride, int n) {
    if (isDirect(stride)) {
      pointAt(offset);
      return;
    }
    pointAtScratch();
    int count = stride == 0 ? 1 : n;
    boolean floating = lane.type().isFloating();
    if (domain == Domain.DOUBLE) {
      if (floating) {
        lane.readDoubles(offset, stride, doubles, 0, count);
      } else {
        long[] from = longScratch();
        lane.readBits(offset, stride, from, 0, count);
        for (int i = 0; i < count; i++) {
          doubles[i] = from[i];
        }
      }
      if (count < n) {
        Arrays.fill(doubles, 1, n, doubles[0]);
      }
      return;
    }
    if (floating && domain != Domain.BITS) {
      double[] from = doubleScratch();
      lane.readDoubles(offset, stride, from, 0, count);
      boolean truth = domain == Domain.TRUTH;
      for (int i = 0; i < count; i++) {
        longs[i] = truth ? (from[i] != 0 ? 1 : 0) : (long) from[i];
      }
    } else {
      lane.readBits(offset, stride, longs, 0, count);
      if (domain == Domain.TRUTH) {
        for (int i = 0; i < count; i++) {
          longs[i] = longs[i] != 0 ? 1 : 0;
        }
      }
    }
    if (count < n) {
      Arrays.fill(longs, 1, n, longs[0]);
    }
  }

  /** Makes room for a result that {@link #write} will store at {@code offset}. */
  void prepare(long offset, long stride) {
    if (isDirect(stride)) {
      pointAt(offset);
    } else {
      pointAtScratch();
    }
  }

  /** Stores the run; nothing to do where it is direct. */
  void write(long offset, long stride, int n) {
    if (!isDirect(stride)) {
      store(offset, stride, n);
    }
  }

  /** Stores the run that another block holds. */
  void take(Block from, long offset, long stride, int n) {
    doubles = from.doubles;
    longs = from.longs;
    at = from.at;
    store(offset, stride, n);
  }

  private void store(long offset, long stride, int n) {
    boolean floating = lane.type().isFloating();
    if (domain == Domain.DOUBLE) {
      if (floating) {
        lane.writeDoubles(offset, stride, doubles, at, n);
        return;
      }
      boolean truth = lane.type() == ElementType.BOOL;
      long[] to = longScratch();
      for (int i = 0; i < n; i++) {
        to[i] = truth ? (doubles[at + i] != 0 ? 1 : 0) : (long) doubles[at + i];
      }
      lane.writeBits(offset, stride, to, 0, n);
    } else if (floating && domain != Domain.BITS) {
      double[] to = doubleScratch();
      boolean single = lane.type() == ElementType.FLOAT; // long to float rounds once
      for (int i = 0; i < n; i++) {
        to[i] = single ? (float) longs[at + i] : longs[at + i];
      }
      lane.writeDoubles(offset, stride, to, 0, n);
    } else {
      lane.writeBits(offset, stride, longs, at, n);
    }
  }

  private void pointAt(long offset) {
    at = lane.index(offset);
    if (domain == Domain.DOUBLE) {
      doubles = (double[]) lane.array();
    } else {
      longs = (long[]) lane.array();
    }
  }

  private void pointAtScratch() {
    at = 0;
    if (domain == Domain.DOUBLE) {
      doubles = doubleScratch();
    } else {
      longs = longScratch();
    }
  }

  private double[] doubleScratch() {
    return doubleScratch == null ? doubleScratch = new double[LENGTH] : doubleScratch;
  }

  private long[] longScratch() {
    return longScratch == null ? longScratch = new long[LENGTH] : longScratch;
  }
}
