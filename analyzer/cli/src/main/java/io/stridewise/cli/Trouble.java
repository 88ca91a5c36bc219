package io.stridewise.cli;

import java.io.PrintWriter;

/** What goes wrong while the rest goes on. */
final class Trouble {
  private final PrintWriter err;
  private boolean any;

  Trouble(PrintWriter err) {
    this.err = err;
  }

  /** Tells the user, now. */
  void tell(String message) {
    any = true;
    err.println("stridewise: " + message);
    err.flush();
  }

  /** Whether anything went wrong so far. */
  boolean any() {
    return any;
  }
}
