package io.stridewise.core.address.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.stridewise.layout.Layout;
import java.util.List;
import org.junit.jupiter.api.Test;

class TraceTest {
  private static final String HEAD = "stridewise-trace 1";
  private static final String GET =
      "acme.Sum$Rows\trows\tSum.java\t14\tget\tfloat64\t20,30\t240,8\t62\t62";

  private static Trace parse(String... lines) {
    return Trace.parse("run.trace", List.of(lines));
  }

  @Test
  void findsWalksByPlaceMethodAndRank() {
    Trace trace = parse(HEAD, "# class\t...", "", GET);

    assertThat(trace.most("src/main/java/acme/Sum.java", 13, 15, "get", 2))
        .hasValueSatisfying(w -> {
          assertThat(w.layout()).isEqualTo(Layout.c(8, 20, 30));
          assertThat(w.bytes()).isEqualTo(4800);
        });
    assertThat(trace.most("acme/Sum.java", 14, 14, "get", Trace.ANY_RANK)).isPresent();
    assertThat(trace.most("acme/Sum.java", 14, 14, "set", 2)).isEmpty();
    assertThat(trace.most("acme/Sum.java", 14, 14, "get", 1)).isEmpty();
    assertThat(trace.most("acme/Sum.java", 15, 20, "get", 2)).isEmpty();
    assertThat(trace.most("othersacme/Sum.java", 14, 14, "get", 2)).isEmpty();
  }

  @Test
  void twoDifferentStridesInOneLineAreUnknown() {
    String column = GET.replace("240,8", "8,160");
    String larger = GET.replace("20,30", "99,30").replace("62\t62", "7\t700");

    assertThat(parse(HEAD, GET, column).most("acme/Sum.java", 14, 14, "get", 2)).isEmpty();
    assertThat(parse(HEAD, GET, larger).most("acme/Sum.java", 14, 14, "get", 2))
        .hasValueSatisfying(w -> assertThat(w.layout().length(0)).isEqualTo(99));
    assertThat(parse(HEAD, GET, larger).elements("acme/Sum.java", 1, 99)).isEqualTo(762);
  }

  @Test
  void negativeStridesStartBehind() {
    Trace trace = parse(HEAD, GET.replace("240,8", "-240,8"));

    assertThat(trace.at("acme/Sum.java", 14, 14))
        .singleElement()
        .satisfies(w -> assertThat(w.layout().offset()).isEqualTo(4560));
  }

  @Test
  void arraysWithoutAxesHaveADash() {
    Trace trace = parse(HEAD, GET.replace("20,30\t240,8", "-\t-"));

    assertThat(trace.most("acme/Sum.java", 14, 14, "get", 0)).isPresent();
  }

  @Test
  void anotherVersionIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("stridewise-trace 2", GET))
        .withMessage(
            "run.trace, line 1: expected 'stridewise-trace 1', found 'stridewise-trace 2'; record"
                + " it anew with -Dstridewise.trace.record=FILE and the same version");
    assertThatIllegalArgumentException().isThrownBy(() -> Trace.parse("x", List.of()));
  }

  @Test
  void aLineThatIsNoRecordIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse(HEAD, GET, "acme.Sum\trows"))
        .withMessage(
            "run.trace, line 3: expected 10 fields separated by tabs, found 2 in 'acme.Sum\trows';"
                + " record it anew with -Dstridewise.trace.record=FILE and the same version");
    for (String wrong :
        List.of(
            GET.replace("\t14\t", "\tx\t"),
            GET.replace("\t14\t", "\t99999999999\t"),
            GET.replace("float64", "float65"),
            GET.replace("240,8", "240"),
            GET.replace("20,30", "-20,30"),
            GET.replace("20,30", "9223372036854775807,30"),
            GET.replace("62\t62", "62\t"))) {
      assertThatIllegalArgumentException()
          .as(wrong)
          .isThrownBy(() -> parse(HEAD, wrong))
          .withMessageStartingWith("run.trace, line 2: ");
    }
  }
}
