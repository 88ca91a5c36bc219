package io.stridewise.core.remedy;

import io.stridewise.core.legality.Tier;
import java.util.List;

/**
 * A remedy as a change of the source.
 *
 * @param tier what the changed code keeps. {@link Tier#GUARDED} if the edits test the conditions of
 *     the remedy and keep the old order as the other branch; {@link Tier#CONDITIONAL} if there are
 *     conditions that the edits do not test
 * @param edits of the original text; they do not overlap
 */
public record Fix(Tier tier, List<Edit> edits) {
  public Fix {
    edits = List.copyOf(edits);
  }
}
