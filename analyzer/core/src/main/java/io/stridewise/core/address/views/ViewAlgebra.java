package io.stridewise.core.address.views;

import io.stridewise.core.address.Facts;
import io.stridewise.core.address.Polynomial;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Order;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What each operation of the runtime does to a view. {@link Layout} answers where all is known; the
 * rest of each method is the same rule with polynomials. Empty means that the result is not known,
 * or that the operation throws.
 */
public final class ViewAlgebra extends Derivation {
  private static final Polynomial ONE = Polynomial.ONE;
  private static final Polynomial ZERO = Polynomial.ZERO;

  private final Slices slices;

  /** Names for lengths that cannot be computed. */
  public interface Lengths {
    /** A number of which only is known that it is not negative. */
    Polynomial unknown();
  }

  /**
   * @param facts what holds where the operations run
   */
  public ViewAlgebra(Facts facts, Lengths lengths) {
    super(new Prover(facts), lengths);
    this.slices = new Slices(prover, lengths);
  }

  // ---- new arrays

  /**
   * The axes of a new array without gaps.
   *
   * @throws IllegalArgumentException if no array has that shape
   */
  public static List<Axis> contiguous(Order order, int itemSize, List<Polynomial> shape) {
    Optional<long[]> numbers = View.numbers(shape);
    if (numbers.isPresent()) {
      return axes(Layout.contiguous(order, itemSize, numbers.get()));
    }
    Axis[] axes = new Axis[shape.size()];
    Polynomial stride = Polynomial.constant(itemSize);
    for (int i = 0; i < axes.length; i++) {
      int k = order == Order.C ? axes.length - 1 - i : i;
      axes[k] = new Axis(shape.get(k), stride);
      stride = stride.times(shape.get(k));
    }
    return List.of(axes);
  }

  /** The product of lengths. */
  public static Polynomial size(List<Polynomial> shape) {
    return shape.stream().reduce(ONE, Polynomial::times);
  }

  // ---- the order of axes

  /** Axes in reverse order. */
  public Optional<View> transpose(View v) {
    return v.axes().flatMap(a -> permute(v, reversed(a.size())));
  }

  /** Axis k of the result is axis {@code order[k]}. */
  public Optional<View> permute(View v, int[] order) {
    return exactOr(
        v,
        l -> l.transpose(order),
        axes -> {
          int[] normal = normalize(order, axes.size());
          boolean each = Arrays.stream(normal).distinct().count() == axes.size();
          return normal.length == axes.size() && each
              ? derived(v, Arrays.stream(normal).mapToObj(axes::get).toList(), v.offset())
              : Optional.empty();
        });
  }

  /** Exchanges two axes. */
  public Optional<View> swapAxes(View v, int axis1, int axis2) {
    return exactOr(
        v,
        l -> l.swapAxes(axis1, axis2),
        axes -> {
          int[] pair = normalize(new int[] {axis1, axis2}, axes.size());
          if (pair.length < 2) {
            return Optional.empty();
          }
          List<Axis> swapped = new ArrayList<>(axes);
          Collections.swap(swapped, pair[0], pair[1]);
          return derived(v, swapped, v.offset());
        });
  }

  /** Moves one axis. */
  public Optional<View> moveAxis(View v, int source, int destination) {
    return exactOr(
        v,
        l -> l.moveAxis(source, destination),
        axes -> {
          int[] pair = normalize(new int[] {source, destination}, axes.size());
          if (pair.length < 2) {
            return Optional.empty();
          }
          List<Axis> moved = new ArrayList<>(axes);
          moved.add(pair[1], moved.remove(pair[0]));
          return derived(v, moved, v.offset());
        });
  }

  // ---- parts

  /** What a subscript selects. */
  public Optional<View> slice(View v, List<Entry> entries) {
    return slices.slice(v, entries);
  }

  /** Inserts an axis of length 1. */
  public Optional<View> newAxis(View v, int axis) {
    return slices.newAxis(v, axis);
  }

  /** Drops the named axes, or all of length 1 if {@code named} is empty. */
  public Optional<View> squeeze(View v, int[] named) {
    return exactOr(
        v,
        l -> named.length == 0 ? l.squeeze() : l.squeeze(named),
        axes -> {
          List<Axis> kept = new ArrayList<>(axes);
          if (named.length == 0) {
            boolean known = axes.stream().allMatch(a -> constant(a.length()).isPresent());
            kept.removeIf(a -> a.length().equals(ONE));
            return known ? derived(v, kept, v.offset()) : Optional.empty();
          }
          int[] normal = normalize(named, axes.size());
          if (normal.length != named.length) {
            return Optional.empty();
          }
          List<Axis> rest =
              IntStream.range(0, axes.size())
                  .filter(k -> Arrays.stream(normal).noneMatch(n -> n == k))
                  .mapToObj(axes::get)
                  .toList();
          return rest.size() == axes.size() - named.length
              ? derived(v, rest, v.offset())
              : Optional.empty();
        });
  }

