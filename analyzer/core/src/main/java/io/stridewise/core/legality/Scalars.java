package io.stridewise.core.legality;

import io.stridewise.core.address.Counted;
import io.stridewise.core.address.Event;
import io.stridewise.core.address.Event.Reduction;
import io.stridewise.core.address.Event.ScalarRead;
import io.stridewise.core.address.Event.ScalarWrite;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a {@link Transformation} asks of local variables: private, a reduction that reorders, or one
 * element for each iteration of the loop that moves inside.
 */
public final class Scalars {
  /** How a variable that passes between runs of the inner loop gets one element per iteration. */
  public enum Expansion {
    /** It becomes an array altogether. */
    ARRAY,
    /** Only the piece that sets it keeps it, and leaves a copy per iteration for the others. */
    COPY
  }

  private final Transformation t;
  private final List<Placed> placed;
  private final Map<Symbol, List<Code>> leaves = new LinkedHashMap<>();
  private final Set<Symbol> written = new LinkedHashSet<>();
  private final Set<Symbol> copied = new HashSet<>();
  private final Map<Symbol, Expansion> expansions = new LinkedHashMap<>();
  private final List<Condition> conditions = new ArrayList<>();
  private final Optional<Verdict> verdict;

  Scalars(Transformation t) {
    this.t = t;
    this.placed = t.placed();
    t.pieces().forEach(this::collect);
    written.removeAll(counters());
    verdict = judge();
  }

  private void collect(Code piece) {
    List<Mentions.Mention> mentions = Mentions.of(piece);
    mentions.stream()
        .map(Mentions.Mention::symbol)
        .distinct()
        .forEach(s -> leaves.computeIfAbsent(s, k -> new ArrayList<>()).add(piece));
    written.addAll(Mentions.written(mentions));
    if (piece instanceof Code.Run r) {
      r.copies().forEach(s -> copied.addAll(Mentions.written(Mentions.of(s))));
    }
  }

  private Set<Symbol> counters() {
    Set<Symbol> counters = new HashSet<>();
    for (LoopNode loop : t.loops()) {
      loop.counted().flatMap(Counted::symbol).ifPresent(counters::add);
      Mentions.written(Mentions.of(loop.loop().header())).stream()
          .filter(loop.inductions()::contains)
          .forEach(counters::add);
    }
    return counters;
  }

  /** Whether {@code symbol} grows evenly in a loop, so that each iteration can compute it. */
  private boolean isRunning(Symbol symbol) {
    return t.loops().stream().anyMatch(l -> l.inductions().contains(symbol));
  }

  List<Condition> conditions() {
    return conditions;
  }

  /** The variables that get one element per iteration, in the order of the code. */
  public static Map<Symbol, Expansion> expansions(Transformation t) {
    return Collections.unmodifiableMap(t.scalars().expansions);
  }

  /** Why the order cannot change; empty if the scalars allow it under {@link #conditions}. */
  Optional<Verdict> verdict() {
    return verdict;
  }

  private Optional<Verdict> judge() {
    for (Symbol symbol : written) {
      Optional<Verdict> verdict = judge(symbol);
      if (verdict.isPresent()) {
        return verdict;
      }
    }
    return Optional.empty();
  }

  private Optional<Verdict> judge(Symbol symbol) {
    List<Code> pieces = leaves.get(symbol);
    if (pieces.stream().anyMatch(p -> !(p instanceof Code.Run)) && pieces.size() > 1) {
      return unknown("`" + symbol.name() + "` is set in the loop and used in a header or test");
    }
    if (copied.contains(symbol) || stayTogether(pieces)) {
      return Optional.empty();
    }
    if (isRunning(symbol)) {
      return pieces.size() == 1
          ? Optional.empty()
          : unknown("`" + symbol.name() + "` runs through several parts of the loop");
    }
    if (pieces.size() == 1) {
      Optional<Placed> moved =
          placed.stream().filter(p -> p.leaf() == pieces.get(0) && !p.keepsPlace()).findFirst();
      return moved.flatMap(p -> judgeInside(symbol, p.leaf(), p.newLoops()));
    }
    if (!(symbol.type() instanceof Type.Primitive)) {
      return unknown("`" + symbol.name() + "` passes between parts of the loop");
    }
    List<ScalarWrite> writes = writes(symbol);
    boolean onlyExactSums =
        writes.stream().allMatch(w -> w.reduction().isPresent())
            && !writes.isEmpty()
            && isUniform(writes, writes.get(0).reduction().get())
            && writes.stream().allMatch(w -> isExact(w.reduction().get().type()))
            && placed.stream().noneMatch(p -> reads(p, symbol))
            && t.loops().stream().noneMatch(l -> l.carried().contains(symbol));
    if (onlyExactSums) {
      return Optional.empty();
    }
    if (becomesArray(symbol)) {
      expansions.put(symbol, Expansion.ARRAY);
      return judgeArray(symbol);
    }
    if (leavesCopies(symbol)) {
      expansions.put(symbol, Expansion.COPY);
      return Optional.empty();
    }
    return t.loops().stream().anyMatch(l -> l.carried().contains(symbol))
        ? Optional.of(
            new Verdict.Illegal(
                "`" + symbol.name() + "` carries a value from one iteration to the next"))
        : unknown("`" + symbol.name() + "` is set in several parts of the loop");
  }

