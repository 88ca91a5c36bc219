package io.stridewise.core.locality;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.Event.Effect;
import io.stridewise.core.address.Event.ScalarWrite;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Type;
import java.util.List;

/** Whether HotSpot's C2 can turn an innermost loop into vector instructions. */
public final class Vectorization {
  private Vectorization() {}

  /**
   * Whether the body of {@code now} could be vectorised if {@code then} ran fastest, and cannot be
   * as it is.
   *
   * @param accesses of the innermost body
   * @param promoted whether accumulators become arrays, so that no sum is carried any more
   */
  public static boolean gains(
      List<Access> accesses, LoopNode now, LoopNode then, boolean promoted) {
    return isPossible(accesses, now, then, promoted) && !isPossible(accesses, now, now, false);
  }

  private static boolean isPossible(
      List<Access> accesses, LoopNode body, LoopNode fastest, boolean promoted) {
    for (Event event : body.events()) {
      boolean breaksVector =
          event instanceof Effect f && f.kind() != Effect.Kind.MAY_THROW
              || event instanceof LoopNode
              || event.conditional()
              || event instanceof ScalarWrite w && isSum(w) && !promoted;
      if (breaksVector) {
        return false;
      }
    }
    return accesses.stream().allMatch(a -> isUnit(a, fastest));
  }

  /** A floating-point sum keeps its order, one addition after the other. */
  private static boolean isSum(ScalarWrite write) {
    return write.reduction().isPresent()
        && write.reduction().get().type() instanceof Type.Primitive p
        && p.isFloating();
  }

  private static boolean isUnit(Access access, LoopNode loop) {
    Stride stride = Stride.of(access, loop);
    return stride instanceof Stride.Invariant && !access.writes()
        || stride instanceof Stride.Bytes b && b.bytes() == access.width();
  }
}
