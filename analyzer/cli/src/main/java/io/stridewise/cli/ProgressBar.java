package io.stridewise.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * One line on a terminal that says how far the scan is, and disappears at its end. Safe from many
 * threads.
 */
final class ProgressBar implements Progress {
  private static final int WIDTH = 30;
  private static final long INTERVAL = TimeUnit.MILLISECONDS.toNanos(80);
  private static final String ERASE_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicLong nextPaint = new AtomicLong(System.nanoTime());
  private volatile int files;
  private boolean closed;

  ProgressBar(PrintWriter err) {
    this.err = err;
  }

  @Override
  public void filesFound(int count) {
    files = count;
    paint(0);
  }

  @Override
  public void fileDone(String path) {
    int now = done.incrementAndGet();
    long due = nextPaint.get();
    long time = System.nanoTime();
    // Only the thread that moves the date paints; the others go on working.
    if (time - due >= 0 && nextPaint.compareAndSet(due, time + INTERVAL)) {
      paint(now);
    }
  }

  private synchronized void paint(int now) {
    if (closed || files == 0) {
      return;
    }
    int filled = (int) ((long) WIDTH * now / files);
    err.print(
        "\r["
            + "#".repeat(filled)
            + " ".repeat(WIDTH - filled)
            + "] "
            + now
            + " of "
            + files
            + " files");
    err.flush();
  }

  /** Erases the line. */
  @Override
  public synchronized void close() {
    if (!closed) {
      closed = true;
      err.print(ERASE_LINE);
      err.flush();
    }
  }
}
