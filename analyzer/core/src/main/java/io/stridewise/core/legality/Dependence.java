package io.stridewise.core.legality;

import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Whether two accesses can touch the same element, direction by direction. */
final class Dependence {
  record Side(Access access, List<LoopNode> loops) {}

  record Dimension(int x, int y) {}

  sealed interface Answer {
    record Never(List<Condition> conditions) implements Answer {}

    record Meets(String witness) implements Answer {}

    record Maybe(String missing) implements Answer {}
  }

  private final Distances distances;
  private final List<LoopNode> common;

  private Dependence(Distances d, List<LoopNode> common) {
    this.distances = d;
    this.common = common;
  }

  static Dependence between(Side x, Side y, List<LoopNode> common, List<Dimension> dims) {
    List<LoopNode> loops = new ArrayList<>(x.loops());
    y.loops().stream().filter(l -> !loops.contains(l)).forEach(loops::add);
    Distances d =
        new Distances(
            loops,
            common.isEmpty()
                ? io.stridewise.core.address.Facts.NONE
                : common.get(common.size() - 1).facts());
    Wrapping w = new Wrapping(loops);
    for (Dimension m : dims) {
      d.meet(
          x.access().subscripts().get(m.x()),
          y.access().subscripts().get(m.y()),
          w.conditions(x.access(), y.access(), m.x(), m.y()));
    }
    return new Dependence(d, List.copyOf(common));
  }

  Answer at(int... signs) {
    if (distances.independent()) return new Answer.Never(distances.conditions());
    for (int k = 0; k < signs.length; k++) {
      LoopNode l = common.get(k);
      Optional<BigInteger> d = distances.distance(l);
      int dir = l.counted().orElseThrow().descending() ? -1 : 1;
      if (d.isPresent() && d.get().signum() * dir != signs[k])
        return new Answer.Never(distances.conditions());
    }
    return distances.precise() ? new Answer.Meets("?") : new Answer.Maybe("?");
  }

  Optional<BigInteger> distance(LoopNode loop) {
    return distances.distance(loop);
  }
}
