package io.stridewise.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.corpus.LibraryTests.Outcome;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LibraryTestsTest {

  @Test
  void readsAGoodRun() {
    assertThat(Outcome.parse(List.of("JUnit version 4.13.2", "..I..", "OK (1 test)")))
        .isEqualTo(new Outcome(1, Set.of()));
    assertThat(Outcome.parse(List.of("OK (4812 tests)"))).isEqualTo(new Outcome(4812, Set.of()));
  }

  @Test
  void readsFailures() {
    assertThat(
            Outcome.parse(
                """
                There were 2 failures:
                1) testAdd(acme.AddTest)
                java.lang.AssertionError
                	at acme.AddTest.testAdd(AddTest.java:7)
                2) testSub[1](acme.Sub$InnerTest)
                java.lang.AssertionError

                FAILURES!!!
                Tests run: 40,  Failures: 2
                """
                    .lines()
                    .toList()))
        .isEqualTo(
            new Outcome(40, Set.of("testAdd(acme.AddTest)", "testSub[1](acme.Sub$InnerTest)")));
  }

  @Test
  void aRunThatBreaksOffIsTold() {
    assertThat(Outcome.parse(List.of("....", "Killed")).run()).isNegative();
  }
}
