package io.stridewise.core.legality;

import io.stridewise.core.address.Polynomial;
import io.stridewise.core.address.Region;

/** A fact that a verdict rests on. */
public sealed interface Condition {

  /** As a phrase: {@code `c` and `a` share no array}. */
  String text();

  /** Nothing that the program could test: the caller has to accept it. */
  record Assumption(String text) implements Condition {}

  /**
   * {@code polynomial >= 0}, over the integers; its atoms are values that do not change while the
   * nest runs.
   */
  record NonNegative(String text, Polynomial polynomial) implements Condition {}

  /** Neither are the two arrays the same, nor any rows of them. */
  record Disjoint(String text, Region first, Region second) implements Condition {}

  /** The rows of an array are different objects. */
  record DistinctRows(String text, Region region) implements Condition {}

  /** Something that could be tested before the nest, though no test is written for it. */
  record Other(String text) implements Condition {}
}
