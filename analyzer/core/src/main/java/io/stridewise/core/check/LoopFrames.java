package io.stridewise.core.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which innermost loops can have a finding at all, from what a walk over code meets: those in a
 * counted loop, where nothing hides what an order costs. Whoever walks whatever tree reports loops
 * and slow code in their order; errs only towards yes.
 *
 * @param <L> the loops of the tree
 */
public final class LoopFrames<L> {
  /** A loop that is being walked, and the one around it, if any. */
  private static final class Frame<L> {
    final L loop;
    final Frame<L> parent;
    final boolean mayCount;

    /** Something in it hides what an order costs, see {@link NestRules#DOMINATING}. */
    boolean slow;

    boolean holdsLoops;

    /** Innermost loops directly inside that would be worth a rule's judgement. */
    final List<L> hostile = new ArrayList<>(2);

    Frame(L loop, Frame<L> parent, boolean mayCount) {
      this.loop = loop;
      this.parent = parent;
      this.mayCount = mayCount;
    }
  }

  private final Predicate<L> mayBeFar;
  private final Set<L> hostile = Collections.newSetFromMap(new IdentityHashMap<>());
  private Frame<L> innermost;

  /**
   * Nothing walked yet.
   *
   * @param mayBeFar whether an access of an innermost loop, which does nothing slow, may step far
   */
  public LoopFrames(Predicate<L> mayBeFar) {
    this.mayBeFar = mayBeFar;
  }

  /** The loops that are worth a rule's judgement, so far and by identity. */
  public Set<L> hostile() {
    return hostile;
  }

  /** Whether the walk is inside of a loop. */
  public boolean isInLoop() {
    return innermost != null;
  }

  /**
   * The part of {@code loop} begins that runs in every iteration.
   *
   * @param mayCount whether the header may be that of a counted loop
   */
  public void enter(L loop, boolean mayCount) {
    innermost = new Frame<>(loop, innermost, mayCount);
  }

  /** The innermost loop calls unknown code, allocates, catches, or is no better. */
  public void slow() {
    if (innermost != null) {
      innermost.slow = true;
    }
  }

  /** The innermost loop ends. */
  public void leave() {
    Frame<L> frame = innermost;
    Frame<L> parent = frame.parent;
    innermost = parent;
    if (!frame.slow) {
      hostile.addAll(frame.hostile);
    }
    if (parent == null) {
      return;
    }
    parent.holdsLoops = true;
    parent.slow |= frame.slow;
    if (!frame.holdsLoops
        && !frame.slow
        && !parent.slow
        && frame.mayCount
        && parent.mayCount
        && mayBeFar.test(frame.loop)) {
      parent.hostile.add(frame.loop);
    }
  }

  /** Walks code that does not run here, such as a lambda's: its loops are in none of those here. */
  public void elsewhere(Runnable walk) {
    Frame<L> here = innermost;
    innermost = null;
    try {
      walk.run();
    } finally {
      innermost = here;
    }
  }
}
