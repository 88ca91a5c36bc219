package io.stridewise.polybench;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Times the forms of one kernel against each other in this JVM, which should do nothing else.
 *
 * <p>Every round runs each form once on equal arguments, in an order that rotates; a slow moment of
 * the machine hits one round, and medians forget it. JMH has no rounds across benchmarks, and our
 * fixed forms exist only at run time.
 */
final class Contest {
  private static final int LEAST_ROUNDS = 5;
  private static final int MOST_ROUNDS = 301;

  /** Enough for HotSpot's second compiler to take the methods whole. */
  private static final int SMALL_RUNS = 6000;

  private static final int SMALL = 24;
  private static final long SMALL_MILLIS = 700;

  private final List<Method> forms;
  private final Kernel kernel;
  private final Object[] start;
  private final Object[] arguments;

  private Contest(Kernel kernel, List<Method> forms, int size) {
    this.kernel = kernel;
    this.forms = forms;
    this.start = kernel.arguments().of(size, new Values(size));
    this.arguments = Bits.copy(start);
  }

  /**
   * What came out.
   *
   * @param nanos per run of each form, the median of rounds
   * @param gain time as written over time fixed, the median of rounds
   * @param overBest time fixed over time of the best form, the median of rounds
   * @param same whether all forms computed the same bits
   */
  record Result(double[] nanos, double gain, double overBest, boolean same, int rounds) {
    /** One line that {@link #parse} reads. */
    String line() {
      return "%s,%s,%s,%s,%s,%s,%d"
          .formatted(nanos[0], nanos[1], nanos[2], gain, overBest, same, rounds);
    }

    static Result parse(String line) {
      String[] f = line.split(",");
      if (f.length != 7) {
        throw new IllegalArgumentException("no result of a contest: " + line);
      }
      double[] numbers = Arrays.stream(f, 0, 5).mapToDouble(Double::parseDouble).toArray();
      return new Result(
          Arrays.copyOf(numbers, 3),
          numbers[3],
          numbers[4],
          Boolean.parseBoolean(f[5]),
          Integer.parseInt(f[6]));
    }
  }

  /** Arguments: kernel, size, milliseconds for the rounds; the fixed source on standard input. */
  public static void main(String[] args) throws IOException {
    String source = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
    System.out.println(
        run(Kernels.named(args[0]), source, Integer.parseInt(args[1]), Long.parseLong(args[2]))
            .line());
  }

  /** Runs {@code kernel} as written, as {@code fixedSource} has it, and in the best order. */
  static Result run(Kernel kernel, String fixedSource, int size, long millis) {
    Class<?> fixed = MemoryCompiler.compile(kernel.written().getName(), fixedSource);
    List<Method> forms =
        List.of(
            Kernel.method(kernel.written()), Kernel.method(fixed), Kernel.method(kernel.best()));
    Contest contest = new Contest(kernel, forms, size);
    contest.warmUp(Math.min(millis, SMALL_MILLIS));
    boolean same = contest.same();
    return contest.measure(same, millis * 1_000_000);
  }

  /** Small runs have the methods compiled as a whole, not only from the middle of their loops. */
  private void warmUp(long millis) {
    Object[] small = kernel.arguments().of(SMALL, new Values(SMALL));
    Object[] work = Bits.copy(small);
    for (Method form : forms) {
      long end = System.nanoTime() + millis * 1_000_000;
      for (int run = 0; run < SMALL_RUNS && System.nanoTime() < end; run++) {
        Bits.restore(work, small);
        Kernel.run(form, work);
      }
    }
  }

  private boolean same() {
    List<Object[]> results = new ArrayList<>();
    for (Method form : forms) {
      Bits.restore(arguments, start);
      Kernel.run(form, arguments);
      results.add(Bits.copy(arguments));
    }
    return Bits.equal(results.get(0), results.get(1), Set.of())
        && Bits.equal(results.get(0), results.get(2), kernel.scratch());
  }

  private Result measure(boolean same, long budget) {
    List<double[]> rounds = new ArrayList<>();
    long end = System.nanoTime() + budget;
    while (rounds.size() < LEAST_ROUNDS || rounds.size() < MOST_ROUNDS && System.nanoTime() < end) {
      double[] nanos = new double[forms.size()];
      for (int i = 0; i < nanos.length; i++) {
        int form = (i + rounds.size()) % nanos.length;
        Bits.restore(arguments, start);
        long before = System.nanoTime();
        Kernel.run(forms.get(form), arguments);
        nanos[form] = System.nanoTime() - before;
      }
      rounds.add(nanos);
    }
    double[] medians =
        IntStream.range(0, forms.size())
            .mapToDouble(f -> median(rounds.stream().mapToDouble(r -> r[f]).toArray()))
            .toArray();
    return new Result(
        medians,
        median(rounds.stream().mapToDouble(r -> r[0] / r[1]).toArray()),
        median(rounds.stream().mapToDouble(r -> r[1] / r[2]).toArray()),
        same,
        rounds.size());
  }

  static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
