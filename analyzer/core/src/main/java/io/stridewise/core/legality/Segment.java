package io.stridewise.core.legality;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A piece of a loop's body, cut so that every loop in it stands alone. */
public sealed interface Segment {

  /** What happens in it outside of inner loops, in execution order. */
  List<Event> events();

  /** A statement without a loop. */
  record Straight(Stmt statement, List<Event> events) implements Segment {
    public Straight {
      events = List.copyOf(events);
    }

    /** Whether it only moves counters of {@code loop} on, as a {@code while} loop's body does. */
    public boolean counts(LoopNode loop) {
      return events.isEmpty()
          && statement instanceof Stmt.Evaluate
          && loop.inductions().containsAll(Mentions.written(Mentions.of(statement)));
    }

    /**
     * Whether it only sets what {@code loop}, which follows, moves on evenly: the counter of a
     * {@code while} loop, or a running index.
     */
    public boolean starts(LoopNode loop) {
      Set<Symbol> set = Mentions.written(Mentions.of(statement));
      return !set.isEmpty()
          && loop.inductions().containsAll(set)
          && events.stream()
              .allMatch(e -> e instanceof Event.ScalarWrite || e instanceof Event.ScalarRead);
    }
  }

  /**
   * A loop.
   *
   * @param events of its header that happen once, before its iterations
   */
  record Inner(LoopNode loop, List<Event> events) implements Segment {
    public Inner {
      events = List.copyOf(events);
    }
  }

  /**
   * {@code if (test) {...}} around loops, without an {@code else}.
   *
   * @param events of the test
   */
  record Branch(Stmt.If statement, List<Event> events, List<Segment> body) implements Segment {
    public Branch {
      events = List.copyOf(events);
      body = List.copyOf(body);
    }
  }

  /** The segments of a loop's body; empty if loops stand in it in a way that cannot be cut. */
  static Optional<List<Segment>> of(LoopNode loop) {
    return of(loop.loop().body(), loop);
  }

  private static Optional<List<Segment>> of(Stmt body, LoopNode loop) {
    List<Stmt> statements = body instanceof Stmt.Block b ? b.statements() : List.of(body);
    List<Segment> segments = new ArrayList<>();
    for (Stmt statement : statements) {
      List<LoopNode> inner = loop.loops().stream().filter(l -> within(l, statement)).toList();
      if (statement instanceof Stmt.Loop s) {
        Optional<LoopNode> node = inner.stream().filter(l -> l.loop() == s).findFirst();
        if (node.isEmpty()) {
          return Optional.empty();
        }
        List<Event> header = events(statement.span(), loop);
        segments.add(new Inner(node.get(), header));
      } else if (inner.isEmpty()) {
        segments.add(new Straight(statement, events(statement.span(), loop)));
      } else if (statement instanceof Stmt.If i && i.whenFalse().isEmpty()) {
        Optional<List<Segment>> inside = of(i.whenTrue(), loop);
        if (inside.isEmpty()) {
          return Optional.empty();
        }
        segments.add(new Branch(i, events(i.condition().span(), loop), inside.get()));
      } else {
        return Optional.empty();
      }
    }
    boolean cut = segments.stream().anyMatch(s -> !(s instanceof Straight));
    boolean jumps =
        segments.stream().anyMatch(s -> s instanceof Straight t && jumps(t.statement()));
    return cut && jumps ? Optional.empty() : Optional.of(segments);
  }

  /** Whether a jump in {@code statement} may skip what follows. */
  private static boolean jumps(Stmt statement) {
    return statement instanceof Stmt.Jump || statement.children().stream().anyMatch(Segment::jumps);
  }

  private static boolean within(LoopNode loop, Stmt statement) {
    return statement.span().contains(loop.span());
  }

  /** What {@code loop} does in {@code span}, apart from inner loops. */
  private static List<Event> events(Span span, LoopNode loop) {
    return loop.events().stream()
        .filter(e -> !(e instanceof LoopNode) && span.contains(e.span()))
        .toList();
  }
}
