package io.stridewise.array;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stridewise.layout.Order;
import org.junit.jupiter.api.Test;

/**
 * Making arrays, and what is particular to Java; what NumPy also does is in NumpyConformanceTest.
 */
class NdTest {

  @Test
  void newArraysAreZeroInTheOrderAskedFor() {
    assertThat(Nd.zeros(1000, 2000).byteStrides()).containsExactly(16000, 8);
    assertThat(Nd.zeros(DType.SHORT, Order.F, 3, 4).byteStrides()).containsExactly(2, 6);
    assertThat(Nd.zeros().shape()).isEmpty();
    assertThat(Nd.ones(2, 2).sum()).isEqualTo(4);
    assertThat(Nd.ones(DType.BOOL, 3).all()).isTrue();
  }

  @Test
  void fullRefusesWhatTheTypeCannotHold() {
    assertThat(Nd.full(DType.BYTE, -128, 2).toArray()).containsExactly(-128, -128);
    assertThatThrownBy(() -> Nd.full(DType.BYTE, 128))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("128 is no value of int8");
    assertThatThrownBy(() -> Nd.full(DType.BOOL, 2)).isInstanceOf(IllegalArgumentException.class);
    assertThat(Nd.full(DType.LONG, Long.MIN_VALUE).get()).isEqualTo(Long.MIN_VALUE);
    assertThat(Nd.full(DType.FLOAT, 0.1).get()).isEqualTo(0.1f);
  }

