package io.stridewise.soundness.differential;

import java.util.List;

/** A piece of a method's text, to be laid out in some style. */
sealed interface Piece {
  /**
   * A statement without a body.
   *
   * @param text with its semicolon
   * @param declares whether it cannot stand without a block around it
   */
  record Line(String text, boolean declares) implements Piece {}

  /**
   * A statement with a body.
   *
   * @param header up to the body
   * @param body in braces, which one statement may do without
   * @param footer what follows the body, for {@code do}
   * @param braces whether the braces have to be there
   */
  record Block(String header, List<Piece> body, String footer, boolean braces) implements Piece {
    public Block {
      body = List.copyOf(body);
    }
  }

  static Piece line(String text) {
    return new Line(text, false);
  }

  static Piece declare(String text) {
    return new Line(text, true);
  }

  static Piece block(String header, List<Piece> body) {
    return new Block(header, body, "", false);
  }

  /** A block whose braces the language asks for, or that an {@code else} follows. */
  static Piece braced(String header, List<Piece> body) {
    return new Block(header, body, "", true);
  }
}
