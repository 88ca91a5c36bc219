package io.stridewise.core.locality;

import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** How much memory a nest touches, where the sizes are known. */
public final class Footprint {
  private Footprint() {}

  /**
   * An upper bound of the bytes that {@code accesses} touch while {@code loops} run once; empty if
   * any size is unknown.
   */
  public static Optional<BigInteger> bytes(List<Access> accesses, List<LoopNode> loops) {
    BigInteger sum = BigInteger.ZERO;
    for (Access access : accesses) {
      Optional<BigInteger> one = bytes(access, loops);
      if (one.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(one.get());
    }
    return Optional.of(sum);
  }

  /**
   * The bytes that one access touches while {@code loops} run once, where every trip count is a
   * constant.
   */
  public static Optional<BigInteger> exact(Access access, List<LoopNode> loops) {
    return product(
            loops.stream()
                .filter(l -> Stride.of(access, l).isMoving())
                .map(l -> l.counted().flatMap(c -> c.trips().asConstant()))
                .toList())
        .map(BigInteger.valueOf(access.width())::multiply);
  }

  /**
   * Bytes that one access touches: the array if its extents are known, else a width per iteration
   * that moves it.
   */
  public static Optional<BigInteger> bytes(Access access, List<LoopNode> loops) {
    BigInteger width = BigInteger.valueOf(access.width());
    Optional<BigInteger> array =
        access.region().extents().flatMap(e -> product(e.stream().map(p -> p.max()).toList()));
    if (array.isPresent()) {
      return array.map(width::multiply);
    }
    List<Optional<BigInteger>> trips =
        loops.stream()
            .filter(l -> !(Stride.of(access, l) instanceof Stride.Invariant))
            .map(LoopNode::maxTrips)
            .toList();
    return product(trips).map(width::multiply);
  }

  private static Optional<BigInteger> product(List<Optional<BigInteger>> factors) {
    BigInteger product = BigInteger.ONE;
    for (Optional<BigInteger> factor : factors) {
      if (factor.isEmpty()) {
        return Optional.empty();
      }
      product = product.multiply(factor.get());
    }
    return Optional.of(product);
  }
}
