package io.stridewise.javaparser.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.stridewise.core.locality.Machine;
import io.stridewise.core.locality.References;
import org.junit.jupiter.api.Test;

/** Cache lines per iteration, after the tests of LLVM's loop cache analysis. */
class LoopCostTest {
  private static final Machine SHORT_LINES = Machine.parse("line=32");
  private static final Machine LONG_LINES = Machine.parse("line=256");

  private static double cost(String loop, Machine machine) {
    Analyzed nest = Analyzed.method("double[] a, double[] b, int n", loop);
    return new References(nest.accesses(a -> true), nest.loop("i"), machine).lines(nest.loop("i"));
  }

  private static double cost(String loop) {
    return cost(loop, Machine.GENERIC);
  }

  @Test
  void aLongerLineHoldsMoreIterations() {
    String loop = "for (int i = 0; i < n; i++) a[i] = 0;";

    assertThat(cost(loop, SHORT_LINES)).isEqualTo(8 / 32.0, within(1e-9));
    assertThat(cost(loop, LONG_LINES)).isEqualTo(8 / 256.0, within(1e-9));
  }

  @Test
  void backwardsCostsAsMuchAsForwards() {
    assertThat(cost("for (int i = n - 1; i >= 0; i--) a[i] = 0;"))
        .isEqualTo(cost("for (int i = 0; i < n; i++) a[i] = 0;"), within(1e-9));
    assertThat(cost("for (int i = 0; i < n; i++) a[n - 1 - i] = 0;"))
        .isEqualTo(cost("for (int i = 0; i < n; i++) a[i] = 0;"), within(1e-9));
  }

  @Test
  void meetingInTheMiddleIsTwoStreams() {
    assertThat(cost("for (int i = 0; i < 40960; i++) a[i] = a[40960 - i];"))
        .isEqualTo(2 * cost("for (int i = 0; i < 40960; i++) a[i] = a[i] + 1;"), within(1e-9));
  }

  @Test
  void everyStepBeyondALineIsOneLine() {
    assertThat(cost("for (int i = 0; i < n; i++) a[100 * i] = 0;")).isEqualTo(1, within(1e-9));
    assertThat(cost("for (int i = 0; i < n; i++) a[8 * i] = 0;")).isEqualTo(1, within(1e-9));
  }

  // Nothing moves, nothing is entered; what moves at all is never rounded to nothing.
  @Test
  void noStrideCostsNothing() {
    assertThat(cost("for (int i = 0; i < 4; i++) a[n] = 0;")).isZero();
    assertThat(cost("for (int i = 0; i < 4; i++) a[i] = 0;", LONG_LINES)).isPositive();
  }
}
