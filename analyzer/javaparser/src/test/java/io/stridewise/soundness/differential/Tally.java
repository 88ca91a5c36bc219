package io.stridewise.soundness.differential;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What comparing many methods came to. */
final class Tally {
  private static final int SHOWN = 200;

  int methods;
  int nests;
  int repaired;
  int runs;
  int completed;
  int mismatches;

  /** Methods of the generator that do not compile: its own fault. */
  int rejected;

  final List<String> firstMismatches = new ArrayList<>();

  /** Fixes by remedy and tier. */
  final Map<String, Integer> remedies = new TreeMap<>();

  /** Methods, and those with a fix, by shape. */
  final Map<String, int[]> shapes = new TreeMap<>();

  void method(String shape, boolean isRepaired) {
    methods++;
    repaired += isRepaired ? 1 : 0;
    int[] counts = shapes.computeIfAbsent(shape, s -> new int[2]);
    counts[0]++;
    counts[1] += isRepaired ? 1 : 0;
  }

  void remedies(boolean guards, Repairs.Repaired fix) {
    fix.remedies()
        .forEach(r -> remedies.merge((guards ? "guards:  " : "default: ") + r, 1, Integer::sum));
  }

  void mismatch(String text) {
    mismatches++;
    if (firstMismatches.size() < SHOWN) {
      firstMismatches.add(text);
    }
  }

  void add(Tally other) {
    methods += other.methods;
    nests += other.nests;
    repaired += other.repaired;
    runs += other.runs;
    completed += other.completed;
    mismatches += other.mismatches;
    rejected += other.rejected;
    other.firstMismatches.stream()
        .limit(SHOWN - firstMismatches.size())
        .forEach(firstMismatches::add);
    other.remedies.forEach((k, v) -> remedies.merge(k, v, Integer::sum));
    other.shapes.forEach((k, v) -> {
      int[] counts = shapes.computeIfAbsent(k, s -> new int[2]);
      counts[0] += v[0];
      counts[1] += v[1];
    });
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    out.append(
        "%d methods with %d nests, %d repaired, %d runs (%.0f %% complete), %d mismatches%n"
            .formatted(
                methods, nests, repaired, runs, 100.0 * completed / Math.max(1, runs), mismatches));
    remedies.forEach((k, v) -> out.append("  %-40s %6d%n".formatted(k, v)));
    out.append("repaired by shape:\n");
    shapes.forEach((k, v) -> out.append("  %-40s %6d of %d%n".formatted(k, v[1], v[0])));
    if (rejected > 0) {
      out.append("methods that do not compile: %d%n".formatted(rejected));
    }
    return out.toString();
  }
}
