package io.stridewise.soundness;

import io.stridewise.core.address.BodyWalk;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.legality.Condition;
import io.stridewise.core.legality.Legality;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.legality.Transformation;
import io.stridewise.core.legality.Verdict;
import io.stridewise.core.locality.Machine;
import io.stridewise.core.remedy.Nest;
import io.stridewise.core.remedy.Plan;
import io.stridewise.core.remedy.Planner;
import io.stridewise.core.remedy.Reordering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges all orders of one random nest, and runs those that are called legal. */
final class Trial {
  /** An order that was called legal or not, ready to run. */
  private record Candidate(
      List<Loop> loops, List<Integer> order, boolean split, Verdict verdict, String advice) {}

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
    CompilationUnitModel model = Models.of(source);
    for (Body body : model.bodies()) {
      List<LoopNode> innermost = new ArrayList<>();
      BodyWalk.loops(body, source).forEach(l -> collect(l, innermost));
      innermost.forEach(l -> candidates(Nest.around(l)).forEach(this::run));
    }
    tally.nests++;
  }

  private static void collect(LoopNode loop, List<LoopNode> innermost) {
    if (loop.loops().isEmpty()) {
      innermost.add(loop);
    }
    loop.loops().forEach(l -> collect(l, innermost));
  }

  private List<Candidate> candidates(Nest nest) {
    Optional<Plan> plan = Planner.plan(nest, Machine.GENERIC);
    plan.ifPresent(p -> tally.plan(p.kind().label(), p.verdict()));
    List<Candidate> all = new ArrayList<>();
    List<LoopNode> loops = nest.loops();
    List<LoopNode> perfect = Reordering.perfect(loops);
    for (List<Integer> order : permutations(perfect.size())) {
      List<LoopNode> ordered = order.stream().map(perfect::get).toList();
      if (!ordered.equals(perfect)) {
        Reordering.permute(perfect, ordered).ifPresent(t -> add(perfect, ordered, false, t, all));
      }
    }
    int at = loops.size() - Math.max(1, perfect.size()) - 1;
    if (at >= 0) {
      List<LoopNode> split = loops.subList(at, loops.size());
      for (List<Integer> order : permutations(split.size())) {
        List<LoopNode> ordered = order.stream().map(split::get).toList();
        if (ordered.get(ordered.size() - 1) == split.get(0)) {
          Reordering.inside(
                  split.get(0),
                  l -> l == nest.innermost(),
                  Comparator.comparingInt(ordered::indexOf))
              .ifPresent(t -> add(split, ordered, true, t, all));
        }
      }
    }
    return all;
  }

  private void add(
      List<LoopNode> loops,
      List<LoopNode> ordered,
      boolean split,
      Transformation t,
      List<Candidate> all) {
    List<LoopNode> changed = loops.subList(loops.indexOf(t.root()), loops.size());
    // The harness evaluates all bounds at the start, as those of a rectangular nest can be.
    boolean rectangular =
        changed.stream()
            .allMatch(l ->
                changed.stream()
                    .noneMatch(o ->
                        l.counted()
                            .filter(c -> c.min().variesWith(o) || c.max().variesWith(o))
                            .isPresent()));
    if (!rectangular && Legality.judge(t) instanceof Verdict.Legal) {
      return;
    }
    List<Loop> own = changed.stream().map(this::own).toList();
    List<Integer> order = ordered.stream().filter(changed::contains).map(changed::indexOf).toList();
    all.add(new Candidate(own, order, split, Legality.judge(t), loops + " -> " + ordered));
  }

  private Loop own(LoopNode node) {
    List<Loop> found = new ArrayList<>();
    find(program.body, node.span().start(), found);
    return found.get(0);
  }

  private static void find(List<Code> code, int start, List<Loop> found) {
    for (Code c : code) {
      if (c instanceof Loop l) {
        if (l.start == start) {
          found.add(l);
        }
        find(l.body, start, found);
      }
    }
  }

  private static List<List<Integer>> permutations(int n) {
    List<List<Integer>> all = new ArrayList<>();
    permute(new ArrayList<>(), n, all);
    return all;
  }

  private static void permute(List<Integer> start, int n, List<List<Integer>> all) {
    if (start.size() == n) {
      all.add(List.copyOf(start));
    }
    for (int i = 0; i < n; i++) {
      if (!start.contains(i)) {
        start.add(i);
        permute(start, n, all);
        start.remove(start.size() - 1);
      }
    }
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
    List<String> conditions = legal.conditions().stream().map(Condition::text).toList();
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
