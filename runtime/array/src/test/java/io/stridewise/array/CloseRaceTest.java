package io.stridewise.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** An arena closed while threads read and compute: an exception, never a crash or a wrong value. */
class CloseRaceTest {

  private static final int ROUNDS = 60;
  private static final int ELEMENTS = 20_000;

  /** One pass over the memory; throws IllegalStateException once it is closed. */
  private interface Reader {
    void pass(DoubleNd ones);
  }

  @Test
  @Timeout(120)
  void closeRacesReadsAndKernels() throws Exception {
    List<Reader> readers =
        List.of(
            ones -> expect(ones.get(123), 1),
            ones -> expect(ones.sum(), ELEMENTS),
            ones -> expect(ones.slice(Ix.every(-3)).max(), 1),
            ones -> expect(Nd.add(ones, ones).dtype() == DType.DOUBLE ? 1 : 0, 1),
            ones -> expect(ones.reshape(100, 200).transpose().copy().get(7, 8), 1),
            ones -> Nd.multiply(ones, ones, ones));
    try (ExecutorService threads = Executors.newFixedThreadPool(readers.size())) {
      for (int round = 0; round < ROUNDS; round++) {
        Arena arena = Arena.ofShared();
        DoubleNd ones = Nd.zeros(DType.DOUBLE, arena, ELEMENTS).fill(1);
        CountDownLatch started = new CountDownLatch(readers.size());
        List<Future<?>> ends = new ArrayList<>();
        for (Reader reader : readers) {
          ends.add(threads.submit(() -> readUntilClosed(reader, ones, started)));
        }
        started.await();
        close(arena);
        for (Future<?> end : ends) {
          assertThatCode(end::get)
              .as("a wrong value, or another exception")
              .doesNotThrowAnyException();
        }
        assertThat(ones.isAlive()).isFalse();
      }
    }
  }

  /** Ends when a pass finds the memory closed; the test's time limit is the bound. */
  private static void readUntilClosed(Reader reader, DoubleNd ones, CountDownLatch started) {
    reader.pass(ones);
    started.countDown();
    while (true) {
      try {
        reader.pass(ones);
      } catch (IllegalStateException closed) {
        return;
      }
    }
  }

  /** A block copy holds the memory for its length; closing then is refused and tried again. */
  private static void close(Arena arena) {
    while (true) {
      try {
        arena.close();
        return;
      } catch (IllegalStateException held) {
        Thread.onSpinWait();
      }
    }
  }

  private static void expect(double actual, double expected) {
    if (actual != expected) {
      throw new AssertionError("%s instead of %s".formatted(actual, expected));
    }
  }
}
