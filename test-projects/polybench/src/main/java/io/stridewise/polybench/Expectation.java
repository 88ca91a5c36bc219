package io.stridewise.polybench;

import java.util.List;

/**
 * One row of {@code verdicts.csv}.
 *
 * @param kernel {@link Kernel#name}
 * @param nest as its marker says, {@code // nest: means}
 * @param order counters of the loops afterwards, from the outermost to the innermost: {@code i k
 *     j}; empty where no new order is expected
 */
record Expectation(String kernel, String nest, Verdict verdict, String order) {

  /** The table, in the order of the kernels. */
  static List<Expectation> all() {
    return Resource.lines("verdicts.csv")
        .map(l -> l.split(",", -1))
        .map(c -> new Expectation(c[0], c[1], Verdict.parse(c[2]), c[3]))
        .toList();
  }

  /** {@code fission -> i k j}. */
  String text() {
    return order.isEmpty() ? verdict.label() : verdict.label() + " -> " + order;
  }

  /** Whether {@code found} is this verdict, with a fix that makes this order where one is due. */
  boolean isMetBy(Found found) {
    return isToldBy(found)
        && (order.isEmpty() || found.isFixed() && found.orders().contains(order));
  }

  /** Whether {@code found} is this verdict, whatever is offered. */
  boolean isToldBy(Found found) {
    return switch (verdict) {
      case SILENT -> found.isSilent();
      case SWAP, FISSION -> found.isOffered() && found.verdicts().equals(List.of(verdict));
      case OTHER_ORDER -> found.isOffered();
      case RESTRUCTURE -> !found.isSilent();
      case REFUSE -> !found.isOffered();
    };
  }
}
