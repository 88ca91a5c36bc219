package io.stridewise.core.address.views;

import io.stridewise.core.address.Polynomial;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** What subscripts select, by Python's rules for slices. */
final class Slices extends Derivation {
  private static final Polynomial ONE = Polynomial.ONE;
  private static final Polynomial ZERO = Polynomial.ZERO;

  Slices(Prover prover, ViewAlgebra.Lengths lengths) {
    super(prover, lengths);
  }

  /** What a subscript selects. */
  Optional<View> slice(View v, List<Entry> entries) {
    if (v.axes().isEmpty()) {
      return Optional.empty();
    }
    long named =
        entries.stream().filter(e -> e instanceof Entry.At || e instanceof Entry.Range).count();
    long ellipses = entries.stream().filter(Entry.Ellipsis.class::isInstance).count();
    int skipped = v.axes().get().size() - (int) named;
    if (skipped < 0 || ellipses > 1) {
      return Optional.empty();
    }
    Optional<View> view = Optional.of(v);
    int axis = 0;
    for (Entry entry : entries) {
      int at = axis;
      if (entry instanceof Entry.At a) {
        view = view.flatMap(w -> at(w, at, a.position()));
      } else if (entry instanceof Entry.Range r) {
        view = view.flatMap(w -> range(w, at, r));
        axis++;
      } else if (entry instanceof Entry.NewAxis) {
        view = view.flatMap(w -> newAxis(w, at));
        axis++;
      } else {
        axis += skipped;
      }
    }
    return view;
  }

  private Optional<View> at(View v, int axis, Polynomial position) {
    List<Axis> rest = new ArrayList<>(v.axes().orElseThrow());
    Axis taken = rest.remove(axis);
    Optional<Long> constant = constant(position);
    if (v.layout().isPresent() && constant.isPresent()) {
      return exactOr(v, l -> l.index(axis, constant.get()), a -> Optional.empty());
    }
    Polynomial from = constant.isPresent() && constant.get() < 0 ? taken.length() : ZERO;
    if (constant.isEmpty() && !prover.nonNegative(position)) {
      return Optional.empty(); // may count from the end
    }
    return derived(v, rest, v.offset().plus(position.plus(from).times(taken.stride())));
  }

  private Optional<View> range(View v, int axis, Entry.Range r) {
    Axis old = v.axes().orElseThrow().get(axis);
    Optional<Long> step = constant(r.step());
    if (step.isEmpty() || step.get() == 0) {
      return Optional.empty();
    }
    Optional<OptionalLong> start = number(r.start());
    Optional<OptionalLong> stop = number(r.stop());
    if (v.layout().isPresent() && start.isPresent() && stop.isPresent()) {
      Slice slice = new Slice(start.get(), stop.get(), step.get());
      return exactOr(v, l -> l.slice(axis, slice), a -> Optional.empty());
    }
    Optional<Range> range =
        step.get() > 0 ? upwards(old.length(), r, step.get()) : downwards(old.length(), r);
    return range.flatMap(t -> {
      List<Axis> axes = new ArrayList<>(v.axes().get());
      axes.set(axis, new Axis(t.length, old.stride().times(r.step())));
      return derived(v, axes, v.offset().plus(t.first.times(old.stride())));
    });
  }

  /** The elements that a range takes of an axis. */
  private record Range(Polynomial first, Polynomial length) {}

  private Optional<Range> upwards(Polynomial n, Entry.Range r, long step) {
    Optional<Polynomial> first =
        r.start().isEmpty() ? Optional.of(ZERO) : bound(r.start().get(), n);
    Optional<Polynomial> end = r.stop().isEmpty() ? Optional.of(n) : bound(r.stop().get(), n);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    if (end.isEmpty()) {
      return Optional.of(new Range(first.get(), lengths.unknown()));
    }
    Polynomial length = end.get().minus(first.get());
    Optional<Long> constant = constant(length);
    if (constant.isPresent()) {
      long most = Math.max(0, constant.get());
      return Optional.of(new Range(first.get(), Polynomial.constant((most + step - 1) / step)));
    }
    if (step == 1 && prover.nonNegative(length)) {
      return Optional.of(new Range(first.get(), length));
    }
    Optional<Polynomial> steps = length.dividedBy(Polynomial.constant(step));
    return Optional.of(
        new Range(first.get(), steps.filter(prover::nonNegative).orElseGet(lengths::unknown)));
  }

  /** A bound of a slice after clipping, where it is known to lie on the axis. */
  private Optional<Polynomial> bound(Polynomial bound, Polynomial n) {
    Optional<Long> b = constant(bound);
    Optional<Long> length = constant(n);
    if (b.isPresent() && length.isPresent()) {
      long at = b.get() < 0 ? b.get() + length.get() : b.get();
      return Optional.of(Polynomial.constant(Math.max(0, Math.min(length.get(), at))));
    }
    Polynomial at = b.isPresent() && b.get() < 0 ? n.plus(bound) : bound;
    boolean inside = prover.nonNegative(at) && prover.nonNegative(n.minus(at));
    boolean known = b.isPresent() || prover.nonNegative(bound);
    return inside && known ? Optional.of(at) : Optional.empty();
  }

  private Optional<Range> downwards(Polynomial n, Entry.Range r) {
    Optional<Long> length = constant(n);
    Optional<OptionalLong> start = number(r.start());
    Optional<OptionalLong> stop = number(r.stop());
    if (length.isPresent() && start.isPresent() && stop.isPresent()) {
      Slice slice = new Slice(start.get(), stop.get(), constant(r.step()).orElseThrow());
      Layout taken = Layout.c(1, length.get()).slice(0, slice);
      return Optional.of(
          new Range(Polynomial.constant(taken.offset()), Polynomial.constant(taken.length(0))));
    }
    if (r.start().isPresent() || r.stop().isPresent()) {
      return Optional.empty();
    }
    boolean each = r.step().equals(Polynomial.constant(-1));
    return Optional.of(new Range(n.minus(ONE), each ? n : lengths.unknown()));
  }

  /** The number that an optional bound is; empty if it is there and not known. */
  private static Optional<OptionalLong> number(Optional<Polynomial> bound) {
    return bound.isEmpty()
        ? Optional.of(OptionalLong.empty())
        : constant(bound.get()).map(OptionalLong::of);
  }

  /** Inserts an axis of length 1. */
  Optional<View> newAxis(View v, int axis) {
    return exactOr(
        v,
        l -> l.newAxis(axis),
        axes -> {
          int at = axis < 0 ? axis + axes.size() + 1 : axis;
          if (at < 0 || at > axes.size()) {
            return Optional.empty();
          }
          List<Axis> more = new ArrayList<>(axes);
          more.add(at, new Axis(ONE, ZERO));
          return derived(v, more, v.offset());
        });
  }
}
