package io.stridewise.core.samples;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Lines;
import io.stridewise.core.check.Place;
import io.stridewise.core.ir.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Compares everything a sample must give with everything it gave. */
public final class SampleComparison {
  private final Sample sample;
  private final Lines lines;
  private final List<String> differences = new ArrayList<>();

  private SampleComparison(Sample sample) {
    this.sample = sample;
    this.lines = new Lines(sample.path(), sample.text());
  }

  /**
   * What differs, for a person to read; empty if {@code findings} are exactly those that {@code
   * sample} marks.
   */
  public static Optional<String> difference(Sample sample, List<Finding> findings) {
    SampleComparison comparison = new SampleComparison(sample);
    comparison.compare(findings);
    if (comparison.differences.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "%s: %d differences among %d markers and %d findings%n%n%s"
            .formatted(
                sample.path(),
                comparison.differences.size(),
                sample.markers().size(),
                findings.size(),
                String.join(System.lineSeparator(), comparison.differences)));
  }

  private void compare(List<Finding> findings) {
    List<Finding> unexplained = new ArrayList<>(findings);
    for (Marker marker : sample.markers()) {
      Optional<Finding> match = match(marker, unexplained);
      match.ifPresent(unexplained::remove);
      match.ifPresentOrElse(
          f -> judge(marker, f),
          () -> differ(marker.span(), List.of("marked " + marker.verdict(), "found nothing")));
    }
    for (Finding finding : unexplained) {
      List<String> report =
          new ArrayList<>(List.of("marked nothing", "found  " + Marker.verdict(finding)));
      report.addAll(tell(finding));
      differ(finding.place().span(), report);
    }
  }

  /**
   * The finding that covers the marker's characters, or else one of the same check that starts on
   * its line.
   */
  private Optional<Finding> match(Marker marker, List<Finding> findings) {
    List<Finding> ofCheck =
        findings.stream().filter(f -> f.check().id().equals(marker.check())).toList();
    return ofCheck.stream()
        .filter(f -> f.place().span().equals(marker.span()))
        .findFirst()
        .or(() -> ofCheck.stream().filter(f -> f.place().startLine() == marker.line()).findFirst());
  }

  private void judge(Marker marker, Finding finding) {
    List<String> report = new ArrayList<>();
    if (!Marker.verdict(finding).equals(marker.verdict())) {
      report.add("marked " + marker.verdict());
      report.add("found  " + Marker.verdict(finding));
    }
    if (!finding.place().span().equals(marker.span())) {
      report.add("marked '" + marker.span().of(sample.text()) + "'");
      report.add("found  '" + finding.place().span().of(sample.text()) + "'");
    }
    Place place = lines.place(finding.place().span());
    if (!place.equals(finding.place())) {
      report.add("its characters are at " + place);
      report.add("but it says they are  " + finding.place());
    }
    for (Marker.Demand demand : marker.demands()) {
      if (!demand.holdsFor(finding)) {
        report.add("demanded - " + demand);
      }
    }
    if (!report.isEmpty()) {
      report.addAll(tell(finding));
      differ(marker.span(), report);
    }
  }

  private static List<String> tell(Finding finding) {
    List<String> parts = new ArrayList<>();
    parts.add("  message: " + finding.message());
    parts.add("  caption: " + finding.caption());
    parts.add("  advice: " + finding.advice());
    finding.conditions().forEach(c -> parts.add("  condition: " + c));
    return parts;
  }

  private void differ(Span span, List<String> report) {
    int line = lines.lineOf(span.start());
    String number = "%5d | ".formatted(line);
    int column = lines.columnOf(span.start());
    int carets = Math.min(span.end() - span.start(), lines.line(line).length() - column + 1);
    String margin = " ".repeat(number.length() - 2) + "| ";
    StringBuilder text = new StringBuilder();
    text.append(number).append(lines.line(line)).append(System.lineSeparator());
    text.append(margin)
        .append(" ".repeat(column - 1))
        .append("^".repeat(carets))
        .append(System.lineSeparator());
    report.forEach(r -> text.append("        ").append(r).append(System.lineSeparator()));
    differences.add(text.toString());
  }
}
