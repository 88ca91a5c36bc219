package io.stridewise.soundness.differential;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Repairs random methods and compares both versions: {@code DifferentialMain SEED COUNT [RUNS]}.
 * Exit code 1 if a repaired method means something else; then its source, both versions and the
 * input are printed.
 */
public final class DifferentialMain {
  /** Methods that are compiled together. */
  private static final int BATCH = 250;

  private static final int DEFAULT_RUNS = 12;

  private DifferentialMain() {}

  public static void main(String[] args) throws InterruptedException {
    if (args.length < 2) {
      System.err.println("usage: DifferentialMain SEED COUNT [RUNS]");
      System.exit(2);
    }
    int runs = args.length > 2 ? Integer.parseInt(args[2]) : DEFAULT_RUNS;
    Tally tally = run(Long.parseLong(args[0]), Integer.parseInt(args[1]), runs, true);
    System.out.print("from seed " + args[0] + ": " + tally);
    System.exit(tally.mismatches == 0 ? 0 : 1);
  }

  /** How many of {@code count} methods from seed {@code first} on are repaired wrongly. */
  public static int mismatches(long first, int count) throws InterruptedException {
    return run(first, count, false).mismatches;
  }

  /** Tries {@code count} methods from seed {@code first} on, on all processors. */
  static Tally run(long first, int count, boolean progress) throws InterruptedException {
    return run(first, count, DEFAULT_RUNS, progress);
  }

  private static Tally run(long first, int count, int runs, boolean progress)
      throws InterruptedException {
    Tally total = new Tally();
    ExecutorService pool =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            task -> {
              Thread thread = new Thread(task, "differential");
              thread.setDaemon(true);
              return thread;
            });
    Deque<Running> queue = new ArrayDeque<>();
    long next = first;
    long end = first + count;
    int batch = Math.min(BATCH, Math.max(1, count / Runtime.getRuntime().availableProcessors()));
    int window = 2 * Runtime.getRuntime().availableProcessors();
    int shown = 0;
    while (next < end || !queue.isEmpty()) {
      while (next < end && queue.size() < window) {
        long start = next;
        int size = (int) Math.min(batch, end - start);
        Differential differential = new Differential(runs);
        queue.add(new Running(differential, pool.submit(() -> differential.batch(start, size))));
        next += size;
      }
      total.add(queue.remove().finish());
      if (progress) {
        for (; shown < total.firstMismatches.size(); shown++) {
          System.out.println(total.firstMismatches.get(shown));
        }
        System.err.printf(
            "%d of %d methods, %d repaired, %d mismatches%n",
            total.methods, count, total.repaired, total.mismatches);
      }
    }
    pool.shutdown();
    return total;
  }

  private record Running(Differential differential, Future<?> future) {
    Tally finish() throws InterruptedException {
      try {
        future.get(5, TimeUnit.MINUTES);
      } catch (TimeoutException e) {
        Tally stuck = new Tally();
        stuck.mismatch("does not end:\n" + differential.current());
        return stuck;
      } catch (ExecutionException e) {
        throw new IllegalStateException(differential.current(), e.getCause());
      }
      return differential.tally();
    }
  }
}
