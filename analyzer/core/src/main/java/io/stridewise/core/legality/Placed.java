package io.stridewise.core.legality;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.LoopNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * An event with its old and its new place in a nest.
 *
 * @param oldLoops the loops around it, outermost first
 * @param newLoops the loops around it in the new order, outermost first; the old ones, and for a
 *     copy perhaps more
 * @param path from the outermost piece of the new order to {@code leaf}
 * @param leaf the piece it stands in: a run, a test, or a loop whose header it belongs to
 */
record Placed(
    Event event, List<LoopNode> oldLoops, List<LoopNode> newLoops, List<Step> path, Code leaf) {

  /** The {@code index}-th piece of a body. */
  record Step(int index, Code piece) {}

  /** Whether its iterations keep their order among themselves. */
  boolean keepsPlace() {
    return oldLoops.equals(newLoops);
  }

  /** The loops around it in the new order, as they were nested before. */
  List<LoopNode> nested() {
    return newLoops.stream().sorted(Comparator.comparingInt(LoopNode::order)).toList();
  }

  /** Whether it happens less often than it did: a test that moves out of a loop. */
  boolean leavesLoops() {
    return !newLoops.containsAll(oldLoops);
  }

  /** The loops in which iterations of both are compared, as they were nested before. */
  List<LoopNode> common(Placed other) {
    return nested().stream().filter(other.newLoops::contains).toList();
  }

  /**
   * The combinations of signs, one for each loop of {@code common}, for which {@code other} comes
   * on one side of this in the old order and on the other side in the new one. A sign is that of
   * the other's iteration number minus this one's.
   */
  List<int[]> swapped(Placed other, List<LoopNode> common) {
    List<int[]> swapped = new ArrayList<>();
    collect(other, common, new int[common.size()], 0, swapped);
    return swapped;
  }

  private void collect(
      Placed other, List<LoopNode> common, int[] signs, int at, List<int[]> swapped) {
    if (at == signs.length) {
      int before = oldOrder(other, common, signs);
      if (before != 0 && before != newOrder(other, common, signs)) {
        swapped.add(signs.clone());
      }
      return;
    }
    boolean once =
        common.get(at).knownMaxTrips().map(m -> m.compareTo(BigInteger.ONE) <= 0).orElse(false);
    for (int sign = once ? 0 : -1; sign <= (once ? 0 : 1); sign++) {
      signs[at] = sign;
      collect(other, common, signs, at + 1, swapped);
    }
  }

  private int oldOrder(Placed other, List<LoopNode> common, int[] signs) {
    for (int k = 0; k < oldLoops.size() && k < other.oldLoops.size(); k++) {
      if (oldLoops.get(k) != other.oldLoops.get(k)) {
        break;
      }
      int sign = signs[common.indexOf(oldLoops.get(k))];
      if (sign != 0) {
        return sign;
      }
    }
    return Integer.compare(other.event.order(), event.order());
  }

  private int newOrder(Placed other, List<LoopNode> common, int[] signs) {
    for (int k = 0; k < path.size() && k < other.path.size(); k++) {
      Step mine = path.get(k);
      Step its = other.path.get(k);
      if (mine.index() != its.index()) {
        return Integer.compare(its.index(), mine.index());
      }
      // The header of a loop is no part of its iterations.
      boolean inside = mine.piece() != leaf && its.piece() != other.leaf;
      if (inside && mine.piece() instanceof Code.Loop l) {
        int sign = signs[common.indexOf(l.loop())];
        if (sign != 0) {
          return sign;
        }
      }
    }
    return Integer.compare(other.event.order(), event.order());
  }
}
