package io.stridewise.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.benchmarks.Shape.ElementType;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GainBandTest {
  private static final Caches CACHES = new Caches(32 << 10, 1 << 20, 32 << 20);

  @Test
  void aBandSpansJdksRoundsAndSizesOfOneCache() {
    List<GainBand> bands =
        GainBand.of(
            result(
                new Timing("17.0.15", Shape.FILL, Storage.ROWS, 200, 1, 4.1, 1),
                new Timing("17.0.15", Shape.FILL, Storage.ROWS, 200, 2, 4.3, 1),
                new Timing("25.0.3", Shape.FILL, Storage.ROWS, 300, 1, 14.6, 2),
                new Timing("25.0.3", Shape.FILL, Storage.ROWS, 1000, 1, 12.7, 1)));

    assertThat(bands)
        .containsExactly(
            new GainBand(
                "fill", ElementType.DOUBLE, Storage.ROWS, 1 << 20, 4.5, 7, List.of(200, 300)),
            new GainBand(
                "fill", ElementType.DOUBLE, Storage.ROWS, 32 << 20, 12, 12, List.of(1000)));
  }

  @Test
  void shapesOfOneNameDifferByType() {
    List<GainBand> bands =
        GainBand.of(
            result(
                new Timing("17", Shape.UPDATE, Storage.FLAT, 200, 1, 3, 1),
                new Timing("17", Shape.FLOAT_UPDATE, Storage.FLAT, 200, 1, 6, 1)));

    assertThat(bands).extracting(GainBand::shape).containsExactly("update", "update");
    assertThat(bands)
        .extracting(GainBand::type)
        .containsExactly(ElementType.DOUBLE, ElementType.FLOAT);
  }

  @Test
  void theFootprintOfAllMatricesDecidesTheCache() {
    // 64 x 64 doubles are 32 KiB: one matrix fits into the first cache, two do not.
    List<GainBand> bands =
        GainBand.of(
            result(
                new Timing("17", Shape.FILL, Storage.FLAT, 64, 1, 3, 1),
                new Timing("17", Shape.UPDATE, Storage.FLAT, 64, 1, 5, 1)));

    assertThat(bands).extracting(GainBand::upTo).containsExactly(32L << 10, 1L << 20);
  }

  @Test
  void aCubeHasAsManyElementsAsItsThreeExtentsSay() {
    assertThat(Shape.CUBE_UPDATE.footprint(100)).isEqualTo(2L * 8 * 1_000_000);
    assertThat(Shape.PRODUCT.footprint(100)).isEqualTo(3L * 8 * 10_000);
    assertThat(Shape.PRODUCT.iterations(100)).isEqualTo(1_000_000);
  }

  @Test
  void theLastClassHasNoBound() {
    assertThat(GainTable.lines(result(new Timing("17", Shape.SUM, Storage.ROWS, 4000, 1, 150, 1))))
        .endsWith("reduction,double,rows,,150,150,4000");
  }

  @ParameterizedTest
  @CsvSource({
    "0.97, 0.9, 1.0",
    "1.1, 1.1, 1.1",
    "1.94, 1.9, 2.0",
    "3.2, 3.0, 3.5",
    "12.7, 12, 13",
    "99.2, 99, 100",
    "123, 120, 130"
  })
  void roundsToNumbersAPersonWouldSay(double ratio, double down, double up) {
    assertThat(GainBand.down(ratio)).isEqualTo(down);
    assertThat(GainBand.up(ratio)).isEqualTo(up);
  }

  private static CalibrationResult result(Timing... timings) {
    return new CalibrationResult("a processor", CACHES, List.of(timings));
  }
}
