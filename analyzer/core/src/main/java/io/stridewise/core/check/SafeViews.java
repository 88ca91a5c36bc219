package io.stridewise.core.check;

import io.stridewise.core.address.Polynomial;
import io.stridewise.core.address.ViewUse;
import io.stridewise.core.address.views.Access;
import io.stridewise.core.address.views.Prover;
import io.stridewise.core.address.views.Uniqueness;
import io.stridewise.core.address.views.View;
import io.stridewise.core.address.views.ViewAlgebra;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Span;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.Edit;
import io.stridewise.core.remedy.Fix;
import io.stridewise.core.remedy.RemedyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whether an {@code asStrided} makes a view that a safe method makes too. A method is offered only
 * if its own rule gives the same shape, byte strides and offset; it is written into the source only
 * if every part of its call can be.
 */
final class SafeViews {
  /** Methods that may be left out of the code: they compute and do nothing else. */
  private static final Set<String> PURE =
      Set.of("shape", "byteStrides", "length", "rank", "size", "min", "max", "toIntExact");

  private static final int MAX_PERMUTED = 4;

  private final CompilationUnitModel unit;

  SafeViews(CompilationUnitModel unit) {
    this.unit = unit;
  }

  /**
   * A safe way to make the same view.
   *
   * @param what it is: {@code a sliding window}
   * @param code of the call; a part that cannot be written is {@code ...}
   * @param conditions without which the safe call throws although the other does not, or starts
   *     elsewhere
   */
  private record Candidate(String what, String code, List<String> conditions) {}

  /** What there is to say. */
  Optional<ViewRules.Judged> judge(ViewUse.AsStrided use) {
    View source = use.source();
    if (use.shape().isEmpty() || use.strides().isEmpty() || source.axes().isEmpty()) {
      return Optional.empty();
    }
    return new ViewAlgebra(use.facts(), () -> Polynomial.ZERO)
        .asStrided(source, use.shape().get(), use.strides().get(), use.offset(), use.unsafe())
        .flatMap(target -> candidate(use, target))
        .map(c -> judged(use, new Candidate(c.what, c.code, conditions(use, c))));
  }

  /** An offset that is given holds without elements too, and that of the array perhaps not. */
  private static List<String> conditions(ViewUse.AsStrided use, Candidate c) {
    List<String> conditions = new ArrayList<>(c.conditions);
    if (use.call().arguments().size() > 3 && !use.source().settled()) {
      use.shape().orElseThrow().stream()
          .filter(n -> !new Prover(use.facts()).positive(n))
          .map(n -> n + " >= 1")
          .distinct()
          .forEach(conditions::add);
    }
    return conditions;
  }

  private ViewRules.Judged judged(ViewUse.AsStrided use, Candidate c) {
    Tier tier = c.conditions.isEmpty() ? Tier.EXACT : Tier.GUARDED;
    return new ViewRules.Judged(
        Check.PREFER_SAFE_VIEW,
        Severity.WARNING,
        use.span(),
        "this asStrided is %s: `%s` makes the same view and works out the strides itself"
            .formatted(c.what, c.code),
        "%s: shape %s, byte strides %s"
            .formatted(
                use.source().text(),
                use.source().lengths().orElseThrow(),
                use.source().strides().orElseThrow()),
        RemedyKind.BULK,
        "write `" + c.code + "`",
        Optional.of(tier),
        c.conditions,
        fix(use, c));
  }

  private Optional<Fix> fix(ViewUse.AsStrided use, Candidate c) {
    boolean comment = unit.comments().stream().anyMatch(s -> use.span().contains(s));
    boolean pure = use.call().arguments().stream().skip(1).allMatch(SafeViews::isPure);
    if (comment || !pure || c.code.contains("...") || !sameAccess(use)) {
      return Optional.empty();
    }
    Tier tier = c.conditions.isEmpty() ? Tier.EXACT : Tier.CONDITIONAL;
    return Optional.of(new Fix(tier, List.of(new Edit(use.span(), c.code))));
  }

  /** A view of an array that itself overlaps would be writable by the one and not by the other. */
  private static boolean sameAccess(ViewUse.AsStrided use) {
    View source = use.source();
    return source.access() == Access.READ_ONLY
        || source.access() == Access.WRITABLE
            && Uniqueness.isProved(source, new Prover(use.facts()));
  }

