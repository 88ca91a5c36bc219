package io.stridewise.soundness;

import io.stridewise.core.legality.Tier;
import io.stridewise.core.legality.Verdict;
import io.stridewise.soundness.Engine.Candidate;
import io.stridewise.soundness.SmallNests.Small;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Runs every order of small nests on every input of a box, and compares what happens with what is
 * said: which "legal" is wrong, and how much is unknown that is legal on all inputs. An order is
 * legal on an input if it leaves the same and, unless a loop is split, every iteration reads what
 * it read before.
 */
final class Oracle {
  /** Orders that are legal on all inputs, by what is said of them. */
  static final class Share {
    int all;

    /** Not called legal. */
    int unknown;

    /** Called legal under conditions that more than half of the inputs do not meet. */
    int narrow;

    @Override
    public String toString() {
      return "%d orders legal on all inputs; called unknown or illegal: %d, under conditions rarely met: %d (%.1f %%)"
          .formatted(all, unknown, narrow, 100.0 * (unknown + narrow) / Math.max(1, all));
    }

    double unknownShare() {
      return (double) (unknown + narrow) / Math.max(1, all);
    }
  }

  int nests;
  int orders;
  int legal;
  int instances;

  /** Wrong verdicts: "legal" where an input shows otherwise. */
  final List<String> unsound = new ArrayList<>();

  final Share constant = new Share();
  final Share symbolic = new Share();
  private final Map<String, Integer> blockers = new TreeMap<>();
  private final Map<String, Integer> notUnderstood = new TreeMap<>();

  /** What a run leaves behind. */
  private record Outcome(Heap.Visible visible, Class<?> thrown, long reads) {
    boolean same(Outcome other) {
      return thrown == other.thrown && visible.equals(other.visible);
    }

    /** Whether also every iteration read the same. */
    boolean sameTrace(Outcome other) {
      return same(other) && reads == other.reads;
    }
  }

  /** Inputs of one size class, with what the original leaves on each. */
  private final class Inputs {
    final Program program;
    final Box box;
    private final Map<Integer, Outcome> originals = new HashMap<>();

    Inputs(Program program, Box box) {
      this.program = program;
      this.box = box;
    }

    Outcome original(int input) {
      return originals.computeIfAbsent(input, i -> run(program, box, i, null));
    }
  }

  /** How one order does on many inputs. */
  private final class Trials {
    private final Candidate candidate;
    private final boolean isLegal;
    private final Tier tier;

    /** Whether it is legal on all inputs so far. */
    boolean allSame = true;

    /** An input that refutes what was said, or -1. */
    int refutes = -1;

    /** The weights of the inputs on which it is legal, and of those where its conditions hold. */
    int same;

    int held;

    Trials(Candidate candidate) {
      this.candidate = candidate;
      isLegal = candidate.verdict() instanceof Verdict.Legal;
      tier = candidate.verdict() instanceof Verdict.Legal l ? l.tier() : Tier.ILLEGAL;
    }

    void on(Inputs inputs) {
      Box box = inputs.box;
      for (int i = 0; i < box.size() && refutes < 0 && (allSame || isLegal); i++) {
        Outcome original = inputs.original(i);
        boolean holds =
            isLegal && tier != Tier.CONDITIONAL && holds(inputs.program, box, i, candidate);
        Outcome other = reordered(inputs.program, box, i, candidate);
        boolean equal =
            other != null
                && (original.thrown() == null || tier == Tier.EXACT
                    ? original.same(other)
                    : other.thrown() != null);
        instances++;
        same += equal ? box.weight(i) : 0;
        held += holds && equal ? box.weight(i) : 0;
        allSame &= equal && (candidate.split() || original.sameTrace(other));
        refutes = holds && !equal ? i : -1;
      }
    }
  }

  /** Judges the nest of {@code seed}. */
  void judge(long seed) {
    Small small = SmallNests.nest(seed);
    Program program = small.program();
    String source = program.print("C");
    Inputs inputs = new Inputs(program, Box.small(program));
    Inputs larger = new Inputs(program, Box.large(program));
    nests++;
    for (Candidate candidate : Engine.judge(program, source).candidates()) {
      if (candidate.loops().get(0).start >= small.nest().start) {
        judge(seed, small.constant(), source, candidate, List.of(inputs, larger));
      }
    }
  }

