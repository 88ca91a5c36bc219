package io.stridewise.core.legality;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Type;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a {@link Transformation} asks of array accesses: no two that may touch the same element, one
 * of them a write, may change their order. Different arrays may be the same object, and the rows of
 * an array of arrays may be shared, so of such pairs only the last subscripts are compared; where
 * that does not suffice, distinctness becomes a condition.
 */
public final class Memory {
  /** Where in a split loop an access stands. */
  private enum Part {
    BEFORE,
    INSIDE,
    AFTER
  }

  private record Placed(Access access, Part part) {}

  private final Transformation t;
  private final Set<Condition> conditions = new LinkedHashSet<>();

  Memory(Transformation t) {
    this.t = t;
  }

  List<Condition> conditions() {
    return List.copyOf(conditions);
  }

  /** Why the order cannot change; empty if the accesses allow it under {@link #conditions}. */
  Optional<Verdict> judge() {
    List<Placed> all = new ArrayList<>();
    place(t.before(), Part.BEFORE, all);
    place(t.inside(), Part.INSIDE, all);
    place(t.after(), Part.AFTER, all);
    for (int i = 0; i < all.size(); i++) {
      for (int j = i; j < all.size(); j++) {
        Placed x = all.get(i);
        Placed y = all.get(j);
        boolean conflict = x.access().writes() || y.access().writes();
        if (conflict && mayBeSameArray(x.access(), y.access())) {
          Optional<Verdict> verdict = judge(x, y);
          if (verdict.isPresent()) {
            return verdict;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static void place(List<Event> events, Part part, List<Placed> all) {
    for (Event event : events) {
      if (event instanceof Access access) {
        all.add(new Placed(access, part));
      }
    }
  }

  /** Whether two accesses may go to the same array object, or to rows of the same object. */
  public static boolean mayBeSameArray(Access x, Access y) {
    if (x.region() == y.region()) {
      return true;
    }
    if (x.elementType() instanceof Type.Primitive
        && y.elementType() instanceof Type.Primitive
        && x.elementType() != y.elementType()) {
      return false;
    }
    return !x.region().isFresh(x.order()) && !y.region().isFresh(y.order());
  }

  private Optional<Verdict> judge(Placed x, Placed y) {
    for (LoopNode loop : t.loops()) {
      if (x.access().region().variesWith(loop) || y.access().region().variesWith(loop)) {
        return Optional.of(
            new Verdict.Unknown(
                "it is not known which array `"
                    + x.access().region().text()
                    + "` is in each iteration"));
      }
    }
    boolean same = x.access().region() == y.access().region();
    boolean rows = x.access().subscripts().size() > 1;
    boolean distinctRows =
        same
            && (!rows
                || x.access().region().isFresh(x.access().order())
                    && x.access().region().rowsStay());
    Distances distances = distances(x.access(), y.access(), distinctRows);
    if (keepsOrder(x, y, distances)) {
      conditions.addAll(distances.conditions());
      return Optional.empty();
    }
    if (!same) {
      conditions.add(
          new Condition.Other(
              Stream.of(x.access(), y.access())
                  .sorted(Comparator.comparingInt(a -> a.region().id()))
                  .map(a -> "`" + a.region().text() + "`")
                  .collect(Collectors.joining(" and ", "", " share no array"))));
      return Optional.empty();
    }
    if (!distinctRows && x.access().region().rowsStay()) {
      distances = distances(x.access(), y.access(), true);
      if (keepsOrder(x, y, distances)) {
        conditions.addAll(distances.conditions());
        conditions.add(
            new Condition.Other(
                "the rows of `%s` are distinct arrays".formatted(x.access().region().text())));
        return Optional.empty();
      }
    }
    String pair =
        x == y ? "its own accesses of `%s`".formatted(x.access().region().text()) : pair(x, y);
    return Optional.of(
        distances.precise()
            ? new Verdict.Illegal(pair + " would change their order, distance " + vector(distances))
            : new Verdict.Unknown("it is not shown that " + pair + " keep their order"));
  }

  private String pair(Placed x, Placed y) {
    return "the accesses of `%s` in `%s` and `%s`"
        .formatted(x.access().region().text(), subscripts(x.access()), subscripts(y.access()));
  }

  private static String subscripts(Access access) {
    StringBuilder text = new StringBuilder();
    access.subscripts().forEach(s -> text.append('[').append(s).append(']'));
    return text.toString();
  }

  private String vector(Distances distances) {
    List<String> entries =
        t.loops().stream()
            .map(l -> distances.distance(l).map(BigInteger::toString).orElse("*"))
            .toList();
    return "(" + String.join(", ", entries) + ")";
  }

  private Distances distances(Access x, Access y, boolean allSubscripts) {
    // What the inner loops imply holds only where they run: not for two accesses outside of them.
    boolean around = depth(x) == 0 && depth(y) == 0;
    LoopNode domain = t.loops().get(around ? 0 : t.loops().size() - 1);
    Distances distances = new Distances(t.loops(), domain.facts());
    Wrapping wrapping = new Wrapping(t.loops());
    if (allSubscripts && x.subscripts().size() == y.subscripts().size()) {
      for (int d = 0; d < x.subscripts().size() - 1; d++) {
        distances.meet(
            x.subscripts().get(d), y.subscripts().get(d), wrapping.conditions(x, y, d, d));
      }
    }
    int lastX = x.subscripts().size() - 1;
    int lastY = y.subscripts().size() - 1;
    distances.meet(x.last(), y.last(), wrapping.conditions(x, y, lastX, lastY));
    return distances;
  }

  private boolean keepsOrder(Placed x, Placed y, Distances distances) {
    if (distances.independent()) {
      return true;
    }
    if (x.part() == Part.INSIDE && y.part() == Part.INSIDE) {
      return keepsPermuted(distances, depth(x.access()));
    }
    if (x.part() == y.part()) {
      return true;
    }
    // x stands in an earlier part than y. All of x comes first now; so y must not meet an x of a
    // later iteration.
    LoopNode split = t.loops().get(0);
    int later = direction(split);
    return distances.distance(split).map(d -> d.signum() * later >= 0).orElse(false);
  }

  /** How many loops, beyond the outermost, {@code access} stands in. */
  private int depth(Access access) {
    for (int k = 0; k < t.loops().size(); k++) {
      if (t.loops().get(k).events().stream().anyMatch(e -> e == access)) {
        return k;
      }
    }
    return t.loops().size() - 1;
  }

  /**
   * Whether every possible distance vector has the same lexicographic sign in both orders.
   *
   * @param depth of the first access. If that is not the innermost body, it is a read that happened
   *     once, before all iterations of the loops inside, and now happens in each of them.
   */
  private boolean keepsPermuted(Distances distances, int depth) {
    return keepsPermuted(distances, new int[t.loops().size()], 0, depth);
  }

  private boolean keepsPermuted(Distances distances, int[] signs, int at, int depth) {
    if (at == signs.length) {
      int before = 0;
      int after = 0;
      for (int i = 0; i <= depth && before == 0; i++) {
        before = signs[i];
      }
      for (int i = 0; i < signs.length && after == 0; i++) {
        after = signs[t.loops().indexOf(t.order().get(i))];
      }
      boolean moved = depth < signs.length - 1;
      return moved && before == 0 ? after >= 0 : before == after;
    }
    LoopNode loop = t.loops().get(at);
    Optional<BigInteger> distance = distances.distance(loop);
    for (int sign = -1; sign <= 1; sign++) {
      boolean possible =
          distance.isPresent()
              ? distance.get().signum() * direction(loop) == sign
              : sign == 0 || loop.maxTrips().map(m -> m.compareTo(BigInteger.ONE) > 0).orElse(true);
      signs[at] = sign;
      if (possible && !keepsPermuted(distances, signs, at + 1, depth)) {
        return false;
      }
    }
    return true;
  }

  /** Whether later iterations have larger values of the counter, as 1 or -1. */
  private static int direction(LoopNode loop) {
    return loop.counted().orElseThrow().descending() ? -1 : 1;
  }
}
