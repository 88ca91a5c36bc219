package io.stridewise.core.report;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Place;
import io.stridewise.core.check.Severity;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.report.ScanReport.Statistics;
import java.util.Comparator;
import java.util.List;

/**
 * What was changed and what was left; all that the summary and the patch are made from.
 *
 * @param written whether the changes are in the files, or only here
 * @param changed sorted by path; given in any order
 * @param left sorted by path and place; given in any order
 * @param failures files that had to be left although there is a fix for them
 * @param diagnostics what went wrong with the scan
 */
public record FixReport(
    boolean written,
    List<Changed> changed,
    List<Left> left,
    List<Diagnostic> failures,
    List<Diagnostic> diagnostics,
    Statistics statistics) {

  public FixReport {
    changed = changed.stream().sorted(Comparator.comparing(Changed::path)).toList();
    left =
        left.stream()
            .sorted(
                Comparator.comparing((Left l) -> l.place().path())
                    .thenComparingInt(l -> l.place().span().start())
                    .thenComparing(Left::reason))
            .toList();
    failures = List.copyOf(failures);
    diagnostics = List.copyOf(diagnostics);
  }

  /**
   * A file with its contents before and after.
   *
   * @param done at least one
   */
  public record Changed(String path, byte[] before, byte[] after, List<Done> done) {
    public Changed {
      done = List.copyOf(done);
    }

    /** The change as a patch. */
    public byte[] diff() {
      return UnifiedDiff.of(path, before, after);
    }
  }

  /**
   * A fix that was applied.
   *
   * @param place of the loop as it stood before any change
   * @param what as an imperative: {@code swap the loops}
   */
  public record Done(Place place, Tier tier, String what) {}

  /**
   * A finding that was not fixed.
   *
   * @param place in the files as they are now
   * @param reason a phrase
   */
  public record Left(
      Place place, String check, Severity severity, Obstacle obstacle, String reason) {

    /** {@code finding}, not fixed because of {@code obstacle}. */
    public static Left because(Finding finding, Place place, Obstacle obstacle) {
      return because(finding, place, obstacle, obstacle.reason(finding));
    }

    /** The same with a reason that says more. */
    public static Left because(Finding finding, Place place, Obstacle obstacle, String reason) {
      return new Left(place, finding.check().id(), finding.severity(), obstacle, reason);
    }
  }

  /** How many loops were changed. */
  public long done() {
    return changed.stream().mapToLong(c -> c.done().size()).sum();
  }

  /** How many of them keep what {@code tier} says. */
  public long done(Tier tier) {
    return changed.stream().flatMap(c -> c.done().stream()).filter(d -> d.tier() == tier).count();
  }
}
