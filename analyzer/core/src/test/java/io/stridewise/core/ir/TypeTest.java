package io.stridewise.core.ir;

import static io.stridewise.core.ir.Type.Primitive.BOOLEAN;
import static io.stridewise.core.ir.Type.Primitive.BYTE;
import static io.stridewise.core.ir.Type.Primitive.CHAR;
import static io.stridewise.core.ir.Type.Primitive.DOUBLE;
import static io.stridewise.core.ir.Type.Primitive.FLOAT;
import static io.stridewise.core.ir.Type.Primitive.INT;
import static io.stridewise.core.ir.Type.Primitive.LONG;
import static io.stridewise.core.ir.Type.Primitive.SHORT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class TypeTest {

  @Test
  void narrowIntegersArePromotedToInt() {
    assertThat(Type.promote(BYTE, SHORT)).isEqualTo(INT);
    assertThat(Type.promote(CHAR, CHAR)).isEqualTo(INT);
  }

  @Test
  void theWiderOfTwoNumbersWins() {
    assertThat(Type.promote(INT, LONG)).isEqualTo(LONG);
    assertThat(Type.promote(LONG, FLOAT)).isEqualTo(FLOAT);
    assertThat(Type.promote(DOUBLE, FLOAT)).isEqualTo(DOUBLE);
  }

  @Test
  void whatIsNoNumberIsNotPromoted() {
    assertThat(Type.promote(BOOLEAN, INT)).isEqualTo(Type.UNRESOLVED);
    assertThat(Type.promote(INT, new Type.Declared("java.lang.Integer")))
        .isEqualTo(Type.UNRESOLVED);
  }

  @Test
  void referencesAreCompressedPointers() {
    assertThat(Type.elementWidth(new Type.Declared("java.lang.String"))).isEqualTo(4);
    assertThat(Type.elementWidth(new Type.Array(DOUBLE))).isEqualTo(4);
    assertThat(Type.elementWidth(CHAR)).isEqualTo(2);
  }

  @Test
  void aSpanRunsForward() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
    assertThat(new Span(2, 2).of("abc")).isEmpty();
    assertThat(new Span(0, 3).contains(new Span(0, 3))).isTrue();
    assertThat(new Span(0, 3).contains(new Span(1, 4))).isFalse();
  }
}
