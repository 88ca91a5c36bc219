package io.stridewise.core.address.views;

import io.stridewise.core.address.Polynomial;
import io.stridewise.layout.Layout;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * What is known of a runtime array: each part exact, symbolic, or an atom that stands for something
 * unknown. Offset and strides are those the array has if it has an element.
 *
 * @param id the same for the same array object where nothing else is known of it
 * @param text in the user's own words
 * @param axes empty where the rank is not known
 * @param offset of the first element in the buffer, in BYTES
 * @param settled whether the offset also holds where there is no element
 */
public record View(
    int id,
    String text,
    Optional<ElementType> element,
    Buffer buffer,
    Optional<List<Axis>> axes,
    Polynomial offset,
    boolean settled,
    Access access)
    implements Tracked {

  public View {
    axes = axes.map(List::copyOf);
  }

  /**
   * The memory that views share.
   *
   * @param id tells buffers apart; two may still be the same memory
   * @param bytes its length
   */
  public record Buffer(int id, Polynomial bytes) {}

  /** The layout, where every part of it is a number. */
  public Optional<Layout> layout() {
    if (element.isEmpty() || axes.isEmpty()) {
      return Optional.empty();
    }
    Optional<long[]> shape = numbers(axes.get().stream().map(Axis::length).toList());
    Optional<long[]> strides = numbers(axes.get().stream().map(Axis::stride).toList());
    Optional<long[]> start = numbers(List.of(offset));
    if (shape.isEmpty() || strides.isEmpty() || start.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          Layout.of(shape.get(), strides.get(), start.get()[0], element.get().bytes()));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no array has such a layout: this is never reached
    }
  }

  /** The polynomials as numbers, if all are constants that fit a {@code long}. */
  public static Optional<long[]> numbers(List<Polynomial> polynomials) {
    long[] numbers = new long[polynomials.size()];
    for (int i = 0; i < numbers.length; i++) {
      Optional<BigInteger> constant = polynomials.get(i).asConstant();
      if (constant.isEmpty() || constant.get().bitLength() > 63) {
        return Optional.empty();
      }
      numbers[i] = constant.get().longValue();
    }
    return Optional.of(numbers);
  }

  /** Lengths of the axes, where their number is known. */
  public Optional<List<Polynomial>> lengths() {
    return axes.map(a -> a.stream().map(Axis::length).toList());
  }

  /** Byte strides of the axes, where their number is known. */
  public Optional<List<Polynomial>> strides() {
    return axes.map(a -> a.stream().map(Axis::stride).toList());
  }

  /** This under another name. */
  public View named(String name) {
    return new View(id, name, element, buffer, axes, offset, settled, access);
  }

  /** This with another right to write. */
  public View with(Access other) {
    return new View(id, text, element, buffer, axes, offset, settled, other);
  }

  /** This with an offset that does, or does not, hold without elements too. */
  View settled(boolean holds) {
    return new View(id, text, element, buffer, axes, offset, holds, access);
  }

  /** This with elements known to be of {@code type}. */
  public View of(ElementType type) {
    return new View(id, text, Optional.of(type), buffer, axes, offset, settled, access);
  }

  /** Whether both are known to have the same elements and rights. */
  public boolean sameAs(View other) {
    return element.equals(other.element)
        && buffer.id == other.buffer.id
        && offset.equals(other.offset)
        && settled == other.settled
        && access == other.access
        && axes.equals(other.axes)
        && (axes.isPresent() || id == other.id);
  }
}
