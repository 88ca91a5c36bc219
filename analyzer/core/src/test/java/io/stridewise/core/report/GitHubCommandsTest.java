package io.stridewise.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GitHubCommandsTest {
  @Test
  void tellsPlaceTitleMessageAndFacts() {
    assertThat(GitHubCommands.command(Examples.COLUMN_SUM))
        .isEqualTo(
            "::warning file=src/main/java/acme/Sum.java,line=10,endLine=10,col=7,endColumn=34,"
                + "title=HostileLoopOrder::"
                + "loop `i` walks down the columns of `a`: each step opens another row%0A"
                + "cache lines per iteration: 1.00 now, 0.14 after%0A"
                + "expected: 1.4-1.9x up to 32 KiB, 3.5-4.5x up to 1 MiB%0A"
                + "fix (exact unless it throws): swap the loops, hoist `a[i]`%0A"
                + "see https://stridewise.io/checks/HostileLoopOrder");
  }

  @ParameterizedTest
  @CsvSource({"ERROR, ::error ", "WARNING, ::warning ", "INFO, ::notice "})
  void mapsSeverities(Severity severity, String start) {
    Finding finding = line("A.java").check(Check.HOSTILE_LOOP_ORDER, severity).build();

    assertThat(GitHubCommands.command(finding)).startsWith(start.strip() + " file=");
  }

  @Test
  void escapesPropertiesMoreThanTexts() {
    Finding finding = line("a,b/100%:x.java").message("50%: a,\r\nb", "").build();

    assertThat(GitHubCommands.command(finding))
        .contains("file=a%2Cb/100%25%3Ax.java,line=1")
        .contains("::50%25: a,%0D%0Ab%0Asee https://");
  }

  @Test
  void givesNoColumnsToHeadersOfSeveralLines() {
    Finding finding =
        new FindingBuilder("A.java", "for (int i = 0;\n  i < n;)\n", "for (int i = 0;\n  i < n;)")
            .build();

    assertThat(GitHubCommands.command(finding)).contains("line=1,endLine=2,title=");
  }

  @ParameterizedTest
  @CsvSource({
    "12, 5, 'file=A.java,line=12,col=5,title=Stridewise::gone'",
    "12, 0, 'file=A.java,line=12,title=Stridewise::gone'",
    "0, 0, 'file=A.java,title=Stridewise::gone'",
  })
  void diagnosticsAreWarnings(int line, int column, String rest) {
    assertThat(GitHubCommands.command(new Diagnostic("A.java", line, column, "gone")))
        .isEqualTo("::warning " + rest);
  }

  @Test
  void writesOneLineEach() {
    assertThat(ReportFormat.GITHUB.render(Examples.FULL).lines())
        .hasSize(3)
        .allMatch(line -> line.startsWith("::"));
    assertThat(ReportFormat.GITHUB.render(Examples.EMPTY)).isEmpty();
  }

  private static FindingBuilder line(String path) {
    return new FindingBuilder(path, "for (;;)\n", "for (;;)");
  }
}
