package io.stridewise.core.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The shortest way from one list of lines to another (Myers, "An O(ND) Difference Algorithm and Its
 * Variations", Algorithmica 1, 1986).
 */
final class LineDiff {
  /**
   * Beyond this many changes the way there may be longer than needed: memory grows by its square.
   */
  private static final int MAX_CHANGES = 3000;

  private final List<String> before;
  private final List<String> after;
  private final List<Row> rows = new ArrayList<>();

  private LineDiff(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /**
   * A line of the old version, of the new one, or of both.
   *
   * @param mark {@code '-'}, {@code '+'} or {@code ' '}
   */
  record Row(char mark, String line) {
    boolean isKept() {
      return mark == ' ';
    }
  }

  /** All lines of both, in order. */
  static List<Row> of(List<String> before, List<String> after) {
    int prefix = 0;
    int shorter = Math.min(before.size(), after.size());
    while (prefix < shorter && before.get(prefix).equals(after.get(prefix))) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < shorter - prefix
        && before.get(before.size() - 1 - suffix).equals(after.get(after.size() - 1 - suffix))) {
      suffix++;
    }
    List<Row> rows = new ArrayList<>();
    before.subList(0, prefix).forEach(l -> rows.add(new Row(' ', l)));
    rows.addAll(
        new LineDiff(
                before.subList(prefix, before.size() - suffix),
                after.subList(prefix, after.size() - suffix))
            .rows());
    before.subList(before.size() - suffix, before.size()).forEach(l -> rows.add(new Row(' ', l)));
    return rows;
  }

  private List<Row> rows() {
    int limit = Math.min(before.size() + after.size(), MAX_CHANGES);
    // furthest.get(d)[k + d]: how much of the old version d changes get through on diagonal k
    List<int[]> furthest = new ArrayList<>();
    for (int d = 0; d <= limit; d++) {
      int[] reached = new int[2 * d + 1];
      furthest.add(reached);
      for (int k = -d; k <= d; k += 2) {
        int x =
            d == 0
                ? 0
                : isInsertion(furthest.get(d - 1), d, k)
                    ? up(furthest, d, k)
                    : left(furthest, d, k);
        while (x < before.size()
            && x - k < after.size()
            && before.get(x).equals(after.get(x - k))) {
          x++;
        }
        reached[k + d] = x;
        if (x >= before.size() && x - k >= after.size()) {
          trace(furthest, d);
          return rows;
        }
      }
    }
    before.forEach(l -> rows.add(new Row('-', l)));
    after.forEach(l -> rows.add(new Row('+', l)));
    return rows;
  }

  private static boolean isInsertion(int[] previous, int d, int k) {
    return k == -d || k != d && previous[k - 1 + d - 1] < previous[k + 1 + d - 1];
  }

  private static int up(List<int[]> furthest, int d, int k) {
    return furthest.get(d - 1)[k + 1 + d - 1];
  }

  private static int left(List<int[]> furthest, int d, int k) {
    return furthest.get(d - 1)[k - 1 + d - 1] + 1;
  }

  /** Walks back from the end of both. */
  private void trace(List<int[]> furthest, int changes) {
    int x = before.size();
    int y = after.size();
    for (int d = changes; d > 0; d--) {
      int k = x - y;
      boolean insertion = isInsertion(furthest.get(d - 1), d, k);
      int start = insertion ? up(furthest, d, k) : left(furthest, d, k);
      while (x > start) {
        rows.add(new Row(' ', before.get(--x)));
        y--;
      }
      rows.add(insertion ? new Row('+', after.get(--y)) : new Row('-', before.get(--x)));
    }
    while (x > 0) {
      rows.add(new Row(' ', before.get(--x)));
    }
    Collections.reverse(rows);
  }
}
