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

  /** Judges the nest of {@code seed}. */
  void judge(long seed) {
    Small small = SmallNests.nest(seed);
    Program program = small.program();
    String source = program.print("C");
    Box box = new Box(program);
    Map<Integer, Outcome> originals = new HashMap<>();
    nests++;
    for (Candidate candidate : Engine.judge(program, source).candidates()) {
      judge(seed, small, source, box, candidate, originals);
    }
  }

  private void judge(
      long seed,
      Small small,
      String source,
      Box box,
      Candidate candidate,
      Map<Integer, Outcome> originals) {
    Program program = small.program();
    boolean isLegal = candidate.verdict() instanceof Verdict.Legal;
    Tier tier = candidate.verdict() instanceof Verdict.Legal l ? l.tier() : Tier.ILLEGAL;
    orders++;
    legal += isLegal ? 1 : 0;
    boolean allSame = true;
    int held = 0;
    int same = 0;
    for (int input = 0; input < box.size() && (allSame || isLegal); input++) {
      int number = input;
      Outcome original = originals.computeIfAbsent(input, i -> run(program, box, i, null));
      boolean holds = isLegal && tier != Tier.CONDITIONAL && holds(program, box, number, candidate);
      Outcome other = reordered(program, box, input, candidate);
      boolean equal =
          other != null
              && (original.thrown() == null || tier == Tier.EXACT
                  ? original.same(other)
                  : other.thrown() != null);
      instances++;
      same += equal ? box.weight(input) : 0;
      held += holds && equal ? box.weight(input) : 0;
      allSame &= equal && (candidate.split() || original.sameTrace(other));
      if (holds && !equal && unsound.size() < 100) {
        unsound.add(
            "seed %d, input %d: %s called %s%n%s"
                .formatted(seed, input, candidate.advice(), candidate.verdict(), source));
        return;
      }
    }
    if (allSame) {
      count(small.constant() ? constant : symbolic, candidate, 2 * held >= same);
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
