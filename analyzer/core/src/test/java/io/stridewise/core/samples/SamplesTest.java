package io.stridewise.core.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The sample files themselves; the front ends run them in their own modules. */
class SamplesTest {
  private static final List<Sample> LOOPS = Samples.in("loops");

  // A suite in which nothing fires, or everything, would prove little.
  @Test
  void everySampleThatFiresHasASilentTwin() {
    for (Sample sample : LOOPS) {
      long methods =
          Pattern.compile("(?m)^ {2,4}(\\w+ )*[\\w<>\\[\\]]+ \\w+\\(.*\\{$")
              .matcher(sample.text())
              .results()
              .count();
      assertThat(sample.markers().size()).as(sample.name()).isLessThan((int) methods);
    }
  }

  @Test
  void markersUseEveryVerdictThatThisReleaseGives() {
    Set<String> verdicts =
        LOOPS.stream()
            .flatMap(s -> s.markers().stream())
            .map(Marker::verdict)
            .collect(Collectors.toSet());
    assertThat(verdicts)
        .contains(
            "HostileLoopOrder, WARNING, A, interchange",
            "HostileLoopOrder, WARNING, A by guard, hoist",
            "HostileLoopOrder, WARNING, B, promote",
            "HostileLoopOrder, WARNING, B, distribute",
            "HostileLoopOrder, INFO, C, interchange",
            "HostileLoopOrder, INFO, none, triangular",
            "OpposingStrides, WARNING, A by guard, tile",
            "OpposingStrides, INFO, A by guard, tile");
  }

  @Test
  void unknownFolderIsNamed() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Samples.in("nothing"))
        .withMessage("there is no resource folder /samples/nothing");
  }
}
