package io.stridewise.core.remedy;

import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.legality.Transformation;
import java.util.List;

/**
 * A change of a nest of which only is known what it would gain: whether it means the same costs far
 * more to find out.
 *
 * @param tiles whether the nest would be walked in blocks, in either order
 * @param nest as it is
 * @param transformation to the new order
 * @param far one access of each reference group that is walked along a large stride now and is not
 *     afterwards
 * @param linesBefore cache lines entered per innermost iteration now
 * @param linesAfter the same in the new order, at least
 */
public record Proposal(
    boolean tiles,
    Nest nest,
    Transformation transformation,
    List<Access> far,
    double linesBefore,
    double linesAfter) {
  public Proposal {
    far = List.copyOf(far);
  }

  /** The loop that would run fastest. */
  public LoopNode innermost() {
    return transformation.inner();
  }

  /** See {@link Plan#reusing}. */
  public List<LoopNode> reusing() {
    return nest.from(innermost());
  }

  /** The loop whose place the new order would take. */
  public LoopNode root() {
    return transformation.root();
  }
}
