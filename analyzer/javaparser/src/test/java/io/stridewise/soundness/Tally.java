package io.stridewise.soundness;

import io.stridewise.core.legality.Tier;
import io.stridewise.core.legality.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What many trials came to. */
final class Tally {
  int nests;
  int runs;
  int completed;
  int mismatches;

  /** Refused orders, and those of them that no input tells apart. */
  int refused;

  int refusedNeedlessly;
  int unchecked;
  final List<String> firstMismatches = new ArrayList<>();
  final Map<String, Integer> tiers = new TreeMap<>();
  final Map<String, Integer> plans = new TreeMap<>();
  private final Map<String, Integer> needless = new TreeMap<>();
  private final Map<String, Integer> notUnderstood = new TreeMap<>();
  private int neverRan;

  void plan(String remedy, Verdict verdict) {
    String tier =
        verdict instanceof Verdict.Legal l
            ? l.tier().label()
            : verdict instanceof Verdict.Illegal ? "illegal" : "unknown";
    plans.merge(remedy + " " + tier, 1, Integer::sum);
  }

  void legal(Tier tier, boolean split) {
    tiers.merge(tier + (split ? " split" : ""), 1, Integer::sum);
  }

  void refused(Verdict verdict, boolean refuted) {
    refused++;
    if (!refuted) {
      refusedNeedlessly++;
      String why =
          verdict instanceof Verdict.Illegal i
              ? "illegal: " + i.witness()
              : "unknown: " + ((Verdict.Unknown) verdict).blocker();
      needless.merge(why.replaceAll("`[^`]*`", "_").replaceAll("\\(.*\\)", ""), 1, Integer::sum);
    }
  }

  void run(boolean complete) {
    runs++;
    completed += complete ? 1 : 0;
  }

  void neverRan(Verdict.Legal legal) {
    neverRan++;
  }

  void unchecked(List<String> conditions) {
    unchecked++;
    conditions.forEach(c -> notUnderstood.merge(c.replaceAll("`[^`]*`", "_"), 1, Integer::sum));
  }

  void mismatch(String text) {
    mismatches++;
    if (firstMismatches.size() < 5) {
      firstMismatches.add(text);
    }
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    firstMismatches.forEach(m -> out.append(m).append('\n'));
    out.append(
        "%d nests, %d runs (%.0f %% complete), %d mismatches%n"
            .formatted(nests, runs, 100.0 * completed / Math.max(1, runs), mismatches));
    out.append("orders by tier: ")
        .append(tiers)
        .append("; legal but never satisfied: ")
        .append(neverRan)
        .append('\n');
    out.append("plans: ").append(plans).append('\n');
    out.append(
        "refused: %d, of which no input tells %d apart%n".formatted(refused, refusedNeedlessly));
    needless.entrySet().stream()
        .sorted((x, y) -> y.getValue() - x.getValue())
        .limit(12)
        .forEach(x -> out.append("  %6d %s%n".formatted(x.getValue(), x.getKey())));
    if (unchecked > 0) {
      out.append("conditions not understood: ").append(notUnderstood).append('\n');
    }
    return out.toString();
  }
}
