package io.stridewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProgressBarTest {
  private static final String ERASED = "\r\u001b[K";

  private final StringWriter terminal = new StringWriter();
  private final ProgressBar bar = new ProgressBar(new PrintWriter(terminal));

  @Test
  void showsHowManyFilesThereAre() {
    bar.filesFound(40);

    assertThat(terminal.toString()).isEqualTo("\r[" + " ".repeat(30) + "] 0 of 40 files");
  }

  @Test
  void fillsAndNeverBreaksTheLine() {
    bar.filesFound(2);
    bar.fileDone("a/A.java");

    assertThat(terminal.toString())
        .endsWith("\r[" + "#".repeat(15) + " ".repeat(15) + "] 1 of 2 files");
    assertThat(terminal.toString()).doesNotContain("\n");
  }

  @Test
  void leavesNothingBehind() {
    bar.filesFound(2);
    bar.fileDone("a/A.java");
    bar.close();
    bar.fileDone("a/B.java");
    bar.close();

    assertThat(terminal.toString()).endsWith(ERASED).containsOnlyOnce(ERASED);
  }

  @Test
  void saysNothingWhereThereIsNothingToDo() {
    bar.filesFound(0);
    bar.close();

    assertThat(terminal.toString()).isEqualTo(ERASED);
  }

  @Test
  void countsFromManyThreads() {
    bar.filesFound(1000);
    IntStream.range(0, 1000).parallel().forEach(i -> bar.fileDone("F" + i));
    bar.close();

    assertThat(terminal.toString()).doesNotContain("1001 of").endsWith(ERASED);
  }
}
