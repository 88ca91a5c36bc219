package io.stridewise.core.legality;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.LoopNode;
import java.util.List;

/**
 * Another order of a nest's iterations. {@code inside} runs in {@code order} instead of in {@code
 * loops}; where {@code before} or {@code after} hold anything, the outermost loop is split, so that
 * first all of {@code before}, then all of {@code inside}, then all of {@code after} runs.
 *
 * @param loops as written, outermost first; each contains the next and no other loop
 * @param order the same loops in the new order, outermost first
 * @param before what the outermost loop does before the next one
 * @param inside what the innermost body does, and reads of the loops between that can move into it
 * @param after what the outermost loop does after the next one
 */
public record Transformation(
    List<LoopNode> loops,
    List<LoopNode> order,
    List<Event> before,
    List<Event> inside,
    List<Event> after) {
  public Transformation {
    loops = List.copyOf(loops);
    order = List.copyOf(order);
    before = List.copyOf(before);
    inside = List.copyOf(inside);
    after = List.copyOf(after);
  }

  /** Whether the outermost loop is split. */
  public boolean splits() {
    return !before.isEmpty() || !after.isEmpty();
  }
}
