package io.stridewise.core.check;

import io.stridewise.core.address.KnownMethods;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Type;
import io.stridewise.core.locality.Machine;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which loops of a body can have a finding at all, by syntax alone: a walk over it costs a hundred
 * times more, and most nests call something or go along their rows. Errs only towards yes.
 */
final class FirstLook {
  /** A loop that is being looked at. */
  private static final class Frame {
    final Stmt.Loop loop;
    final Optional<Frame> parent;

    /** Something in it hides what an order costs, see {@link NestRules#DOMINATING}. */
    boolean slow;

    boolean holdsLoops;

    /** Innermost loops directly inside that would be worth a rule's judgement. */
    final List<Stmt.Loop> hostile = new ArrayList<>();

    Frame(Stmt.Loop loop, Optional<Frame> parent) {
      this.loop = loop;
      this.parent = parent;
    }
  }

  private final Machine machine;
  private final Set<Stmt.Loop> hostile = Collections.newSetFromMap(new IdentityHashMap<>());
  private Optional<Frame> around = Optional.empty();

  /** Strided views are followed wherever they go. */
  private boolean views;

  private FirstLook(Machine machine) {
    this.machine = machine;
  }

  /** Looks at {@code body}. */
  static FirstLook at(Body body, Machine machine) {
    FirstLook look = new FirstLook(machine);
    look.statement(body.block());
    return look;
  }

  /** Whether rules have to see what happens in the body. */
  boolean isWorthWalking() {
    return views || !hostile.isEmpty();
  }

  /** Whether rules have to judge the nest around the innermost loop {@code loop}. */
  boolean isWorthJudging(Stmt.Loop loop) {
    return views || hostile.contains(loop);
  }

  private void statement(Stmt s) {
    if (s instanceof Stmt.Loop l) {
      loop(l);
      return;
    }
    if (s instanceof Stmt.Guarded || s instanceof Stmt.Opaque o && o.effects().writes()) {
      slow();
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
    Frame frame = new Frame(loop, around);
    around = Optional.of(frame);
    if (header instanceof LoopHeader.For f) {
      f.condition().ifPresent(this::expression);
      f.update().forEach(this::expression);
    } else if (header instanceof LoopHeader.While w) {
      expression(w.condition());
    } else if (header instanceof LoopHeader.DoWhile d) {
      expression(d.condition());
    }
    statement(loop.body());
    around = frame.parent;
    if (!frame.slow) {
      hostile.addAll(frame.hostile);
    }
    around.ifPresent(parent -> leave(frame, parent));
  }

  private void leave(Frame frame, Frame parent) {
    parent.holdsLoops = true;
    parent.slow |= frame.slow;
    if (!frame.holdsLoops
        && !frame.slow
        && mayCount(frame.loop)
        && mayCount(parent.loop)
        && Steps.mayBeFar(frame.loop, machine)) {
      parent.hostile.add(frame.loop);
    }
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

  private void slow() {
    around.ifPresent(f -> f.slow = true);
  }

  private void expression(Expr e) {
    if (e instanceof Expr.Lambda l) {
      // Its loops are not inside of those around it.
      Optional<Frame> outside = around;
      around = Optional.empty();
      statement(l.body());
      around = outside;
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
        slow();
      }
    } else if (e instanceof Expr.New
        || e instanceof Expr.NewArray
        || e instanceof Expr.ArrayInitializer
        || e instanceof Expr.Opaque o && (o.effects().reads() || o.effects().writes())) {
      slow();
    }
    for (Expr child : e.children()) {
      expression(child);
    }
  }
}