  private static Optional<Verdict> unknown(String blocker) {
    return Optional.of(new Verdict.Unknown(blocker));
  }

  /** Whether {@code pieces} stand in one run of the inner loop, in their old order. */
  private boolean stayTogether(List<Code> pieces) {
    List<Placed> here = placed.stream().filter(p -> pieces.contains(p.leaf())).toList();
    boolean allSeen = here.stream().map(Placed::leaf).distinct().count() == pieces.size();
    return (allSeen || pieces.size() == 1)
        && here.stream().allMatch(Placed::keepsPlace)
        && here.stream().map(Scalars::run).distinct().count() <= 1;
  }

  /** The outermost loop of the new order around {@code placed}, or the test that it stands in. */
  private static Code run(Placed placed) {
    return placed.path().stream()
        .map(Placed.Step::piece)
        .filter(Code.Loop.class::isInstance)
        .findFirst()
        .orElse(placed.leaf());
  }

  /**
   * Whether {@code symbol} is set before anything else is done with it in an iteration of the inner
   * loop, no value comes from an earlier iteration, and nobody wants the last one. It may be set
   * under a test: where it is not, nobody reads it.
   */
  private boolean becomesArray(Symbol symbol) {
    Optional<Placed> first =
        placed.stream()
            .filter(p -> concerns(p.event(), symbol))
            .min(Comparator.comparingInt(p -> p.event().order()));
    return first.isPresent()
        && first.get().event() instanceof ScalarWrite w
        && w.reduction().isEmpty()
        && first.get().oldLoops().contains(t.inner())
        && first.get().oldLoops().stream()
            .noneMatch(l -> l.carried().contains(symbol) || l.liveOut().contains(symbol));
  }

  /**
   * Whether one piece that keeps its place does all the setting, and everything else only reads
   * afterwards, in the same iteration of the inner loop.
   */
  private boolean leavesCopies(Symbol symbol) {
    List<Code> setters =
        leaves.get(symbol).stream()
            .filter(p -> Mentions.written(Mentions.of(p)).contains(symbol))
            .toList();
    if (setters.size() != 1) {
      return false;
    }
    Code setter = setters.get(0);
    List<Placed> own = placed.stream().filter(p -> p.leaf() == setter).toList();
    return !own.isEmpty()
        && own.stream().allMatch(Placed::keepsPlace)
        && last(own.get(0).newLoops()) == t.inner()
        && placed.stream()
            .filter(p -> p.leaf() != setter && leaves.get(symbol).contains(p.leaf()))
            .allMatch(p ->
                p.newLoops().contains(t.inner())
                    && tests(p).containsAll(tests(own.get(0)))
                    && own.stream().allMatch(o -> o.event().order() < p.event().order()));
  }

  /** The tests that {@code placed} only runs under. */
  private static List<Stmt.If> tests(Placed placed) {
    return placed.path().stream()
        .filter(s -> s.piece() instanceof Code.When)
        .map(s -> ((Code.When) s.piece()).statement())
        .toList();
  }

  private static LoopNode last(List<LoopNode> loops) {
    return loops.get(loops.size() - 1);
  }