  private static boolean isPure(Expr e) {
    boolean self =
        e instanceof Expr.Literal
            || e instanceof Expr.SymbolRef
            || e instanceof Expr.FieldRead
            || e instanceof Expr.This
            || e instanceof Expr.ArrayLength
            || e instanceof Expr.ArrayAccess
            || e instanceof Expr.Unary
            || e instanceof Expr.Binary
            || e instanceof Expr.ArrayInitializer
            || e instanceof Expr.Convert
            || e instanceof Expr.Conditional
            || e instanceof Expr.Call c && PURE.contains(c.name());
    return self && e.children().stream().allMatch(SafeViews::isPure);
  }

  // ---- what it may be

  private Optional<Candidate> candidate(ViewUse.AsStrided use, View target) {
    View source = use.source();
    if (same(source, target)) {
      return Optional.empty();
    }
    ViewAlgebra algebra = new ViewAlgebra(use.facts(), () -> Polynomial.constant(-1));
    int rank = source.axes().orElseThrow().size();
    int targetRank = target.axes().orElseThrow().size();
    List<Optional<Candidate>> found = new ArrayList<>();
    if (targetRank == rank) {
      found.add(permuted(use, target, algebra, rank));
      found.add(flipped(use, target, algebra, rank));
    }
    if (targetRank == rank - 1 && rank == 2) {
      found.add(diagonal(use, target, algebra));
    }
    if (!use.unsafe()) {
      if (targetRank >= rank) {
        found.add(broadcast(use, target, algebra));
      }
      if (targetRank == 2 * rank && rank > 0) {
        found.add(windows(use, target, algebra, rank));
      }
    }
    if (targetRank == 2 * rank && rank > 0) {
      found.add(blocks(use, target, algebra, rank));
    }
    return found.stream().flatMap(Optional::stream).findFirst();
  }

  private Optional<Candidate> permuted(
      ViewUse.AsStrided use, View target, ViewAlgebra algebra, int rank) {
    if (rank < 2 || rank > MAX_PERMUTED) {
      return Optional.empty();
    }
    for (int[] order : orders(rank)) {
      if (is(algebra.permute(use.source(), order), target)) {
        boolean reversed = IntStream.range(0, rank).allMatch(k -> order[k] == rank - 1 - k);
        String axes =
            reversed
                ? ""
                : IntStream.of(order).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        return Optional.of(
            new Candidate("a transpose", on(use, "transpose(" + axes + ")"), List.of()));
      }
    }
    return Optional.empty();
  }

  private static List<int[]> orders(int rank) {
    List<int[]> orders = new ArrayList<>();
    permute(new int[rank], 0, orders);
    return orders;
  }

  private static void permute(int[] chosen, int count, List<int[]> orders) {
    if (count == chosen.length) {
      orders.add(chosen.clone());
      return;
    }
    for (int k = 0; k < chosen.length; k++) {
      int axis = k;
      if (IntStream.of(chosen).limit(count).noneMatch(c -> c == axis)) {
        chosen[count] = k;
        permute(chosen, count + 1, orders);
      }
    }
  }

  private Optional<Candidate> flipped(
      ViewUse.AsStrided use, View target, ViewAlgebra algebra, int rank) {
    for (int set = 1; set < 1 << Math.min(rank, MAX_PERMUTED); set++) {
      int chosen = set;
      int[] axes = IntStream.range(0, rank).filter(k -> (chosen >> k & 1) == 1).toArray();
      if (is(algebra.flip(use.source(), axes), target)) {
        String named =
            axes.length == rank
                ? ""
                : IntStream.of(axes).mapToObj(String::valueOf).collect(Collectors.joining(", "));
        return Optional.of(new Candidate("a reversal", on(use, "flip(" + named + ")"), List.of()));
      }
    }
    return Optional.empty();
  }

  private Optional<Candidate> diagonal(ViewUse.AsStrided use, View target, ViewAlgebra algebra) {
    View source = use.source();
    Polynomial start = target.offset().minus(source.offset());
    List<Polynomial> rights = new ArrayList<>(List.of(Polynomial.ZERO));
    start.dividedBy(source.axes().orElseThrow().get(1).stride()).ifPresent(rights::add);
    start
        .dividedBy(source.axes().orElseThrow().get(0).stride())
        .map(Polynomial::negate)
        .ifPresent(rights::add);
    for (Polynomial right : rights) {
      if (is(algebra.diagonal(source, right, 0, 1), target)) {
        String arguments = right.isZero() ? "" : right + ", 0, 1";
        return Optional.of(
            new Candidate("a diagonal", on(use, "diagonal(" + arguments + ")"), List.of()));
      }
    }
    return Optional.empty();
  }

