package io.stridewise.core.legality;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a {@link Transformation} asks of array accesses: no two that may touch the same element, one
 * of them a write, may change their order. Different arrays may be the same object, and the rows of
 * an array of arrays may be shared, so of such pairs only the last subscripts are compared; where
 * that does not suffice, distinctness becomes a condition.
 */
public final class Memory {
  /**
   * All of a nest are compared in pairs. Only generated code has so many in loops that move
   * together.
   */
  private static final int MANY_ACCESSES = 500;

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
    List<Placed> all = t.placed().stream().filter(p -> p.event() instanceof Access).toList();
    if (all.size() > MANY_ACCESSES) {
      return Optional.of(
          new Verdict.Unknown(
              "more than %d array accesses are not compared with each other"
                  .formatted(MANY_ACCESSES)));
    }
    // What one array asks for may settle pairs of two.
    Optional<Verdict> verdict = judge(all, true);
    return verdict.isPresent() ? verdict : judge(all, false);
  }

  /** Judges the pairs of one region, or those of two. */
  private Optional<Verdict> judge(List<Placed> all, boolean ofOne) {
    for (int i = 0; i < all.size(); i++) {
      for (int j = i; j < all.size(); j++) {
        Placed x = all.get(i);
        Placed y = all.get(j);
        boolean conflict = access(x).writes() || access(y).writes();
        boolean asked = (access(x).region() == access(y).region()) == ofOne;
        if (asked && conflict && mayBeSameArray(access(x), access(y))) {
          Optional<Verdict> verdict =
              x.leavesLoops() || y.leavesLoops() ? judgeTest(x, y) : judge(x, y);
          if (verdict.isPresent()) {
            return verdict;
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Access access(Placed placed) {
    return (Access) placed.event();
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
    return !x.region().isFresh(x.order())
        && !y.region().isFresh(y.order())
        && !x.region().isApartFrom(y.region());
  }

  /** A test that moves out of loops may meet nothing that they write. */
  private Optional<Verdict> judgeTest(Placed x, Placed y) {
    return resolve(x, y, List.of(), List.of(new int[0]));
  }

  private Optional<Verdict> judge(Placed x, Placed y) {
    List<LoopNode> common = x.common(y);
    List<int[]> swapped = x.swapped(y, common);
    return swapped.isEmpty() ? Optional.empty() : resolve(x, y, common, swapped);
  }

  /** Shows that the accesses cannot meet in any of the directions {@code swapped}. */
  private Optional<Verdict> resolve(
      Placed x, Placed y, List<LoopNode> common, List<int[]> swapped) {
    Access a = access(x);
    Access b = access(y);
    for (Placed p : List.of(x, y)) {
      for (LoopNode loop : p.newLoops()) {
        if (access(p).region().variesWith(loop)) {
          return unknown(
              x,
              y,
              "it is not known which array `%s` is in each iteration"
                  .formatted(access(p).region().text()));
        }
      }
    }
    boolean same = a.region() == b.region();
    boolean rows = a.subscripts().size() > 1;
    boolean distinctRows =
        same && (!rows || a.region().isFresh(a.order()) && a.region().rowsStay());
    Dependence dependence = dependence(x, y, common, distinctRows);
    Optional<List<Condition>> apart = apart(dependence, swapped);
    if (apart.isPresent() && (same || conditions.containsAll(apart.get()))) {
      conditions.addAll(apart.get());
      return Optional.empty();
    }
    if (!same && a.region().hasRowsOf(b.region())) {
      return unknown(
          x, y, "`%s` and `%s` have the same rows".formatted(a.region().text(), b.region().text()));
    }
    if (!same) {
      // Sizes that keep two arrays apart although they are one are rarer than two arrays.
      String text =
          Stream.of(a, b)
              .sorted(Comparator.comparingInt(e -> e.region().id()))
              .map(e -> "`" + e.region().text() + "`")
              .collect(Collectors.joining(" and ", "", " share no array"));
      conditions.add(new Condition.Disjoint(text, a.region(), b.region()));
      return Optional.empty();
    }
    if (rows && !a.region().rowsStay()) {
      return unknown(
          x,
          y,
          "a row of `%s` was replaced while a variable held one".formatted(a.region().text()));
    }
    if (!distinctRows) {
      dependence = dependence(x, y, common, true);
      apart = apart(dependence, swapped);
      if (apart.isPresent()) {
        conditions.addAll(apart.get());
        String text = "the rows of `%s` are distinct arrays".formatted(a.region().text());
        conditions.add(new Condition.DistinctRows(text, a.region()));
        return Optional.empty();
      }
    }
    return Optional.of(refusal(x, y, failure(dependence, common, swapped)));
  }

  /**
   * @param allSubscripts whether rows are told apart by their subscripts
   */
  private static Dependence dependence(
      Placed x, Placed y, List<LoopNode> common, boolean allSubscripts) {
    Access a = access(x);
    Access b = access(y);
    int lastA = a.subscripts().size() - 1;
    int lastB = b.subscripts().size() - 1;
    List<Dependence.Dimension> dimensions =
        allSubscripts && lastA == lastB
            ? IntStream.rangeClosed(0, lastA).mapToObj(d -> new Dependence.Dimension(d, d)).toList()
            : List.of(new Dependence.Dimension(lastA, lastB));
    return Dependence.between(
        new Dependence.Side(a, x.nested()), new Dependence.Side(b, y.nested()), common, dimensions);
  }

  /** Under which conditions the accesses meet in none of the directions; empty if under none. */
  private static Optional<List<Condition>> apart(Dependence dependence, List<int[]> swapped) {
    List<Condition> found = new ArrayList<>();
    for (int[] signs : swapped) {
      Optional<Dependence.Answer.Never> never = dependence.never(signs);
      if (never.isEmpty()) {
        return Optional.empty();
      }
      found.addAll(never.get().conditions());
    }
    return Optional.of(found);
  }

  private record Failure(
      List<LoopNode> common, int[] signs, Dependence dependence, Dependence.Answer answer) {}

  /** The first direction in which they may meet, or better one in which they do. */
  private static Failure failure(
      Dependence dependence, List<LoopNode> common, List<int[]> swapped) {
    Optional<Failure> failure = Optional.empty();
    for (int[] signs : swapped) {
      Dependence.Answer answer = dependence.at(signs);
      boolean meets = answer instanceof Dependence.Answer.Meets;
      if (meets || failure.isEmpty() && !(answer instanceof Dependence.Answer.Never)) {
        failure = Optional.of(new Failure(common, signs, dependence, answer));
      }
      if (meets) {
        break;
      }
    }
    return failure.orElseThrow();
  }

  private static Verdict refusal(Placed x, Placed y, Failure failure) {
    String pair = pair(x, y);
    String vector = vector(failure.common(), failure);
    if (failure.answer() instanceof Dependence.Answer.Meets meets) {
      return new Verdict.Illegal(
          "%s would change their order, %s, as in %s".formatted(pair, vector, meets.witness()));
    }
    String missing = ((Dependence.Answer.Maybe) failure.answer()).missing();
    return new Verdict.Unknown(
        "it is not shown that %s keep their order, %s: %s".formatted(pair, vector, missing));
  }

  private static Optional<Verdict> unknown(Placed x, Placed y, String missing) {
    return Optional.of(
        new Verdict.Unknown(
            "it is not shown that %s keep their order: %s".formatted(pair(x, y), missing)));
  }

  private static String pair(Placed x, Placed y) {
    Access a = access(x);
    Access b = access(y);
    String array = a.region().text();
    if (a == b) {
      return "its own accesses of `%s` in `%s`".formatted(array, subscripts(a));
    }
    return a.region() == b.region()
        ? "the accesses of `%s` in `%s` and `%s`".formatted(array, subscripts(a), subscripts(b))
        : "the accesses of `%s` in `%s` and of `%s` in `%s`"
            .formatted(array, subscripts(a), b.region().text(), subscripts(b));
  }

  private static String subscripts(Access access) {
    StringBuilder text = new StringBuilder();
    access.subscripts().forEach(s -> text.append('[').append(s).append(']'));
    return text.toString();
  }

  /** Distances where only one is possible, else directions. */
  private static String vector(List<LoopNode> common, Failure failure) {
    boolean distances = true;
    List<String> entries = new ArrayList<>();
    for (int k = 0; k < common.size(); k++) {
      int sign = failure.signs()[k];
      Optional<BigInteger> distance = failure.dependence().distance(common.get(k));
      boolean agrees = distance.isPresent() && distance.get().signum() == sign;
      distances &= agrees;
      entries.add(agrees ? distance.get().toString() : sign == 0 ? "=" : sign > 0 ? "<" : ">");
    }
    return (distances ? "distance (" : "direction (") + String.join(", ", entries) + ")";
  }
}
