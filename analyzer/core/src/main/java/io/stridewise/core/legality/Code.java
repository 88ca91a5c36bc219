package io.stridewise.core.legality;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Stmt;
import java.util.List;
import java.util.stream.Stream;

/** A piece of a nest in its new order. */
public sealed interface Code {

  /**
   * All iterations of {@code loop}, each of which does {@code body}. The same loop may stand at
   * several places, with different bodies.
   *
   * @param events of its header that happen once, before its iterations
   */
  record Loop(LoopNode loop, List<Event> events, List<Code> body) implements Code {
    public Loop {
      events = List.copyOf(events);
      body = List.copyOf(body);
    }
  }

  /**
   * Statements without loops, in their old order.
   *
   * @param copies statements from further out that are repeated here before {@code statements},
   *     because these use what they compute
   * @param events of both, in execution order
   */
  record Run(List<Stmt> copies, List<Stmt> statements, List<Event> events) implements Code {
    public Run {
      copies = List.copyOf(copies);
      statements = List.copyOf(statements);
      events = List.copyOf(events);
    }

    /** Enough to tell runs apart without going through all of their code. */
    @Override
    public int hashCode() {
      return 31 * (copies.isEmpty() ? 0 : copies.get(0).span().hashCode())
          + (statements.isEmpty() ? 0 : statements.get(0).span().hashCode());
    }
  }

  /**
   * {@code if (test) body}, where the test is the same in all iterations that it no longer stands
   * in.
   *
   * @param events of the test
   */
  record When(Stmt.If statement, List<Event> events, List<Code> body) implements Code {
    public When {
      events = List.copyOf(events);
      body = List.copyOf(body);
    }
  }

  /** The pieces directly inside. */
  default List<Code> children() {
    if (this instanceof Loop l) {
      return l.body();
    }
    return this instanceof When w ? w.body() : List.of();
  }

  /** This piece and all inside it, outside in. */
  default Stream<Code> all() {
    return Stream.concat(Stream.of(this), children().stream().flatMap(Code::all));
  }
}
