package io.stridewise.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What one process took.
 *
 * @param cpuSeconds user and system time
 * @param peakBytes largest resident set, 0 where the platform does not tell
 */
record Metered(int exit, double wallSeconds, double cpuSeconds, long peakBytes) {
  private static final Path OWN_STATUS = Path.of("/proc/self/stat");

  /** Unit of process times in {@code /proc}: the same on every Linux, whatever its timer does. */
  private static final double TICKS_PER_SECOND = 100;

  private static final long POLL_MILLIS = 20;

  /**
   * Runs the command to its end, output and errors into the log. One at a time: times of children
   * are summed by the kernel.
   */
  static Metered run(List<String> command, Path log) throws IOException, InterruptedException {
    double before = childrenSeconds();
    long start = System.nanoTime();
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile()).start();
    process.getOutputStream().close();
    long peak = 0;
    double polled = 0;
    do {
      peak = Math.max(peak, peakBytes(process.pid()));
      polled =
          Math.max(polled, process.info().totalCpuDuration().map(Metered::seconds).orElse(0.0));
    } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
    double wall = (System.nanoTime() - start) / 1e9;
    // Exact once the child is waited for; where there is no /proc, what the last poll saw.
    double cpu = Double.isNaN(before) ? polled : childrenSeconds() - before;
    return new Metered(process.exitValue(), wall, cpu, peak);
  }

  /** This, if the process ended well. */
  Metered orFail(Path log) {
    if (exit != 0) {
      throw new CorpusException("a process ended with " + exit + "; see " + log);
    }
    return this;
  }

  /**
   * User and system time of all finished children of this process; see proc_pid_stat(5), fields 16
   * and 17.
   */
  private static double childrenSeconds() throws IOException {
    if (!Files.isReadable(OWN_STATUS)) {
      return Double.NaN;
    }
    String status = Files.readString(OWN_STATUS);
    // The second field is the program's name in parentheses and may hold blanks.
    String[] fromThird = status.substring(status.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fromThird[13]) + Long.parseLong(fromThird[14])) / TICKS_PER_SECOND;
  }

  private static long peakBytes(long pid) {
    try {
      for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"))) {
        if (line.startsWith("VmHWM:")) {
          return Long.parseLong(line.replaceAll("\\D", "")) << 10;
        }
      }
    } catch (IOException e) {
      // The process has just ended, or there is no /proc.
    }
    return 0;
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
