package io.stridewise.core.check;

import io.stridewise.core.address.Counted;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.address.ViewUse;
import io.stridewise.core.address.views.Axis;
import io.stridewise.core.address.views.View;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The operation of the runtime that does what two loops over views do: {@code a.sum()}, {@code
 * a.sum(0)}, {@code b.assign(a.transpose())}. It walks the smallest strides by itself.
 */
final class BulkAdvice {
  private BulkAdvice() {}

  /**
   * The call that replaces the nest around {@code inner}; empty if the nest is not that very sum or
   * copy.
   *
   * @param uses all that the method does with views
   */
  static Optional<String> of(LoopNode inner, List<ViewUse> uses) {
    return sum(inner, uses).or(() -> copy(inner, uses));
  }

  private static Optional<String> sum(LoopNode inner, List<ViewUse> uses) {
    Optional<LoopNode> outer = inner.parent();
    Optional<Expr.Call> read = single(inner).flatMap(BulkAdvice::summed);
    if (outer.isEmpty() || read.isEmpty() || read.get().arguments().size() != 2) {
      return Optional.empty();
    }
    Optional<View> view = view(read.get().span(), uses);
    Optional<Integer> axis = axis(read.get().arguments(), inner);
    if (view.isEmpty() || !coversAll(view.get(), read.get().arguments(), inner, outer.get())) {
      return Optional.empty();
    }
    String name = view.get().text();
    if (single(outer.get()).filter(s -> s == inner.loop()).isPresent()) {
      return Optional.of(name + ".sum()");
    }
    return startsAtZero(outer.get(), inner)
        ? Optional.of("%s.sum(%d)".formatted(name, axis.get()))
        : Optional.empty();
  }

  /** {@code b.set(a.get(j, i), i, j)} for all elements of two arrays. */
  private static Optional<String> copy(LoopNode inner, List<ViewUse> uses) {
    Optional<LoopNode> outer = inner.parent();
    Optional<Expr.Call> write = single(inner).flatMap(BulkAdvice::written);
    if (outer.isEmpty()
        || write.isEmpty()
        || single(outer.get()).filter(s -> s == inner.loop()).isEmpty()
        || !(plain(write.get().arguments().get(0)) instanceof Expr.Call read)
        || !read.name().equals("get")
        || read.arguments().size() != 2) {
      return Optional.empty();
    }
    List<Expr> places = write.get().arguments().subList(1, 3);
    Optional<View> from = view(read.span(), uses);
    Optional<View> to = view(write.get().span(), uses);
    boolean whole =
        from.isPresent()
            && to.isPresent()
            && from.get().element().equals(to.get().element())
            && from.get().buffer().id() != to.get().buffer().id()
            && coversAll(from.get(), read.arguments(), inner, outer.get())
            && coversAll(to.get(), places, inner, outer.get());
    if (!whole) {
      return Optional.empty();
    }
    boolean same = axis(read.arguments(), inner).equals(axis(places, inner));
    return Optional.of(
        "%s.assign(%s%s)"
            .formatted(to.get().text(), from.get().text(), same ? "" : ".transpose()"));
  }

  private static Optional<Expr.Call> written(Stmt statement) {
    return statement instanceof Stmt.Evaluate e
            && e.expression() instanceof Expr.Call c
            && c.name().equals("set")
            && c.arguments().size() == 3
        ? Optional.of(c)
        : Optional.empty();
  }

  private static Optional<View> view(Span span, List<ViewUse> uses) {
    return uses.stream()
        .filter(u -> u.span().equals(span))
        .flatMap(u ->
            u instanceof ViewUse.Read r
                ? Stream.of(r.view())
                : u instanceof ViewUse.Write w ? Stream.of(w.view()) : Stream.empty())
        .findFirst();
  }

  /** Whether the loops go once through all elements of a matrix, one along each axis. */
  private static boolean coversAll(View view, List<Expr> indices, LoopNode inner, LoopNode outer) {
    Optional<Integer> axis = axis(indices, inner);
    return view.axes().filter(a -> a.size() == 2).isPresent()
        && axis.isPresent()
        && axis(indices, outer).filter(k -> k == 1 - axis.get()).isPresent()
        && covers(inner, view.axes().get().get(axis.get()))
        && covers(outer, view.axes().get().get(1 - axis.get()));
  }

  /** The only statement of a body. */
  private static Optional<Stmt> single(LoopNode loop) {
    List<Stmt> body = statements(loop);
    return body.size() == 1 ? Optional.of(body.get(0)) : Optional.empty();
  }

  private static List<Stmt> statements(LoopNode loop) {
    return loop.loop().body() instanceof Stmt.Block b
        ? b.statements()
        : List.of(loop.loop().body());
  }

  /** The element in {@code s += v.get(i, j)}. */
  private static Optional<Expr.Call> summed(Stmt statement) {
    return statement instanceof Stmt.Evaluate e
            && e.expression() instanceof Expr.Assign a
            && a.operator().equals(Optional.of(Operator.ADD))
            && a.target() instanceof Expr.SymbolRef
            && plain(a.value()) instanceof Expr.Call c
            && c.name().equals("get")
        ? Optional.of(c)
        : Optional.empty();
  }

  private static Expr plain(Expr e) {
    return e instanceof Expr.Convert c ? plain(c.operand()) : e;
  }

  /** Which index is the counter of {@code loop}. */
  private static Optional<Integer> axis(List<Expr> indices, LoopNode loop) {
    for (int k = 0; k < indices.size(); k++) {
      boolean counts =
          plain(indices.get(k)) instanceof Expr.SymbolRef r
              && loop.counted().flatMap(Counted::symbol).equals(Optional.of(r.symbol()));
      if (counts) {
        return Optional.of(k);
      }
    }
    return Optional.empty();
  }

  private static boolean covers(LoopNode loop, Axis axis) {
    Counted counted = loop.counted().orElseThrow();
    return counted.step().abs().equals(BigInteger.ONE)
        && counted.min().isZero()
        && counted.max().equals(axis.length().minus(Polynomial.ONE));
  }

  /** Whether {@code outer} declares the sum as 0 and then runs {@code inner}. */
  private static boolean startsAtZero(LoopNode outer, LoopNode inner) {
    List<Stmt> body = statements(outer);
    return body.size() >= 2
        && body.get(1) == inner.loop()
        && body.get(0) instanceof Stmt.Declare d
        && d.init().map(BulkAdvice::plain).filter(BulkAdvice::isZero).isPresent();
  }

  private static boolean isZero(Expr e) {
    return e instanceof Expr.Literal l
        && l.value().filter(v -> v.equals(0L) || v.equals(0.0)).isPresent();
  }
}
