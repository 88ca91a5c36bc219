package io.stridewise.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class MeteredTest {
  @TempDir Path folder;

  @Test
  @EnabledOnOs(OS.LINUX)
  void tellsWhatAProcessTookAndKeepsItsOutput() throws Exception {
    Path log = folder.resolve("log.txt");

    Metered run = Metered.run(List.of(Cli.java(), "-version"), log);

    assertThat(run.exit()).isZero();
    assertThat(run.cpuSeconds()).isPositive();
    assertThat(run.peakBytes()).isGreaterThan(1 << 20);
    assertThat(Files.readString(log)).contains("version");
  }

  @Test
  void tellsAFailure() throws Exception {
    Metered run = Metered.run(List.of(Cli.java(), "NoSuchClass"), folder.resolve("log.txt"));

    assertThat(run.exit()).isEqualTo(1);
  }
}
