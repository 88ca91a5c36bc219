package io.stridewise.javaparser.types;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ast.expr.Expression;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ConstantsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 << 10 | 1024",
        "1L << 40 | 1099511627776",
        "0x7fff_ffff + 1 | -2147483648",
        "-2147483648 | -2147483648",
        "0xFFFFFFFF | -1",
        "0b101 | 5",
        "017 | 15",
        "(byte) 300 | 44",
        "(int) 1e10 | 2147483647",
        "7 / 2 * 2.0 | 6.0",
        "0.1f + 0.2f | 0.3",
        "'a' + 1 | 98",
        "1 > 2 ? 3 : 4 | 4",
        "~7 & 0xff | 248",
        "-8 >>> 28 | 15",
        "5 % -3 | 2",
      })
  void value(String expression, String expected) {
    Object value = Constants.plain(fold(expression).orElseThrow());
    Object wanted =
        expected.contains(".") ? (Object) Double.parseDouble(expected) : Long.parseLong(expected);
    if (value instanceof Double d && wanted instanceof Double w) {
      assertThat(d).isCloseTo(w, org.assertj.core.data.Offset.offset(1e-6));
    } else {
      assertThat(value).isEqualTo(wanted);
    }
  }

  @Test
  void strings() {
    assertThat(fold("\"a\" + 1 + 'b' + true")).contains("a1btrue");
  }

  @ParameterizedTest
  @CsvSource({"1 / 0", "f()", "x", "new int[0].length", "null"})
  void noConstant(String expression) {
    assertThat(fold(expression)).isEmpty();
  }

  private static Optional<Object> fold(String expression) {
    Expression parsed = new JavaParser().parseExpression(expression).getResult().orElseThrow();
    return Constants.fold(parsed, name -> Optional.empty());
  }
}
