package io.stridewise.benchmarks;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How much the better order gains for one shape, type, storage and class of sizes: the range over
 * JDKs and rounds.
 *
 * @param shape {@link Shape#band}
 * @param type of the elements
 * @param storage of the matrices
 * @param upTo largest footprint of the class in bytes, {@link Caches#BEYOND} for the last
 * @param low smallest measured ratio of times, hostile over better
 * @param high largest measured ratio
 * @param sizes the n that were measured
 */
record GainBand(
    String shape,
    Shape.ElementType type,
    Storage storage,
    long upTo,
    double low,
    double high,
    List<Integer> sizes) {

  /** Sorted by shape, storage and size; classes without a measurement are absent. */
  static List<GainBand> of(CalibrationResult result) {
    List<GainBand> bands = new ArrayList<>();
    result.timings().stream()
        .collect(
            Collectors.groupingBy(t ->
                List.of(
                    t.shape().band,
                    t.shape().type,
                    t.storage(),
                    result.caches().holding(t.shape().footprint(t.n())))))
        .forEach((key, timings) ->
            bands.add(
                of(
                    (String) key.get(0),
                    (Shape.ElementType) key.get(1),
                    (Storage) key.get(2),
                    (long) key.get(3),
                    timings)));
    bands.sort(
        Comparator.comparing(GainBand::shape)
            .thenComparing(GainBand::type)
            .thenComparing(GainBand::storage)
            .thenComparing(GainBand::upTo));
    return bands;
  }

  private static GainBand of(
      String shape, Shape.ElementType type, Storage storage, long upTo, List<Timing> timings) {
    DoubleSummaryStatistics ratios =
        timings.stream().mapToDouble(Timing::ratio).summaryStatistics();
    double high = down(ratios.getMax());
    return new GainBand(
        shape,
        type,
        storage,
        upTo,
        // Inwards on both sides, so that nothing is promised that was not measured.
        Math.min(up(ratios.getMin()), high),
        high,
        List.copyOf(new TreeSet<>(timings.stream().map(Timing::n).toList())));
  }

  /**
   * The next number below that a person would say: tenths below 2, halves below 10, ones below 100,
   * then tens.
   */
  static double down(double ratio) {
    return Math.floor(ratio * 10 / tenths(ratio) + 1e-9) * tenths(ratio) / 10;
  }

  /** As {@link #down}, above. */
  static double up(double ratio) {
    return Math.ceil(ratio * 10 / tenths(ratio) - 1e-9) * tenths(ratio) / 10;
  }

  private static int tenths(double ratio) {
    return ratio < 2 ? 1 : ratio < 10 ? 5 : ratio < 100 ? 10 : 100;
  }
}
