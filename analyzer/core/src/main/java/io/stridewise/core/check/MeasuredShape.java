package io.stridewise.core.check;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.Event.Reduction;
import io.stridewise.core.address.Event.ScalarWrite;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.address.Region;
import io.stridewise.core.ir.Type;
import io.stridewise.core.locality.GainTable.Shape;
import io.stridewise.core.locality.Stride;
import io.stridewise.core.locality.Vectorization;
import io.stridewise.core.remedy.Plan;
import io.stridewise.core.remedy.RemedyKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The shape of a nest, if it is one whose gain was measured. The benchmark's own nests are the
 * definition: what differs in more than names and constants has no shape.
 *
 * @param type of the elements
 */
record MeasuredShape(Shape shape, Type.Primitive type) {
  /** A five-point stencil was measured; more neighbours are as near. */
  private static final int NEIGHBOURS = 3;

  static Optional<MeasuredShape> of(Plan plan) {
    List<Access> accesses = merged(plan.nest().accesses());
    LoopNode body = plan.nest().innermost();
    boolean plain =
        body.events().stream().noneMatch(e -> e instanceof Event.Effect || e.conditional());
    Set<Type> types = new HashSet<>();
    accesses.forEach(a -> types.add(a.elementType()));
    if (!plain || types.size() != 1 || !(types.iterator().next() instanceof Type.Primitive type)) {
      return Optional.empty();
    }
    List<Reduction> sums =
        body.events().stream()
            .filter(ScalarWrite.class::isInstance)
            .flatMap(e -> ((ScalarWrite) e).reduction().stream())
            .toList();
    Optional<Shape> shape =
        sums.isEmpty() ? map(plan, accesses) : reduction(plan, accesses, type, sums);
    return shape.map(s -> new MeasuredShape(s, type));
  }

  /** {@code c[i] = c[i] + x} is the update {@code c[i] += x}. */
  private static List<Access> merged(List<Access> accesses) {
    List<Access> merged = new ArrayList<>();
    for (Access access : accesses) {
      Optional<Access> same =
          merged.stream()
              .filter(
                  a -> a.region() == access.region() && a.subscripts().equals(access.subscripts()))
              .findFirst();
      same.ifPresent(merged::remove);
      boolean reads = access.reads() || same.isPresent() && same.get().reads();
      boolean writes = access.writes() || same.isPresent() && same.get().writes();
      merged.add(
          new Access(
              access.span(),
              access.order(),
              access.conditional(),
              access.name(),
              access.region(),
              access.subscripts(),
              access.elementType(),
              access.facts(),
              reads,
              writes));
    }
    return merged;
  }

  private static Optional<Shape> reduction(
      Plan plan, List<Access> accesses, Type.Primitive type, List<Reduction> sums) {
    if (sums.size() != 1 || sums.get(0).type() != type || plan.order().size() != 2) {
      return Optional.empty();
    } else if (accesses.size() != 1 || !isMatrix(accesses.get(0))) {
      return isHouseholder(plan, accesses) ? Optional.of(Shape.HOUSEHOLDER) : Optional.empty();
    }
    return Optional.of(
        plan.kind() == RemedyKind.PROMOTE ? Shape.COLUMN_REDUCTION : Shape.REDUCTION);
  }

  /**
   * The loop sums up products of a column and a vector; a second one beside it updates the column
   * with the vector, and both are split off.
   */
  private static boolean isHouseholder(Plan plan, List<Access> accesses) {
    LoopNode sum = plan.nest().innermost();
    List<LoopNode> beside = sum.parent().map(LoopNode::loops).orElse(List.of());
    if (plan.kind() != RemedyKind.PROMOTE || beside.size() != 2 || beside.get(0) != sum) {
      return false;
    }
    LoopNode update = beside.get(1);
    boolean plain =
        update.events().stream()
            .noneMatch(
                e -> e instanceof ScalarWrite || e instanceof Event.Effect || e.conditional());
    List<Access> updated =
        merged(
            update.events().stream()
                .filter(Access.class::isInstance)
                .map(Access.class::cast)
                .toList());
    Optional<Region> matrix = columnBesideVector(accesses, sum);
    return plain
        && matrix.isPresent()
        && accesses.stream().noneMatch(Access::writes)
        && matrix.equals(columnBesideVector(updated, update))
        && updated.stream().allMatch(a -> a.writes() == (a.region() == matrix.get()));
  }

