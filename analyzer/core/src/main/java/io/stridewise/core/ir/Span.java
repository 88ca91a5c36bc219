package io.stridewise.core.ir;

/**
 * A half-open range of UTF-16 code units of a source text. Every node of the loop language has one;
 * findings and edits are spans of the original text, so nothing is ever printed back from a tree.
 *
 * @param start offset of the first character
 * @param end offset behind the last character
 */
public record Span(int start, int end) {
  public Span {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("span [" + start + ", " + end + ") is not a range");
    }
  }

  /** Whether {@code other} lies inside this span; a span contains itself. */
  public boolean contains(Span other) {
    return start <= other.start && other.end <= end;
  }

  /** The part of {@code source} that this span covers. */
  public String of(String source) {
    return source.substring(start, end);
  }
}
