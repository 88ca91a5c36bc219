package io.stridewise.array.trace;

import io.stridewise.layout.Layout;
import java.io.IOException;
import java.lang.StackWalker.StackFrame;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Counts, for each place in the user's code, which arrays are walked there, and writes that to the
 * file named by the system property {@value #PROPERTY} when the JVM ends. Without the property
 * nothing is counted, and the JIT compiler drops the tests of {@link #ON}.
 *
 * <pre>{@code java -Dstridewise.trace.record=target/run-%p.trace ...}</pre>
 *
 * <p>{@code %p} stands for the process id, so that forked JVMs do not overwrite each other's file.
 * Operations on whole arrays are all counted. Of accesses of single elements each thread counts its
 * first {@value #ALL_OF} and then one in {@value #ONE_IN}, as that many: each has to walk the
 * stack.
 */
public final class Recorder {
  /** Names the file to write. */
  public static final String PROPERTY = "stridewise.trace.record";

  /** Whether anything is recorded. */
  public static final boolean ON = !System.getProperty(PROPERTY, "").isBlank();

  private static final int ALL_OF = 1000;

  /** A prime, so that a loop with several accesses does not count always the same one. */
  private static final int ONE_IN = 61;

  private static final String RUNTIME = "io.stridewise.array.";
  private static final StackWalker STACK = StackWalker.getInstance();
  private static final Trace TRACE = new Trace();
  private static final ThreadLocal<int[]> ACCESSES = ThreadLocal.withInitial(() -> new int[1]);

  static {
    if (ON) {
      Path file = file(System.getProperty(PROPERTY));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> write(file), "stridewise-trace"));
    }
  }

  private Recorder() {}

  /** An operation walks all elements of an array. Call it only if {@link #ON}. */
  public static void walked(String type, Layout layout) {
    record(type, layout, 1, layout.size());
  }

  /** One element of an array is read or written. Call it only if {@link #ON}. */
  public static void accessed(String type, Layout layout) {
    int[] accesses = ACCESSES.get();
    int n = accesses[0]++;
    if (n < ALL_OF) {
      record(type, layout, 1, 1);
    } else if (n - ALL_OF == ONE_IN - 1) {
      accesses[0] = ALL_OF;
      record(type, layout, ONE_IN, ONE_IN);
    }
  }

  private static void record(String type, Layout layout, long times, long elements) {
    site().ifPresent(s -> TRACE.add(s, type, layout, times, elements));
  }

  /** The place that called the runtime, and the method it called. */
  private static Optional<Site> site() {
    return STACK.walk(Recorder::site);
  }

  private static Optional<Site> site(Stream<StackFrame> frames) {
    String operation = "";
    for (Iterator<StackFrame> i = frames.iterator(); i.hasNext(); ) {
      StackFrame frame = i.next();
      if (frame.getClassName().startsWith(RUNTIME)) {
        operation = frame.getMethodName();
      } else if (!frame.getClassName().startsWith("java.")) {
        return Optional.of(
            new Site(
                frame.getClassName(),
                frame.getMethodName(),
                Optional.ofNullable(frame.getFileName()).orElse("?"),
                frame.getLineNumber(),
                operation));
      }
    }
    return Optional.empty();
  }

  private static Path file(String property) {
    return Path.of(property.strip().replace("%p", Long.toString(ProcessHandle.current().pid())));
  }

  private static void write(Path file) {
    try {
      TRACE.write(file);
    } catch (IOException e) {
      System.err.println("stridewise: the trace could not be written to " + file + ": " + e);
    }
  }
}
