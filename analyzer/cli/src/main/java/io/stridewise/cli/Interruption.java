package io.stridewise.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, in an orderly way: the virtual machine would stop in the middle of a line or a file; so
 * the thread that works is interrupted and has a moment to clear up.
 */
final class Interruption {
  private static final int SECONDS_TO_CLEAR_UP = 3;

  private final CountDownLatch over = new CountDownLatch(1);

  private Interruption() {}

  /** Interrupts the calling thread if the process is asked to end before {@link #over()}. */
  static Interruption ofThisThread() {
    Interruption interruption = new Interruption();
    Thread working = Thread.currentThread();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> interruption.stop(working)));
    return interruption;
  }

  private void stop(Thread working) {
    if (over.getCount() > 0) {
      working.interrupt();
      try {
        boolean ignored = over.await(SECONDS_TO_CLEAR_UP, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Tells that there is nothing left to clear up. */
  void over() {
    over.countDown();
  }
}
