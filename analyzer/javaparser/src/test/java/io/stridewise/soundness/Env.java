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

  private int fuel = FUEL;

  Env(Program program) {
    ints = new long[program.slots()];
    reals = new double[program.slots()];
    refs = new Object[program.slots()];
    intSlots = program.intSlots();
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
