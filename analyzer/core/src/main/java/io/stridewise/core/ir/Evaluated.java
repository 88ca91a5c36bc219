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
    if (s instanceof Stmt.Opaque o) {
      to.add(new Expr.Opaque(o.span(), Type.UNRESOLVED, o.operands(), o.effects(), o.what()));
      return;
    }
    if (s instanceof Stmt.Loop l) {
      l.header().init().forEach(x -> operands(x, to));
      to.addAll(l.header().operands());
    }
    to.addAll(s.operands());
    s.children().forEach(x -> operands(x, to));
  }
}
