package io.stridewise.javaparser;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Threads that run the same work; an error that ends one of them is thrown where they are waited
 * for.
 */
final class Workers {
  private final List<Thread> threads = new ArrayList<>();
  private final AtomicReference<Throwable> failure = new AtomicReference<>();

  /** Starts {@code count} threads. */
  Workers(int count, long stackBytes, Runnable work) {
    for (int i = 0; i < count; i++) {
      Thread thread = new Thread(null, () -> run(work), "stridewise-" + i, stackBytes);
      thread.setDaemon(true);
      threads.add(thread);
      thread.start();
    }
  }

  private void run(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  /** Waits for all. */
  void join() throws InterruptedException {
    for (Thread thread : threads) {
      thread.join();
    }
    Throwable e = failure.get();
    if (e instanceof Error error) {
      throw error;
    } else if (e instanceof RuntimeException exception) {
      throw exception;
    }
  }

  /** Interrupts all and waits for them at most {@code millis}. */
  void stop(long millis) throws InterruptedException {
    threads.forEach(Thread::interrupt);
    long deadline = System.nanoTime() + millis * 1_000_000;
    for (Thread thread : threads) {
      thread.join(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
    }
  }
}
