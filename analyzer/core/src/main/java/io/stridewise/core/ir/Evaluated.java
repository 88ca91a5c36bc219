package io.stridewise.core.ir;

import java.util.ArrayList;
import java.util.List;

/**
 * The expressions of statements that stand inside an expression, which the loop language has no
 * place for.
 */
final class Evaluated {
  private Evaluated() {}

  /** Every outermost expression of {@code s}, in order. */
  static List<Expr> in(Stmt s) {
    List<Expr> all = new ArrayList<>();
    operands(s, all);
    return all;
  }

  private static void operands(Stmt s, List<Expr> to) {
    if (s instanceof Stmt.Block b) {
      b.statements().forEach(x -> operands(x, to));
    } else if (s instanceof Stmt.Evaluate e) {
      to.add(e.expression());
    } else if (s instanceof Stmt.Declare d) {
      d.init().ifPresent(to::add);
    } else if (s instanceof Stmt.If i) {
      to.add(i.condition());
      operands(i.whenTrue(), to);
      i.whenFalse().ifPresent(x -> operands(x, to));
    } else if (s instanceof Stmt.Jump j) {
      j.value().ifPresent(to::add);
    } else if (s instanceof Stmt.Switch w) {
      to.add(w.selector());
      w.cases().forEach(x -> operands(x, to));
    } else if (s instanceof Stmt.Guarded g) {
      to.addAll(g.operands());
      operands(g.body(), to);
      g.handlers().forEach(x -> operands(x, to));
    } else if (s instanceof Stmt.Labelled l) {
      operands(l.body(), to);
    } else if (s instanceof Stmt.Opaque o) {
      to.add(new Expr.Opaque(o.span(), Type.UNRESOLVED, o.operands(), o.effects(), o.what()));
    } else if (s instanceof Stmt.Loop l) {
      header(l.header(), to);
      operands(l.body(), to);
    }
  }

  private static void header(LoopHeader header, List<Expr> to) {
    if (header instanceof LoopHeader.For f) {
      f.init().forEach(x -> operands(x, to));
      f.condition().ifPresent(to::add);
      to.addAll(f.update());
    } else if (header instanceof LoopHeader.While w) {
      to.add(w.condition());
    } else if (header instanceof LoopHeader.DoWhile d) {
      to.add(d.condition());
    } else if (header instanceof LoopHeader.ForEach e) {
      to.add(e.iterable());
    } else if (header instanceof LoopHeader.Range r) {
      to.add(r.from());
      to.add(r.to());
    }
  }
}
