package io.stridewise.core.check;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.Event.Effect;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.address.Region;
import io.stridewise.core.address.ViewUse;
import io.stridewise.core.address.views.Axis;
import io.stridewise.core.address.views.View;
import io.stridewise.core.address.views.ViewAlgebra;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Type;
import io.stridewise.core.locality.Machine;
import io.stridewise.core.locality.Stride;
import io.stridewise.core.remedy.RemedyKind;
import io.stridewise.layout.Order;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Walks over a view along large strides that a loop repeats while nothing changes the elements: one
 * contiguous copy pays for itself from the second walk on.
 */
final class RepeatedWalks {
  /** So many walks are not worth a copy. */
  private static final BigInteger FEW_TIMES = BigInteger.valueOf(3);

  /** Nor are walks of so few elements. */
  private static final BigInteger SHORT = BigInteger.valueOf(16);

  private static final Set<Effect.Kind> ANYTHING =
      EnumSet.of(Effect.Kind.CALL, Effect.Kind.SYNCHRONIZATION, Effect.Kind.OPAQUE);

  private final List<ViewUse> uses;
  private final Machine machine;

  /**
   * @param uses all that the method does with views
   */
  RepeatedWalks(List<ViewUse> uses, Machine machine) {
    this.uses = uses;
    this.machine = machine;
  }

  /** What there is to say about an operation on whole arrays. */
  Optional<ViewRules.Judged> judge(ViewUse.Walk walk) {
    View view = walk.view();
    if (walk.memory().isEmpty() || view.element().isEmpty() || view.axes().isEmpty()) {
      return Optional.empty();
    }
    Optional<LoopNode> loop =
        repeating(walk.loops().stream(), l -> !varies(view, l), walk.memory().get());
    Optional<Stride> step = step(view);
    boolean packs = walk.operation().equals("matmul");
    boolean slow =
        packs
            ? !ViewAlgebra.isContiguous(view, Order.C)
            : step.filter(s -> s.isFar(machine)).isPresent();
    if (loop.isEmpty() || step.isEmpty() || !slow || isNear(size(view))) {
      return Optional.empty();
    }
    String message =
        packs
            ? "`%s` has byte strides %s: matmul copies it into rows again in each iteration of loop `%s`"
                .formatted(walk.name(), view.strides().orElseThrow(), loop.get().name())
            : "%s walks `%s` again in each iteration of loop `%s`, %s per element"
                .formatted(
                    walk.operation(), walk.name(), loop.get().name(), Wording.step(step.get()));
    return Optional.of(
        judged(
            walk.span(),
            message,
            "%s: byte strides %s".formatted(walk.name(), view.strides().orElseThrow()),
            copy(walk.name(), Optional.of(Order.C), loop.get())));
  }

  /** What there is to say about a loop over the elements of views. */
  Optional<ViewRules.Judged> judge(LoopNode innermost) {
    Set<Span> calls =
        innermost.events().stream()
            .filter(e -> e instanceof Effect f && NestRules.VIEW_ACCESSES.contains(f.kind()))
            .map(Event::span)
            .collect(Collectors.toSet());
    List<Access> far =
        innermost.events().stream()
            .filter(e -> e instanceof Access a && Stride.of(a, innermost).isFar(machine))
            .map(Access.class::cast)
            .toList();
    boolean reads = far.stream().allMatch(a -> calls.contains(a.span()) && !a.writes());
    boolean dominated =
        innermost.events().stream()
            .anyMatch(e -> e instanceof Effect f && NestRules.DOMINATING.contains(f.kind()));
    if (far.isEmpty()
        || !reads
        || dominated
        || isNear(innermost.maxTrips())
        || innermost.maxTrips().filter(n -> n.compareTo(SHORT) <= 0).isPresent()) {
      return Optional.empty();
    }
    for (Access access : far) {
      Optional<LoopNode> loop =
          repeating(
              Stream.iterate(innermost.parent(), Optional::isPresent, l -> l.get().parent())
                  .map(Optional::get),
              l -> access.subscripts().stream().noneMatch(s -> s.variesWith(l)),
              access.region());
      Stride stride = Stride.of(access, innermost);
      if (loop.isPresent()) {
        boolean recorded =
            innermost.events().stream()
                .anyMatch(e ->
                    e instanceof Effect f
                        && f.kind() == Effect.Kind.RECORDED_VIEW_ACCESS
                        && f.span().equals(access.span()));
        List<String> conditions =
            recorded
                ? List.of(
                    "where elements of `"
                        + access.name()
                        + "` lie is known of the recorded run only")
                : List.of();
        ViewRules.Judged judged =
            judged(
                innermost.loop().headerSpan(),
                "loop `%s` walks `%s` again in each iteration of loop `%s`, %s per step"
                    .formatted(
                        innermost.name(), access.name(), loop.get().name(), Wording.step(stride)),
                "%s: %s per step of %s, no move per step of %s"
                    .formatted(
                        access.name(), Wording.step(stride), innermost.name(), loop.get().name()),
                copy(access.name(), order(access, innermost), loop.get()));
        return Optional.of(judged.when(conditions));
      }
    }
    return Optional.empty();
  }

