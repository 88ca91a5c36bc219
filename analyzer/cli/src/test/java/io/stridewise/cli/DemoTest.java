package io.stridewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows and explains. */
class DemoTest {
  private static final String SOURCES = "test-projects/demo/src/main/java/";
  private static final Path ROOT = Path.of("../..");

  @Test
  void theFindingOfTheReadmeIsARealOne() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    String block = readme.substring(readme.indexOf("<!-- finding of the demo -->"));
    List<String> shown =
        block
            .substring(
                block.indexOf("```text") + 7, block.indexOf("```", block.indexOf("```text") + 7))
            .strip()
            .lines()
            .toList();

    Cli run =
        Cli.run("check", "--formats=none", "--fail-on=NEVER", ROOT.resolve(SOURCES).toString());

    assertThat(shown).isNotEmpty();
    // The README's reader stands in the repository's root.
    String here = ROOT.resolve(SOURCES).toString();
    String there = Path.of(SOURCES).toString();
    assertThat(
            run.out()
                .lines()
                .map(l -> l.startsWith("acme/") ? SOURCES + l : l.replace(here, there)))
        .containsSequence(shown);
  }
}
