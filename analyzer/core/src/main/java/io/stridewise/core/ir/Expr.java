package io.stridewise.core.ir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An expression. Assignments are expressions, as in Java; conversions that change a value (compound
 * assignment's narrowing, unboxing) are explicit.
 */
public sealed interface Expr {

  /** The characters of the source that this expression covers, without surrounding parentheses. */
  Span span();

  /** Static type. */
  Type type();

  /** Direct operands in evaluation order; statements of lambda bodies are not operands. */
  List<Expr> children();

  /**
   * A literal or constant expression.
   *
   * @param value {@link Long}, {@link Double}, {@link Boolean}, {@link String}, or empty for {@code
   *     null}
   */
  record Literal(Span span, Type type, Optional<Object> value) implements Expr {
    @Override
    public List<Expr> children() {
      return List.of();
    }
  }

  /** A local variable or parameter. */
  record SymbolRef(Span span, Symbol symbol) implements Expr {
    @Override
    public Type type() {
      return symbol.type();
    }

    @Override
    public List<Expr> children() {
      return List.of();
    }
  }

  /** {@code this}, {@code super} or {@code Outer.this}. */
  record This(Span span, Type type) implements Expr {
    @Override
    public List<Expr> children() {
      return List.of();
    }
  }

  /**
   * A field.
   *
   * @param receiver empty for static fields and for fields of {@code this} (written with or without
   *     {@code this.})
   */
  record FieldRead(Span span, Symbol symbol, Optional<Expr> receiver) implements Expr {
    @Override
    public Type type() {
      return symbol.type();
    }

    @Override
    public List<Expr> children() {
      return receiver.map(List::of).orElse(List.of());
    }
  }

  /** {@code array.length}. */
  record ArrayLength(Span span, Expr array) implements Expr {
    @Override
    public Type type() {
      return Type.Primitive.INT;
    }

    @Override
    public List<Expr> children() {
      return List.of(array);
    }
  }

  /** {@code base[index]}, read unless it is the target of an {@link Assign}. */
  record ArrayAccess(Span span, Type type, Expr base, Expr index) implements Expr {
    @Override
    public List<Expr> children() {
      return List.of(base, index);
    }
  }

  /** {@code - + ~ !}; increments are {@link Assign}. */
  record Unary(Span span, Type type, Kind kind, Expr operand) implements Expr {
    /** Which operator. */
    public enum Kind {
      NEGATE,
      PLUS,
      COMPLEMENT,
      NOT
    }

    @Override
    public List<Expr> children() {
      return List.of(operand);
    }
  }

  /** {@code left op right} on primitives (or reference comparison); type after promotion. */
  record Binary(Span span, Type type, Operator operator, Expr left, Expr right) implements Expr {
    @Override
    public List<Expr> children() {
      return List.of(left, right);
    }
  }

  /**
   * {@code target = value}, {@code target op= value}, {@code ++target}, {@code target--}.
   *
   * @param type type of the target
   * @param target a {@link SymbolRef}, {@link FieldRead}, {@link ArrayAccess}, or {@link Opaque}
   *     where not understood
   * @param operator empty for plain assignment; the operation runs in the promoted type and narrows
   *     to the target's
   * @param value the right side; the literal 1 for increments and decrements
   * @param result which value the expression itself has
   */
  record Assign(
      Span span, Type type, Expr target, Optional<Operator> operator, Expr value, Result result)
      implements Expr {
    /** The value of the expression: the one stored, or for {@code x++} the one before. */
    public enum Result {
      NEW,
      OLD
    }

    @Override
    public List<Expr> children() {
      return List.of(target, value);
    }
  }

  /** A cast, or a boxing or unboxing conversion. */
  record Convert(Span span, Type type, Expr operand) implements Expr {
    @Override
    public List<Expr> children() {
      return List.of(operand);
    }
  }

  /** {@code condition ? whenTrue : whenFalse}. */
  record Conditional(Span span, Type type, Expr condition, Expr whenTrue, Expr whenFalse)
      implements Expr {
    @Override
    public List<Expr> children() {
      return List.of(condition, whenTrue, whenFalse);
    }
  }

  /**
   * A method call.
   *
   * @param owner qualified name of the declaring class (of the written class name for static calls,
   *     of the receiver's static type otherwise); empty where unresolved
   * @param receiver empty for static calls and for calls on an implicit {@code this}
   */
  record Call(
      Span span,
      Type type,
      Optional<String> owner,
      String name,
      Optional<Expr> receiver,
      List<Expr> arguments)
      implements Expr {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<Expr> children() {
      List<Expr> all = new ArrayList<>();
      receiver.ifPresent(all::add);
      all.addAll(arguments);
      return all;
    }
  }

  /** {@code new C(arguments)}; a class body, if any, is analysed on its own. */
  record New(Span span, Type type, List<Expr> arguments) implements Expr {
    public New {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<Expr> children() {
      return arguments;
    }
  }

  /**
   * {@code new T[dimensions][]...}.
   *
   * @param type the whole array type, with the unsized dimensions
   * @param dimensions the sized dimensions, outermost first, at least one
   */
  record NewArray(Span span, Type type, List<Expr> dimensions) implements Expr {
    public NewArray {
      dimensions = List.copyOf(dimensions);
    }

    @Override
    public List<Expr> children() {
      return dimensions;
    }
  }

  /** <code>{e0, e1, ...}</code>, with or without {@code new T[]}. */
  record ArrayInitializer(Span span, Type type, List<Expr> elements) implements Expr {
    public ArrayInitializer {
      elements = List.copyOf(elements);
    }

    @Override
    public List<Expr> children() {
      return elements;
    }
  }

  /**
   * A lambda with its parameters; creating it runs nothing. An expression body is an {@link
   * Stmt.Evaluate}.
   */
  record Lambda(Span span, Type type, List<Symbol> parameters, Stmt body) implements Expr {
    public Lambda {
      parameters = List.copyOf(parameters);
    }

    @Override
    public List<Expr> children() {
      return List.of();
    }
  }

  /**
   * An operation that has no effect and whose exact value does not matter: {@code instanceof},
   * class literals, method references, string concatenation (which may call {@code toString}, hence
   * has effects if a child does).
   */
  record Pure(Span span, Type type, List<Expr> operands) implements Expr {
    public Pure {
      operands = List.copyOf(operands);
    }

    @Override
    public List<Expr> children() {
      return operands;
    }
  }

  /**
   * Something the front end does not translate.
   *
   * @param effects what it may do beyond its operands
   * @param what for messages, as a noun: "a switch expression"
   */
  record Opaque(Span span, Type type, List<Expr> operands, Effects effects, String what)
      implements Expr {
    public Opaque {
      operands = List.copyOf(operands);
    }

    @Override
    public List<Expr> children() {
      return operands;
    }
  }
}
