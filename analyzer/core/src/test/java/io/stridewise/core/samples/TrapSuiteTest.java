package io.stridewise.core.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The page of the trap suite and the samples know each other. */
class TrapSuiteTest {
  private static final Path PAGE = Path.of("../../docs/design/trap-suite.md");
  private static final Path MODULES = Path.of("..");

  /** Rows that the analysis does not fulfil yet; no build runs them. */
  private static final Path PENDING = Path.of("src/test/pending/loops");

  /** Text of each sample and of each test class, by its name without extension. */
  private static final Map<String, String> TEXTS = new HashMap<>();

  @BeforeAll
  static void readTexts() throws IOException {
    Samples.in("loops").forEach(s -> TEXTS.put(s.name().replace(".java", ""), s.text()));
    try (Stream<Path> files = Files.walk(MODULES)) {
      for (Path file : files.filter(f -> f.toString().endsWith("Test.java")).toList()) {
        TEXTS.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
      }
    }
    try (Stream<Path> files = Files.list(PENDING)) {
      for (Path file : files.toList()) {
        TEXTS.merge(
            file.getFileName().toString().replace(".java", ""),
            Files.readString(file),
            String::concat);
      }
    }
  }

  @Test
  void everyScenarioHasARow() throws IOException {
    assertThat(rows("Scenarios").map(r -> r.get(0)))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 74).mapToObj(Integer::toString).toList());
  }

  @Test
  void everyIdeaHasARow() throws IOException {
    assertThat(rows("Ideas from LLVM's tests").map(r -> r.get(0)))
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, 32).mapToObj(Integer::toString).toList());
  }

  @Test
  void everyRowNamesSamplesOrTests() throws IOException {
    for (List<String> row : rows("Scenarios").toList()) {
      assertThat(row.get(2).split(", ")).as(row.get(0)).isNotEmpty().isSubsetOf(TEXTS.keySet());
    }
    for (List<String> row : rows("Ideas from LLVM's tests").toList()) {
      namesMethods(row);
    }
    for (List<String> row : rows("Faults of LLVM, and what keeps them out").toList()) {
      namesMethods(row);
    }
  }

  private static void namesMethods(List<String> row) {
    for (String name : row.get(row.size() - 1).split(", ")) {
      int dot = name.indexOf('.');
      String text = TEXTS.getOrDefault(name.substring(0, dot), "");
      Pattern declaration =
          Pattern.compile("[\\w\\]>] " + Pattern.quote(name.substring(dot + 1)) + "\\(");
      assertThat(declaration.matcher(text).find()).as(name).isTrue();
    }
  }

  @Test
  void everySampleHasARow() throws IOException {
    TreeSet<String> named = new TreeSet<>();
    for (String line : Files.readAllLines(PAGE)) {
      Pattern.compile("\\b[SL]\\d*_\\w+")
          .matcher(line)
          .results()
          .forEach(m -> named.add(m.group()));
    }
    List<String> samples =
        Samples.in("loops").stream().map(s -> s.name().replace(".java", "")).toList();

    assertThat(named).containsExactlyInAnyOrderElementsOf(samples);
  }

  // The number in a file's name is that of its scenario.
  @Test
  void samplesStandInTheRowOfTheirNumber() throws IOException {
    for (List<String> row : rows("Scenarios").toList()) {
      for (String sample : row.get(2).split(", ")) {
        if (sample.matches("S\\d\\d_\\w+")) {
          assertThat(Integer.parseInt(sample.substring(1, 3)))
              .as(sample)
              .isEqualTo(Integer.parseInt(row.get(0)));
        }
      }
    }
  }

  /** The cells of the rows of the table under a heading. */
  private static Stream<List<String>> rows(String heading) throws IOException {
    List<String> lines = Files.readAllLines(PAGE);
    return lines.stream()
        .skip(lines.indexOf("## " + heading) + 1)
        .takeWhile(l -> !l.startsWith("## "))
        .filter(l -> l.startsWith("|"))
        .skip(2)
        .map(l ->
            Arrays.stream(l.substring(1, l.length() - 1).split("\\|")).map(String::strip).toList());
  }
}
