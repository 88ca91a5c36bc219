package io.stridewise.soundness.differential;

import java.util.ArrayList;
import java.util.List;

/**
 * One counted loop of a nest.
 *
 * @param counter its induction variable
 * @param from first value, as text
 * @param to one past the last value, as text
 * @param step positive
 * @param form how it is spelled
 */
record Axis(String counter, String from, String to, int step, Form form) {
  /** How a loop is spelled. */
  enum Form {
    UP,
    UP_INCLUSIVE,
    UP_REVERSED,
    DOWN,
    DOWN_TIGHT,
    OUTER_COUNTER,
    WHILE,
    DO
  }

  Axis between(String low, String high) {
    return new Axis(counter, low, high, step, form);
  }

  /** Counting by ones in the usual way. */
  Axis plain() {
    return new Axis(counter, from, to, 1, Form.UP);
  }

  /** The same loop for a second time in one block, where a counter must not be declared again. */
  Axis again(Draft draft) {
    boolean outside = form == Form.OUTER_COUNTER || form == Form.WHILE || form == Form.DO;
    return outside ? new Axis(draft.name("i2", "again"), from, to, step, form) : this;
  }

  private String advance(char sign) {
    return step == 1 ? counter + sign + sign : counter + " " + sign + "= " + step;
  }

  /** The loop around {@code body}. */
  List<Piece> around(List<Piece> body) {
    return around("", body);
  }

  /** The loop around {@code body}, with a label. */
  List<Piece> around(String label, List<Piece> body) {
    List<Piece> all = new ArrayList<>();
    switch (form) {
      case UP -> all.add(loop(label, "int %1$s = %2$s; %1$s < %3$s; %4$s", '+', body));
      case UP_INCLUSIVE ->
          all.add(loop(label, "int %1$s = %2$s; %1$s <= %3$s - 1; %4$s", '+', body));
      case UP_REVERSED -> all.add(loop(label, "int %1$s = %2$s; %3$s > %1$s; %4$s", '+', body));
      case DOWN -> all.add(loop(label, "int %1$s = %3$s - 1; %1$s >= %2$s; %4$s", '-', body));
      case DOWN_TIGHT -> all.add(loop(label, "int %1$s = %3$s; --%1$s >= %2$s; ", '-', body));
      case OUTER_COUNTER -> {
        all.add(Piece.declare("int " + counter + ";"));
        all.add(loop(label, "%1$s = %2$s; %1$s < %3$s; %4$s", '+', body));
      }
      default -> {
        all.add(Piece.declare("int " + counter + " = " + from + ";"));
        List<Piece> with = new ArrayList<>(body);
        with.add(Piece.line(advance('+') + ";"));
        String test = "(" + counter + " < " + to + ")";
        all.add(
            form == Form.WHILE
                ? Piece.block(label + "while " + test, with)
                : new Piece.Block(label + "do", with, "while " + test + ";", false));
      }
    }
    return all;
  }

  private Piece loop(String label, String header, char direction, List<Piece> body) {
    String text = header.formatted(counter, from, to, advance(direction));
    return Piece.block(label + "for (" + text + ")", body);
  }
}