  private void judge(
      long seed, boolean isConstant, String source, Candidate candidate, List<Inputs> inputs) {
    orders++;
    legal += candidate.verdict() instanceof Verdict.Legal ? 1 : 0;
    Trials trials = new Trials(candidate);
    for (Inputs some : isConstant ? inputs.subList(0, 1) : inputs) {
      if (trials.allSame) {
        trials.on(some);
      }
      if (trials.refutes >= 0) {
        if (unsound.size() < 100) {
          unsound.add(
              "seed %d, input %d: %s called %s%n%s"
                  .formatted(
                      seed, trials.refutes, candidate.advice(), candidate.verdict(), source));
        }
        return;
      }
    }
    if (trials.allSame) {
      count(isConstant ? constant : symbolic, candidate, 2 * trials.held >= trials.same);
    }
  }

  private void count(Share share, Candidate candidate, boolean wide) {
    share.all++;
    if (!(candidate.verdict() instanceof Verdict.Legal)) {
      share.unknown++;
      String why =
          candidate.verdict() instanceof Verdict.Illegal i
              ? "illegal: " + i.witness()
              : "unknown: " + ((Verdict.Unknown) candidate.verdict()).blocker();
      blockers.merge(words(why), 1, Integer::sum);
    } else if (!wide) {
      share.narrow++;
      blockers.merge("rarely met: " + words(candidate.conditions().toString()), 1, Integer::sum);
    }
  }

  private static String words(String text) {
    return text.replaceAll("`[^`]*`", "_").replaceAll("\\(.*\\)", "");
  }

  private boolean holds(Program program, Box box, int input, Candidate candidate) {
    Env e = new Env(program);
    box.fill(input, e);
    Conditions conditions = new Conditions(program, e);
    if (candidate.conditions().stream().anyMatch(c -> c.matches(".*\\b[ijk]\\b.*"))) {
      return holdsEachTime(program, box, input, candidate);
    }
    for (String condition : candidate.conditions()) {
      Boolean holds = conditions.holds(condition);
      if (holds == null) {
        notUnderstood.merge(condition, 1, Integer::sum);
        return false;
      }
      if (!holds) {
        return false;
      }
    }
    return true;
  }

  /** Conditions that name the counter of a loop around: they have to hold in each iteration. */
  private static boolean holdsEachTime(Program program, Box box, int input, Candidate c) {
    try {
      run(
          program,
          box,
          input,
          new Reordered(program, c.loops(), c.order(), c.split(), c.conditions()));
      return true;
    } catch (Reordered.Unsatisfied | IllegalStateException e) {
      return false;
    }
  }

  /** The new order on an input, whatever it rests on; null if it makes no sense. */
  private static Outcome reordered(Program program, Box box, int input, Candidate c) {
    try {
      return run(
          program, box, input, new Reordered(program, c.loops(), c.order(), c.split(), List.of()));
    } catch (IllegalStateException e) {
      return null;
    }
  }

  private static Outcome run(Program program, Box box, int input, Reordered reordered) {
    Env e = new Env(program);
    e.reordered = reordered;
    List<Object> roots = box.fill(input, e);
    e.record(counters(program));
    Class<?> thrown = null;
    try {
      Code.run(program.body, e);
    } catch (IndexOutOfBoundsException | NullPointerException x) {
      thrown = x.getClass();
    }
    return new Outcome(Heap.visible(program, e, roots), thrown, e.reads());
  }

  /** The slots of all counters. */
  private static int[] counters(Program program) {
    return program.intSlots().entrySet().stream()
        .filter(s -> s.getKey().matches("[ijk]"))
        .mapToInt(Map.Entry::getValue)
        .toArray();
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(
        "%d nests, %d orders, %d called legal, %d runs compared, %d unsound%n"
            .formatted(nests, orders, legal, instances, unsound.size()));
    out.append("constant bounds: ").append(constant).append('\n');
    out.append("symbolic bounds: ").append(symbolic).append('\n');
    blockers.entrySet().stream()
        .sorted((x, y) -> y.getValue() - x.getValue())
        .limit(15)
        .forEach(x -> out.append("  %6d %s%n".formatted(x.getValue(), x.getKey())));
    if (!notUnderstood.isEmpty()) {
      out.append("conditions not understood: ").append(notUnderstood).append('\n');
    }
    return out.toString();
  }
}
