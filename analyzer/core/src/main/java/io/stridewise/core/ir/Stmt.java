package io.stridewise.core.ir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A statement. */
public sealed interface Stmt {

  /**
   * The characters of the source that this statement covers, with its semicolon or closing brace.
   */
  Span span();

  /** The expressions directly in this statement, other than those of a loop's header, in order. */
  default List<Expr> operands() {
    return List.of();
  }

  /** The statements directly in this one, other than those of a loop's header, in order. */
  default List<Stmt> children() {
    return List.of();
  }

  /**
   * <code>{ ... }</code>; also a labelled block or an {@code else}-less group of declarations of
   * one statement.
   */
  record Block(Span span, List<Stmt> statements) implements Stmt {
    @Override
    public List<Stmt> children() {
      return statements;
    }

    public Block {
      statements = List.copyOf(statements);
    }
  }

  /**
   * A loop.
   *
   * @param headerSpan what a finding points at: {@code for (...)}, {@code while (...)}, {@code do},
   *     or the stream call up to its arrow
   */
  record Loop(Span span, Span headerSpan, Optional<String> label, LoopHeader header, Stmt body)
      implements Stmt {
    @Override
    public List<Stmt> children() {
      return List.of(body);
    }
  }

  /** A labelled statement that is no loop: {@code break label} in it goes to its end. */
  record Labelled(Span span, String label, Stmt body) implements Stmt {
    @Override
    public List<Stmt> children() {
      return List.of(body);
    }
  }

  /** {@code if}. */
  record If(Span span, Expr condition, Stmt whenTrue, Optional<Stmt> whenFalse) implements Stmt {
    @Override
    public List<Expr> operands() {
      return List.of(condition);
    }

    @Override
    public List<Stmt> children() {
      return whenFalse.isPresent() ? List.of(whenTrue, whenFalse.get()) : List.of(whenTrue);
    }
  }

  /**
   * A switch statement, old or new; {@code cases} are the bodies in order, any of which may run or
   * fall through.
   */
  record Switch(Span span, Expr selector, List<Stmt> cases) implements Stmt {
    @Override
    public List<Expr> operands() {
      return List.of(selector);
    }

    @Override
    public List<Stmt> children() {
      return cases;
    }

    public Switch {
      cases = List.copyOf(cases);
    }
  }

  /** Declaration of one local variable; {@code int i = 0, j;} is a {@link Block} of two. */
  record Declare(Span span, Symbol symbol, Optional<Expr> init) implements Stmt {
    @Override
    public List<Expr> operands() {
      return init.map(List::of).orElse(List.of());
    }
  }

  /** An expression statement. */
  record Evaluate(Span span, Expr expression) implements Stmt {
    @Override
    public List<Expr> operands() {
      return List.of(expression);
    }
  }

  /** {@code break continue return throw yield}. */
  record Jump(Span span, Kind kind, Optional<String> label, Optional<Expr> value) implements Stmt {
    @Override
    public List<Expr> operands() {
      return value.map(List::of).orElse(List.of());
    }

    /** Which jump. */
    public enum Kind {
      BREAK,
      CONTINUE,
      RETURN,
      THROW,
      YIELD
    }
  }

  /**
   * {@code try} or {@code synchronized}.
   *
   * @param operands resources or the lock
   * @param handlers bodies of {@code catch} and {@code finally}
   */
  record Guarded(Span span, Kind kind, List<Expr> operands, Stmt body, List<Stmt> handlers)
      implements Stmt {
    @Override
    public List<Stmt> children() {
      return Stream.concat(Stream.of(body), handlers.stream()).toList();
    }

    /**
     * What the last statement of a body with resources is called: a call of unknown code, behind
     * the block that stands after the declarations of the resources.
     */
    public static final String CLOSING = "the closing of a resource";

    /** Which statement. */
    public enum Kind {
      TRY,
      SYNCHRONIZED
    }

    public Guarded {
      operands = List.copyOf(operands);
      handlers = List.copyOf(handlers);
    }
  }

  /**
   * A statement that is not translated: {@code assert}, local classes.
   *
   * @param what for messages, as a noun: "an assert statement"
   */
  record Opaque(Span span, List<Expr> operands, Effects effects, String what) implements Stmt {
    public Opaque {
      operands = List.copyOf(operands);
    }
  }
}