  /** Reverses the named axes, or all if none is named. */
  public Optional<View> flip(View v, int... named) {
    if (v.axes().isEmpty()) {
      return Optional.empty();
    }
    int rank = v.axes().get().size();
    int[] flipped = named.length == 0 ? IntStream.range(0, rank).toArray() : named;
    return exactOr(
        v,
        l -> l.flip(flipped),
        axes -> {
          List<Axis> reversed = new ArrayList<>(axes);
          Polynomial offset = v.offset();
          int[] normal = normalize(flipped, rank);
          for (int k : normal) {
            Axis a = axes.get(k);
            reversed.set(k, new Axis(a.length(), a.stride().negate()));
            offset = offset.plus(a.length().minus(ONE).times(a.stride()));
          }
          return normal.length == flipped.length ? derived(v, reversed, offset) : Optional.empty();
        });
  }

  /** A diagonal of two axes, as the last axis. */
  public Optional<View> diagonal(View v, Polynomial right, int axis1, int axis2) {
    Optional<Long> constant = constant(right);
    if (constant.isEmpty()) {
      return Optional.empty();
    }
    return exactOr(
        v,
        l -> l.diagonal(constant.get(), axis1, axis2),
        axes -> {
          int[] pair = normalize(new int[] {axis1, axis2}, axes.size());
          if (pair.length < 2 || pair[0] == pair[1]) {
            return Optional.empty();
          }
          Axis down = axes.get(pair[0]);
          Axis across = axes.get(pair[1]);
          Polynomial rows = down.length().plus(Polynomial.constant(Math.min(0, constant.get())));
          Polynomial columns =
              across.length().minus(Polynomial.constant(Math.max(0, constant.get())));
          Polynomial length =
              prover.nonNegative(columns.minus(rows)) && prover.nonNegative(rows)
                  ? rows
                  : prover.nonNegative(rows.minus(columns)) && prover.nonNegative(columns)
                      ? columns
                      : lengths.unknown();
          List<Axis> rest = new ArrayList<>();
          for (int k = 0; k < axes.size(); k++) {
            if (k != pair[0] && k != pair[1]) {
              rest.add(axes.get(k));
            }
          }
          rest.add(new Axis(length, down.stride().plus(across.stride())));
          Polynomial start =
              constant.get() < 0
                  ? right.negate().times(down.stride())
                  : right.times(across.stride());
          return derived(v, rest, v.offset().plus(start));
        });
  }

  // ---- more axes, or the same elements more often

  /** Stretches axes of length 1, and puts new ones in front. */
  public Optional<View> broadcastTo(View v, List<Polynomial> shape) {
    Optional<long[]> target = View.numbers(shape);
    Optional<View> exact =
        target.flatMap(t -> exactOr(v, l -> l.broadcastTo(t), a -> Optional.empty()));
    if (exact.isPresent() || v.axes().isEmpty()) {
      return exact.map(w -> w.with(readOnlyIfOverlapping(w)));
    }
    List<Axis> axes = v.axes().get();
    int added = shape.size() - axes.size();
    if (added < 0) {
      return Optional.empty();
    }
    List<Axis> stretched = new ArrayList<>();
    for (int k = 0; k < shape.size(); k++) {
      Optional<Axis> own = k < added ? Optional.empty() : Optional.of(axes.get(k - added));
      boolean repeated = own.isEmpty() || own.get().length().equals(ONE);
      if (!repeated && !own.get().length().equals(shape.get(k))) {
        return Optional.empty(); // stretches, or throws, as the length is 1 or not
      }
      stretched.add(new Axis(shape.get(k), repeated ? ZERO : own.get().stride()));
    }
    return derived(v, stretched, v.offset()).map(w -> w.with(readOnlyIfOverlapping(w, v)));
  }

