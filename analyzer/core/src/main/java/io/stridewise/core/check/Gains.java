package io.stridewise.core.check;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.Event.Reduction;
import io.stridewise.core.address.Event.ScalarWrite;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Region;
import io.stridewise.core.ir.Type;
import io.stridewise.core.locality.Footprint;
import io.stridewise.core.locality.GainTable;
import io.stridewise.core.locality.GainTable.Shape;
import io.stridewise.core.locality.GainTable.Storage;
import io.stridewise.core.locality.PowerOfTwo;
import io.stridewise.core.locality.Stride;
import io.stridewise.core.locality.Vectorization;
import io.stridewise.core.remedy.Plan;
import io.stridewise.core.remedy.RemedyKind;
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
    Optional<Shape> shape = shape(plan);
    if (shape.isEmpty() || plan.order().size() != 2) {
      return List.of();
    }
    Optional<BigInteger> bytes = bytes(plan);
    return GainTable.measured().bands(shape.get(), storage(plan)).stream()
        .filter(b -> bytes.map(b::holds).orElse(true))
        .map(b -> new Finding.Gain(size(b), b.low(), b.high()))
        .toList();
  }

  /** What the nest walks altogether, each array once. */
  private static Optional<BigInteger> bytes(Plan plan) {
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

  private static Optional<Shape> shape(Plan plan) {
    List<Access> accesses = plan.nest().accesses();
    LoopNode body = plan.nest().innermost();
    boolean measured =
        accesses.stream().allMatch(a -> a.subscripts().size() <= 2)
            && body.events().stream().noneMatch(e -> e instanceof Event.Effect || e.conditional());
    if (!measured) {
      return Optional.empty();
    }
    Optional<Reduction> sum =
        body.events().stream()
            .filter(ScalarWrite.class::isInstance)
            .map(e -> ((ScalarWrite) e).reduction())
            .flatMap(Optional::stream)
            .findFirst();
    boolean doubles = accesses.stream().allMatch(a -> a.elementType() == Type.Primitive.DOUBLE);
    if (sum.isEmpty()) {
      // One matrix, or one matrix into another: what was measured.
      boolean map =
          plan.kind() == RemedyKind.INTERCHANGE
              && accesses.size() <= 2
              && accesses.stream()
                  .allMatch(a -> plan.order().stream().allMatch(l -> Stride.of(a, l).isMoving()))
              && Vectorization.gains(accesses, body, plan.innermost(), false);
      return doubles && map ? Optional.of(Shape.ELEMENTWISE) : Optional.empty();
    }
    if (plan.kind() == RemedyKind.PROMOTE) {
      return doubles && accesses.size() == 1
          ? Optional.of(Shape.COLUMN_REDUCTION)
          : Optional.empty();
    }
    if (accesses.size() != 1) {
      return Optional.empty();
    }
    if (doubles && sum.get().type() == Type.Primitive.DOUBLE) {
      return Optional.of(Shape.FLOATING_POINT_REDUCTION);
    }
    boolean ints =
        accesses.get(0).elementType() == Type.Primitive.INT
            && sum.get().type() == Type.Primitive.INT;
    return ints ? Optional.of(Shape.INT_REDUCTION) : Optional.empty();
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
