package io.stridewise.core.check;

import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.Fix;
import io.stridewise.core.remedy.RemedyKind;
import java.util.List;
import java.util.Optional;

/**
 * One thing worth a developer's minute. Complete in itself: holds the few source lines it shows, so
 * that nothing else of the file has to be kept.
 *
 * @param severity after configuration
 * @param place header of the loop to blame
 * @param loopStart first line of the outermost loop of the nest
 * @param loopEnd last line of the outermost loop of the nest
 * @param message one sentence in the user's own names, without a final period
 * @param frame source lines from {@code frameStart} on; contains the lines of {@code place}'s
 *     header
 * @param frameStart line number of the first line of {@code frame}
 * @param caption what stands under the caret: {@code a: new row per step of i, 8 bytes per step of
 *     j}
 * @param related accesses to blame, with what each walks
 * @param cost cache lines entered per iteration of the innermost loop, now and in the better order
 * @param gains how much the better order gains, by size; empty where no benchmark covers the shape
 * @param advice what to do, as an imperative without a final period: {@code swap the loops}; empty
 *     if nothing is offered
 * @param tier how much the remedy keeps; empty where legality is unknown or there is no remedy
 * @param conditions what the tier rests on, or why legality is unknown; each a phrase
 * @param fix the remedy as a change of the source; empty if it is advice only
 * @param fingerprint the same for the same code on other lines; unique within the file
 */
public record Finding(
    Check check,
    Severity severity,
    Place place,
    int loopStart,
    int loopEnd,
    String message,
    List<String> frame,
    int frameStart,
    String caption,
    List<Related> related,
    Optional<Cost> cost,
    List<Gain> gains,
    RemedyKind remedy,
    String advice,
    Optional<Tier> tier,
    List<String> conditions,
    Optional<Fix> fix,
    String fingerprint) {

  public Finding {
    frame = List.copyOf(frame);
    related = List.copyOf(related);
    gains = List.copyOf(gains);
    conditions = List.copyOf(conditions);
  }

  /** The same as advice only. */
  public Finding withoutFix() {
    return new Finding(
        check,
        severity,
        place,
        loopStart,
        loopEnd,
        message,
        frame,
        frameStart,
        caption,
        related,
        cost,
        gains,
        remedy,
        advice,
        tier,
        conditions,
        Optional.empty(),
        fingerprint);
  }

  /** An access that the finding is about. */
  public record Related(Place place, String text) {}

  /**
   * Cache lines entered per innermost iteration; an upper bound on lines fetched, as lines may
   * still be cached.
   */
  public record Cost(double before, double after) {}

  /**
   * A measured gain.
   *
   * @param size of the walked array: {@code below 512 KiB}
   * @param low smallest measured ratio of times, old over new
   * @param high largest measured ratio
   */
  public record Gain(String size, double low, double high) {}
}
