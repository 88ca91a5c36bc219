package io.stridewise.core.legality;

import java.util.List;

/** Whether another order means the same. */
public sealed interface Verdict {

  /**
   * It does.
   *
   * @param tier how much is kept
   * @param conditions what that rests on
   */
  record Legal(Tier tier, List<Condition> conditions) implements Verdict {
    public Legal {
      conditions = List.copyOf(conditions);
    }
  }

  /**
   * It does not.
   *
   * @param witness two things that may not change their order, as a phrase
   */
  record Illegal(String witness) implements Verdict {}

  /**
   * It cannot be told; never to be taken for legal.
   *
   * @param blocker what stands in the way, as a phrase
   */
  record Unknown(String blocker) implements Verdict {}
}
