package io.stridewise.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.corpus.FixLog.Done;
import io.stridewise.corpus.FixLog.Left;
import java.util.List;
import org.junit.jupiter.api.Test;

class FixLogTest {

  @Test
  void readsWhatFixPrints() {
    FixLog log =
        FixLog.parse(
            """
            src/a b/Broken.java:12:5 PROBLEM does not parse (missing '}'); the file was skipped
            src/acme/Sum.java: 2 loops changed
               10:7 exact unless it throws: swap the loops, hoist `a[i]`
               31:5 exact: order the loops: `i`, `k`, `j`
            src/acme/T.java:4:7 left [OpposingStrides] not proved: rows of `to` may be shared
            2 loops changed in 1 file: 1 exact, 1 exact unless it throws; 1 left: 1 not proved
            """
                .lines()
                .toList());

    assertThat(log.done())
        .containsExactly(
            new Done(
                "src/acme/Sum.java", 10, "exact unless it throws", "swap the loops, hoist `a[i]`"),
            new Done("src/acme/Sum.java", 31, "exact", "order the loops: `i`, `k`, `j`"));
    assertThat(log.left())
        .containsExactly(
            new Left(
                "src/acme/T.java", 4, "OpposingStrides", "not proved: rows of `to` may be shared"));
    assertThat(log.summary()).startsWith("2 loops changed in 1 file");
  }

  @Test
  void nothingDoneIsReadToo() {
    FixLog log = FixLog.parse(List.of("nothing changed"));

    assertThat(log.done()).isEmpty();
    assertThat(log.summary()).isEqualTo("nothing changed");
  }
}
