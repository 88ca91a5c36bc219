package io.stridewise.core.report;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Place;
import java.util.ArrayList;
import java.util.List;

/** The source lines of a finding, with line numbers, and a caret line under the loop. */
final class CodeFrame {
  /** Longer lines (generated code) are shown in part. */
  private static final int MAX_COLUMNS = 140;

  /** What stays visible before the caret if the line's start has to go. */
  private static final int BEFORE_CARET = 20;

  private final Finding finding;
  private final Style style;
  private final Style.Tone tone;
  private final int digits;

  CodeFrame(Finding finding, Style style, Style.Tone tone) {
    this.finding = finding;
    this.style = style;
    this.tone = tone;
    this.digits = Integer.toString(finding.frameStart() + finding.frame().size() - 1).length();
  }

  /** Whether the frame holds the line that the caret belongs under. */
  boolean holdsPlace() {
    int line = finding.place().startLine();
    return line >= finding.frameStart() && line < finding.frameStart() + finding.frame().size();
  }

  List<String> lines() {
    int caret = holdsPlace() ? caretColumn() : 0;
    int from = caret > MAX_COLUMNS - 2 * BEFORE_CARET ? caret - BEFORE_CARET : 0;
    List<String> out = new ArrayList<>();
    for (int i = 0; i < finding.frame().size(); i++) {
      int number = finding.frameStart() + i;
      String text = TerminalText.clean(finding.frame().get(i));
      out.add(row(Integer.toString(number), TerminalText.window(text, from, from + MAX_COLUMNS)));
      if (number == finding.place().startLine()) {
        String carets = style.paint(tone, "^".repeat(carets()));
        String caption = TerminalText.clean(finding.caption());
        out.add(
            row("", " ".repeat(caret - from) + carets + (caption.isEmpty() ? "" : " " + caption)));
      }
    }
    return out;
  }

  private String row(String number, String text) {
    String gutter =
        style.paint(Style.Tone.FAINT, " ".repeat(digits - number.length()) + number + " |");
    return ("   " + gutter + " " + text).stripTrailing();
  }

  private String headerLine() {
    return finding.frame().get(finding.place().startLine() - finding.frameStart());
  }

  private int caretColumn() {
    String line = headerLine();
    int before = Math.min(finding.place().startColumn() - 1, line.length());
    return TerminalText.width(TerminalText.clean(line.substring(0, before)));
  }

  /**
   * As many as the first word of the header has columns: {@code for}, so that the caption stays
   * near it.
   */
  private int carets() {
    Place place = finding.place();
    String line = headerLine();
    int start = Math.min(place.startColumn() - 1, line.length());
    int limit = place.endLine() == place.startLine() ? place.endColumn() - 1 : line.length();
    int end = start;
    while (end < Math.min(limit, line.length())
        && Character.isJavaIdentifierPart(line.charAt(end))) {
      end++;
    }
    return Math.max(1, TerminalText.width(line.substring(start, end)));
  }
}
