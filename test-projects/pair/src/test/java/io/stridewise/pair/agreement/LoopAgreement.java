package io.stridewise.pair.agreement;

import io.stridewise.array.DoubleNd;
import io.stridewise.array.IntNd;
import io.stridewise.array.LongNd;
import io.stridewise.core.Analyzer;
import io.stridewise.core.check.CheckSelection;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.FixPolicy;
import io.stridewise.core.check.Options;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.locality.Machine;
import io.stridewise.core.remedy.Edit;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Repairs random loops over views, and compares what they compute before and after: the same bits
 * where they complete, an exception where there was one.
 */
final class LoopAgreement {
  private static final int METHODS = 100;
  private static final int ROUNDS = 8;
  private static final String METHOD = "  public static Object[] p";
  private static final int[][] SIZES = {{5, 7}, {7, 5}, {6, 6}, {4, 4}, {9, 9}, {1, 4}, {0, 3}};

  private final Programs programs;
  private final Tally tally = new Tally();

  private LoopAgreement(Path folder) {
    this.programs = new Programs(folder);
  }

  /** Compares about {@code count} methods made from {@code seed}. */
  static Tally of(Path folder, long seed, int count) throws Exception {
    LoopAgreement agreement = new LoopAgreement(folder);
    for (int i = 0; i * METHODS < count; i++) {
      String name = "L" + i;
      String source = new LoopGenerator(seed + i).unit(name, METHODS);
      Class<?> before = agreement.programs.compiled(name, source, "before");
      agreement.compare(name, source, before, false);
      agreement.compare(name, source, before, true);
    }
    return agreement.tally;
  }

  private void compare(String name, String source, Class<?> before, boolean guards)
      throws Exception {
    Options options = new Options(CheckSelection.ALL, Machine.GENERIC, guards);
    FixPolicy policy = new FixPolicy(Tier.UNLESS_THROWS, guards);
    String fixed = source;
    boolean more = true;
    for (int round = 0; round < ROUNDS && more; round++) {
      List<Edit> edits = edits(fixed, options, policy, round == 0);
      more = !edits.isEmpty();
      fixed = Edit.apply(fixed, edits);
    }
    if (more) {
      tally.contradiction(name + ": repairs do not come to an end, guards " + guards);
    }
    Class<?> after = programs.compiled(name, fixed, guards ? "guarded" : "after");
    for (int method = 0; method < METHODS; method++) {
      boolean changed = !text(source, method).equals(text(fixed, method));
      tally.count(changed ? "methods repaired" : "methods as they were");
      for (int[] size : changed ? SIZES : new int[0][]) {
        for (boolean shared : new boolean[] {false, true}) {
          Object[] was = run(before, method, size, shared);
          Object[] is = run(after, method, size, shared);
          tally.count(was.length == 0 ? "runs that throw" : "runs that complete");
          if (!Arrays.deepEquals(was, is)) {
            tally.contradiction(
                "%s.p%d(%d, %d), shared %b, guards %b: %s instead of %s%n%s%n%s"
                    .formatted(
                        name,
                        method,
                        size[0],
                        size[1],
                        shared,
                        guards,
                        Arrays.deepToString(is),
                        Arrays.deepToString(was),
                        text(source, method),
                        text(fixed, method)));
          }
        }
      }
    }
  }

  /** One fix of each method: the next one is proved on what this one makes. */
  private List<Edit> edits(String source, Options options, FixPolicy policy, boolean count) {
    List<Edit> edits = new ArrayList<>();
    Set<Integer> methods = new HashSet<>();
    for (Finding f : Analyzer.analyze(Programs.model(source), options)) {
      boolean wanted = f.fix().filter(policy::admits).isPresent();
      if (count) {
        tally.count("findings");
        tally.count(
            wanted
                ? "fixes, " + f.remedy().label() + ", " + f.fix().get().tier().label()
                : "findings without a fix that is exact unless it throws");
      }
      if (wanted && methods.add(source.lastIndexOf(METHOD, f.place().span().start()))) {
        edits.addAll(f.fix().get().edits());
      }
    }
    return edits;
  }

  /** What a method computes, as texts; nothing if it throws. */
  private static Object[] run(Class<?> program, int method, int[] size, boolean shared)
      throws ReflectiveOperationException {
    double[] x = new double[size[0] * size[1]];
    Arrays.setAll(x, i -> i % 5 == 0 ? -0.0 : 1.0 / (i + 3));
    double[] y = shared ? x : x.clone();
    try {
      Object[] results =
          (Object[])
              program
                  .getMethod("p" + method, int.class, int.class, double[].class, double[].class)
                  .invoke(null, size[0], size[1], x, y);
      List<Object> texts = new ArrayList<>();
      texts.add(Arrays.toString(x));
      texts.add(Arrays.toString(y));
      for (Object result : results) {
        texts.add(
            switch (result) {
              case DoubleNd a -> Arrays.toString(a.toArray());
              case IntNd a -> Arrays.toString(a.toArray());
              case LongNd a -> Arrays.toString(a.toArray());
              default -> result.toString();
            });
      }
      return texts.toArray();
    } catch (InvocationTargetException e) {
      return new Object[0];
    }
  }

  private static String text(String source, int method) {
    int start = source.indexOf(" p" + method + "(");
    int end = source.indexOf("\n  }\n", start);
    return source.substring(start, end);
  }
}