  @Test
  void arangeTakesTheLastValueBeforeTheEnd() {
    assertThat(Nd.arange(3).toArray()).containsExactly(0, 1, 2);
    assertThat(Nd.arange(1, 2, 0.4).toArray()).containsExactly(1, 1.4, 1.8);
    assertThat(Nd.arange(5, 1, -2).toArray()).containsExactly(5, 3);
    assertThat(Nd.arange(1, 1, 1).toArray()).isEmpty();
    assertThatThrownBy(() -> Nd.arange(0, 1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Nd.arange(0, Double.NaN, 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Nd.arange(DType.INT, 6, 2, 3).at(1).toArray()).containsExactly(3, 4, 5);
  }

  @Test
  void linspaceHoldsBothEnds() {
    assertThat(Nd.linspace(0, 1, 5).toArray()).containsExactly(0, 0.25, 0.5, 0.75, 1);
    assertThat(Nd.linspace(0.1, 0.3, 3).get(2)).isEqualTo(0.3);
    assertThat(Nd.linspace(2, 3, 1).toArray()).containsExactly(2);
    assertThat(Nd.linspace(2, 3, 0).toArray()).isEmpty();
    assertThatThrownBy(() -> Nd.linspace(0, 1, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void eyeIsTheUnitMatrix() {
    assertThat(Nd.eye(3).toArray()).containsExactly(1, 0, 0, 0, 1, 0, 0, 0, 1);
    assertThat(Nd.eye(0).size()).isZero();
  }

  @Test
  void nestedArraysAreCopiedWithTheirTypeAndShape() {
    double[][] rows = {{1, 2}, {3, 4}, {5, 6}};
    DoubleNd a = Nd.fromArray(rows);
    rows[0][0] = 9;

    assertThat(a.shape()).containsExactly(3, 2);
    assertThat(a.get(0, 0)).isEqualTo(1);
    assertThat(Nd.fromArray(new byte[2][0][4]).shape()).containsExactly(2, 0, 0);
    assertThat(Nd.fromArray(new boolean[][] {{true}}).dtype()).isEqualTo(DType.BOOL);
  }

  @Test
  void raggedOrForeignArraysAreRefused() {
    assertThatThrownBy(() -> Nd.fromArray(new int[][] {{1, 2}, {3}}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("fromArray: a row on level 1 has 1 elements, the first has 2");
    assertThatThrownBy(() -> Nd.fromArray(new int[][] {{1}, null}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Nd.fromArray(new int[][] {{}, {1}}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Nd.fromArray(new String[] {"a"}))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Nd.fromArray(new char[2]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Nd.fromArray("text")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void toArrayCountsInEitherOrder() {
    LongNd a = Nd.arange(DType.LONG, 6, 2, 3);

    assertThat(a.toArray(Order.C)).containsExactly(0, 1, 2, 3, 4, 5);
    assertThat(a.toArray(Order.F)).containsExactly(0, 3, 1, 4, 2, 5);
    assertThat(a.transpose().toArray()).containsExactly(0, 3, 1, 4, 2, 5);
    assertThat(a.toArray()).isNotSameAs(a.toArray());
  }

  @Test
  void streamsReadInCOrder() {
    assertThat(Nd.arange(4.0).reshape(2, 2).transpose().stream())
        .containsExactly(0.0, 2.0, 1.0, 3.0);
    assertThat(Nd.wrap(new byte[] {-1, 2}).stream().sum()).isEqualTo(1);
    assertThat(Nd.arange(DType.LONG, 5).slice(Ix.every(2)).stream().max()).hasValue(4);
  }

  @Test
  void elementsOutsideAreRefused() {
    IntNd a = Nd.zeros(DType.INT, 2, 3);

    assertThatThrownBy(() -> a.get(2, 0))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("index 2 is outside axis 0 of length 2");
    assertThatThrownBy(() -> a.get(0, -1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> a.set(1, 0, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> a.get(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("1 indices for an array of 2 axes, shape [2, 3]");
    assertThatThrownBy(() -> a.get(Long.MAX_VALUE, Long.MAX_VALUE))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(a::get).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void elementsOfAnyRankAreReadAndWritten() {
    FloatNd a = Nd.zeros(DType.FLOAT, 2, 2, 2, 2);
    a.set(1.5f, 1, 0, 1, 0);
    assertThat(a.get(1, 0, 1, 0)).isEqualTo(1.5f);
    FloatNd cube = a.at(1);
    cube.set(2.5f, 0, 0, 1);
    assertThat(cube.get(0, 0, 1)).isEqualTo(2.5f);
    BoolNd flag = Nd.zeros(DType.BOOL);
    flag.set(true);
    assertThat(flag.get()).isTrue();
  }

  @Test
  void negatedAndScaledKeepTheirClass() {
    IntNd a = Nd.arange(DType.INT, 3);
    IntNd b = a.plus(a).times(10).minus(1);

    assertThat(b.toArray()).containsExactly(-1, 19, 39);
    assertThat(Nd.negate(b).get(1)).isEqualTo(-19);
    assertThatThrownBy(() -> Nd.arange(DType.BYTE, 3).plus(1000))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Nd.of(1, 4).dividedBy(2).map(Math::sqrt).get(1)).isEqualTo(Math.sqrt(2));
  }

  @Test
  void narrowIntegersWrapInTheirOwnWidthBeforeTheyAreWidened() {
    ByteNd a = Nd.full(DType.BYTE, 100, 2);

    assertThat(Nd.add(a, a, Nd.zeros(DType.INT, 2)).toArray()).containsExactly(-56, -56);
  }

  @Test
  void resultsAreNotStoredInNarrowerKinds() {
    assertThatThrownBy(() -> Nd.add(Nd.zeros(2), Nd.zeros(2), Nd.zeros(DType.INT, 2)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("convert with astype(int32)");
    assertThatThrownBy(() -> Nd.zeros(DType.BOOL, 2).assign(Nd.zeros(DType.BYTE, 2)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void integerDivisionByZeroIsAnArithmeticException() {
    assertThatThrownBy(() -> Nd.floorDivide(Nd.ones(DType.INT, 2), Nd.zeros(DType.INT, 2)))
        .isInstanceOf(ArithmeticException.class);
    assertThat(((DoubleNd) Nd.divide(Nd.ones(DType.INT, 1), Nd.zeros(DType.INT, 1))).get(0))
        .isInfinite();
  }

  @Test
  void resultOfAnyClassIsTakenAsTheClassItIs() {
    DoubleNd sum = Nd.add(Nd.ones(2), Nd.ones(DType.INT, 2)).as(DType.DOUBLE);

    assertThat(sum.sum()).isEqualTo(4);
    assertThatThrownBy(() -> Nd.add(sum, sum).as(DType.INT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("as: the elements are float64, not int32; astype converts");
  }

  @Test
  void describeTellsMemoryAndCost() {
    DoubleNd windows = Nd.arange(10.0).slidingWindow(3);

    assertThat(windows.describe().lines())
        .containsExactly(
            "shape        float64 [8, 3], 24 elements",
            "byte strides [8, 8] from byte 0",
            "order        no gaps, but neither C nor F",
            "memory       heap double[10], 80 bytes, view of [10]",
            "writable     no, elements may overlap",
            "loop         2 loops [8, 3], 8 bytes per step of the innermost; cache lines per iteration: 0.33");
    assertThat(Nd.zeros(100, 100).describe()).contains("its own", "contiguous, C", "yes");
  }

  @Test
  void contiguousReturnsTheArrayItselfWhereItCan() {
    DoubleNd a = Nd.zeros(3, 4);

    assertThat(a.contiguous(Order.C)).isSameAs(a);
    assertThat(a.contiguous(Order.F)).isNotSameAs(a);
    assertThat(a.transpose().contiguous(Order.F).base()).containsSame(a);
    assertThat(a.reshapeView(12)).isPresent();
    assertThat(a.transpose().reshapeView(12)).isEmpty();
  }

  @Test
  void matmulUsesAnyStrides() {
    DoubleNd a = Nd.arange(6.0).reshape(2, 3);

    assertThat(Nd.matmul(a, a.transpose()).toArray()).containsExactly(5, 14, 14, 50);
    assertThat(Nd.matmul(a.flip(0, 1), a.slice(Ix.at(0))).toArray()).containsExactly(10, 1);
    assertThat(Nd.matmul(Nd.zeros(2, 0), Nd.zeros(0, 3)).toArray()).containsOnly(0).hasSize(6);
  }
}
