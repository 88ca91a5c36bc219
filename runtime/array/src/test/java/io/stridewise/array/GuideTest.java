package io.stridewise.array;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The guide's examples are those that {@link SnippetsTest} runs, and its pictures exist. */
class GuideTest {

  private static final Path GUIDE =
      Path.of("..", "..", "docs", "runtime", "strides-in-ten-minutes.md");
  private static final Path SNIPPETS =
      Path.of("src", "test", "java", "io", "stridewise", "array", "SnippetsTest.java");

  @Test
  void everyExampleIsASnippet() throws IOException {
    List<String> snippets =
        matches(Files.readString(SNIPPETS), "// @start region=\"\\w+\"\n(.*?)// @end");
    List<String> examples = matches(Files.readString(GUIDE), "```java\n(.*?)```");

    assertThat(examples).hasSizeGreaterThan(5);
    assertThat(snippets).containsAll(examples);
  }

  @Test
  void everyPictureExists() throws IOException {
    List<String> pictures = matches(Files.readString(GUIDE), "\\]\\(pictures/(.*?)\\)");

    assertThat(pictures).hasSizeGreaterThan(5);
    assertThat(MemoryPictures.all()).containsKeys(pictures.toArray(String[]::new));
  }

  private static List<String> matches(String text, String pattern) {
    return Pattern.compile(pattern, Pattern.DOTALL)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .map(block -> block.lines().map(String::strip).collect(Collectors.joining("\n")).strip())
        .toList();
  }
}