  /** All windows along the named axes, or along all, in order, if {@code named} is empty. */
  public Optional<View> slidingWindow(View v, List<Polynomial> windows, Optional<int[]> named) {
    Optional<long[]> sizes = View.numbers(windows);
    Optional<View> exact =
        sizes.flatMap(w ->
            exactOr(
                v,
                l -> named.isEmpty() ? l.slidingWindow(w) : l.slidingWindow(w, named.get()),
                a -> Optional.empty()));
    if (exact.isPresent() || v.axes().isEmpty() || v.layout().isPresent() && sizes.isPresent()) {
      return exact.map(w -> w.with(readOnlyIfOverlapping(w)));
    }
    List<Axis> axes = new ArrayList<>(v.axes().get());
    int[] each = IntStream.range(0, axes.size()).toArray();
    int[] along = normalize(named.orElse(each), axes.size());
    if (along.length != windows.size()) {
      return Optional.empty();
    }
    for (int i = 0; i < along.length; i++) {
      Axis slid = axes.get(along[i]);
      Polynomial count = slid.length().minus(windows.get(i)).plus(ONE);
      axes.set(along[i], new Axis(count, slid.stride()));
      axes.add(new Axis(windows.get(i), slid.stride()));
    }
    return derived(v, axes, v.offset()).map(w -> w.with(readOnlyIfOverlapping(w, v)));
  }

  /** Every axis cut into blocks. */
  public Optional<View> blocks(View v, List<Polynomial> blocks) {
    Optional<long[]> sizes = View.numbers(blocks);
    if (sizes.isPresent() && v.layout().isPresent()) {
      return exactOr(v, l -> l.blocks(sizes.get()), a -> Optional.empty());
    }
    if (v.axes().isEmpty() || v.axes().get().size() != blocks.size()) {
      return Optional.empty();
    }
    List<Axis> outer = new ArrayList<>();
    List<Axis> inner = new ArrayList<>();
    for (int k = 0; k < blocks.size(); k++) {
      Axis a = v.axes().get().get(k);
      Polynomial count = a.length().dividedBy(blocks.get(k)).orElseGet(lengths::unknown);
      outer.add(new Axis(count, a.stride().times(blocks.get(k))));
      inner.add(new Axis(blocks.get(k), a.stride()));
    }
    outer.addAll(inner);
    return derived(v, outer, v.offset());
  }

  /** Given shape, strides and offset over the same buffer; whether that fits is not asked here. */
  public Optional<View> asStrided(
      View v, List<Polynomial> shape, List<Polynomial> strides, Polynomial offset, boolean unsafe) {
    if (shape.size() != strides.size()) {
      return Optional.empty();
    }
    List<Axis> axes = new ArrayList<>();
    for (int k = 0; k < shape.size(); k++) {
      axes.add(new Axis(shape.get(k), strides.get(k)));
    }
    // An offset that is given holds whatever the array is.
    boolean settled = v.settled() || !offset.equals(v.offset());
    Optional<View> made = derived(v, axes, offset).map(w -> w.settled(settled));
    return made.map(w -> w.with(unsafe ? v.access() : readOnlyIfOverlapping(w, v)));
  }

  // ---- other shapes

  /**
   * The same elements in C order under another shape, of which one length may be -1, if no copy is
   * needed.
   */
  public Optional<View> reshape(View v, List<Polynomial> shape) {
    Optional<long[]> target = View.numbers(shape);
    if (v.layout().isPresent() && target.isPresent()) {
      try {
        return v.layout()
            .get()
            .reshape(Order.C, target.get())
            .flatMap(l -> derived(v, axes(l), Polynomial.constant(l.offset())));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
    if (v.element().isEmpty() || !isContiguous(v, Order.C)) {
      return Optional.empty();
    }
    return inferred(size(v.lengths().orElseThrow()), shape)
        .flatMap(s -> derived(v, contiguous(Order.C, v.element().get().bytes(), s), v.offset()));
  }

  /** The shape with -1 worked out for {@code size} elements. */
  public static Optional<List<Polynomial>> inferred(Polynomial size, List<Polynomial> shape) {
    Polynomial minus = Polynomial.constant(-1);
    int at = shape.indexOf(minus);
    if (at < 0) {
      return Optional.of(shape);
    }
    List<Polynomial> others = new ArrayList<>(shape);
    others.remove(at);
    Optional<Polynomial> rest =
        others.contains(minus) ? Optional.empty() : size.dividedBy(size(others));
    return rest.map(r -> {
      List<Polynomial> all = new ArrayList<>(others);
      all.add(at, r);
      return all;
    });
  }

  /** Whether the elements are known to lie without gaps in that order. */
  public static boolean isContiguous(View v, Order order) {
    if (v.element().isEmpty() || v.axes().isEmpty()) {
      return false;
    }
    if (v.layout().isPresent()) {
      return v.layout().get().isContiguous(order);
    }
    List<Axis> expected = contiguous(order, v.element().get().bytes(), v.lengths().orElseThrow());
    return IntStream.range(0, expected.size())
        .allMatch(k ->
            expected.get(k).length().equals(ONE) || expected.get(k).equals(v.axes().get().get(k)));
  }

  // ---- inside

  private static int[] reversed(int rank) {
    return IntStream.range(0, rank).map(k -> rank - 1 - k).toArray();
  }
}
