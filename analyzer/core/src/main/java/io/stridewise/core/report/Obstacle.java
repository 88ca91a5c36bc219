package io.stridewise.core.report;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.FixPolicy;
import io.stridewise.core.legality.Tier;
import java.util.List;

/** Why a finding is not fixed; each completes the phrase "4 left, of these 2 ...". */
public enum Obstacle {
  /** Its file cannot be written. */
  FILE("in files that could not be written"),
  /** Its fix cannot be applied to this text. */
  REFUSED("with a fix that cannot be applied"),
  /** Its fix is less safe than what is asked for. */
  TIER("above the tier asked for"),
  /** It holds under conditions, which a test at run time may settle. */
  CONDITIONS("under conditions that guards may test"),
  /** It is not known whether the remedy means the same. */
  UNPROVED("not proved"),
  /** It is known that it does not. */
  ILLEGAL("not legal"),
  /** The remedy is not one that is written automatically. */
  ADVICE("with advice only");

  private final String description;

  Obstacle(String description) {
    this.description = description;
  }

  /** For sums: {@code not proved}. */
  public String description() {
    return description;
  }

  /** What keeps {@code policy} from fixing {@code finding}, apart from its file and other fixes. */
  public static Obstacle of(Finding finding, FixPolicy policy) {
    boolean testable = finding.tier().filter(t -> t == Tier.GUARDED).isPresent();
    if (finding.fix().isPresent()) {
      return testable && !policy.guards() ? CONDITIONS : TIER;
    }
    if (finding.tier().isEmpty()) {
      return finding.conditions().isEmpty() ? ADVICE : UNPROVED;
    }
    return switch (finding.tier().get()) {
      case ILLEGAL -> ILLEGAL;
      case GUARDED -> policy.guards() ? ADVICE : CONDITIONS;
      case EXACT, UNLESS_THROWS, CONDITIONAL -> ADVICE;
    };
  }

  /** One phrase about {@code finding}, with what would have to be known or done. */
  String reason(Finding finding) {
    String conditions = String.join("; ", finding.conditions());
    return switch (this) {
      case FILE -> "its file cannot be written";
      case REFUSED -> "its fix cannot be applied";
      case TIER -> tier(finding.fix().orElseThrow().tier(), finding.conditions());
      case CONDITIONS -> "only if " + conditions + " (guards may test that)";
      case UNPROVED -> "not proved: " + conditions;
      case ILLEGAL -> conditions.isEmpty() ? "not legal" : "not legal: " + conditions;
      case ADVICE ->
          finding.advice().isEmpty()
              ? "no better order is known"
              : "no edit is written for this remedy: " + finding.advice();
    };
  }

  private static String tier(Tier tier, List<String> conditions) {
    String kept = "its fix is " + tier.description() + " (tier " + tier.label() + ")";
    return conditions.isEmpty() ? kept : kept + ": " + String.join("; ", conditions);
  }
}
