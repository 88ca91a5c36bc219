package io.stridewise.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.ir.Span;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinesTest {

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r"})
  void everyTerminatorEndsALine(String terminator) {
    Lines lines = new Lines("A.java", "ab" + terminator + terminator + "cd");

    assertThat(lines.count()).isEqualTo(3);
    assertThat(lines.lines(1, 3)).containsExactly("ab", "", "cd");
    assertThat(lines.lineOf(2 + 2 * terminator.length())).isEqualTo(3);
    assertThat(lines.columnOf(3 + 2 * terminator.length())).isEqualTo(2);
  }

  @Test
  void terminatorsMayBeMixed() {
    Lines lines = new Lines("A.java", "a\rb\nc\r\nd\n\re");

    assertThat(lines.lines(1, 6)).containsExactly("a", "b", "c", "d", "", "e");
  }

  @Test
  void aTerminatorBelongsToItsLine() {
    Lines lines = new Lines("A.java", "a\r\nb");

    assertThat(lines.lineOf(1)).isEqualTo(1);
    assertThat(lines.lineOf(2)).isEqualTo(1);
    assertThat(lines.lineOf(3)).isEqualTo(2);
  }

  @Test
  void theLastLineMayLackATerminator() {
    assertThat(new Lines("A.java", "a\nb").lines(1, 2)).containsExactly("a", "b");
    assertThat(new Lines("A.java", "a\nb\n").lines(1, 3)).containsExactly("a", "b", "");
  }

  @Test
  void anEmptyTextHasOneEmptyLine() {
    Lines lines = new Lines("A.java", "");

    assertThat(lines.count()).isEqualTo(1);
    assertThat(lines.line(1)).isEmpty();
    assertThat(lines.place(new Span(0, 0)))
        .isEqualTo(new Place("A.java", new Span(0, 0), 1, 1, 1, 1));
  }

  @Test
  void aTabIsOneColumn() {
    assertThat(new Lines("A.java", "x\n\t\tfor").columnOf(4)).isEqualTo(3);
  }

  @Test
  void aCharacterOutsideTheBasicPlaneIsTwoColumns() {
    assertThat(new Lines("A.java", "\uD83D\uDE00x").columnOf(2)).isEqualTo(3);
  }

  @Test
  void aByteOrderMarkIsACharacterOfTheFirstLine() {
    Lines lines = new Lines("A.java", "\uFEFFfor\nfor");

    assertThat(lines.columnOf(1)).isEqualTo(2);
    assertThat(lines.columnOf(5)).isEqualTo(1);
  }

  @Test
  void aPlaceEndsBehindItsLastCharacter() {
    Lines lines = new Lines("src/A.java", "one\ntwo three\nfour");

    assertThat(lines.place(new Span(4, 7)))
        .isEqualTo(new Place("src/A.java", new Span(4, 7), 2, 1, 2, 4));
    assertThat(lines.place(new Span(8, 16)))
        .isEqualTo(new Place("src/A.java", new Span(8, 16), 2, 5, 3, 3));
  }

  @Test
  void moreLinesThanThereIsRoomForAtFirst() {
    Lines lines = new Lines("A.java", "x\n".repeat(1000));

    assertThat(lines.count()).isEqualTo(1001);
    assertThat(lines.lineOf(1998)).isEqualTo(1000);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars('a', '\t', '\n', '\r').ofMaxLength(40);
  }

  @Property
  void linesAreThoseOfTheJdk(@ForAll("texts") String text) {
    Lines lines = new Lines("A.java", text);
    List<String> expected = (text + "$").lines().toList();

    assertThat(lines.count()).isEqualTo(expected.size());
    List<String> all = lines.lines(1, lines.count());
    assertThat(String.join("\n", all) + "$").isEqualTo(String.join("\n", expected));
  }

  @Property
  void lineAndColumnLeadBackToTheOffset(@ForAll("texts") String text) {
    Lines lines = new Lines("A.java", text);
    for (int offset = 0; offset <= text.length(); offset++) {
      int line = lines.lineOf(offset);
      int start = offset - lines.columnOf(offset) + 1;
      assertThat(start).isBetween(0, offset);
      assertThat(lines.lineOf(start)).isEqualTo(line);
      assertThat(start == 0 || lines.lineOf(start - 1) == line - 1).isTrue();
    }
  }
}
