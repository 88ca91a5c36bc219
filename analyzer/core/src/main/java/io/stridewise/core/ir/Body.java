package io.stridewise.core.ir;

import java.util.List;

/**
 * The code of a method, constructor, initialiser or field initialiser; the unit in which loops are
 * analysed.
 *
 * @param name for messages: {@code Matrix.times}, {@code Matrix.<init>}
 * @param span the whole declaration
 */
public record Body(
    String name, Span span, List<Symbol> parameters, boolean isSynchronized, Stmt.Block block) {
  public Body {
    parameters = List.copyOf(parameters);
  }
}
