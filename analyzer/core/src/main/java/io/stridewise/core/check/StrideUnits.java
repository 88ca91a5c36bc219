package io.stridewise.core.check;

import io.stridewise.core.address.Polynomial;
import io.stridewise.core.address.ViewUse;
import io.stridewise.core.address.views.Axis;
import io.stridewise.core.address.views.View;
import io.stridewise.core.address.views.ViewAlgebra;
import io.stridewise.layout.Order;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * Whether strides of an {@code asStrided} are in other units than they should be: in elements
 * instead of bytes, in the item size of another type, or in the item size where the array itself
 * takes larger steps.
 */
final class StrideUnits {
  private StrideUnits() {}

  /** What there is to say. */
  static Optional<ViewRules.Judged> judge(ViewUse.AsStrided use) {
    Optional<long[]> strides = use.strides().flatMap(View::numbers);
    if (strides.isEmpty()
        || use.shape().isEmpty()
        || use.shape().get().size() != strides.get().length
        || use.source().element().isEmpty()
        || use.shape().get().stream().anyMatch(Polynomial::isZero)) {
      return Optional.empty();
    }
    long item = use.source().element().get().bytes();
    String type = use.source().element().get().label();
    String name = use.source().text();
    Optional<long[]> own = use.source().strides().flatMap(View::numbers);
    for (int k = 0; k < strides.get().length; k++) {
      long stride = strides.get()[k];
      if (use.shape().get().get(k).equals(Polynomial.ONE) || stride == 0) {
        continue;
      }
      if (stride % item != 0) {
        return Optional.of(
            judged(
                use,
                "byte stride %d of axis %d is no multiple of %d, the size of a %s: strides count bytes, not elements"
                    .formatted(stride, k, item, type),
                "%d bytes per element".formatted(item),
                "multiply element counts by %d, or take the strides from `%s.byteStrides()`"
                    .formatted(item, name)));
      }
      OptionalLong step = own.map(o -> step(o, use.source())).orElse(OptionalLong.empty());
      if (step.isPresent() && step.getAsLong() > item && stride % step.getAsLong() != 0) {
        return Optional.of(
            judged(
                use,
                "byte stride %d of axis %d reads between the elements of `%s`, which are %d bytes apart"
                    .formatted(stride, k, name, step.getAsLong()),
                "%s: byte strides %s".formatted(name, use.source().strides().orElseThrow()),
                "take the strides from `%s.byteStrides()`".formatted(name)));
      }
    }
    return foreignItemSize(use, strides.get())
        .map(m ->
            judged(
                use,
                m,
                "%d bytes per element".formatted(item),
                "use %d instead of %d; if every second element is meant, slice with Ix.every"
                    .formatted(item, Double.BYTES)));
  }

  /** What may have gone wrong where such a view does not fit. */
  static List<String> hint(ViewUse.AsStrided use) {
    Optional<long[]> strides = use.strides().flatMap(View::numbers);
    return strides.flatMap(s -> foreignItemSize(use, s)).map(List::of).orElse(List.of());
  }

  /**
   * Strides made for items of 8 bytes, on an array of smaller ones without gaps: those of C order,
   * or of windows.
   */
  private static Optional<String> foreignItemSize(ViewUse.AsStrided use, long[] strides) {
    List<Polynomial> shape = use.shape().orElseThrow();
    int item = use.source().element().orElseThrow().bytes();
    boolean small = item < Double.BYTES && ViewAlgebra.isContiguous(use.source(), Order.C);
    if (!small || strides.length == 0 || shape.stream().anyMatch(Polynomial::isZero)) {
      return Optional.empty();
    }
    List<Long> doubles;
    try {
      doubles =
          ViewAlgebra.contiguous(Order.C, Double.BYTES, shape).stream()
              .map(Axis::stride)
              .map(s -> s.asConstant().map(BigInteger::longValue).orElse(0L))
              .toList();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
    boolean ofDoubles =
        IntStream.range(0, strides.length).allMatch(k -> strides[k] == doubles.get(k));
    boolean windows =
        strides.length > 1
            && IntStream.range(0, strides.length).allMatch(k -> strides[k] == Double.BYTES);
    return ofDoubles || windows
        ? Optional.of(
            "byte strides %s step by %d, the size of a double; the elements of `%s` are %s of %d bytes"
                .formatted(
                    use.strides().orElseThrow(),
                    Double.BYTES,
                    use.source().text(),
                    use.source().element().get().label(),
                    item))
        : Optional.empty();
  }

  /** The greatest common divisor of an array's steps. */
  private static OptionalLong step(long[] strides, View source) {
    BigInteger step = BigInteger.ZERO;
    for (int k = 0; k < strides.length; k++) {
      if (!source.axes().orElseThrow().get(k).length().equals(Polynomial.ONE)) {
        step = step.gcd(BigInteger.valueOf(strides[k]));
      }
    }
    return step.signum() == 0 ? OptionalLong.empty() : OptionalLong.of(step.longValue());
  }

  private static ViewRules.Judged judged(
      ViewUse.AsStrided use, String message, String caption, String advice) {
    return ViewRules.Judged.of(
        Check.AS_STRIDED_STRIDE_UNITS, Severity.WARNING, use.span(), message, caption, advice);
  }
}
