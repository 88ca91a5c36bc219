package io.stridewise.array.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.layout.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceTest {
  private static final Site READ = new Site("acme.Sum$Rows", "rows", "Sum.java", 14, "get");
  private static final Site TOTAL = new Site("acme.Sum", "main", "Sum.java", 30, "sum");

  private final Trace trace = new Trace();

  @Test
  void hasALineForEachPlaceAndLayoutThatWalkedMostFirst() {
    Layout matrix = Layout.c(8, 20, 30);
    trace.add(READ, "float64", matrix, 1, 1);
    trace.add(READ, "float64", matrix, 61, 61);
    trace.add(READ, "float64", matrix.transpose(), 1, 1);
    trace.add(TOTAL, "int32", Layout.c(4), 1, 1);
    trace.add(TOTAL, "float64", matrix, 2, 1200);

    assertThat(trace.lines())
        .containsExactly(
            "stridewise-trace 1",
            "# class\tmethod\tfile\tline\toperation\ttype\tshape\tbyte strides\ttimes\telements",
            "acme.Sum\tmain\tSum.java\t30\tsum\tfloat64\t20,30\t240,8\t2\t1200",
            "acme.Sum$Rows\trows\tSum.java\t14\tget\tfloat64\t20,30\t240,8\t62\t62",
            "acme.Sum\tmain\tSum.java\t30\tsum\tint32\t-\t-\t1\t1",
            "acme.Sum$Rows\trows\tSum.java\t14\tget\tfloat64\t30,20\t8,240\t1\t1");
  }

  @Test
  void writesItsFolderAndLeavesNothingElse(@TempDir Path folder) throws IOException {
    trace.add(TOTAL, "float64", Layout.c(8, 3), 1, 3);

    trace.write(folder.resolve("new/run.trace"));
    trace.write(folder.resolve("new/run.trace"));

    assertThat(Files.readAllLines(folder.resolve("new/run.trace"))).isEqualTo(trace.lines());
    try (var files = Files.list(folder.resolve("new"))) {
      assertThat(files.toList()).isEqualTo(List.of(folder.resolve("new/run.trace")));
    }
  }

  @Test
  void nothingIsRecordedWithoutTheProperty() {
    assertThat(Recorder.ON).isFalse();
  }

  @Test
  void aProgramThatMakesNewShapesDoesNotFillTheMemory() {
    for (int i = 0; i < Trace.MOST + 10; i++) {
      trace.add(TOTAL, "float64", Layout.c(8, i + 1), 1, i + 1);
    }

    assertThat(trace.lines())
        .hasSize(Trace.MOST + 3)
        .last()
        .isEqualTo("# full: what was first walked after these 100000 is not here");
  }
}
