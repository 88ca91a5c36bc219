package io.stridewise.core.remedy;

import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.legality.Verdict;
import java.util.List;

/**
 * What could be done about a hostile nest.
 *
 * @param kind of change
 * @param nest as it is
 * @param order of its loops afterwards, outermost first
 * @param far one access of each reference group that is walked along a large stride now and is not
 *     afterwards
 * @param near one access of each group for which it is the other way round; empty unless the kind
 *     is TILE
 * @param verdict whether the new order means the same
 * @param linesBefore cache lines entered per innermost iteration now
 * @param linesAfter the same in the new order
 * @param unknownWalk whether the body also walks something in a way that cannot be told
 * @param advice as an imperative
 */
public record Plan(
    RemedyKind kind,
    Nest nest,
    List<LoopNode> order,
    List<Access> far,
    List<Access> near,
    Verdict verdict,
    double linesBefore,
    double linesAfter,
    boolean unknownWalk,
    String advice) {
  public Plan {
    order = List.copyOf(order);
    far = List.copyOf(far);
    near = List.copyOf(near);
  }

  /**
   * The loops from the one that will run fastest inwards, as they are now: while they run once,
   * each line of {@link #far} is used as often as it ever will be.
   */
  public List<LoopNode> reusing() {
    List<LoopNode> all = nest.all();
    return all.subList(all.indexOf(innermost()), all.size());
  }

  /** The loop that will run fastest. */
  public LoopNode innermost() {
    return order.get(order.size() - 1);
  }
}
