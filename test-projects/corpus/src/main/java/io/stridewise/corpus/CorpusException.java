package io.stridewise.corpus;

/** A trouble that its message explains; no stack trace is of help. */
final class CorpusException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CorpusException(String message) {
    super(message);
  }
}
