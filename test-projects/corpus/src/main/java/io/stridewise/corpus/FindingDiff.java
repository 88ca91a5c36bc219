package io.stridewise.corpus;

import io.stridewise.corpus.ScanResult.Found;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What changed between two reports of one library. Findings are the same if path, check and
 * fingerprint are.
 */
final class FindingDiff {
  private FindingDiff() {}

  private record Key(String path, String check, String fingerprint) {
    static Key of(Found f) {
      return new Key(f.path(), f.check(), f.fingerprint());
    }
  }

  /**
   * Lines that begin with {@code -}, {@code +} or, for a finding that says something else now,
   * {@code ~}.
   */
  static List<String> lines(List<Found> before, List<Found> now) {
    Map<Key, Found> old = new LinkedHashMap<>();
    before.forEach(f -> old.put(Key.of(f), f));
    List<String> lines = new ArrayList<>();
    for (Found f : now) {
      Found was = old.remove(Key.of(f));
      if (was == null) {
        lines.add("+ " + f.text());
      } else if (!said(was).equals(said(f))) {
        lines.add("~ " + f.text());
        lines.add("    was " + was.text());
      }
    }
    old.values().forEach(f -> lines.add("- " + f.text()));
    return lines;
  }

  /** The text without the line, which moves when code above changes. */
  private static String said(Found f) {
    return f.text().substring(f.place().length());
  }
}
