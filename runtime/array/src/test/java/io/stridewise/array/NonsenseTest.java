package io.stridewise.array;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.array.iterate.NdIter;
import io.stridewise.layout.Order;
import io.stridewise.layout.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;

/**
 * Every method with arguments nobody should give, on views nobody should have: only the documented
 * exceptions may come, and whatever comes back can be read to the last element.
 */
class NonsenseTest {

  private static final List<BiFunction<NdArray<?>, Random, NdArray<?>>> STEPS =
      List.of(
          (a, r) -> a.transpose(axes(r)),
          (a, r) -> a.swapAxes(axis(r), axis(r)),
          (a, r) -> a.moveAxis(axis(r), axis(r)),
          (a, r) -> a.moveAxis(axes(r), axes(r)),
          (a, r) -> a.slice(subscript(r)),
          (a, r) -> a.slice(subscript(r)),
          (a, r) -> a.slice(subscript(r)),
          (a, r) -> a.at(lengths(r)),
          (a, r) -> a.newAxis(axis(r)),
          (a, r) -> a.squeeze(),
          (a, r) -> a.squeeze(axes(r)),
          (a, r) -> a.flip(axes(r)),
          (a, r) -> a.broadcastTo(lengths(r)),
          (a, r) -> a.diagonal(number(r), axis(r), axis(r)),
          (a, r) -> a.slidingWindow(lengths(r)),
          (a, r) -> a.slidingWindow(lengths(r), axes(r)),
          (a, r) -> a.view(type(r)),
          (a, r) -> a.reshape(order(r), lengths(r)),
          (a, r) -> a.ravel(order(r)),
          (a, r) -> small(a).copy(order(r)),
          (a, r) -> small(a).astype(type(r)),
          (a, r) -> a.asWritableUnchecked(),
          (a, r) -> StrideTricks.asStrided(a, lengths(r), lengths(r)),
          (a, r) -> StrideTricks.asStrided(a, lengths(r), lengths(r), number(r)),
          (a, r) -> StrideTricks.asStridedUnsafe(a, lengths(r), lengths(r)),
          (a, r) -> StrideTricks.blocks(a, lengths(r)),
          (a, r) -> Nd.concatenate(axis(r), small(a), small(a)),
          (a, r) -> Nd.stack(axis(r), small(a), small(a)),
          (a, r) -> Nd.matmul(small(a), small(a)),
          (a, r) -> Nd.add(small(a), small(a)),
          (a, r) -> Nd.floorDivide(small(a), small(a)),
          (a, r) -> Nd.power(small(a), small(a)),
          (a, r) -> small(a).any(axes(r)),
          (a, r) -> small(a).argMax(axis(r)),
          (a, r) -> Nd.add(small(a), small(a), a));

  @Test
  void onlyDocumentedExceptionsComeAndResultsCanBeRead() {
    Random random = new Random(7);
    int made = 0;
    int refused = 0;
    for (int i = 0; i < 8_000; i++) {
      NdArray<?> array = first(random);
      List<Integer> steps = new ArrayList<>();
      for (int step = 0; step < 6; step++) {
        int which = random.nextInt(STEPS.size());
        steps.add(which);
        try {
          array = STEPS.get(which).apply(array, random);
          made++;
        } catch (IllegalArgumentException
            | IndexOutOfBoundsException
            | UnsupportedOperationException
            | ArithmeticException e) {
          assertThat(e.getMessage()).as("message of %s after %s", e, steps).isNotBlank();
          refused++;
        } catch (RuntimeException | Error e) {
          throw new AssertionError("steps %s on %s".formatted(steps, array.layout()), e);
        }
        read(array, steps);
      }
    }
    assertThat(made).isGreaterThan(10_000);
    assertThat(refused).isGreaterThan(10_000);
  }

  private static void read(NdArray<?> array, List<Integer> steps) {
    try {
      assertThat(array.describe()).isNotBlank();
      if (array.size() <= 10_000) {
        array.any();
        assertThat(array.toString()).isNotNull();
        NdIter.of(array.layout()).forEachInner((at, step, n) -> assertThat(n).isPositive());
      }
    } catch (RuntimeException | Error e) {
      throw new AssertionError("reading after %s: %s".formatted(steps, array.layout()), e);
    }
  }

  /** An array that operations may copy: views of nothing much can claim a great many elements. */
  private static NdArray<?> small(NdArray<?> a) {
    if (a.size() > 1000) {
      throw new IllegalArgumentException("too many elements for this test");
    }
    return a;
  }

  private static NdArray<?> first(Random random) {
    long[][] shapes = {{}, {0}, {1}, {5}, {2, 3}, {3, 1}, {1, 1, 4}, {2, 0, 3}, {2, 2, 2}, {4, 4}};
    return Nd.zeros(type(random), order(random), shapes[random.nextInt(shapes.length)]);
  }

  private static DType<?> type(Random random) {
    return DType.all().get(random.nextInt(DType.all().size()));
  }

  private static Order order(Random random) {
    return random.nextBoolean() ? Order.C : Order.F;
  }

  private static int axis(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> random.nextInt();
      case 1 -> Integer.MIN_VALUE;
      default -> random.nextInt(5) - 2;
    };
  }

  private static int[] axes(Random random) {
    return random.ints(random.nextInt(4)).map(i -> axis(random)).toArray();
  }

  private static long number(Random random) {
    return switch (random.nextInt(12)) {
      case 0 -> random.nextLong();
      case 1 -> Long.MIN_VALUE;
      case 2 -> Long.MAX_VALUE;
      case 3 -> 1L << 62;
      default -> random.nextInt(9) - 3;
    };
  }

  private static long[] lengths(Random random) {
    return random.longs(random.nextInt(4)).map(i -> number(random)).toArray();
  }

  private static Ix[] subscript(Random random) {
    Ix[] subscript = new Ix[random.nextInt(4)];
    for (int i = 0; i < subscript.length; i++) {
      subscript[i] =
          switch (random.nextInt(6)) {
            case 0 -> Ix.at(number(random));
            case 1 -> Ix.newAxis();
            case 2 -> Ix.ellipsis();
            default -> new Ix.Range(new Slice(bound(random), bound(random), step(random)));
          };
    }
    return subscript;
  }

  private static OptionalLong bound(Random random) {
    return random.nextInt(3) == 0 ? OptionalLong.empty() : OptionalLong.of(number(random));
  }

  private static long step(Random random) {
    long step = number(random);
    return step == 0 ? -1 : step;
  }
}
