package io.stridewise.javaparser.lowering;

import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.IrPrinter;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Stmt;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * The outermost loops of a file that hold a loop with an array access in it, found in the loop
 * language itself.
 */
public final class Nests {
  private final TreeMap<Integer, String> found = new TreeMap<>();

  private Nests() {}

  /** Each nest as it prints, behind its span. */
  public static List<String> of(CompilationUnitModel model) {
    Nests nests = new Nests();
    model.bodies().forEach(b -> nests.statement(b.block(), null, 0));
    return List.copyOf(nests.found.values());
  }

  private void statement(Stmt s, Stmt.Loop outermost, int depth) {
    if (s instanceof Stmt.Loop l) {
      Stmt.Loop top = outermost == null ? l : outermost;
      header(l.header(), top, depth + 1);
      statement(l.body(), top, depth + 1);
    } else if (s instanceof Stmt.Block b) {
      b.statements().forEach(x -> statement(x, outermost, depth));
    } else if (s instanceof Stmt.If i) {
      expression(i.condition(), outermost, depth);
      statement(i.whenTrue(), outermost, depth);
      i.whenFalse().ifPresent(x -> statement(x, outermost, depth));
    } else if (s instanceof Stmt.Switch w) {
      expression(w.selector(), outermost, depth);
      w.cases().forEach(x -> statement(x, outermost, depth));
    } else if (s instanceof Stmt.Guarded g) {
      g.operands().forEach(x -> expression(x, outermost, depth));
      statement(g.body(), outermost, depth);
      g.handlers().forEach(x -> statement(x, outermost, depth));
    } else if (s instanceof Stmt.Evaluate e) {
      expression(e.expression(), outermost, depth);
    } else if (s instanceof Stmt.Declare d) {
      d.init().ifPresent(x -> expression(x, outermost, depth));
    } else if (s instanceof Stmt.Jump j) {
      j.value().ifPresent(x -> expression(x, outermost, depth));
    } else if (s instanceof Stmt.Opaque o) {
      o.operands().forEach(x -> expression(x, outermost, depth));
    }
  }

  private void header(LoopHeader header, Stmt.Loop outermost, int depth) {
    List<Expr> all = new ArrayList<>();
    if (header instanceof LoopHeader.For f) {
      f.init().forEach(x -> statement(x, outermost, depth));
      f.condition().ifPresent(all::add);
      all.addAll(f.update());
    } else if (header instanceof LoopHeader.While w) {
      all.add(w.condition());
    } else if (header instanceof LoopHeader.DoWhile d) {
      all.add(d.condition());
    } else if (header instanceof LoopHeader.ForEach e) {
      all.add(e.iterable());
    } else if (header instanceof LoopHeader.Range r) {
      all.add(r.from());
      all.add(r.to());
    }
    all.forEach(x -> expression(x, outermost, depth));
  }

  private void expression(Expr e, Stmt.Loop outermost, int depth) {
    if (e instanceof Expr.ArrayAccess && depth >= 2) {
      found.put(outermost.span().start(), outermost.span() + "\n" + IrPrinter.print(outermost));
    } else if (e instanceof Expr.Lambda l) {
      statement(l.body(), outermost, depth);
    }
    e.children().forEach(x -> expression(x, outermost, depth));
  }
}
