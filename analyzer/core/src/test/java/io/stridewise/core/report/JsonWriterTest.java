package io.stridewise.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class JsonWriterTest {
  private final StringBuilder out = new StringBuilder();
  private final JsonWriter json = new JsonWriter(out);

  @Test
  void nestsObjectsAndArrays() throws IOException {
    json.beginObject().member("a", 1).name("b").beginArray().value(2).beginObject().end();
    json.beginArray().value(true).nullValue().end().end();
    json.member("c", List.of("x", "y")).name("d").beginArray().end().end();

    assertThat(out)
        .hasToString(
            """
            {
              "a": 1,
              "b": [
                2,
                {},
                [
                  true,
                  null
                ]
              ],
              "c": [
                "x",
                "y"
              ],
              "d": []
            }
            """);
  }

  @Test
  void escapesWhatJsonAndJavaScriptCannotHold() throws IOException {
    json.value("q\" b\\ s/ n\n t\t r\r nul\0 esc\u001b del\u007f nel\u0085 ls\u2028 ps\u2029 é 😀");

    assertThat(out)
        .hasToString(
            "\"q\\\" b\\\\ s/ n\\n t\\t r\\u000d nul\\u0000 esc\\u001b del\\u007f nel\\u0085"
                + " ls\\u2028 ps\\u2029 é 😀\"\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\ud83d", "a\ude00", "a\ude00\ud83d", "\ud83d\ud83d\ude00"})
  void replacesHalfSurrogatePairs(String text) throws IOException {
    json.value(text);

    String expected = text.replaceAll("[\\x{d800}-\\x{dfff}]", "\ufffd");
    assertThat(out).hasToString('"' + expected + "\"\n");
  }

  @Property
  void everyOtherStringSurvives(@ForAll String text) throws IOException {
    StringBuilder document = new StringBuilder();
    new JsonWriter(document).value(text);

    String whole = text.replaceAll("[\\x{d800}-\\x{dfff}]", "\ufffd");
    assertThat(JsonMapper.shared().readTree(document.toString()).stringValue()).isEqualTo(whole);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0, 0",
    "-0.0, 0",
    "1.0, 1",
    "0.1, 0.1",
    "0.142857142857142857, 0.142857142857143",
    "100, 100",
    "-2.5e-7, -0.00000025",
    "1e300, 1E+300",
    "5e-324, 4.94065645841247E-324",
  })
  void writesNumbersPlainly(double number, String text) throws IOException {
    json.value(number);

    assertThat(out).hasToString(text + "\n");
  }

  @Property
  void numbersKeepFifteenDigits(@ForAll @DoubleRange(min = -1e300, max = 1e300) double number)
      throws IOException {
    StringBuilder document = new StringBuilder();
    new JsonWriter(document).value(number);

    double read = JsonMapper.shared().readTree(document.toString()).doubleValue();
    assertThat(Math.abs(read - number)).isLessThanOrEqualTo(Math.abs(number) * 1e-14);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesWhatIsNoNumber(double number) {
    assertThatThrownBy(() -> json.value(number)).hasMessage("JSON has no number " + number);
  }

  @Test
  void refusesMalformedDocuments() throws IOException {
    assertThatThrownBy(json::end).hasMessage("nothing is open");
    json.beginObject();
    assertThatThrownBy(() -> json.value(1)).hasMessage("a member of an object needs a name");
    json.name("a");
    assertThatThrownBy(() -> json.name("b")).hasMessage("no place for the name 'b'");
    assertThatThrownBy(json::end).hasMessage("a name waits for its value");
    json.nullValue().end();
    assertThatThrownBy(json::beginArray).hasMessage("the document is complete");
  }
}
