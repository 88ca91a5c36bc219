package io.stridewise.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NestTest {
  static Stream<Arguments> everyNest() {
    return Stream.of(Shape.values())
        .flatMap(shape -> Stream.of(Storage.values()).map(storage -> Arguments.of(shape, storage)));
  }

  @ParameterizedTest
  @MethodSource("everyNest")
  void bothOrdersComputeTheSameBits(Shape shape, Storage storage) {
    Nest hostile = Nest.of(shape, storage, 37);
    Nest better = Nest.of(shape, storage, 37);

    double hostileValue = hostile.hostile().getAsDouble();
    double betterValue = better.better().getAsDouble();

    assertThat(Double.doubleToLongBits(betterValue))
        .isEqualTo(Double.doubleToLongBits(hostileValue));
    assertThat(better.written().get()).isEqualTo(hostile.written().get());
    assertThat(hostileValue).isNotZero();
  }

  @ParameterizedTest
  @MethodSource("everyNest")
  void storagesAgree(Shape shape, Storage storage) {
    Nest rows = Nest.of(shape, Storage.ROWS, 16);
    Nest other = Nest.of(shape, storage, 16);

    assertThat(other.hostile().getAsDouble()).isEqualTo(rows.hostile().getAsDouble());
    assertThat(other.written().get()).isEqualTo(rows.written().get());
  }
}
