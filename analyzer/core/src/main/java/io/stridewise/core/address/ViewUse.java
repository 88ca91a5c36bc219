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
   */
  record Write(Span span, Facts facts, String name, View view) implements ViewUse {}
}
