package io.stridewise.soundness;

import io.stridewise.core.address.BodyWalk;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Body;
import io.stridewise.core.legality.Condition;
import io.stridewise.core.legality.Legality;
import io.stridewise.core.legality.Transformation;
import io.stridewise.core.legality.Verdict;
import io.stridewise.core.locality.Machine;
import io.stridewise.core.remedy.Nest;
import io.stridewise.core.remedy.Plan;
import io.stridewise.core.remedy.Planner;
import io.stridewise.core.remedy.Reordering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Asks the analysis about every order of a program's nests: all that this harness knows of it. */
final class Engine {
  private final Program program;
  private final List<Candidate> candidates = new ArrayList<>();
  private final List<Plan> plans = new ArrayList<>();

  /**
   * An order and what is said of it.
   *
   * @param loops the program's own loops that change, outermost first
   * @param order for each place in the new order, which of {@code loops} stands there
   * @param split whether the outermost loop is split
   * @param advice for people
   */
  record Candidate(
      List<Loop> loops, List<Integer> order, boolean split, Verdict verdict, String advice) {
    /** What the verdict rests on, as phrases. */
    List<String> conditions() {
      return verdict instanceof Verdict.Legal legal
          ? legal.conditions().stream().map(Condition::text).toList()
          : List.of();
    }
  }

  private Engine(Program program) {
    this.program = program;
  }

  /** Judges all orders of the nests in {@code program}, which is printed as {@code source}. */
  static Engine judge(Program program, String source) {
    Engine engine = new Engine(program);
    for (Body body : Models.of(source).bodies()) {
      List<LoopNode> innermost = new ArrayList<>();
      BodyWalk.loops(body, source).forEach(l -> collect(l, innermost));
      innermost.forEach(l -> engine.judge(Nest.around(l)));
    }
    return engine;
  }

  List<Candidate> candidates() {
    return candidates;
  }

  List<Plan> plans() {
    return plans;
  }

  private static void collect(LoopNode loop, List<LoopNode> innermost) {
    if (loop.loops().isEmpty()) {
      innermost.add(loop);
    }
    loop.loops().forEach(l -> collect(l, innermost));
  }

  private void judge(Nest nest) {
    Planner.plan(nest, Machine.GENERIC).ifPresent(plans::add);
    List<LoopNode> loops = nest.loops();
    List<LoopNode> perfect = Reordering.perfect(loops);
    for (List<Integer> order : permutations(perfect.size())) {
      List<LoopNode> ordered = order.stream().map(perfect::get).toList();
      if (!ordered.equals(perfect)) {
        Reordering.permute(perfect, ordered).ifPresent(t -> add(perfect, ordered, false, t));
      }
    }
    int at = loops.size() - Math.max(1, perfect.size()) - 1;
    if (at < 0) {
      return;
    }
    List<LoopNode> split = loops.subList(at, loops.size());
    for (List<Integer> order : permutations(split.size())) {
      List<LoopNode> ordered = order.stream().map(split::get).toList();
      if (ordered.get(ordered.size() - 1) == split.get(0)) {
        Optional<Transformation> t =
            Reordering.inside(
                split.get(0),
                l -> l == nest.innermost(),
                Comparator.comparingInt(ordered::indexOf));
        t.ifPresent(x -> add(split, ordered, true, x));
      }
    }
  }

  private void add(List<LoopNode> loops, List<LoopNode> ordered, boolean split, Transformation t) {
    List<LoopNode> changed = loops.subList(loops.indexOf(t.root()), loops.size());
    Verdict verdict = Legality.judge(t);
    List<Loop> own = changed.stream().map(this::own).toList();
    // The harness evaluates all bounds at the start, as those of a rectangular nest can be, or
    // lists the iterations of a nest that does nothing else.
    if (verdict instanceof Verdict.Legal
        && !rectangular(changed)
        && (split || !Reordered.isBare(own))) {
      return;
    }
    List<Integer> order = ordered.stream().filter(changed::contains).map(changed::indexOf).toList();
    candidates.add(new Candidate(own, order, split, verdict, loops + " -> " + ordered));
  }

  private static boolean rectangular(List<LoopNode> loops) {
    return loops.stream()
        .allMatch(l ->
            loops.stream()
                .noneMatch(o ->
                    l.counted()
                        .filter(c -> c.min().variesWith(o) || c.max().variesWith(o))
                        .isPresent()));
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
}
