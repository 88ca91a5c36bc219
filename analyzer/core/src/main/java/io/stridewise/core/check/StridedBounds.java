package io.stridewise.core.check;

import io.stridewise.core.address.Polynomial;
import io.stridewise.core.address.ViewUse;
import io.stridewise.core.address.views.ElementType;
import io.stridewise.core.address.views.Prover;
import io.stridewise.core.address.views.View;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Root;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether an {@code asStrided} throws. With numbers, the layout itself answers, in the words of its
 * exception. With symbols, every corner of the view has to be proved inside the buffer: offset plus
 * the extents {@code (n_k - 1) * s_k} of any of its axes.
 */
final class StridedBounds {
  private static final Polynomial ONE = Polynomial.ONE;

  /** Of more axes whose direction is unknown, not every combination is tried. */
  private static final int MAX_UNDIRECTED = 4;

  private final ViewUse.AsStrided use;
  private final List<Polynomial> shape;
  private final List<Polynomial> strides;

  private StridedBounds(ViewUse.AsStrided use) {
    this.use = use;
    this.shape = use.shape().orElseThrow();
    this.strides = use.strides().orElseThrow();
  }

  /** What there is to say; ERROR if it throws, INFO if that cannot be told. */
  static Optional<ViewRules.Judged> judge(ViewUse.AsStrided use) {
    return use.shape().isPresent() && use.strides().isPresent()
        ? new StridedBounds(use).judge()
        : Optional.empty();
  }

  private Optional<ViewRules.Judged> judge() {
    Optional<ViewRules.Judged> mismatch = mismatch();
    if (mismatch.isPresent()) {
      return mismatch;
    }
    Optional<ElementType> type = use.source().element();
    if (type.isEmpty() || shape.stream().anyMatch(Polynomial::isZero)) {
      return Optional.empty();
    }
    Optional<String> element = ownOffset() ? missingElement() : Optional.empty();
    if (element.isPresent()) {
      return Optional.of(unsure(element.get()));
    }
    Optional<long[]> lengths = View.numbers(shape);
    Optional<long[]> steps = View.numbers(strides);
    Optional<long[]> memory = View.numbers(List.of(use.offset(), use.source().buffer().bytes()));
    return lengths.isPresent() && steps.isPresent() && memory.isPresent()
        ? exact(lengths.get(), steps.get(), memory.get()[0], memory.get()[1], type.get())
        : symbolic(type.get());
  }

  /** What has to hold so that the array has an element, if its offset rests on that. */
  private Optional<String> missingElement() {
    View source = use.source();
    if (source.settled()) {
      return Optional.empty();
    }
    return source.lengths().isEmpty()
        ? Optional.of(source.text() + ".size() >= 1")
        : source.lengths().get().stream()
            .filter(n -> !new Prover(use.facts()).positive(n))
            .map(n -> n + " >= 1")
            .findFirst();
  }

  // ---- ranks and signs

  private Optional<ViewRules.Judged> mismatch() {
    for (int k = 0; k < shape.size(); k++) {
      if (new Prover(use.facts()).nonNegative(shape.get(k).negate().minus(ONE))) {
        String message = "asStrided: shape %s has a negative length on axis %d".formatted(shape, k);
        return Optional.of(
            throwing(
                Check.AS_STRIDED_SHAPE_MISMATCH,
                message,
                "length " + shape.get(k) + " of axis " + k));
      }
    }
    if (shape.size() != strides.size()) {
      String message =
          "asStrided: shape %s has %d axes, byte strides %s have %d"
              .formatted(shape, shape.size(), strides, strides.size());
      return Optional.of(
          throwing(
              Check.AS_STRIDED_SHAPE_MISMATCH,
              message,
              shape.size() + " lengths, " + strides.size() + " strides"));
    }
    return Optional.empty();
  }

  // ---- numbers

  private Optional<ViewRules.Judged> exact(
      long[] lengths, long[] steps, long offset, long bytes, ElementType element) {
    Layout view;
    try {
      view =
          Layout.c(element.bytes())
              .asStrided(lengths, steps, offset, new Root(bytes, element.label()));
    } catch (IllegalArgumentException e) {
      return Optional.of(
          throwing(Check.AS_STRIDED_OUT_OF_BOUNDS, e.getMessage(), caption())
              .when(StrideUnits.hint(use)));
    }
    return use.source().layout().filter(s -> ownOffset()).flatMap(s -> beyond(s, view, bytes));
  }

  private boolean ownOffset() {
    return use.call().arguments().size() == 3;
  }

