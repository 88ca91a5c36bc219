package io.stridewise.soundness;

import io.stridewise.core.legality.Tier;
import io.stridewise.core.legality.Verdict;
import io.stridewise.soundness.Engine.Candidate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Judges all orders of one random nest, and runs those that are called legal. */
final class Trial {
  private static final int RUNS = 15;

  /** One in so many refused orders is run, to see whether it had to be refused. */
  private static final int SAMPLE = 8;

  private final long seed;
  private final Tally tally;
  private final Program program;
  private final String source;
  private final Map<Integer, Outcome> originals = new HashMap<>();
  private int refused;

  Trial(long seed, Tally tally) {
    this.seed = seed;
    this.tally = tally;
    this.program = Generator.program(seed);
    this.source = program.print("C");
  }

  String source() {
    return source;
  }

  void run() {
    Engine engine = Engine.judge(program, source);
    engine.plans().forEach(p -> tally.plan(p.kind().label(), p.verdict()));
    engine.candidates().forEach(this::run);
    tally.nests++;
  }

  private void run(Candidate c) {
    if (!(c.verdict() instanceof Verdict.Legal legal)) {
      if (++refused % SAMPLE == 1) {
        tally.refused(c.verdict(), refuted(c));
      }
      return;
    }
    tally.legal(legal.tier(), c.split());
    if (legal.tier() == Tier.CONDITIONAL) {
      return;
    }
    List<String> conditions = c.conditions();
    boolean ran = false;
    for (int r = 0; r < RUNS; r++) {
      ran |= compare(c, legal, conditions, r);
    }
    if (!ran) {
      tally.neverRan(legal);
    }
  }

  /** Whether some input tells the orders apart that a verdict other than legal forbids. */
  private boolean refuted(Candidate c) {
    for (int r = 0; r < RUNS; r++) {
      Outcome original = original(r);
      try {
        Outcome other =
            outcome(new Reordered(program, c.loops(), c.order(), c.split(), List.of()), r);
        boolean same = original.same(other) || original.thrown() != null && other.thrown() != null;
        if (!original.gaveUp() && !other.gaveUp() && !same) {
          return true;
        }
      } catch (IllegalStateException e) {
        return true;
      }
    }
    return false;
  }

  /** Runs both orders on one input; false if the input does not fit the conditions. */
  private boolean compare(Candidate c, Verdict.Legal legal, List<String> conditions, int run) {
    Reordered reordered = new Reordered(program, c.loops(), c.order(), c.split(), conditions);
    Outcome other;
    try {
      other = outcome(reordered, run);
    } catch (Reordered.Unsatisfied e) {
      if (reordered.unchecked) {
        tally.unchecked(conditions);
      }
      return false;
    }
    Outcome original = original(run);
    if (original.gaveUp() || other.gaveUp()) {
      return false;
    }
    tally.run(original.thrown() == null);
    boolean same =
        legal.tier() == Tier.EXACT || original.thrown() == null
            ? original.same(other)
            : other.thrown() != null;
    if (!same) {
      tally.mismatch(
          "seed %d, run %d: %s called %s\n%s\noriginal: %s\nreordered: %s\n%s"
              .formatted(seed, run, c.advice(), legal, input(run), original, other, source));
    }
    return true;
  }

  private Outcome original(int run) {
    return originals.computeIfAbsent(run, r -> outcome(null, r));
  }

  private Outcome outcome(Reordered reordered, int run) {
    Env e = new Env(program);
    e.reordered = reordered;
    Heap heap = Heap.fill(program, e, seed * 1000 + run, profile(run));
    Class<?> thrown = null;
    try {
      Code.run(program.body, e);
    } catch (Env.OutOfFuel f) {
      return new Outcome(new Heap.Visible(), null, true);
    } catch (IndexOutOfBoundsException
        | NullPointerException
        | ArithmeticException
        | NegativeArraySizeException x) {
      thrown = x.getClass();
    }
    return new Outcome(Heap.visible(program, e, heap.roots), thrown, false);
  }

  static Heap.Profile profile(int run) {
    return switch (run % 10) {
      case 0, 1, 2, 3 -> Heap.Profile.PLAIN;
      case 4, 5, 6 -> Heap.Profile.ALIASED;
      case 7, 8 -> Heap.Profile.SHARED;
      default -> Heap.Profile.BROKEN;
    };
  }

  private String input(int run) {
    Env e = new Env(program);
    Heap heap = Heap.fill(program, e, seed * 1000 + run, profile(run));
    StringBuilder text = new StringBuilder(profile(run) + ":");
    program.sizes.forEach(s -> text.append(' ').append(s.name).append('=').append(e.ints[s.slot]));
    return text + " heap of " + heap.roots.size();
  }

  /** What a run leaves behind. */
  private record Outcome(Heap.Visible visible, Class<?> thrown, boolean gaveUp) {
    boolean same(Outcome other) {
      return thrown == other.thrown && visible.equals(other.visible);
    }

    @Override
    public String toString() {
      return (thrown == null ? "completes" : thrown.getSimpleName()) + " " + visible;
    }
  }
}
