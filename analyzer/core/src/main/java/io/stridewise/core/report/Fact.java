package io.stridewise.core.report;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Finding.Gain;
import io.stridewise.core.legality.Tier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One thing known about a finding besides its message, in the words that every report for people
 * uses.
 *
 * @param label {@code remedy (exact unless it throws)}
 * @param text {@code swap the loops}
 */
public record Fact(String label, String text) {

  /**
   * What is known about {@code finding}: what it costs, what is gained, what to do, what that rests
   * on. A remedy that is written already is called a fix.
   */
  public static List<Fact> of(Finding finding) {
    List<Fact> facts = new ArrayList<>();
    finding
        .cost()
        .ifPresent(c ->
            facts.add(
                new Fact(
                    "cache lines per iteration",
                    lines(c.before()) + " now, " + lines(c.after()) + " after")));
    if (!finding.gains().isEmpty()) {
      facts.add(
          new Fact(
              "expected",
              finding.gains().stream()
                  .map(g -> ratio(g) + " " + g.size())
                  .collect(Collectors.joining(", "))));
    }
    if (!finding.advice().isEmpty()) {
      String label =
          finding.fix().map(f -> "fix (" + kept(f.tier()) + ")").orElseGet(() -> remedy(finding));
      facts.add(new Fact(label, finding.advice()));
    }
    if (!finding.conditions().isEmpty()) {
      String label = finding.tier().map(Fact::role).orElse("not proved");
      facts.add(new Fact(label, String.join("; ", finding.conditions())));
    }
    return facts;
  }

  /**
   * Where nothing is to be proved, as of a view that leaves its buffer, nothing is said of that.
   */
  private static String remedy(Finding finding) {
    return finding
        .tier()
        .map(t -> "remedy (" + t.description() + ")")
        .orElse(finding.conditions().isEmpty() ? "remedy" : "remedy (not proved)");
  }

  /** What the code keeps that a fix of {@code tier} writes. */
  static String kept(Tier tier) {
    return tier == Tier.GUARDED ? "guarded by a run-time test" : tier.description();
  }

  /** Whether this says what a fix does. */
  boolean isFix() {
    return label.startsWith("fix (");
  }

  /** {@code label: text}. */
  @Override
  public String toString() {
    return label + ": " + text;
  }

  /** What the conditions are to a remedy of this tier. */
  private static String role(Tier tier) {
    return switch (tier) {
      case EXACT -> "because";
      case GUARDED, UNLESS_THROWS, CONDITIONAL -> "if";
      case ILLEGAL -> "not legal";
    };
  }

  private static String lines(double count) {
    return count > 0 && count < 0.005 ? "under 0.01" : String.format(Locale.ROOT, "%.2f", count);
  }

  /** Rounded inwards: no message promises more than was measured. */
  private static String ratio(Gain gain) {
    String low = times(gain.low(), RoundingMode.CEILING);
    String high = times(gain.high(), RoundingMode.FLOOR);
    boolean one = new BigDecimal(low).compareTo(new BigDecimal(high)) >= 0;
    return one ? "about " + high + "x" : low + "-" + high + "x";
  }

  /** One decimal below 10; else whole. */
  private static String times(double ratio, RoundingMode mode) {
    BigDecimal rounded = BigDecimal.valueOf(ratio).setScale(ratio < 10 ? 1 : 0, mode);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
