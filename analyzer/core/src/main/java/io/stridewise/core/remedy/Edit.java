package io.stridewise.core.remedy;

import io.stridewise.core.ir.Span;
import java.util.Comparator;
import java.util.List;

/**
 * Replaces the characters of {@code span} in the original source; an empty span inserts.
 *
 * @param text what stands there afterwards
 */
public record Edit(Span span, String text) {

  /**
   * {@code source} with all of {@code edits} done.
   *
   * @throws IllegalArgumentException if two edits overlap, or one lies outside of the source
   */
  public static String apply(String source, List<Edit> edits) {
    List<Edit> sorted =
        edits.stream().sorted(Comparator.comparingInt(e -> e.span.start())).toList();
    StringBuilder result = new StringBuilder();
    int done = 0;
    for (Edit edit : sorted) {
      if (edit.span.start() < done || edit.span.end() > source.length()) {
        throw new IllegalArgumentException(
            "edit of [%d, %d) overlaps another one or leaves a source of %d characters"
                .formatted(edit.span.start(), edit.span.end(), source.length()));
      }
      result.append(source, done, edit.span.start()).append(edit.text);
      done = edit.span.end();
    }
    return result.append(source, done, source.length()).toString();
  }
}
