package io.stridewise.cli;

/**
 * The user asked for something impossible; the message says what was given, what is expected and
 * what to do.
 */
final class UsageException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
