package io.stridewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.report.Terminal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** {@code docs/cli.md} has every option that exists, no other, and the right defaults. */
class OptionsDocumentationTest {
  private static final Path PAGE = Path.of("../../docs/cli.md");
  private static final Pattern ROW =
      Pattern.compile("^\\| `(--[a-z-]+)` \\| `?([^|`]*)`? \\|", Pattern.MULTILINE);

  private final List<OptionSpec> options =
      Stream.of(
              new CheckCommand(Terminal.NONE),
              new ExplainCommand(Terminal.NONE),
              new FixCommand(Terminal.NONE, OutputStream.nullOutputStream()))
          .flatMap(c -> new CommandLine(c).getCommandSpec().options().stream())
          .filter(o -> !o.usageHelp() && !o.versionHelp())
          .toList();

  @Test
  void everyOptionIsInTheTable() throws IOException {
    Set<String> existing =
        options.stream()
            .map(OptionSpec::longestName)
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> documented =
        rows().stream().map(r -> r.group(1)).collect(Collectors.toCollection(TreeSet::new));

    assertThat(documented).isEqualTo(existing);
  }

  @Test
  void defaultsAreTheRealOnes() throws IOException {
    List<MatchResult> rows = rows();
    for (OptionSpec option : options) {
      if (option.defaultValue() != null) {
        assertThat(rows)
            .as(option.longestName())
            .filteredOn(r -> r.group(1).equals(option.longestName()))
            .singleElement()
            .satisfies(r -> assertThat(r.group(2)).isEqualTo(option.defaultValue()));
      }
    }
  }

  private static List<MatchResult> rows() throws IOException {
    List<MatchResult> rows =
        ROW.matcher(Files.readString(PAGE))
            .results()
            .filter(r -> !r.group(1).equals("--help"))
            .toList();
    assertThat(rows).isNotEmpty();
    return rows;
  }
}
