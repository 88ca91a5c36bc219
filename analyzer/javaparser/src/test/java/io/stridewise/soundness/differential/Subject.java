package io.stridewise.soundness.differential;

import java.util.List;

/**
 * A generated class with one method to run.
 *
 * @param seed that made it
 * @param shape what kind of nest it holds
 * @param className simple name
 * @param source whole compilation unit, in package {@code o}
 * @param slots what has to be set before a run, parameters in their order
 * @param extent rows and columns that arrays need at least, beyond what the sizes ask for
 */
record Subject(
    long seed, String shape, String className, String source, List<Slot> slots, int extent) {
  /**
   * The package of the original; another one of the same length takes its place in a repaired text.
   */
  static final String PACKAGE = "package o;";

  /** The name of the method to run. */
  static final String METHOD = "m";

  Subject {
    slots = List.copyOf(slots);
    if (!source.startsWith(PACKAGE)) {
      throw new IllegalArgumentException("the source has to start with " + PACKAGE);
    }
  }

  /** {@code text}, a version of the source, in package {@code letter}. */
  static String inPackage(char letter, String text) {
    return "package " + letter + ";" + text.substring(PACKAGE.length());
  }
}
