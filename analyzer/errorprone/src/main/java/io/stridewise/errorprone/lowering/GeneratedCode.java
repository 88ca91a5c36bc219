package io.stridewise.errorprone.lowering;

/**
 * Code that an annotation processor or javac made: it has no place in the source, so no finding.
 */
final class GeneratedCode extends RuntimeException {
  private static final long serialVersionUID = 1L;

  GeneratedCode() {
    super("a tree without a place in the source", null, false, false);
  }
}
