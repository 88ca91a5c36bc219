package io.stridewise.core.check;

import static io.stridewise.core.check.Check.AS_STRIDED_OVERLAPPING_WRITE;
import static io.stridewise.core.check.Check.HOSTILE_LOOP_ORDER;
import static io.stridewise.core.check.Check.OPPOSING_STRIDES;
import static io.stridewise.core.check.Severity.ERROR;
import static io.stridewise.core.check.Severity.INFO;
import static io.stridewise.core.check.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CheckSelectionTest {

  private static CheckSelection parse(String... entries) {
    return CheckSelection.parse(List.of(entries));
  }

  @Test
  void withoutEntriesAllChecksRunAtTheirDefault() {
    assertThat(parse()).isEqualTo(CheckSelection.ALL);
    for (Check check : Check.values()) {
      assertThat(CheckSelection.ALL.severity(check, ERROR)).contains(check.defaultSeverity());
    }
  }

  @Test
  void bareNamesRestrictTheRun() {
    CheckSelection selection = parse("OpposingStrides");

    assertThat(selection.severity(OPPOSING_STRIDES, WARNING)).contains(WARNING);
    assertThat(selection.severity(HOSTILE_LOOP_ORDER, WARNING)).isEmpty();
  }

  @Test
  void aMinusRemovesOne() {
    CheckSelection selection = parse("-HostileLoopOrder");

    assertThat(selection.severity(HOSTILE_LOOP_ORDER, WARNING)).isEmpty();
    assertThat(selection.severity(OPPOSING_STRIDES, WARNING)).contains(WARNING);
  }

  @Test
  void offRemovesOneInAnyCase() {
    assertThat(parse("HostileLoopOrder:OFF")).isEqualTo(parse("-HostileLoopOrder"));
    assertThat(parse("HostileLoopOrder:off")).isEqualTo(parse("-HostileLoopOrder"));
  }

  @Test
  void aLevelIsTheTopLevelOfItsCheckAlone() {
    CheckSelection selection = parse("HostileLoopOrder:error");

    assertThat(selection.severity(HOSTILE_LOOP_ORDER, WARNING)).contains(ERROR);
    assertThat(selection.severity(OPPOSING_STRIDES, WARNING)).contains(WARNING);
  }

  @Test
  void evidenceWeakerThanTheCheckIsNotRaised() {
    assertThat(CheckSelection.ALL.severity(AS_STRIDED_OVERLAPPING_WRITE, WARNING))
        .contains(WARNING);
    assertThat(
            parse("AsStridedOverlappingWrite:INFO").severity(AS_STRIDED_OVERLAPPING_WRITE, WARNING))
        .contains(INFO);
  }

  @Test
  void whatEvidenceMakesInfoStaysInfo() {
    assertThat(parse("HostileLoopOrder:ERROR").severity(HOSTILE_LOOP_ORDER, INFO)).contains(INFO);
  }

  @Test
  void aLowerLevelQuietensFullEvidence() {
    assertThat(parse("HostileLoopOrder:INFO").severity(HOSTILE_LOOP_ORDER, WARNING)).contains(INFO);
  }

  @Test
  void aLevelDoesNotRestrictTheRun() {
    assertThat(parse("HostileLoopOrder:INFO").severity(OPPOSING_STRIDES, WARNING))
        .contains(WARNING);
  }

  @Test
  void aBareNameAndALevelOfTheSameCheckGoTogether() {
    CheckSelection selection = parse("HostileLoopOrder", "HostileLoopOrder:ERROR");

    assertThat(selection.severity(HOSTILE_LOOP_ORDER, WARNING)).contains(ERROR);
    assertThat(selection.severity(OPPOSING_STRIDES, WARNING)).isEmpty();
  }

  @Test
  void aRemovedCheckStaysRemovedWhereItIsNamedToo() {
    assertThat(
            parse("HostileLoopOrder", "OpposingStrides", "-HostileLoopOrder")
                .severity(HOSTILE_LOOP_ORDER, WARNING))
        .isEmpty();
  }

  @Test
  void aSelectionThatLeavesNothingIsAMistake() {
    assertThatThrownBy(() -> parse("HostileLoopOrder", "-HostileLoopOrder"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("checks: [HostileLoopOrder, -HostileLoopOrder] leaves no check to run");
  }

  @Test
  void blanksAroundNamesDoNotMatter() {
    assertThat(parse(" HostileLoopOrder : ERROR ")).isEqualTo(parse("HostileLoopOrder:ERROR"));
    assertThat(parse("- HostileLoopOrder")).isEqualTo(parse("-HostileLoopOrder"));
  }

  @Test
  void anUnknownNameIsToldTheKnownOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("LoopOrder"))
        .withMessage(
            "checks: there is no check 'LoopOrder'; known are HostileLoopOrder, OpposingStrides,"
                + " StridedReduction, AsStridedOutOfBounds, AsStridedOverlappingWrite, AsStridedShapeMismatch,"
                + " AsStridedStrideUnits, ViewAfterClose, PreferSafeView");
  }

  @Test
  void namesAreNotFoundInAnotherCase() {
    assertThatIllegalArgumentException().isThrownBy(() -> parse("hostilelooporder"));
  }

  @Test
  void anUnknownLevelIsToldTheKnownOnes() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("HostileLoopOrder:LOUD"))
        .withMessage(
            "checks: 'HostileLoopOrder:LOUD' has no known level; expected OFF, INFO, WARNING or ERROR");
  }

  @Test
  void removingAndSettingALevelContradictEachOther() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> parse("-HostileLoopOrder:ERROR"))
        .withMessageContaining("both removes a check and sets its level");
  }

  @Test
  void severitiesAreOrderedLoudestFirst() {
    assertThat(ERROR.atLeast(WARNING)).isTrue();
    assertThat(WARNING.atLeast(WARNING)).isTrue();
    assertThat(INFO.atLeast(WARNING)).isFalse();
  }
}