  /** Inside the buffer, but outside the array it is made from. */
  private Optional<ViewRules.Judged> beyond(Layout source, Layout view, long bytes) {
    boolean before = view.loByte() < source.loByte();
    boolean after = view.hiByte() > source.hiByte();
    if (view.isEmpty() || !before && !after) {
      return Optional.empty();
    }
    String message =
        "asStrided: shape %s with byte strides %s reaches bytes %d to %d of a buffer of %d, outside of `%s`, which has bytes %d to %d"
            .formatted(
                shape,
                strides,
                view.loByte(),
                view.hiByte(),
                bytes,
                use.source().text(),
                source.loByte(),
                source.hiByte());
    return Optional.of(
        ViewRules.Judged.of(
            Check.AS_STRIDED_OUT_OF_BOUNDS,
            Severity.WARNING,
            use.span(),
            message,
            caption(),
            "stay inside of the array, or make the view from the whole buffer's array"));
  }

  // ---- symbols

  private Optional<ViewRules.Judged> symbolic(ElementType element) {
    // Where some length is 0, no element is touched.
    Prover prover = new Prover(use.facts());
    for (Polynomial length : shape) {
      prover = prover.and(length.minus(ONE));
    }
    Polynomial lo = use.offset();
    Polynomial hi = use.offset().plus(Polynomial.constant(element.bytes()));
    List<Polynomial> undirected = new ArrayList<>();
    for (int k = 0; k < shape.size(); k++) {
      Polynomial extent = shape.get(k).minus(ONE).times(strides.get(k));
      if (prover.nonNegative(strides.get(k))) {
        hi = hi.plus(extent);
      } else if (prover.nonNegative(strides.get(k).negate())) {
        lo = lo.plus(extent);
      } else if (!extent.isZero()) {
        undirected.add(extent);
      }
    }
    Polynomial bytes = use.source().buffer().bytes();
    if (undirected.isEmpty()) {
      Optional<ViewRules.Judged> fault = fault(lo, hi, bytes, prover);
      if (fault.isPresent()) {
        return fault;
      }
    }
    Optional<String> missing = missing(lo, hi, bytes, undirected, prover);
    return missing.map(this::unsure);
  }

  private ViewRules.Judged unsure(String missing) {
    return ViewRules.Judged.of(
            Check.AS_STRIDED_OUT_OF_BOUNDS,
            Severity.INFO,
            use.span(),
            "cannot verify that this view of `%s` stays inside its buffer: that needs `%s`"
                .formatted(use.source().text(), missing),
            caption(),
            "test it before, or use a view that cannot leave the array, such as slidingWindow or slice")
        .when(List.of(missing));
  }

  /** It is outside whatever the symbols are. */
  private Optional<ViewRules.Judged> fault(
      Polynomial lo, Polynomial hi, Polynomial bytes, Prover prover) {
    boolean after = prover.nonNegative(hi.minus(bytes).minus(ONE));
    boolean before = prover.nonNegative(lo.negate().minus(ONE));
    if (!after && !before) {
      return Optional.empty();
    }
    String reach =
        after
            ? "reaches byte %s of a buffer of %s".formatted(hi, bytes)
            : "reaches byte %s, before the start of a buffer of %s".formatted(lo, bytes);
    List<String> conditions =
        shape.stream()
            .filter(n -> !new Prover(use.facts()).positive(n))
            .map(n -> n + " >= 1")
            .distinct()
            .toList();
    String message =
        "asStrided: shape %s with byte strides %s%s %s"
            .formatted(
                shape, strides, use.offset().isZero() ? "" : " from byte " + use.offset(), reach);
    return Optional.of(
        throwing(Check.AS_STRIDED_OUT_OF_BOUNDS, message, caption()).when(conditions));
  }

  /** The first inequality that is not proved. */
  private static Optional<String> missing(
      Polynomial lo, Polynomial hi, Polynomial bytes, List<Polynomial> undirected, Prover prover) {
    if (undirected.size() > MAX_UNDIRECTED) {
      return Optional.of(undirected.get(0) + " >= 0");
    }
    for (int corner = 0; corner < 1 << undirected.size(); corner++) {
      Polynomial low = lo;
      Polynomial high = hi;
      for (int k = 0; k < undirected.size(); k++) {
        if ((corner >> k & 1) == 1) {
          low = low.plus(undirected.get(k));
          high = high.plus(undirected.get(k));
        }
      }
      if (!prover.nonNegative(bytes.minus(high))) {
        return Optional.of(high + " <= " + bytes);
      }
      if (!prover.nonNegative(low)) {
        return Optional.of(low + " >= 0");
      }
    }
    return Optional.empty();
  }

  // ---- words

  private ViewRules.Judged throwing(Check check, String message, String caption) {
    return ViewRules.Judged.of(check, Severity.ERROR, use.span(), message, caption, advice(check));
  }

  private static String advice(Check check) {
    return check == Check.AS_STRIDED_SHAPE_MISMATCH
        ? "give one length and one byte stride per axis, no length negative"
        : "make the view smaller, or start it elsewhere";
  }

  private String caption() {
    Optional<BigInteger> bytes = use.source().buffer().bytes().asConstant();
    String buffer =
        bytes.isPresent() ? bytes.get() + " bytes" : use.source().buffer().bytes().toString();
    return "%s: %s".formatted(use.source().text(), buffer);
  }
}
