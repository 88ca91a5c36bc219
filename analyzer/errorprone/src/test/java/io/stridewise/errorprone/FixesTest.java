package io.stridewise.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.ErrorProneFlags;
import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Lines;
import io.stridewise.core.check.Severity;
import io.stridewise.core.ir.Span;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.Edit;
import io.stridewise.core.remedy.Fix;
import io.stridewise.core.remedy.RemedyKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FixesTest {
  private static final Settings DEFAULT = Settings.of(ErrorProneFlags.empty());

  @Test
  void aFixAboveTheTierIsNotOffered() {
    Finding finding = finding(Tier.CONDITIONAL, 10, 20);

    assertThat(Fixes.offered(List.of(finding), DEFAULT)).containsExactly(finding.withoutFix());
  }

  @Test
  void ofTwoFixesOfOneNestTheSaferIsOffered() {
    Finding weak = finding(Tier.UNLESS_THROWS, 10, 30);
    Finding safe = finding(Tier.EXACT, 25, 40);

    assertThat(Fixes.offered(List.of(weak, safe), DEFAULT))
        .containsExactly(weak.withoutFix(), safe);
  }

  @Test
  void fixesOfDifferentNestsAreAllOffered() {
    Finding first = finding(Tier.UNLESS_THROWS, 10, 30);
    Finding second = finding(Tier.EXACT, 30, 40);

    assertThat(Fixes.offered(List.of(first, second), DEFAULT)).containsExactly(first, second);
  }

  private static Finding finding(Tier tier, int start, int end) {
    Span span = new Span(start, end);
    return new Finding(
        Check.HOSTILE_LOOP_ORDER,
        Severity.WARNING,
        new Lines("A.java", " ".repeat(50)).place(span),
        1,
        1,
        "message " + start,
        List.of(" "),
        1,
        "",
        List.of(),
        Optional.empty(),
        List.of(),
        RemedyKind.INTERCHANGE,
        "swap the loops",
        Optional.of(tier),
        List.of(),
        Optional.of(new Fix(tier, List.of(new Edit(span, "swapped")))),
        "fingerprint" + start);
  }
}
