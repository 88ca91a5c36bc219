package io.stridewise.core.check;

import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.Region;
import io.stridewise.core.locality.Footprint;
import io.stridewise.core.locality.GainTable;
import io.stridewise.core.locality.GainTable.Storage;
import io.stridewise.core.locality.PowerOfTwo;
import io.stridewise.core.remedy.Plan;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Which measured gains apply to a nest: only those of the very shape and element type that was
 * measured.
 */
final class Gains {
  private Gains() {}

  /** The bands for {@code plan}: the one that its size falls into where that is known, else all. */
  static List<Finding.Gain> of(Plan plan) {
    Optional<MeasuredShape> shape = MeasuredShape.of(plan);
    if (shape.isEmpty()) {
      return List.of();
    }
    Optional<BigInteger> bytes = bytes(plan);
    return GainTable.measured()
        .bands(shape.get().shape(), shape.get().type(), storage(plan))
        .stream()
        .filter(b -> bytes.map(b::holds).orElse(true))
        .map(b -> new Finding.Gain(size(b), b.low(), b.high()))
        .toList();
  }

  /** How many bytes the nest walks altogether, each array once; empty if not known exactly. */
  static Optional<BigInteger> bytes(Plan plan) {
    BigInteger sum = BigInteger.ZERO;
    Set<Region> seen = new HashSet<>();
    for (Access access : plan.nest().accesses()) {
      Optional<BigInteger> one = Footprint.exact(access, plan.reusing());
      if (one.isEmpty()) {
        return Optional.empty();
      }
      sum = seen.add(access.region()) ? sum.add(one.get()) : sum;
    }
    return Optional.of(sum);
  }

  private static Storage storage(Plan plan) {
    Access far = plan.far().get(0);
    if (far.subscripts().size() > 1) {
      return Storage.ROWS;
    }
    return PowerOfTwo.isPitch(far, plan.nest().innermost())
        ? Storage.FLAT_POWER_OF_TWO
        : Storage.FLAT;
  }

  private static String size(GainTable.Band band) {
    return band.upTo()
        .map(u -> "up to " + amount(u))
        .orElseGet(() -> "beyond " + amount(band.from()));
  }

  private static String amount(BigInteger bytes) {
    long value = bytes.longValueExact();
    return value >= 1 << 20 && value % (1 << 20) == 0
        ? String.format(Locale.ROOT, "%d MiB", value >> 20)
        : String.format(Locale.ROOT, "%d KiB", value >> 10);
  }
}
