package io.stridewise.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Check;
import org.junit.jupiter.api.Test;

class RulesCommandTest {

  @Test
  void listsEveryCheckOnALine() {
    Cli rules = Cli.run("rules");

    assertThat(rules.code()).isZero();
    assertThat(rules.out().lines()).hasSize(Check.values().length);
    for (Check check : Check.values()) {
      assertThat(rules.out()).contains(check.id() + " ", check.summary());
    }
  }

  @Test
  void explainsOneInAnyCase() {
    Cli rule = Cli.run("rules", "hostilelooporder");

    assertThat(rule.code()).isZero();
    assertThat(rule.out())
        .contains(
            "HostileLoopOrder (WARNING)",
            Check.HOSTILE_LOOP_ORDER.explanation(),
            "@SuppressWarnings(\"HostileLoopOrder\")",
            "// stridewise:ok HostileLoopOrder -- reason",
            Check.HOSTILE_LOOP_ORDER.url());
  }

  @Test
  void namesTheKnownOnesWhenThereIsNoSuch() {
    Cli rule = Cli.run("rules", "NoSuchCheck");

    assertThat(rule.code()).isEqualTo(2);
    assertThat(rule.err()).contains("there is no check 'NoSuchCheck'", "HostileLoopOrder");
  }
}
