package io.stridewise.soundness;

import io.stridewise.soundness.Code.End;
import io.stridewise.soundness.Code.SetVar;
import io.stridewise.soundness.Expr.Arr;
import io.stridewise.soundness.Expr.Var;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A nest in another order. Statements between the loops move into the innermost body; where the
 * outermost loop is split, its own statements run in loops before and after, and scalars that they
 * set get a copy for each of its iterations. Running indices take the values that their iteration
 * had in the original order.
 */
final class Reordered {
  private final List<Loop> loops;
  private final List<Integer> order;
  private final boolean split;
  private final List<String> conditions;
  private final Program program;
  private final List<Arr> rows = new ArrayList<>();
  private final Map<Long, Object[]> rowCopies = new HashMap<>();
  private final Set<Var> expanded = new LinkedHashSet<>();

  /** Values of the running indices where a level's statements start, by level and iteration. */
  private final Map<List<Long>, long[]> starts = new HashMap<>();

  private final List<Var> running = new ArrayList<>();
  private List<List<Long>> values = List.of();

  /** Whether the run came to the nest at all. */
  boolean reached;

  /** A condition that the harness does not understand was met. */
  boolean unchecked;

  /** The input does not satisfy what the verdict rests on: it says nothing. */
  static final class Unsatisfied extends RuntimeException {
    private static final long serialVersionUID = 1;

    Unsatisfied() {
      super(null, null, false, false);
    }
  }

  /**
   * @param order for each place in the new order, outermost first, which of {@code loops} stands
   *     there
   */
  Reordered(
      Program program,
      List<Loop> loops,
      List<Integer> order,
      boolean split,
      List<String> conditions) {
    this.program = program;
    this.loops = loops;
    this.order = order;
    this.split = split;
    this.conditions = conditions;
    loops.forEach(l -> collectRunning(l.body));
    if (split) {
      for (Code c : before(0)) {
        if (c instanceof SetVar s && s.operator == 0 && !s.target.running) {
          expanded.add(s.target);
        }
        if (c.declaredArray() != null) {
          rows.add(c.declaredArray());
        }
      }
    }
  }

  /** Whether {@code loops} stand directly in each other and set no running index. */
  static boolean isBare(List<Loop> loops) {
    for (int k = 0; k + 1 < loops.size(); k++) {
      if (!loops.get(k).body.equals(List.of(loops.get(k + 1)))) {
        return false;
      }
    }
    List<Code> body = loops.get(loops.size() - 1).body;
    return body.stream().noneMatch(c -> c instanceof SetVar s && s.target.running);
  }

  /** Whether the bounds of some loop name the counter of another. */
  private boolean isBent() {
    return loops.stream().anyMatch(l -> loops.stream().anyMatch(o -> l.follows(o.counter)));
  }

  private void collectRunning(List<Code> code) {
    for (Code c : code) {
      if (c instanceof SetVar s && s.target.running && !running.contains(s.target)) {
        running.add(s.target);
      }
    }
  }

  boolean replaces(Loop loop) {
    return loop == loops.get(0);
  }

  private List<Code> before(int level) {
    List<Code> body = loops.get(level).body;
    Loop inner = level + 1 < loops.size() ? loops.get(level + 1) : null;
    return inner == null ? body : body.subList(0, body.indexOf(inner));
  }

  private List<Code> after(int level) {
    List<Code> body = loops.get(level).body;
    return level + 1 < loops.size()
        ? body.subList(body.indexOf(loops.get(level + 1)) + 1, body.size())
        : List.of();
  }

  End run(Env e) {
    reached = true;
    Conditions check = new Conditions(program, e);
    for (String condition : conditions) {
      Boolean holds = check.holds(condition);
      if (holds == null) {
        unchecked = true;
      }
      if (holds == null || !holds) {
        throw new Unsatisfied();
      }
    }
    int depth = loops.size();
    if (!split && isBent()) {
      runListed(e);
      return End.NORMAL;
    }
    // The new order evaluates bounds as the original did. A plain swap evaluates them in the new
    // order, which only a
    // null array may show (docs/design/legality.md).
    values = new ArrayList<>();
    boolean empty = false;
    for (int k = 0; k < depth; k++) {
      values.add(empty ? List.of() : loops.get(k).values(e));
      empty |= values.get(k).isEmpty();
    }
    boolean nulls = program.roots.stream().anyMatch(r -> e.refs[r.slot()] == null);
    boolean entered = !nulls;
    for (int k : order) {
      entered = entered && !loops.get(k).values(e).isEmpty();
    }
    long[] end = shadow(e);
    if (split) {
      runSplit(e);
    } else if (!empty) {
      runInside(e, new long[depth], 0, null);
    }
    for (int r = 0; r < running.size(); r++) {
      e.ints[running.get(r).slot] = end[r];
    }
    return End.NORMAL;
  }