  /**
   * Whether the accesses of one element keep their order: those of the same iteration of the inner
   * loop.
   */
  private Optional<Verdict> judgeArray(Symbol symbol) {
    List<Placed> all = new ArrayList<>();
    for (Code leaf : leaves.get(symbol)) {
      List<Placed> here = placed.stream().filter(p -> p.leaf() == leaf).toList();
      List<Placed> own = here.stream().filter(p -> concerns(p.event(), symbol)).toList();
      all.addAll(own);
      if (own.isEmpty() && !here.isEmpty()) {
        // A value that is computed from counters is read without an event.
        Placed p = here.get(0);
        Event read = new ScalarRead(p.event().span(), p.event().order(), true, symbol);
        all.add(new Placed(read, p.oldLoops(), p.newLoops(), p.path(), p.leaf()));
      } else if (own.isEmpty()) {
        return unknown("`" + symbol.name() + "` passes between parts of the loop");
      }
    }
    List<ScalarWrite> updates =
        writes(symbol).stream().filter(w -> w.reduction().isPresent()).toList();
    boolean exact =
        !updates.isEmpty()
            && isUniform(updates, updates.get(0).reduction().get())
            && updates.stream().allMatch(w -> isExact(w.reduction().get().type()));
    for (Placed x : all) {
      for (Placed y : all) {
        boolean conflict = x.event() instanceof ScalarWrite || y.event() instanceof ScalarWrite;
        boolean sums = exact && isUpdate(x.event()) && isUpdate(y.event());
        if (conflict && !sums && swaps(x, y)) {
          return Optional.of(
              new Verdict.Illegal(
                  "the updates of `" + symbol.name() + "` would change their order"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isUpdate(Event event) {
    return event instanceof ScalarWrite w && w.reduction().isPresent();
  }

  private boolean swaps(Placed x, Placed y) {
    List<LoopNode> common = x.common(y);
    int inner = common.indexOf(t.inner());
    return x.swapped(y, common).stream().anyMatch(signs -> inner < 0 || signs[inner] == 0);
  }

  private static boolean concerns(Event event, Symbol symbol) {
    return event instanceof ScalarWrite w && w.symbol().equals(symbol)
        || event instanceof ScalarRead r && r.symbol().equals(symbol);
  }

  private static boolean reads(Placed p, Symbol symbol) {
    return p.event() instanceof ScalarRead r && r.symbol().equals(symbol);
  }

  private Optional<Verdict> judgeInside(Symbol symbol, Code leaf, List<LoopNode> loops) {
    List<ScalarWrite> writes =
        placed.stream()
            .filter(p -> p.leaf() == leaf && p.event() instanceof ScalarWrite)
            .map(p -> (ScalarWrite) p.event())
            .filter(w -> w.symbol().equals(symbol))
            .toList();
    if (loops.stream().anyMatch(l -> l.carried().contains(symbol))) {
      return Optional.of(
          new Verdict.Illegal(
              "`" + symbol.name() + "` carries a value from one iteration to the next"));
    }
    if (writes.isEmpty()) {
      // Declared without a value, and set nowhere.
      return Optional.empty();
    }
    if (isPlain(writes.get(0)) || writes.stream().allMatch(w -> w.reduction().isEmpty())) {
      return loops.stream().anyMatch(l -> l.liveOut().contains(symbol))
          ? Optional.of(
              new Verdict.Illegal(
                  "the last value of `" + symbol.name() + "` is used after the loop"))
          : Optional.empty();
    }
    Optional<Reduction> reduction = writes.get(0).reduction();
    if (reduction.isEmpty() || !isUniform(writes, reduction.get())) {
      return Optional.of(
          new Verdict.Illegal(
              "`" + symbol.name() + "` is updated in more than one way from its old value"));
    }
    if (!(reduction.get().type() instanceof Type.Primitive)) {
      return unknown("it is not known what the updates of `" + symbol.name() + "` do");
    }
    if (isExact(symbol.type()) && !isExact(reduction.get().type())) {
      return Optional.of(
          new Verdict.Illegal(
              "each addition to `"
                  + symbol.name()
                  + "` is rounded to an integer, so their order matters"));
    }
    if (reduction.get().operator().isPresent() && !isExact(reduction.get().type())) {
      conditions.add(
          new Condition.Assumption(
              "the additions to `"
                  + symbol.name()
                  + "` may be done in another order, which changes its rounding"));
    }
    return Optional.empty();
  }

  /**
   * Whether all writes may change places; of two that take a minimum or maximum, one may take the
   * other.
   */
  private static boolean isUniform(List<ScalarWrite> writes, Reduction first) {
    return writes.stream().allMatch(w -> sameKind(w.reduction(), first))
        && (first.operator().isPresent() || writes.size() == 1);
  }

  /** Sums and differences mix freely; other operators only with themselves. */
  private static boolean sameKind(Optional<Reduction> reduction, Reduction first) {
    return reduction.isPresent()
        && group(reduction.get()).equals(group(first))
        && isExact(reduction.get().type()) == isExact(first.type());
  }

  private static String group(Reduction reduction) {
    return reduction
        .operator()
        .map(o -> o == Operator.SUBTRACT ? "+" : o.symbol())
        .orElse("min or max");
  }

  private static boolean isExact(Type type) {
    return type == Type.Primitive.BOOLEAN || type instanceof Type.Primitive p && p.isIntegral();
  }

  private static boolean isPlain(ScalarWrite write) {
    return write.reduction().isEmpty() && !write.conditional();
  }

  private List<ScalarWrite> writes(Symbol symbol) {
    return placed.stream()
        .filter(p -> p.event() instanceof ScalarWrite w && w.symbol().equals(symbol))
        .map(p -> (ScalarWrite) p.event())
        .distinct()
        .toList();
  }
}