  /**
   * The matrix of which {@code loop} walks a column, where it walks one vector beside it and
   * nothing else.
   */
  private static Optional<Region> columnBesideVector(List<Access> accesses, LoopNode loop) {
    LoopNode outer = loop.parent().orElseThrow();
    List<Access> columns =
        accesses.stream().filter(a -> isMatrix(a) && Stride.of(a, outer).isMoving()).toList();
    boolean vector =
        accesses.stream()
            .filter(a -> !columns.contains(a))
            .allMatch(a ->
                a.subscripts().size() == 1
                    && Stride.of(a, outer) instanceof Stride.Invariant
                    && Stride.of(a, loop).isMoving());
    return columns.size() == 1 && accesses.size() == 2 && vector
        ? Optional.of(columns.get(0).region())
        : Optional.empty();
  }

  private static Optional<Shape> map(Plan plan, List<Access> accesses) {
    boolean allMove =
        accesses.stream()
            .allMatch(a -> plan.order().stream().allMatch(l -> Stride.of(a, l).isMoving()));
    if (!allMove) {
      return isProduct(plan, accesses) ? Optional.of(Shape.PRODUCT) : Optional.empty();
    }
    if (plan.kind() == RemedyKind.TILE) {
      boolean copy =
          accesses.size() == 2
              && accesses.stream().allMatch(a -> isMatrix(a) && a.reads() != a.writes())
              && accesses.get(0).writes() != accesses.get(1).writes();
      return copy ? Optional.of(Shape.TRANSPOSE) : Optional.empty();
    }
    if (plan.kind() != RemedyKind.INTERCHANGE
        || !Vectorization.gains(accesses, plan.nest().innermost(), plan.innermost(), false)) {
      return Optional.empty();
    }
    if (plan.order().size() == 3) {
      return isUpdate(accesses) && accesses.stream().allMatch(a -> isOuterWalk(a, plan))
          ? Optional.of(Shape.UPDATE_3D)
          : Optional.empty();
    }
    if (plan.order().size() != 2 || !accesses.stream().allMatch(MeasuredShape::isMatrix)) {
      return Optional.empty();
    } else if (accesses.size() == 1 && !accesses.get(0).reads()) {
      return Optional.of(Shape.FILL);
    } else if (isUpdate(accesses)) {
      return Optional.of(Shape.UPDATE);
    }
    return isStencil(plan, accesses) ? Optional.of(Shape.STENCIL) : Optional.empty();
  }

  /** {@code T[][]}, or flat. */
  private static boolean isMatrix(Access access) {
    return access.subscripts().size() <= 2;
  }

  /** At most one element read beside the one written. */
  private static boolean isUpdate(List<Access> accesses) {
    return accesses.size() <= 2 && accesses.stream().anyMatch(Access::reads);
  }

  /** {@code T[][][]} whose first subscript changes fastest. */
  private static boolean isOuterWalk(Access access, Plan plan) {
    Polynomial first = access.subscripts().get(0);
    return access.subscripts().size() == 3
        && first
            .coefficient(plan.nest().innermost().counted().orElseThrow().atom())
            .map(c -> !c.isZero())
            .orElse(false);
  }

  /** One element written from several of one other array, all as far from it everywhere. */
  private static boolean isStencil(Plan plan, List<Access> accesses) {
    List<Access> written = accesses.stream().filter(Access::writes).toList();
    List<Access> read = accesses.stream().filter(a -> !a.writes()).toList();
    if (written.size() != 1 || written.get(0).reads() || read.size() < NEIGHBOURS) {
      return false;
    }
    Access target = written.get(0);
    return read.stream().map(Access::region).distinct().count() == 1
        && read.get(0).region() != target.region()
        && read.stream()
            .allMatch(a ->
                a.subscripts().size() == target.subscripts().size()
                    && plan.order().stream().noneMatch(l -> isApart(a, target, l)));
  }

  /** Whether the distance between {@code a} and {@code b} varies with {@code loop}. */
  private static boolean isApart(Access a, Access b, LoopNode loop) {
    for (int s = 0; s < a.subscripts().size(); s++) {
      if (a.subscripts().get(s).minus(b.subscripts().get(s)).variesWith(loop)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Three matrices and three loops, each matrix left in place by another of them; the one written
   * by the loop that is now inside.
   */
  private static boolean isProduct(Plan plan, List<Access> accesses) {
    if (plan.order().size() != 3 || !accesses.stream().allMatch(MeasuredShape::isMatrix)) {
      return false;
    }
    Set<LoopNode> still = new HashSet<>();
    Set<Object> regions = new HashSet<>();
    for (Access access : accesses) {
      List<LoopNode> in =
          plan.order().stream()
              .filter(l -> Stride.of(access, l) instanceof Stride.Invariant)
              .toList();
      if (in.size() != 1 || access.writes() != (in.get(0) == plan.nest().innermost())) {
        return false;
      }
      still.add(in.get(0));
      regions.add(access.region());
    }
    return still.size() == 3 && regions.size() == 3;
  }
}
