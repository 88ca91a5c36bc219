package io.stridewise.core.legality;

import io.stridewise.core.address.Counted;
import io.stridewise.core.address.Event;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.Event.Effect;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Symbol;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What rests on loops running at all. A header like {@code i < a[0].length} is evaluated, and may
 * throw, where the loops around it run; in another order these are other loops. So the new code
 * starts with a test whether those loops run, which evaluates the headers as the old code did.
 */
public final class EntryTests {
  private final Transformation t;
  private final List<Access> hoists;
  private final Set<LoopNode> tested = new LinkedHashSet<>();
  private final Set<Symbol> notNull = new HashSet<>();
  private final Set<LoopNode> followed;

  private EntryTests(Transformation t, List<Access> hoists) {
    this.t = t;
    this.hoists = hoists;
    // Where a test follows another loop, it becomes one like that loop's own.
    this.followed =
        Triangle.in(t)
            .filter(x -> x.lower() == x.inner().counted().orElseThrow().descending())
            .map(x -> Set.of(x.inner()))
            .orElse(Set.of());
  }

  /**
   * The loops whose first test has to stand before the new code, joined by {@code &&}, outermost
   * first.
   *
   * @param hoists reads that move out of the inner loop
   */
  public static List<LoopNode> of(Transformation t, List<Access> hoists) {
    return new EntryTests(t, hoists).find();
  }

  private List<LoopNode> find() {
    // Everything runs below the header of the root, or is tested after it.
    notNull.addAll(Headers.dereferenced(t.root()));
    for (LoopNode around = t.root(); around.parent().isPresent(); ) {
      around = around.parent().get();
      notNull.addAll(Headers.dereferenced(around));
    }
    boolean first = !Scalars.expansions(t).isEmpty();
    for (int i = 0; i < t.code().size(); i++) {
      collect(t.code().get(i), List.of(), first);
      first |= t.code().get(i) instanceof Code.Loop l && l.loop() == t.root();
    }
    if (!hoists.isEmpty()) {
      // That they are inside their arrays may follow from the loop running at all.
      add(t.inner());
    }
    List<LoopNode> sorted = new ArrayList<>(tested);
    sorted.removeIf(l -> runs(l) && !Headers.mayThrow(l, notNull));
    sorted.sort(Comparator.comparingInt(l -> t.oldLoops(l).size()));
    return sorted;
  }

  private void collect(Code piece, List<LoopNode> around, boolean rootTested) {
    List<LoopNode> inside = around;
    if (piece instanceof Code.Loop l) {
      List<LoopNode> old = old(l.loop());
      if (matters(l.loop(), l.loop() == t.root() ? Set.of() : notNull)) {
        old.stream().filter(o -> !around.contains(o)).forEach(this::add);
        if (!old.containsAll(around) && !(rootTested && l.loop() == t.root())) {
          add(l.loop());
        }
      }
      inside = new ArrayList<>(around);
      inside.add(l.loop());
    } else if (piece instanceof Code.When w
        && (Headers.mayThrow(w.statement().condition(), notNull) || !w.events().isEmpty())) {
      add(t.inner());
    }
    for (Code child : piece.children()) {
      collect(child, inside, rootTested);
    }
  }

  /** Whether the header of {@code loop} has to be evaluated only where it was. */
  private boolean matters(LoopNode loop, Set<Symbol> notNull) {
    return followed.contains(loop)
        ? Headers.mayThrow(loop, notNull) || startMayWrap(loop)
        : Headers.matters(loop, notNull);
  }

  /** Whether a start such as {@code n - 1} may be large where the loop around does not run. */
  private static boolean startMayWrap(LoopNode loop) {
    Counted counted = loop.counted().orElseThrow();
    Polynomial start = counted.descending() ? counted.max() : counted.min();
    return !Triangle.fitsInt(start);
  }

  /** The loops that were around {@code loop}. */
  private List<LoopNode> old(LoopNode loop) {
    List<LoopNode> loops = t.oldLoops(loop);
    return loops.subList(0, loops.size() - 1);
  }

  private void add(LoopNode loop) {
    if (tested.add(loop) && Headers.matters(loop, notNull)) {
      old(loop).forEach(this::add);
    }
  }

  /** Whether {@code loop} certainly runs where the root is reached. */
  private boolean runs(LoopNode loop) {
    Polynomial more = loop.counted().orElseThrow().trips().minus(Polynomial.ONE);
    return more.asConstant().map(c -> c.signum() >= 0).orElse(false)
        || t.root().factsBefore().proveNonNegative(more);
  }

  /**
   * What no test before the code can settle without keeping the old code too: that statements which
   * may throw and are repeated further inside run there at all, and that a {@code do} loop runs no
   * more often than its bound says.
   */
  static List<Condition> conditions(Transformation t) {
    List<Condition> conditions = new ArrayList<>();
    for (Placed p : t.placed()) {
      for (LoopNode loop : p.newLoops()) {
        boolean once = loop.loop().header() instanceof LoopHeader.DoWhile && !p.keepsPlace();
        boolean moved = !p.oldLoops().contains(loop) && mayThrow(p);
        Polynomial more = loop.counted().orElseThrow().trips().minus(Polynomial.ONE);
        boolean known =
            more.asConstant().map(c -> c.signum() >= 0).orElse(false)
                || moved
                    && p.oldLoops().get(p.oldLoops().size() - 1).facts().proveNonNegative(more);
        if ((once || moved) && !known) {
          String text =
              "`%s` is more than `0`, so that `%s` runs at all"
                  .formatted(more.plus(Polynomial.constant(BigInteger.ONE)), loop.name());
          conditions.add(new Condition.NonNegative(text, more));
        }
      }
    }
    return conditions;
  }

  private static boolean mayThrow(Placed p) {
    Event event = p.event();
    return event instanceof Access a
        ? !Exceptions.inside(a, p.oldLoops())
        : event instanceof Effect;
  }
}
