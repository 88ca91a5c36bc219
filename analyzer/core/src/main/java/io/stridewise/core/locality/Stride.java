package io.stridewise.core.locality;

import io.stridewise.core.address.Atom;
import io.stridewise.core.address.Counted;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import java.math.BigInteger;
import java.util.Optional;

/** How far an access moves when one loop takes a step. */
public sealed interface Stride {

  /** Stays where it is. */
  record Invariant() implements Stride {}

  /**
   * Moves by a known distance.
   *
   * @param bytes not 0; negative when walking backwards
   */
  record Bytes(long bytes) implements Stride {}

  /**
   * Moves by a distance that is only known by name.
   *
   * @param elements in array elements of {@code width} bytes
   */
  record Symbolic(Polynomial elements, int width) implements Stride {}

  /** Moves to another row object: follows a pointer to somewhere else. */
  record NewRow() implements Stride {}

  /** Cannot be told. */
  record Unknown() implements Stride {}

  /** The stride of {@code access} in {@code loop}, all other loops standing still. */
  static Stride of(Access access, LoopNode loop) {
    Optional<Counted> counted = loop.counted();
    if (counted.isEmpty() || access.region().variesWith(loop)) {
      return new Unknown();
    }
    Atom.Counter atom = counted.get().atom();
    boolean newRow = false;
    for (Polynomial row : access.rows()) {
      Optional<Polynomial> step = step(row, atom, loop);
      if (step.isEmpty()) {
        return new Unknown();
      }
      newRow |= !step.get().isZero();
    }
    Optional<Polynomial> step = step(access.last(), atom, loop);
    if (step.isEmpty()) {
      return new Unknown();
    }
    if (newRow) {
      return new NewRow();
    }
    if (step.get().isZero()) {
      return new Invariant();
    }
    Optional<BigInteger> constant = step.get().asConstant();
    if (constant.isEmpty()) {
      return new Symbolic(step.get(), access.width());
    }
    BigInteger bytes = constant.get().multiply(BigInteger.valueOf(access.width()));
    return bytes.bitLength() < 63 ? new Bytes(bytes.longValue()) : new Unknown();
  }

  /**
   * What {@code subscript} grows by per iteration of {@code loop}; empty unless that is invariant
   * in it.
   */
  private static Optional<Polynomial> step(Polynomial subscript, Atom.Counter atom, LoopNode loop) {
    Optional<Polynomial> step = subscript.coefficient(atom);
    if (step.isEmpty() || step.get().variesWith(loop)) {
      return Optional.empty();
    }
    Polynomial rest = subscript.minus(step.get().times(Polynomial.of(atom)));
    return rest.variesWith(loop) ? Optional.empty() : step;
  }

  /** Whether consecutive iterations use the same cache line, mostly. */
  default boolean isNear(Machine machine) {
    return this instanceof Invariant
        || this instanceof Bytes b && Math.abs(b.bytes()) < machine.line();
  }

  /** Whether a step goes anywhere. */
  default boolean isMoving() {
    return !(this instanceof Invariant);
  }

  /** Whether consecutive iterations use different cache lines. */
  default boolean isFar(Machine machine) {
    return !(this instanceof Unknown) && !isNear(machine);
  }

  /** Cache lines entered per iteration; an unknown walk counts in no order. */
  default double lines(Machine machine) {
    if (this instanceof Invariant || this instanceof Unknown) {
      return 0;
    }
    return this instanceof Bytes b ? Math.min(1, Math.abs((double) b.bytes()) / machine.line()) : 1;
  }
}
