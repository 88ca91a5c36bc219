package io.stridewise.polybench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.stridewise.polybench.mutants.ProductIjk;
import org.junit.jupiter.api.Test;

class ContestTest {
  private static final String SOURCE = Resource.source(ProductIjk.class);
  private static final Kernel PRODUCT = Kernels.named("product-ijk");

  @Test
  void comparesTheResultsOfAllForms() {
    assertThat(Contest.run(PRODUCT, SOURCE, 7, 1).same()).isTrue();
  }

  /** The changed source is what runs, not the class of the same name. */
  @Test
  void aFixWithOtherBitsIsTold() {
    String wrong = SOURCE.replace("c[i][j] += a[i][k] * b[k][j]", "c[i][j] -= a[i][k] * b[k][j]");

    assertThat(Contest.run(PRODUCT, wrong, 7, 1).same()).isFalse();
  }

  @Test
  void aFixThatDoesNotCompileIsShown() {
    assertThatThrownBy(() -> Contest.run(PRODUCT, SOURCE.replace("int i = 0", "i = 0"), 7, 1))
        .hasMessageContaining("ProductIjk does not compile")
        .hasMessageContaining("cannot find symbol");
  }

  @Test
  void resultsAreReadAsTheyAreWritten() {
    Contest.Result result = Contest.run(PRODUCT, SOURCE, 7, 1);

    assertThat(Contest.Result.parse(result.line()).line()).isEqualTo(result.line());
  }

  @Test
  void mediansForgetOneSlowRound() {
    assertThat(Contest.median(new double[] {3, 1, 500, 2})).isEqualTo(2.5);
  }
}
