package io.stridewise.core.locality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MachineTest {

  @Test
  void genericIsACommonServer() {
    assertThat(Machine.parse("generic")).isEqualTo(new Machine(64, 49152, 1048576, 33554432));
  }

  @Test
  void sizesAreReadInBytesKibAndMib() {
    assertThat(Machine.parse("line=128,l1=32768,l2=512k,l3=8m"))
        .isEqualTo(new Machine(128, 32768, 524288, 8388608));
  }

  @Test
  void whatIsLeftOutIsGeneric() {
    assertThat(Machine.parse("l3=64m")).isEqualTo(new Machine(64, 49152, 1048576, 67108864));
  }

  @Test
  void blanksAndCaseDoNotMatter() {
    assertThat(Machine.parse("L1=32K, L2=2M")).isEqualTo(new Machine(64, 32768, 2097152, 33554432));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "fast", "l1", "l1=", "l1=4g", "l4=4k", "l1=-4", "line=64;l1=48k", "l1=32k,"})
  void whatCannotBeReadIsNamed(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Machine.parse(text))
        .withMessageStartingWith("machine: cannot read '")
        .withMessageContaining("line=64,l1=48k,l2=1m,l3=32m");
  }

  @ParameterizedTest
  @ValueSource(strings = {"line=48", "line=4", "l1=32", "l2=16k", "l3=512k"})
  void sizesThatNoMachineHasAreRefused(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Machine.parse(text))
        .withMessageContaining("8 <= line <= l1 <= l2 <= l3");
  }
}