  private Optional<Candidate> broadcast(ViewUse.AsStrided use, View target, ViewAlgebra algebra) {
    List<Polynomial> shape = target.lengths().orElseThrow();
    if (!is(algebra.broadcastTo(use.source(), shape), target)) {
      return Optional.empty();
    }
    Expr given = use.call().arguments().get(1);
    String lengths =
        given instanceof Expr.ArrayInitializer
            ? texts(use, IntStream.range(0, shape.size()).toArray())
            : text(given);
    return Optional.of(
        new Candidate("a broadcast", on(use, "broadcastTo(" + lengths + ")"), List.of()));
  }

  private Optional<Candidate> windows(
      ViewUse.AsStrided use, View target, ViewAlgebra algebra, int rank) {
    List<Polynomial> windows = target.lengths().orElseThrow().subList(rank, 2 * rank);
    if (!is(algebra.slidingWindow(use.source(), windows, Optional.empty()), target)) {
      return Optional.empty();
    }
    List<Polynomial> lengths = use.source().lengths().orElseThrow();
    List<String> conditions = new ArrayList<>();
    for (int k = 0; k < rank; k++) {
      // A window that is longer by one gives asStrided no window, and slidingWindow throws.
      if (!new Prover(use.facts()).nonNegative(lengths.get(k).minus(windows.get(k)))) {
        conditions.add(windows.get(k) + " <= " + lengths.get(k));
      }
      if (!new Prover(use.facts()).nonNegative(windows.get(k))) {
        conditions.add(windows.get(k) + " >= 0");
      }
    }
    String code = "slidingWindow(" + texts(use, IntStream.range(rank, 2 * rank).toArray()) + ")";
    return Optional.of(new Candidate("a sliding window", on(use, code), conditions));
  }

  private Optional<Candidate> blocks(
      ViewUse.AsStrided use, View target, ViewAlgebra algebra, int rank) {
    List<Polynomial> blocks = target.lengths().orElseThrow().subList(rank, 2 * rank);
    if (!is(algebra.blocks(use.source(), blocks), target)) {
      return Optional.empty();
    }
    String call = text(use.call());
    String method = use.call().name();
    String qualifier = call.substring(0, Math.max(0, call.indexOf(method)));
    String tricks = qualifier.isEmpty() ? "StrideTricks." : qualifier;
    String code =
        tricks
            + "blocks("
            + text(use.call().arguments().get(0))
            + ", "
            + texts(use, IntStream.range(rank, 2 * rank).toArray())
            + ")";
    // With a static import only of asStrided, the class is not in scope.
    boolean writable = !qualifier.isEmpty();
    return Optional.of(
        new Candidate("a cut into blocks", writable ? code : code + "...", List.of()));
  }

  // ---- equality and text

  private static boolean is(Optional<View> made, View target) {
    return made.isPresent() && same(made.get(), target);
  }

  private static boolean same(View a, View b) {
    return a.axes().equals(b.axes()) && a.offset().equals(b.offset());
  }

  /** A method call on the array the view is made from. */
  private String on(ViewUse.AsStrided use, String call) {
    Expr array = use.call().arguments().get(0);
    boolean primary =
        array instanceof Expr.SymbolRef
            || array instanceof Expr.FieldRead
            || array instanceof Expr.Call
            || array instanceof Expr.ArrayAccess
            || array instanceof Expr.This;
    return (primary ? text(array) : "(" + text(array) + ")") + "." + call;
  }

  /** Elements of the shape as they are written, or as numbers. */
  private String texts(ViewUse.AsStrided use, int[] positions) {
    Expr given = use.call().arguments().get(1);
    return IntStream.of(positions)
        .mapToObj(k ->
            given instanceof Expr.ArrayInitializer i && k < i.elements().size()
                ? text(i.elements().get(k))
                : use.shape().orElseThrow().get(k).asConstant().map(Object::toString).orElse("..."))
        .collect(Collectors.joining(", "));
  }

  private String text(Expr e) {
    Span span = e.span();
    return span.of(unit.text());
  }
}
