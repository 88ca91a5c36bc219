package io.stridewise.core.check;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which checks run, and how loud each may be.
 *
 * @param tops the loudest level of each check that runs
 */
public record CheckSelection(Map<Check, Severity> tops) {

  /** Every check at its default level. */
  public static final CheckSelection ALL = parse(List.of());

  public CheckSelection {
    tops = Map.copyOf(tops);
  }

  /**
   * Reads the {@code checks} option: bare names restrict the run to them, {@code -Name} or {@code
   * Name:OFF} removes one, {@code Name:WARNING} sets its top level.
   *
   * @throws IllegalArgumentException naming the faulty entry and the known checks
   */
  public static CheckSelection parse(List<String> entries) {
    Map<Check, Severity> all = new EnumMap<>(Check.class);
    Map<Check, Severity> named = new EnumMap<>(Check.class);
    for (Check check : Check.values()) {
      all.put(check, check.defaultSeverity());
    }
    for (String raw : entries) {
      String entry = raw.strip();
      boolean removed = entry.startsWith("-");
      int colon = entry.indexOf(':');
      String name = entry.substring(removed ? 1 : 0, colon < 0 ? entry.length() : colon).strip();
      Check check = Check.byId(name).orElseThrow(() -> unknown(name));
      if (removed && colon >= 0) {
        throw new IllegalArgumentException(
            "checks: '" + entry + "' both removes a check and sets its level; use one");
      }
      if (removed) {
        all.remove(check);
      } else if (colon < 0) {
        named.put(check, check.defaultSeverity());
      } else {
        Optional<Severity> level = level(entry.substring(colon + 1).strip(), entry);
        level.ifPresentOrElse(l -> all.put(check, l), () -> all.remove(check));
      }
    }
    if (!named.isEmpty()) {
      all.keySet().retainAll(named.keySet());
    }
    if (all.isEmpty()) {
      throw new IllegalArgumentException("checks: " + entries + " leaves no check to run");
    }
    return new CheckSelection(all);
  }

  /**
   * The severity of a finding of {@code check} whose evidence carries {@code evidence}; empty if
   * the check is off.
   */
  public Optional<Severity> severity(Check check, Severity evidence) {
    Severity top = tops.get(check);
    if (top == null) {
      return Optional.empty();
    }
    // What evidence makes weaker than the check's own level stays so; full evidence takes the
    // configured level.
    boolean weak = evidence.compareTo(check.defaultSeverity()) > 0;
    return Optional.of(evidence == Severity.INFO || weak && top.atLeast(evidence) ? evidence : top);
  }

  private static Optional<Severity> level(String text, String entry) {
    String upper = text.toUpperCase(Locale.ROOT);
    if (upper.equals("OFF")) {
      return Optional.empty();
    }
    return Optional.of(
        Arrays.stream(Severity.values())
            .filter(s -> s.name().equals(upper))
            .findFirst()
            .orElseThrow(() ->
                new IllegalArgumentException(
                    "checks: '"
                        + entry
                        + "' has no known level; expected OFF, INFO, WARNING or ERROR")));
  }

  private static IllegalArgumentException unknown(String name) {
    String known = Arrays.stream(Check.values()).map(Check::id).collect(Collectors.joining(", "));
    return new IllegalArgumentException(
        "checks: there is no check '" + name + "'; known are " + known);
  }
}
