package io.stridewise.polybench;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.polybench.LoopChains.MarkedNest;
import org.junit.jupiter.api.Test;

class LoopChainsTest {
  private static final String SOURCE =
      """
      class A {
        void f(int n, double[] a) {
          // nest: first
          for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
              a[j] += i;
            }
            if (n > 1) {
              for (int k = n - 1, m = 0; k >= 0; k--) {
                a[k] = m;
              }
            }
          }
          // something else
          for (int i = 0; i < n; i++) {
            // nest: second
            for (int j = 0; j < n; j++) {
              a[j] = i;
            }
          }
        }
      }
      """;

  @Test
  void aChainLeadsFromTheOutermostLoopToAnInnermostOne() {
    assertThat(LoopChains.of(SOURCE)).containsExactly("i j", "i k", "i j");
  }

  @Test
  void markersNameTheLoopBelowThem() {
    assertThat(LoopChains.marked(SOURCE))
        .containsExactly(new MarkedNest("first", 4, 13), new MarkedNest("second", 17, 19));
  }
}
