package io.stridewise.core.address;

import io.stridewise.core.address.views.View;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Span;
import java.util.List;
import java.util.Optional;

/** Something done with a strided view that a check may have an opinion on. */
public sealed interface ViewUse {

  /** Where. */
  Span span();

  /** What holds there. */
  Facts facts();

  /**
   * A view made from shape and byte strides alone.
   *
   * @param call with its arguments as written
   * @param source the array it is made from
   * @param shape lengths, empty where their number is not known
   * @param strides in BYTES, empty where their number is not known
   * @param offset of the first element in the buffer, in BYTES
   * @param unsafe {@code asStridedUnsafe}, which stays writable
   */
  record AsStrided(
      Span span,
      Facts facts,
      Expr.Call call,
      View source,
      Optional<List<Polynomial>> shape,
      Optional<List<Polynomial>> strides,
      Polynomial offset,
      boolean unsafe)
      implements ViewUse {
    public AsStrided {
      shape = shape.map(List::copyOf);
      strides = strides.map(List::copyOf);
    }
  }

  /**
   * Elements are written through a view.
   *
   * @param name of the view, in the user's words
   * @param memory that is written, if it was made in sight
   */
  record Write(Span span, Facts facts, String name, View view, Optional<Region> memory)
      implements ViewUse {}

  /**
   * The arena of a view's memory is closed, and elements are used all the same.
   *
   * @param name of the view, in the user's words
   * @param leaves the variable of the arena, where the view is returned from inside of its {@code
   *     try}
   */
  record Closed(Span span, Facts facts, String name, Optional<String> leaves) implements ViewUse {}

  /** An element is read. */
  record Read(Span span, Facts facts, View view) implements ViewUse {}

  /**
   * An operation reads all elements of an operand.
   *
   * @param operation the method: {@code matmul}
   * @param name of the operand, in the user's words
   * @param memory that is read, if it was made in sight
   * @param loops around, innermost first
   */
  record Walk(
      Span span,
      Facts facts,
      String operation,
      String name,
      View view,
      Optional<Region> memory,
      List<LoopNode> loops)
      implements ViewUse {
    public Walk {
      loops = List.copyOf(loops);
    }
  }
}
