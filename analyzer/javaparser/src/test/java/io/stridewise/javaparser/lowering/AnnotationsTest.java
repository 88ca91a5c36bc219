package io.stridewise.javaparser.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class AnnotationsTest {
  @Test
  void everyScope() {
    String source =
        """
        @SuppressWarnings({"all", A.NAME})
        class A {
          static final String NAME = "Hostile" + "LoopOrder";
          @SuppressWarnings(value = "x") int field;
          @javax.annotation.processing.Generated("tool") void g() { f(); }
          @Override public String toString() { return ""; }
          void f(@SuppressWarnings("p") double[][] a) {
            @SuppressWarnings("local") int k = 0;
            for (int i = 0; i < 9; i++) for (int j = 0; j < 9; j++) a[j][i] = k;
          }
        }
        """;
    var found = Sources.candidates(source).annotations();
    assertThat(found)
        .extracting(a -> a.name() + a.strings())
        .containsExactly(
            "SuppressWarnings[all, HostileLoopOrder]",
            "SuppressWarnings[x]",
            "Generated[tool]",
            "SuppressWarnings[p]",
            "SuppressWarnings[local]");
    assertThat(found.get(0).scope().of(source)).startsWith("@SuppressWarnings({").endsWith("}");
    assertThat(found.get(1).scope().of(source)).endsWith("int field;");
    assertThat(found.get(4).scope().of(source)).endsWith("int k = 0;");
  }
}
