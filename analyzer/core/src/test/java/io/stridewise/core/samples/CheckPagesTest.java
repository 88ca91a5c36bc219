package io.stridewise.core.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every check has a page, all pages are built alike, and no page is left of a check that is gone.
 */
class CheckPagesTest {
  private static final Path PAGES = Path.of("../../docs/checks");

  @ParameterizedTest
  @EnumSource(Check.class)
  void pageAnswersTheSameQuestions(Check check) throws IOException {
    List<String> lines = Files.readAllLines(PAGES.resolve(check.id() + ".md"));

    assertThat(lines.get(0)).isEqualTo("# " + check.id());
    assertThat(lines.stream().filter(l -> l.startsWith("## ")))
        .containsExactly(
            "## What it does",
            isAboutSpeed(check) ? "## Why it is slow" : "## Why it matters",
            "## Example",
            "## Instead",
            "## When not to follow it",
            "## How to suppress it");
    if (isAboutSpeed(check)) {
      assertThat(lines).contains("<!-- measured: " + check.id() + " -->", "<!-- /measured -->");
    }
    assertThat(lines)
        .contains("@SuppressWarnings(\"" + check.id() + "\")")
        .anyMatch(l -> l.contains("// stridewise:ok " + check.id() + " -- "));
  }

  private static boolean isAboutSpeed(Check check) {
    return !check.id().startsWith("AsStrided")
        && check != Check.PREFER_SAFE_VIEW
        && check != Check.VIEW_AFTER_CLOSE;
  }

  @Test
  void everyPageBelongsToACheck() throws IOException {
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              Arrays.stream(Check.values()).map(c -> c.id() + ".md").toList());
    }
  }
}
