package io.stridewise.pair.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was compared. */
final class Tally {
  private final Map<String, long[]> claims = new TreeMap<>();
  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> contradictions = new ArrayList<>();

  void claim(String what, boolean known) {
    claims.computeIfAbsent(what, k -> new long[2])[known ? 1 : 0]++;
  }

  void count(String what) {
    counts.merge(what, 1, Integer::sum);
  }

  void contradiction(String text) {
    contradictions.add(text);
  }

  List<String> contradictions() {
    return contradictions;
  }

  int counted(String what) {
    return counts.getOrDefault(what, 0);
  }

  /** The share of claims of one kind that were made, from 0 to 1. */
  double known(String what) {
    long[] c = claims.getOrDefault(what, new long[] {1, 0});
    return (double) c[1] / (c[0] + c[1]);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    counts.forEach((k, v) -> text.append("%s: %d%n".formatted(k, v)));
    claims.forEach((k, c) ->
        text.append(
            "%s: %d claimed and confirmed, %d unknown (%.1f %%)%n"
                .formatted(k, c[1], c[0], 100.0 * c[0] / (c[0] + c[1]))));
    return text.append("contradictions: ").append(contradictions.size()).toString();
  }
}
