package io.stridewise.core.remedy;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An innermost loop with the counted loops around it, any of which could run fastest instead.
 *
 * @param loops outermost first, the innermost loop last
 */
public record Nest(List<LoopNode> loops) {
  public Nest {
    loops = List.copyOf(loops);
  }

  /** The largest nest around {@code innermost}. */
  public static Nest around(LoopNode innermost) {
    List<LoopNode> loops = new ArrayList<>(List.of(innermost));
    Optional<LoopNode> parent = innermost.parent();
    while (parent.isPresent() && parent.get().counted().isPresent()) {
      loops.add(0, parent.get());
      parent = parent.get().parent();
    }
    return new Nest(loops);
  }

  /** The loop that runs fastest. */
  public LoopNode innermost() {
    return loops.get(loops.size() - 1);
  }

  /** {@code loop} and the loops inside it, outermost first. */
  List<LoopNode> from(LoopNode loop) {
    return loops.subList(loops.indexOf(loop), loops.size());
  }

  /** The array accesses of the innermost body. */
  public List<Access> accesses() {
    return accesses(innermost());
  }

  /** The array accesses directly in {@code loop}. */
  static List<Access> accesses(LoopNode loop) {
    return loop.events().stream().filter(Access.class::isInstance).map(Access.class::cast).toList();
  }

  /** The innermost loops in {@code loop}, itself if there are none in it. */
  static List<LoopNode> innermost(LoopNode loop) {
    List<LoopNode> found = new ArrayList<>();
    for (Event event : loop.events()) {
      if (event instanceof LoopNode inner) {
        found.addAll(innermost(inner));
      }
    }
    return found.isEmpty() ? List.of(loop) : found;
  }
}
