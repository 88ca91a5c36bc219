package io.stridewise.core.address;

import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import java.util.List;
import java.util.Optional;

/** Something that happens in a loop body, in execution order. */
public sealed interface Event
    permits Event.Access, Event.ScalarRead, Event.ScalarWrite, Event.Effect, LoopNode {

  Span span();

  /** Position in execution order within the method body. */
  int order();

  /** Whether some iterations of the enclosing loop skip it. */
  boolean conditional();

  /**
   * Reads or writes one array element.
   *
   * @param name what the user calls the array here, which may be a row or an alias: {@code a},
   *     {@code row}
   * @param region the root array
   * @param subscripts one per dimension, outermost first; in elements
   * @param elementType type of the element itself
   * @param facts what was tested on the way here, the conditions of the loops around included
   * @param reads also true for {@code a[i] += x}
   */
  record Access(
      Span span,
      int order,
      boolean conditional,
      String name,
      Region region,
      List<Polynomial> subscripts,
      Type elementType,
      Facts facts,
      boolean reads,
      boolean writes)
      implements Event {
    /** Bytes of the element. */
    public int width() {
      return Type.elementWidth(elementType);
    }

    /** The subscript within the row object. */
    public Polynomial last() {
      return subscripts.get(subscripts.size() - 1);
    }

    /** The subscripts that choose the row object; empty for a one-dimensional array. */
    public List<Polynomial> rows() {
      return subscripts.subList(0, subscripts.size() - 1);
    }
  }

  /**
   * Uses the value of a local variable that cannot be computed again from loop counters; not for
   * arrays.
   */
  record ScalarRead(Span span, int order, boolean conditional, Symbol symbol) implements Event {}

  /**
   * Writes a local variable that is no induction variable.
   *
   * @param reduction how {@code symbol} is updated from its own old value, where it is {@code s = s
   *     op x}
   */
  record ScalarWrite(
      Span span, int order, boolean conditional, Symbol symbol, Optional<Reduction> reduction)
      implements Event {}

  /**
   * {@code s = s op x}.
   *
   * @param operator ADD, SUBTRACT, MULTIPLY, AND, OR or XOR; empty for {@code Math.min} and {@code
   *     Math.max}
   * @param type the type the operation runs in, after promotion
   */
  record Reduction(Optional<Operator> operator, Type type) {}

  /** Something other than arithmetic on locals and array elements. */
  record Effect(Span span, int order, boolean conditional, Kind kind, String text)
      implements Event {
    /** What happens. */
    public enum Kind {
      /** A call whose code is not known. */
      CALL,
      /** A pure but slow call: {@code Math.exp}. */
      SLOW_CALL,
      /** An object or array is created. */
      ALLOCATION,
      /** A field is written. */
      FIELD_WRITE,
      /** A row of an array of arrays is replaced. */
      ROW_WRITE,
      /** A volatile field, {@code synchronized}. */
      SYNCHRONIZATION,
      /** {@code throw}, {@code return}, {@code break} or a labelled {@code continue}. */
      EXIT,
      /** {@code try}. */
      TRY,
      /** An element of a strided view is reached by its indices, which are checked. */
      VIEW_ACCESS,
      /** The same, with an index or a size of the view that may have overflowed. */
      WRAPPED_VIEW_ACCESS,
      /** The same, of a view of which only is known where it lay in a recorded run. */
      RECORDED_VIEW_ACCESS,
      /** An operation that may throw other than for a null array or a bad index. */
      MAY_THROW,
      /** Not understood. */
      OPAQUE
    }
  }
}
