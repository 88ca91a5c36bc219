package io.stridewise.core.check;

import io.stridewise.core.address.KnownMethods;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Type;
import io.stridewise.core.locality.Machine;
import java.util.Optional;

/**
 * Which loops of a body can have a finding at all, by syntax alone: a walk over it costs a hundred
 * times more, and most nests call something or go along their rows. Errs only towards yes.
 */
final class FirstLook {
  private final LoopFrames<Stmt.Loop> frames;

  /** Strided views are followed wherever they go. */
  private boolean views;

  private FirstLook(Machine machine) {
    this.frames = new LoopFrames<>(loop -> Steps.mayBeFar(loop, machine));
  }

  /** Looks at {@code body}. */
  static FirstLook at(Body body, Machine machine) {
    FirstLook look = new FirstLook(machine);
    look.statement(body.block());
    return look;
  }

  /** Whether rules have to see what happens in the body. */
  boolean isWorthWalking() {
    return views || !frames.hostile().isEmpty();
  }

  /** Whether rules have to judge the nest around the innermost loop {@code loop}. */
  boolean isWorthJudging(Stmt.Loop loop) {
    return views || frames.hostile().contains(loop);
  }

  private void statement(Stmt s) {
    if (s instanceof Stmt.Loop l) {
      loop(l);
      return;
    }
    if (s instanceof Stmt.Guarded || s instanceof Stmt.Opaque o && o.effects().writes()) {
      frames.slow();
    }
    s.operands().forEach(this::expression);
    s.children().forEach(this::statement);
  }

  private void loop(Stmt.Loop loop) {
    LoopHeader header = loop.header();
    // What runs once, before the iterations.
    if (header instanceof LoopHeader.For f) {
      f.init().forEach(this::statement);
    } else if (header instanceof LoopHeader.ForEach e) {
      expression(e.iterable());
    } else if (header instanceof LoopHeader.Range r) {
      expression(r.from());
      expression(r.to());
    }
    frames.enter(loop, mayCount(loop));
    if (header instanceof LoopHeader.For f) {
      f.condition().ifPresent(this::expression);
      f.update().forEach(this::expression);
    } else if (header instanceof LoopHeader.While w) {
      expression(w.condition());
    } else if (header instanceof LoopHeader.DoWhile d) {
      expression(d.condition());
    }
    statement(loop.body());
    frames.leave();
  }

  /** Whether the header may be that of a counted loop. */
  private static boolean mayCount(Stmt.Loop loop) {
    LoopHeader header = loop.header();
    if (header instanceof LoopHeader.ForEach e) {
      return !(e.iterable().type() instanceof Type.Declared);
    }
    Optional<Expr> condition =
        header instanceof LoopHeader.For f
            ? f.condition()
            : header instanceof LoopHeader.While w
                ? Optional.of(w.condition())
                : header instanceof LoopHeader.DoWhile d
                    ? Optional.of(d.condition())
                    : Optional.empty();
    return header instanceof LoopHeader.Range
        || condition.isPresent()
            && condition.get() instanceof Expr.Binary b
            && b.operator().isOrder();
  }

  private void expression(Expr e) {
    if (e instanceof Expr.Lambda l) {
      frames.elsewhere(() -> statement(l.body()));
      return;
    }
    if (e instanceof Expr.Call c) {
      boolean ofRuntime =
          KnownMethods.isOfRuntime(c.owner())
              || c.receiver().isPresent()
                  && c.receiver().get().type() instanceof Type.Declared d
                  && KnownMethods.isOfRuntime(Optional.of(d.name()));
      views |= ofRuntime;
      if (!KnownMethods.isKnown(c.owner(), c.name())) {
        frames.slow();
      }
    } else if (e instanceof Expr.New
        || e instanceof Expr.NewArray
        || e instanceof Expr.ArrayInitializer
        || e instanceof Expr.Opaque o && (o.effects().reads() || o.effects().writes())) {
      frames.slow();
    }
    for (Expr child : e.children()) {
      expression(child);
    }
  }
}
