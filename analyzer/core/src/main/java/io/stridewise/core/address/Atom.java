package io.stridewise.core.address;

import java.math.BigInteger;
import java.util.Optional;
import java.util.Set;

/**
 * An indivisible integer value inside a {@link Polynomial}. Two atoms are the same value exactly if
 * their ids agree.
 */
public sealed interface Atom extends Comparable<Atom> {

  /** Unique within one method body. */
  int id();

  /** In the user's own words: {@code n}, {@code a.length}. */
  String text();

  /** Ids of the loops whose iterations may see different values. */
  Set<Integer> loops();

  /** Smallest possible value, where known. */
  Optional<BigInteger> min();

  /** Largest possible value, where known. */
  Optional<BigInteger> max();

  /** A value that this one is never less than, where one is known. */
  Optional<Polynomial> atLeast();

  /** Whether the value may differ between two iterations of {@code loop}. */
  default boolean variesWith(LoopNode loop) {
    return loops().contains(loop.id());
  }

  @Override
  default int compareTo(Atom other) {
    return Integer.compare(id(), other.id());
  }

  /**
   * The induction variable of a counted loop: its value where the step is 1 or -1, else the number
   * of the iteration, from 0.
   *
   * @param text the variable
   * @param steps how the variable follows from the number; empty where this is its value
   */
  record Counter(int id, String text, int loop, Optional<Steps> steps) implements Atom {
    /** The variable is {@code first} and {@code step} more for each iteration. */
    public record Steps(Polynomial first, BigInteger step) {}

    /** A counter that is the value of the variable. */
    public Counter(int id, String text, int loop) {
      this(id, text, loop, Optional.empty());
    }

    @Override
    public Set<Integer> loops() {
      return Set.of(loop);
    }

    @Override
    public boolean variesWith(LoopNode node) {
      return node.id() == loop;
    }

    @Override
    public Optional<BigInteger> min() {
      return Optional.empty();
    }

    @Override
    public Optional<BigInteger> max() {
      return Optional.empty();
    }

    @Override
    public Optional<Polynomial> atLeast() {
      return Optional.empty();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Counter c && c.id == id;
    }

    @Override
    public int hashCode() {
      return id;
    }
  }

  /**
   * Any other value: a parameter, an array length, the result of an operation that is not a
   * polynomial.
   */
  record Unknown(
      int id,
      String text,
      Set<Integer> loops,
      Optional<BigInteger> min,
      Optional<BigInteger> max,
      Optional<Polynomial> atLeast)
      implements Atom {
    public Unknown {
      loops = Set.copyOf(loops);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Unknown u && u.id == id;
    }

    @Override
    public int hashCode() {
      return id;
    }
  }
}
