package io.stridewise.core.ir;

import java.util.List;

/**
 * One source file, translated.
 *
 * @param path as findings show it: relative to the scanned root, with {@code /}
 * @param text the original source, to which every {@link Span} refers
 * @param bodies code with candidate loops; a front end may leave out bodies that have none
 * @param annotations every {@code @SuppressWarnings} and {@code @Generated} in the file
 * @param comments spans of all comments, in order
 */
public record CompilationUnitModel(
    String path,
    String text,
    List<Body> bodies,
    List<DeclaredAnnotation> annotations,
    List<Span> comments) {
  public CompilationUnitModel {
    bodies = List.copyOf(bodies);
    annotations = List.copyOf(annotations);
    comments = List.copyOf(comments);
  }
}
