package io.stridewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {

  @Test
  void helpListsTheCommands() {
    Cli help = Cli.run("--help");

    assertThat(help.code()).isZero();
    assertThat(help.out()).contains("check", "fix", "explain", "rules", "help");
  }

  @Test
  void helpOfACommandIsFoundBothWays() {
    assertThat(Cli.run("help", "check").out()).isEqualTo(Cli.run("check", "--help").out());
    assertThat(Cli.run("check", "--help").out()).contains("Exit codes:", "--fail-on");
  }

  @Test
  void versionIsOneLine() {
    Cli version = Cli.run("--version");

    assertThat(version.code()).isZero();
    assertThat(version.out().strip()).matches("stridewise \\d+\\.\\d+\\.\\d+\\S*");
  }

  @Test
  void aMissingCommandIsWrongUsage() {
    Cli bare = Cli.run();

    assertThat(bare.code()).isEqualTo(2);
    assertThat(bare.err()).contains("a command is missing", "stridewise --help");
  }

  @Test
  void aMistypedCommandGetsASuggestion() {
    Cli typo = Cli.run("chek", "src");

    assertThat(typo.code()).isEqualTo(2);
    assertThat(typo.err()).contains("there is no command 'chek'", "did you mean 'check'");
  }

  @Test
  void aMistypedOptionGetsASuggestion() {
    Cli typo = Cli.run("check", "--fail-onn=INFO", "src");

    assertThat(typo.code()).isEqualTo(2);
    assertThat(typo.err())
        .contains("there is no option '--fail-onn", "--fail-on", "stridewise check --help");
  }
}
