package io.stridewise.errorprone;

import com.google.errorprone.ErrorProneFlags;
import io.stridewise.core.check.Check;
import io.stridewise.core.check.CheckSelection;
import io.stridewise.core.check.FixPolicy;
import io.stridewise.core.check.Options;
import io.stridewise.core.locality.Machine;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * What {@code -XepOpt:Stridewise:Name=value} configures.
 *
 * @param options for the analysis; every check runs at the loudest level there, since Error Prone
 *     decides which checks report, and how loud
 * @param fixes which fixes are offered; the others are advice only, as patching takes what it finds
 */
record Settings(Options options, FixPolicy fixes) {
  private static final String PREFIX = "Stridewise:";
  private static final String TIER = PREFIX + "Tier";
  private static final String GUARDS = PREFIX + "Guards";
  private static final String MACHINE = PREFIX + "Machine";
  private static final Set<String> KNOWN = new TreeSet<>(List.of(TIER, GUARDS, MACHINE));

  /**
   * Reads the flags.
   *
   * @throws IllegalArgumentException naming the faulty flag and what is expected
   */
  static Settings of(ErrorProneFlags flags) {
    for (String flag : flags.getFlagsMap().keySet()) {
      if (flag.startsWith(PREFIX) && !KNOWN.contains(flag)) {
        throw new IllegalArgumentException(
            "-XepOpt:" + flag + ": there is no such option; known are " + String.join(", ", KNOWN));
      }
    }
    Machine machine = machine(flags.get(MACHINE).orElse("generic"));
    boolean guards = guards(flags.get(GUARDS).orElse("false"));
    FixPolicy fixes = fixes(flags.get(TIER).orElse("B"), guards);
    return new Settings(new Options(loudest(), machine, guards), fixes);
  }

  private static CheckSelection loudest() {
    return CheckSelection.parse(
        Arrays.stream(Check.values()).map(check -> check.id() + ":ERROR").toList());
  }

  private static Machine machine(String text) {
    try {
      return Machine.parse(text);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("-XepOpt:" + MACHINE + ": " + e.getMessage(), e);
    }
  }

  private static boolean guards(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default ->
          throw new IllegalArgumentException(
              "-XepOpt:" + GUARDS + ": expected true or false, but is '" + text + "'");
    };
  }

  private static FixPolicy fixes(String tier, boolean guards) {
    try {
      return FixPolicy.parse(tier, guards);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("-XepOpt:" + TIER + ": " + e.getMessage(), e);
    }
  }
}
