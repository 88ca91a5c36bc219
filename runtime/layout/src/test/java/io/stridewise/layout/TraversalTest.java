package io.stridewise.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

/** The order nditer would choose, case by case, and what a walk costs. */
class TraversalTest {
  private static final Layout C = Layout.c(8, 30, 40);
  private static final Layout F = Layout.f(8, 30, 40);

  @Test
  void oneArrayIsWalkedAsItLies() {
    assertThat(Traversal.of(C).axes()).containsExactly(0, 1);
    assertThat(Traversal.of(F).axes()).containsExactly(1, 0);
    assertThat(Traversal.of(F).operands()).containsExactly(Layout.c(8, 1200));
  }

  @Test
  void arraysThatDisagreeKeepCOrder() {
    assertThat(Traversal.of(C, F).axes()).containsExactly(0, 1);
    assertThat(Traversal.of(F, C).axes()).containsExactly(0, 1);
    assertThat(Traversal.of(F, F).axes()).containsExactly(1, 0);
  }

  @Test
  void broadcastAxesDoNotVote() {
    Layout row = Layout.c(8, 40).broadcastTo(30, 40);
    assertThat(Traversal.of(F, row).axes()).containsExactly(1, 0);
    assertThat(Traversal.of(F, row).operands().get(1).byteStrides()).containsExactly(8, 0);
  }

  @Test
  void axesAllWalkBackwardsAreFlipped() {
    Traversal both = Traversal.of(C.flip(0), C.flip(0));
    assertThat(both.isFlipped(0)).isTrue();
    assertThat(both.isFlipped(1)).isFalse();
    assertThat(both.operands()).containsOnly(Layout.c(8, 1200));
    assertThat(Traversal.of(C, C.flip(0)).isFlipped(0)).isFalse();
  }

  @Test
  void axesMergeOnlyWhereEveryArrayAllowsIt() {
    assertThat(Traversal.of(C, C).operands().get(0).rank()).isEqualTo(1);
    assertThat(Traversal.of(C, F).operands().get(0).rank()).isEqualTo(2);
  }

  @Test
  void nothingToWalkIsNoWalk() {
    assertThat(Traversal.of(Layout.c(8, 3, 0)).operands().get(0).shape()).containsExactly(0);
    assertThat(Traversal.of(Layout.c(8, 1, 1)).operands().get(0).rank()).isZero();
  }

  @Test
  void shapesMustAgree() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Traversal.of(C, Layout.c(8, 40)))
        .withMessage("traversal: shapes [30, 40] and [40] differ; broadcast them first");
    assertThatIllegalArgumentException()
        .isThrownBy(Traversal::of)
        .withMessage("traversal: no layout to walk");
  }

  @Test
  void theAxisWithTheClosestNeighboursIsTheInnerOne() {
    assertThat(C.smallestStrideAxis()).hasValue(1);
    assertThat(F.smallestStrideAxis()).hasValue(0);
    assertThat(Layout.c(8, 1, 1).smallestStrideAxis()).isEmpty();
  }

  @Test
  void sweepAlongARowFetchesALineForEightDoubles() {
    Layout matrix = Layout.c(8, 1000, 1000);
    assertThat(CacheLines.perSweep(matrix, 64)).containsExactly(1000, 125);
    assertThat(CacheLines.perSweep(matrix.slice(1, Slice.every(-2)), 64))
        .containsExactly(1000, 125);
    assertThat(CacheLines.perSweep(matrix, 0, 4096)).isEqualTo(1000);
    assertThat(CacheLines.perSweep(matrix.broadcastTo(5, 1000, 1000), 0, 64)).isEqualTo(1);
  }

  @Test
  void linesNeedALength() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CacheLines.perSweep(C, 0))
        .withMessage("perSweep: a line must have bytes, not 0");
  }
}
