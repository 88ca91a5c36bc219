package io.stridewise.core.remedy;

import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.legality.Code;
import io.stridewise.core.legality.Transformation;
import io.stridewise.core.legality.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What could be done about a hostile nest.
 *
 * @param kind of change
 * @param nest as it is
 * @param transformation to the new order; for {@link RemedyKind#TILE} the swap that has to be legal
 * @param order of the loops around the innermost body afterwards, outermost first
 * @param far one access of each reference group that is walked along a large stride now and is not
 *     afterwards
 * @param near one access of each group for which it is the other way round; empty unless the kind
 *     is TILE
 * @param hoists reads of the innermost body that the new innermost loop leaves in place, and that
 *     only a local variable keeps it from repeating
 * @param rows accesses beside {@link #hoists} whose row the new innermost loop leaves in place
 * @param verdict whether the new order means the same
 * @param linesBefore cache lines entered per innermost iteration now
 * @param linesAfter the same in the new order
 * @param unknownWalk whether the body also walks something in a way that cannot be told
 */
public record Plan(
    RemedyKind kind,
    Nest nest,
    Transformation transformation,
    List<LoopNode> order,
    List<Access> far,
    List<Access> near,
    List<Access> hoists,
    List<Access> rows,
    Verdict verdict,
    double linesBefore,
    double linesAfter,
    boolean unknownWalk) {
  public Plan {
    order = List.copyOf(order);
    far = List.copyOf(far);
    near = List.copyOf(near);
    hoists = List.copyOf(hoists);
    rows = List.copyOf(rows);
  }

  /**
   * The loops from the one that will run fastest inwards, as they are now: while they run once,
   * each line of {@link #far} is used as often as it ever will be.
   */
  public List<LoopNode> reusing() {
    return nest.from(innermost());
  }

  /** What to do, as an imperative. */
  public String advice() {
    return Advice.of(kind, transformation, order, hoists);
  }

  /** The same, as far as it does not depend on the verdict. */
  public Proposal proposal() {
    return new Proposal(
        kind == RemedyKind.TILE, nest, transformation, far, linesBefore, linesAfter);
  }

  /** The loop that will run fastest. */
  public LoopNode innermost() {
    return transformation.inner();
  }

  /** The loops that the inner loop moves into. */
  public Set<LoopNode> moved() {
    Set<LoopNode> moved = new HashSet<>();
    for (Code piece : transformation.code()) {
      piece
          .all()
          .filter(c -> c instanceof Code.Loop l && l.loop() != innermost() && holdsInner(l))
          .forEach(c -> moved.add(((Code.Loop) c).loop()));
    }
    return moved;
  }

  private boolean holdsInner(Code.Loop loop) {
    return loop.all().anyMatch(c -> c instanceof Code.Loop l && l.loop() == innermost());
  }

  /** The loop whose place the new order takes. */
  public LoopNode root() {
    return transformation.root();
  }
}
