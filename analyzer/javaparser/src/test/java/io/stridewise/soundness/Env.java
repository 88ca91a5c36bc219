package io.stridewise.soundness;

import java.util.Map;

/** What a running program can see: its variables and fields. */
final class Env {
  /** Loop iterations after which a run is given up. */
  private static final int FUEL = 60_000;

  final long[] ints;
  final double[] reals;
  final Object[] refs;
  final Map<String, Integer> intSlots;

  /** Another order for one of the loops. */
  Reordered reordered;

  /** Sum over all reads of a hash of iteration, place and value: the same in any order. */
  private long reads;

  /** The variables that tell iterations apart; none if reads are not recorded. */
  private int[] counters = {};

  private int fuel = FUEL;

  Env(Program program) {
    ints = new long[program.slots()];
    reals = new double[program.slots()];
    refs = new Object[program.slots()];
    intSlots = program.intSlots();
  }

  /** Records what array elements are read, by the values of {@code counters}. */
  void record(int[] counters) {
    this.counters = counters;
  }

  long reads() {
    return reads;
  }

  /** {@code place} has read {@code value}. */
  void sees(Object place, long value) {
    if (counters.length > 0) {
      long hash = System.identityHashCode(place) * 0x9E3779B97F4A7C15L + value;
      for (int counter : counters) {
        hash = (hash ^ (hash >>> 29)) * 0xBF58476D1CE4E5B9L + ints[counter];
      }
      reads += (hash ^ (hash >>> 32)) * 0x94D049BB133111EBL;
    }
  }

  /** Takes one iteration's worth of time. */
  void tick() {
    if (--fuel < 0) {
      throw new OutOfFuel();
    }
  }

  /** A run that takes too long says nothing. */
  static final class OutOfFuel extends RuntimeException {
    private static final long serialVersionUID = 1;

    OutOfFuel() {
      super(null, null, false, false);
    }
  }
}
