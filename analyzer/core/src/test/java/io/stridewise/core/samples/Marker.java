package io.stridewise.core.samples;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Severity;
import io.stridewise.core.ir.Span;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.RemedyKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One finding that a sample must give.
 *
 * @param line of the marked loop header, from 1
 * @param span the marked characters
 * @param check name of the check
 * @param tier empty if the finding must have none
 */
public record Marker(
    int line,
    Span span,
    String check,
    Severity severity,
    Optional<Tier> tier,
    RemedyKind remedy,
    List<Demand> demands) {
  public Marker {
    demands = List.copyOf(demands);
  }

  /** As written behind the carets. */
  public String verdict() {
    return verdict(check, severity, tier, remedy);
  }

  /** The verdict of {@code finding}, as a marker would spell it. */
  public static String verdict(Finding finding) {
    return verdict(finding.check().id(), finding.severity(), finding.tier(), finding.remedy());
  }

  private static String verdict(
      String check, Severity severity, Optional<Tier> tier, RemedyKind remedy) {
    return String.join(
        ", ", check, severity.name(), tier.map(Tier::label).orElse("none"), remedy.label());
  }

  /**
   * A text that a part of the finding must or must not contain.
   *
   * @param present false for {@code not}
   */
  public record Demand(Part part, boolean present, String text) {

    /** Whether {@code finding} fulfils this. */
    public boolean holdsFor(Finding finding) {
      return part.of(finding).anyMatch(t -> t.contains(text)) == present;
    }

    @Override
    public String toString() {
      return (present ? "" : "not ") + part.label() + ": " + text;
    }
  }

  /** A part of a finding that holds text for readers. */
  public enum Part {
    MESSAGE,
    CAPTION,
    ADVICE,
    CONDITION,
    ANY;

    /** As markers spell it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The texts of this part; a finding may have several conditions. */
    public Stream<String> of(Finding finding) {
      return switch (this) {
        case MESSAGE -> Stream.of(finding.message());
        case CAPTION -> Stream.of(finding.caption());
        case ADVICE -> Stream.of(finding.advice());
        case CONDITION -> finding.conditions().stream();
        case ANY -> Stream.of(MESSAGE, CAPTION, ADVICE, CONDITION).flatMap(p -> p.of(finding));
      };
    }
  }
}
