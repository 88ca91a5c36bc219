package io.stridewise.core.remedy;

import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.legality.Code;
import io.stridewise.core.legality.Segment;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether the text of loops and statements means the same where it is put. */
final class Movable {
  private final Source source;

  Movable(Source source) {
    this.source = source;
  }

  /** Refuses headers that do more than count. */
  void check(LoopNode loop) {
    Stmt.Loop statement = loop.loop();
    if (statement.label().isPresent()) {
      throw new Refusal("a loop has the label `" + statement.label().get() + "`");
    }
    if (statement.header() instanceof LoopHeader.ForEach e) {
      if (loop.inductions().stream().anyMatch(s -> !s.equals(e.variable()))) {
        throw running(loop, e.variable());
      }
      pure(e.iterable());
      return;
    }
    if (!(statement.header() instanceof LoopHeader.For header)) {
      throw new Refusal("loop `" + loop.name() + "` is no `for` loop");
    }
    Symbol counter =
        loop.counted()
            .flatMap(c -> c.symbol())
            .orElseThrow(() -> new Refusal("a loop is not counted"));
    if (loop.inductions().stream().anyMatch(s -> !s.equals(counter))) {
      throw running(loop, counter);
    }
    if (header.update().size() != 1
        || !(header.update().get(0) instanceof Expr.Assign a)
        || !(a.target() instanceof Expr.SymbolRef r)
        || !r.symbol().equals(counter)) {
      throw new Refusal("the header of loop `" + loop.name() + "` does more than count");
    }
    pure(a.value());
    header.condition().ifPresent(this::pure);
    CounterRange.initial(header, counter);
    for (Stmt init : header.init()) {
      if (init instanceof Stmt.Declare d) {
        d.init().ifPresent(this::pure);
      } else if (init instanceof Stmt.Evaluate e
          && e.expression() instanceof Expr.Assign i
          && i.target() instanceof Expr.SymbolRef t
          && t.symbol().equals(counter)) {
        pure(i.value());
      } else {
        throw new Refusal("the header of loop `" + loop.name() + "` does more than count");
      }
    }
  }

  private static Refusal running(LoopNode loop, Symbol counter) {
    String name =
        loop.inductions().stream()
            .filter(s -> !s.equals(counter))
            .map(Symbol::name)
            .sorted()
            .findFirst()
            .orElseThrow();
    return new Refusal("`" + name + "` runs along with loop `" + loop.name() + "`");
  }

  /** Refuses expressions that change something or create objects. */
  void pure(Expr expression) {
    for (Expr e : Parts.expressions(expression)) {
      boolean changes =
          e instanceof Expr.Assign
              || e instanceof Expr.New
              || e instanceof Expr.NewArray
              || e instanceof Expr.ArrayInitializer
              || e instanceof Expr.Lambda
              || e instanceof Expr.Opaque o && (o.effects().reads() || o.effects().writes());
      if (changes) {
        throw new Refusal("`" + source.onOneLine(expression.span()) + "` has an effect");
      }
    }
  }

  /**
   * Refuses statements with jumps that would go elsewhere. A plain {@code continue} may stay where
   * {@code whole} says that the statements are all that their loop does.
   */
  void checkJumps(List<Stmt> statements, boolean whole) {
    statements.forEach(s -> jumps(s, whole, false));
  }

  private void jumps(Stmt statement, boolean mayContinue, boolean mayBreak) {
    if (statement instanceof Stmt.Jump j) {
      boolean fine =
          j.label().isEmpty()
              && (j.kind() == Stmt.Jump.Kind.CONTINUE && mayContinue
                  || j.kind() == Stmt.Jump.Kind.BREAK && mayBreak
                  || j.kind() == Stmt.Jump.Kind.YIELD);
      if (!fine) {
        throw new Refusal("`" + source.onOneLine(j.span()) + "` leaves what would be moved");
      }
    }
    boolean inside = mayBreak || statement instanceof Stmt.Switch;
    boolean loop = statement instanceof Stmt.Loop;
    Parts.children(statement).forEach(c -> jumps(c, mayContinue || loop, inside || loop));
  }

  /** Refuses code that does not do each statement of {@code root} at least once. */
  static void complete(LoopNode root, List<Code> code) {
    IdentityHashMap<Stmt, Integer> times = new IdentityHashMap<>();
    Set<Stmt> copied = Collections.newSetFromMap(new IdentityHashMap<>());
    code.stream()
        .flatMap(Code::all)
        .filter(Code.Run.class::isInstance)
        .map(Code.Run.class::cast)
        .forEach(r -> {
          copied.addAll(r.copies());
          r.statements().forEach(s -> times.merge(s, 1, Integer::sum));
        });
    Set<Stmt> all = Collections.newSetFromMap(new IdentityHashMap<>());
    statements(segments(root), all);
    boolean once =
        all.stream().mapToInt(s -> times.getOrDefault(s, 0)).allMatch(n -> n <= 1)
            && all.stream().allMatch(s -> times.containsKey(s) || copied.contains(s));
    Set<Stmt> strange = new HashSet<>(times.keySet());
    strange.removeAll(all);
    if (!once || !strange.isEmpty()) {
      throw new Refusal("the new order leaves something out or does it twice");
    }
  }

  static List<Segment> segments(LoopNode loop) {
    return Segment.of(loop)
        .orElseThrow(() -> new Refusal("the body of `" + loop.name() + "` cannot be cut"));
  }

  private static void statements(List<Segment> segments, Set<Stmt> all) {
    for (Segment segment : segments) {
      if (segment instanceof Segment.Straight s) {
        all.add(s.statement());
      } else if (segment instanceof Segment.Inner i) {
        statements(segments(i.loop()), all);
      } else if (segment instanceof Segment.Branch b) {
        statements(b.body(), all);
      }
    }
  }

  /** Whether {@code code} is what {@code loop} is now. */
  static boolean isAsWritten(Code.Loop code) {
    Optional<List<Segment>> segments = Segment.of(code.loop());
    return segments.isPresent() && isAsWritten(segments.get(), code.body());
  }

  private static boolean isAsWritten(List<Segment> segments, List<Code> code) {
    int at = 0;
    for (Code piece : code) {
      if (piece instanceof Code.Run r) {
        if (!r.copies().isEmpty()) {
          return false;
        }
        for (Stmt statement : r.statements()) {
          boolean same =
              at < segments.size()
                  && segments.get(at) instanceof Segment.Straight s
                  && s.statement() == statement;
          if (!same) {
            return false;
          }
          at++;
        }
      } else if (at == segments.size()) {
        return false;
      } else if (piece instanceof Code.Loop l) {
        if (!(segments.get(at) instanceof Segment.Inner i)
            || i.loop() != l.loop()
            || !isAsWritten(l)) {
          return false;
        }
        at++;
      } else if (piece instanceof Code.When w) {
        if (!(segments.get(at) instanceof Segment.Branch b)
            || b.statement() != w.statement()
            || !isAsWritten(b.body(), w.body())) {
          return false;
        }
        at++;
      }
    }
    return at == segments.size();
  }
}
