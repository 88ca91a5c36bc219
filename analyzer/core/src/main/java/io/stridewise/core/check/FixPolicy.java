package io.stridewise.core.check;

import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.Fix;
import java.util.Locale;

/**
 * Which fixes a user wants: the {@code tier} and {@code guards} options.
 *
 * @param highest the least safe tier wanted: {@link Tier#EXACT}, {@link Tier#UNLESS_THROWS} or
 *     {@link Tier#CONDITIONAL}
 * @param guards whether fixes that test their conditions at run time are wanted, whatever {@code
 *     highest} is
 */
public record FixPolicy(Tier highest, boolean guards) {
  /** Exact unless it throws, without guards. */
  public static final FixPolicy DEFAULT = new FixPolicy(Tier.UNLESS_THROWS, false);

  /**
   * Reads the {@code tier} option, {@code A}, {@code B} or {@code C} in any case.
   *
   * @throws IllegalArgumentException naming the text and what is expected
   */
  public static FixPolicy parse(String tier, boolean guards) {
    Tier highest =
        switch (tier.strip().toUpperCase(Locale.ROOT)) {
          case "A" -> Tier.EXACT;
          case "B" -> Tier.UNLESS_THROWS;
          case "C" -> Tier.CONDITIONAL;
          default ->
              throw new IllegalArgumentException(
                  "tier: there is no tier '"
                      + tier.strip()
                      + "' to apply; expected A (exact), B (exact unless it throws) or C (with"
                      + " assumptions)");
        };
    return new FixPolicy(highest, guards);
  }

  /** Whether {@code fix} is wanted. */
  public boolean admits(Fix fix) {
    return switch (fix.tier()) {
      case EXACT -> true;
      case GUARDED -> guards;
      case UNLESS_THROWS, CONDITIONAL -> fix.tier().compareTo(highest) <= 0;
      case ILLEGAL -> false;
    };
  }
}
