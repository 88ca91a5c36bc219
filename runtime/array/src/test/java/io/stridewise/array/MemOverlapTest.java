package io.stridewise.array;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.layout.Slice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The in-place overlaps of NumPy's test_mem_overlap.py: every operation gives what it gives on
 * copies of its operands.
 */
class MemOverlapTest {

  private static final int N = 300;
  private static final int K = 10;

  static List<DType<?>> numbers() {
    return DType.all().stream().filter(type -> type != (DType<?>) DType.BOOL).toList();
  }

  /**
   * N elements of an array of 6 N: forwards and backwards, from 0 and from K, side by side or not.
   */
  private static <A extends NdArray<A>> List<A> lines(A a) {
    List<A> lines = new ArrayList<>();
    for (int p = 1; p <= 2; p++) {
      for (int from : new int[] {0, K}) {
        lines.add(a.slice(Ix.range(from, from + p * N, p)));
        lines.add(a.slice(Ix.range(from, from + p * N, p)).flip());
      }
    }
    return lines;
  }

  /** Both ends of a line, as one element and without axes: they broadcast. */
  private static <A extends NdArray<A>> List<A> withEnds(A line) {
    A first = line.slice(Ix.to(1));
    A last = line.slice(Ix.from(-1));
    return List.of(line, first, last, first.at(0), last.at(0));
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void unaryInPlace(DType<?> type) {
    unaryInPlaceOf(type);
  }

  private static <A extends NdArray<A>> void unaryInPlaceOf(DType<A> type) {
    A fresh = Nd.arange(type, 6 * N);
    for (int x = 0; x < 8; x++) {
      for (int y = 0; y < 8; y++) {
        for (int end = 0; end < 5; end++) {
          A a = fresh.copy();
          A in = withEnds(lines(a).get(x)).get(end);
          A out = lines(a).get(y);
          A expected = Nd.negate(in.copy(), out.copy());
          assertThat(Nd.arrayEqual(Nd.negate(in, out), expected))
              .as("%s: %d into %d, end %d", type, x, y, end)
              .isTrue();
        }
      }
    }
  }

  /** One type for each way of the kernels: as it is, widened to long, widened to double. */
  static List<DType<?>> ways() {
    return List.of(DType.LONG, DType.BYTE, DType.FLOAT);
  }

  @ParameterizedTest
  @MethodSource("ways")
  void binaryInPlace(DType<?> type) {
    binaryInPlaceOf(type);
  }

  private static <A extends NdArray<A>> void binaryInPlaceOf(DType<A> type) {
    A fresh = Nd.arange(type, 6 * N);
    for (int which = 0; which < 8 * 8 * 8; which++) {
      for (int end = 0; end < 9; end++) {
        A a = fresh.copy();
        List<A> lines = lines(a);
        A x = withEnds(lines.get(which & 7)).get(end < 5 ? end : 0);
        A y = withEnds(lines.get(which >> 3 & 7)).get(end < 5 ? 0 : end - 4);
        A out = lines.get(which >> 6);
        A expected = Nd.add(x.copy(), y.copy(), out.copy());
        assertThat(Nd.arrayEqual(Nd.add(x, y, out), expected))
            .as("%s: lines %o, end %d", type, which, end)
            .isTrue();
      }
    }
  }

  @Test
  void addingTheTransposeInPlaceIsSymmetricBeyondOneBlock() {
    DoubleNd x = Nd.linspace(0, 1, 40_000).map(v -> Math.sin(1000 * v)).reshape(200, 200);

    Nd.add(x, x.transpose(), x);

    assertThat(Nd.arrayEqual(x, x.transpose())).isTrue();
  }

  /** Assignments between parts of 5 x 5 and 5 x 5 x 5 elements, of 1, 2 or 3 positions per axis. */
  @Test
  void overlappingAssignments() {
    List<Ix[]> pairs = indexPairs();
    for (Ix[] first : pairs) {
      for (Ix[] second : pairs) {
        assignment(Nd.arange(DType.INT, 25, 5, 5), new Ix[][] {first, second});
      }
    }
    Random random = new Random(3);
    for (int i = 0; i < 3000; i++) {
      Ix[][] axes = new Ix[3][];
      for (int k = 0; k < 3; k++) {
        axes[k] = pairs.get(random.nextInt(pairs.size()));
      }
      assignment(Nd.arange(DType.SHORT, 125, 5, 5, 5), axes);
    }
  }

  private static <A extends NdArray<A>> void assignment(A a, Ix[][] axes) {
    Ix[] source = new Ix[axes.length];
    Ix[] target = new Ix[axes.length];
    for (int k = 0; k < axes.length; k++) {
      source[k] = axes[k][0];
      target[k] = axes[k][1];
    }
    A expected = a.copy();
    expected.slice(target).assign(a.slice(source));

    a.slice(target).assign(a.slice(source));

    assertThat(Nd.arrayEqual(a, expected)).as("%s = %s", target, source).isTrue();
  }

  /** All pairs of ranges of equal length around the middle of an axis of 5. */
  private static List<Ix[]> indexPairs() {
    List<Ix[]> pairs = new ArrayList<>();
    pairs.add(new Ix[] {Ix.at(2), Ix.at(2)});
    for (int count = 2; count <= 3; count++) {
      List<Ix> ranges = new ArrayList<>();
      for (int step : new int[] {-1, 1, -2, 2}) {
        int start = Math.clamp(2 - count * step / 2, 0, 4);
        boolean inside = start + (count - 1) * step >= 0 && start + (count - 1) * step <= 4;
        if (inside) {
          int stop = start + count * step;
          OptionalLong end = stop < 0 ? OptionalLong.empty() : OptionalLong.of(stop);
          ranges.add(new Ix.Range(new Slice(OptionalLong.of(start), end, step)));
        }
      }
      for (Ix from : ranges) {
        for (Ix to : ranges) {
          pairs.add(new Ix[] {from, to});
        }
      }
    }
    return pairs;
  }

  /** Pairs of random views of equal shape, of 1 to 5 axes, in place. */
  @Test
  void unaryOnRandomViewPairs() {
    long[] shape = {7, 6, 5, 6, 4};
    Random random = new Random(1234);
    int overlapping = 0;
    for (int rank = 1; rank <= 5; rank++) {
      long[] axes = Arrays.copyOf(shape, rank);
      long size = Arrays.stream(axes).reduce(1, (a, b) -> a * b);
      ShortNd fresh = Nd.arange(DType.SHORT, size, axes);
      for (int i = 0; i < 500; i++) {
        ShortNd base = fresh.copy();
        Ix[][] parts = new Ix[2][rank];
        for (int k = 0; k < rank; k++) {
          long count = 1 + random.nextInt((int) axes[k]);
          parts[0][k] = part(random, axes[k], count);
          parts[1][k] = part(random, axes[k], count);
        }
        ShortNd in = base.slice(parts[0]);
        ShortNd out = base.slice(parts[1]);
        overlapping += Nd.sharesMemory(in, out) ? 1 : 0;
        ShortNd expected = Nd.negate(in.copy());

        Nd.negate(in, out);

        assertThat(Nd.arrayEqual(out, expected))
            .as("%s into %s", in.layout(), out.layout())
            .isTrue();
      }
    }
    assertThat(overlapping).isGreaterThan(1000);
  }

  private static Ix part(Random random, long length, long count) {
    long most = count == 1 ? 1 : (length - 1) / (count - 1);
    long step = 1 + random.nextInt((int) most);
    long reach = step * (count - 1);
    long low = random.nextInt((int) (length - reach));
    boolean down = random.nextBoolean();
    long start = down ? low + reach : low;
    long stop = down ? low - 1 : low + reach + 1;
    OptionalLong end = stop < 0 ? OptionalLong.empty() : OptionalLong.of(stop);
    return new Ix.Range(new Slice(OptionalLong.of(start), end, down ? -step : step));
  }
}