  /** Lists all iterations as they were, sorts them into the new order, and runs each. */
  private void runListed(Env e) {
    List<long[]> iterations = new ArrayList<>();
    list(e, new long[loops.size()], 0, iterations);
    Comparator<long[]> sorted = (x, y) -> 0;
    for (int k : order) {
      Comparator<long[]> rising = Comparator.comparingLong(i -> i[k]);
      sorted = sorted.thenComparing(loops.get(k).falls() ? rising.reversed() : rising);
    }
    iterations.sort(sorted);
    for (long[] at : iterations) {
      for (int k = 0; k < loops.size(); k++) {
        e.ints[loops.get(k).counter.slot] = at[k];
      }
      part(loops.get(loops.size() - 1).body, e);
    }
  }

  private void list(Env e, long[] at, int level, List<long[]> iterations) {
    if (level == loops.size()) {
      iterations.add(at.clone());
      return;
    }
    for (long value : loops.get(level).values(e)) {
      e.tick();
      e.ints[loops.get(level).counter.slot] = value;
      at[level] = value;
      list(e, at, level + 1, iterations);
    }
  }

  /** Runs the original order for the running indices alone. */
  private long[] shadow(Env e) {
    long[] saved = snapshot(e);
    if (!running.isEmpty()) {
      shadow(e, 0, new ArrayList<>());
    }
    long[] end = snapshot(e);
    restore(e, saved);
    return end;
  }

  private void shadow(Env e, int level, List<Long> at) {
    for (long value : values.get(level)) {
      e.tick();
      e.ints[loops.get(level).counter.slot] = value;
      List<Long> here = new ArrayList<>(at);
      here.add(value);
      starts.put(key(level, here, 0), snapshot(e));
      onlyRunning(before(level), e);
      if (level + 1 < loops.size()) {
        shadow(e, level + 1, here);
        starts.put(key(level, here, 1), snapshot(e));
        onlyRunning(after(level), e);
      }
    }
  }

  private static List<Long> key(int level, List<Long> at, int part) {
    List<Long> key = new ArrayList<>(at);
    key.add((long) level);
    key.add((long) part);
    return key;
  }

  private void onlyRunning(List<Code> code, Env e) {
    for (Code c : code) {
      if (c instanceof SetVar s && s.target.running) {
        c.run(e);
      }
    }
  }

  private long[] snapshot(Env e) {
    return running.stream().mapToLong(v -> e.ints[v.slot]).toArray();
  }

  private void restore(Env e, long[] saved) {
    for (int r = 0; r < running.size() && saved != null; r++) {
      e.ints[running.get(r).slot] = saved[r];
    }
  }

  private void runSplit(Env e) {
    Map<Long, double[][]> copies = new HashMap<>();
    Var counter = loops.get(0).counter;
    for (long value : values.get(0)) {
      e.ints[counter.slot] = value;
      restore(e, starts.get(key(0, List.of(value), 0)));
      part(before(0), e);
      save(e, copies, value);
    }
    if (values.stream().noneMatch(List::isEmpty)) {
      runInside(e, new long[loops.size()], 0, copies);
    }
    for (long value : values.get(0)) {
      e.ints[counter.slot] = value;
      load(e, copies, value);
      restore(e, starts.get(key(0, List.of(value), 1)));
      part(after(0), e);
      save(e, copies, value);
    }
  }

  private void save(Env e, Map<Long, double[][]> copies, long value) {
    double[][] copy = new double[2][expanded.size()];
    int i = 0;
    for (Var v : expanded) {
      copy[0][i] = Double.longBitsToDouble(e.ints[v.slot]);
      copy[1][i++] = e.reals[v.slot];
    }
    copies.put(value, copy);
    rowCopies.put(value, rows.stream().map(r -> e.refs[r.slot()]).toArray());
  }

  private void load(Env e, Map<Long, double[][]> copies, long value) {
    for (int r = 0; r < rows.size(); r++) {
      e.refs[rows.get(r).slot()] = rowCopies.get(value)[r];
    }
    int i = 0;
    for (Var v : expanded) {
      e.ints[v.slot] = Double.doubleToRawLongBits(copies.get(value)[0][i]);
      e.reals[v.slot] = copies.get(value)[1][i++];
    }
  }

  private void runInside(Env e, long[] at, int place, Map<Long, double[][]> copies) {
    if (place < order.size()) {
      int loop = order.get(place);
      for (long value : values.get(loop)) {
        e.tick();
        at[loop] = value;
        runInside(e, at, place + 1, copies);
      }
      return;
    }
    for (int k = 0; k < loops.size(); k++) {
      e.ints[loops.get(k).counter.slot] = at[k];
    }
    if (copies != null) {
      load(e, copies, at[0]);
    }
    List<Long> prefix = new ArrayList<>();
    for (int k = 0; k < loops.size(); k++) {
      prefix.add(at[k]);
      if (split && k == 0) {
        continue;
      }
      restore(e, starts.get(key(k, prefix, 0)));
      part(before(k), e);
    }
    if (copies != null) {
      save(e, copies, at[0]);
    }
  }

  private static void part(List<Code> code, Env e) {
    End end = Code.run(code, e);
    if (end == End.BREAK || end == End.RETURN) {
      throw new IllegalStateException("a jump out of a nest that was called reorderable");
    }
  }
}