  // ---- repetition

  /** The outermost of {@code loops}, given from inside, that repeat the same walk. */
  private Optional<LoopNode> repeating(
      Stream<LoopNode> loops, Predicate<LoopNode> same, Region memory) {
    return loops
        .takeWhile(l ->
            same.test(l)
                && !memory.variesWith(l)
                && l.maxTrips().filter(n -> n.compareTo(FEW_TIMES) <= 0).isEmpty()
                && !changes(l, memory)
                && uses.stream()
                    .noneMatch(u ->
                        u instanceof ViewUse.Write w
                            && l.span().contains(w.span())
                            && (w.memory().equals(Optional.of(memory))
                                || !memory.isFresh(l.order()))))
        .reduce((inner, outer) -> outer);
  }

  private static boolean varies(View view, LoopNode loop) {
    return view.offset().variesWith(loop)
        || view.axes().orElseThrow().stream()
            .anyMatch(a -> a.length().variesWith(loop) || a.stride().variesWith(loop));
  }

  private static boolean changes(LoopNode loop, Region memory) {
    return loop.events().stream()
        .anyMatch(e ->
            e instanceof LoopNode inner && changes(inner, memory)
                || e instanceof Access a && a.writes() && mayBe(a, memory)
                || e instanceof Effect f
                    && ANYTHING.contains(f.kind())
                    && !memory.isFresh(f.order()));
  }

  private static boolean mayBe(Access write, Region memory) {
    boolean otherType =
        memory.type() instanceof Type.Array a
            && a.element() instanceof Type.Primitive
            && write.elementType() instanceof Type.Primitive
            && !a.element().equals(write.elementType());
    return write.region() == memory
        || !otherType && !write.region().isFresh(write.order()) && !memory.isFresh(write.order());
  }

  // ---- strides and sizes

  /** The smallest step between elements; empty if there is no axis to walk, or one stands still. */
  private static Optional<Stride> step(View view) {
    Polynomial item = Polynomial.constant(view.element().orElseThrow().bytes());
    Optional<Stride> least = Optional.empty();
    for (Axis axis : view.axes().orElseThrow()) {
      if (axis.length().equals(Polynomial.ONE)) {
        continue;
      }
      Optional<BigInteger> bytes = axis.stride().asConstant();
      Optional<Polynomial> elements = axis.stride().dividedBy(item);
      if (elements.isEmpty() || axis.stride().isZero()) {
        return Optional.empty();
      }
      if (bytes.isPresent() && bytes.get().bitLength() < 63) {
        long step = Math.abs(bytes.get().longValue());
        if (!(least.orElse(null) instanceof Stride.Bytes b) || step < b.bytes()) {
          least = Optional.of(new Stride.Bytes(step));
        }
      } else if (least.isEmpty()) {
        least =
            Optional.of(new Stride.Symbolic(elements.get(), view.element().orElseThrow().bytes()));
      }
    }
    return least;
  }

  private static Optional<BigInteger> size(View view) {
    return ViewAlgebra.size(view.lengths().orElseThrow()).max();
  }

  /** Whether a line for each of so many elements stays in the nearest cache. */
  private boolean isNear(Optional<BigInteger> elements) {
    return elements
        .map(n -> n.multiply(BigInteger.valueOf(machine.line())))
        .filter(bytes -> bytes.compareTo(BigInteger.valueOf(machine.l1())) <= 0)
        .isPresent();
  }

  /** The order in which the axis that {@code loop} walks comes to lie fastest. */
  private Optional<Order> order(Access access, LoopNode loop) {
    Optional<View> view =
        uses.stream()
            .filter(u -> u instanceof ViewUse.Read r && r.span().equals(access.span()))
            .map(u -> ((ViewUse.Read) u).view())
            .filter(v -> v.axes().isPresent())
            .findFirst();
    Optional<Polynomial> step = access.last().coefficient(loop.counted().orElseThrow().atom());
    if (view.isEmpty() || step.isEmpty()) {
      return Optional.empty();
    }
    Polynomial bytes = step.get().times(Polynomial.constant(access.width()));
    List<Axis> axes = view.get().axes().orElseThrow();
    if (axes.get(axes.size() - 1).stride().equals(bytes)) {
      return Optional.of(Order.C);
    }
    return axes.get(0).stride().equals(bytes) ? Optional.of(Order.F) : Optional.empty();
  }

  // ---- words

  private static String copy(String view, Optional<Order> order, LoopNode loop) {
    return order
        .map(o ->
            "copy it once before loop `%s`: `%s.copy(Order.%s)`".formatted(loop.name(), view, o))
        .orElseGet(() ->
            "copy it once before loop `%s`, with the walked axis last".formatted(loop.name()));
  }

  private static ViewRules.Judged judged(
      Span place, String message, String caption, String advice) {
    return new ViewRules.Judged(
        Check.STRIDED_REDUCTION,
        Severity.INFO,
        place,
        message,
        caption,
        RemedyKind.COPY,
        advice,
        Optional.empty(),
        List.of(),
        Optional.empty());
  }
}
