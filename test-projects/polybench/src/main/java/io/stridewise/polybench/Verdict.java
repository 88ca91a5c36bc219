package io.stridewise.polybench;

import io.stridewise.core.remedy.RemedyKind;
import java.util.Arrays;
import java.util.Locale;

/** What there is to say about a nest. */
enum Verdict {
  /** Its order is the best one, or nothing better is known. */
  SILENT,
  /** Permuting the loops of a perfect nest is legal and better. */
  SWAP,
  /** Better after splitting a loop, which may turn scalars into arrays. */
  FISSION,
  /** Better, by less, in an order or with scratch arrays that no rule of thumb names. */
  OTHER_ORDER,
  /** Hostile; needs more than the tool has to offer automatically. */
  RESTRUCTURE,
  /** The swapped nest is another computation: nothing may be offered. */
  REFUSE;

  /** As the tables spell it. */
  String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static Verdict parse(String label) {
    return Arrays.stream(values())
        .filter(v -> v.label().equals(label))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no verdict `%s`; there are %s"
                    .formatted(label, Arrays.stream(values()).map(Verdict::label).toList())));
  }

  /** What a finding with such a remedy says. */
  static Verdict of(RemedyKind remedy) {
    return switch (remedy) {
      case INTERCHANGE, HOIST, TRIANGULAR -> SWAP;
      case PROMOTE, DISTRIBUTE -> FISSION;
      case TILE, COPY, LAYOUT -> OTHER_ORDER;
      case BULK, NONE -> RESTRUCTURE;
    };
  }
}
