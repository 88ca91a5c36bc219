package io.stridewise.javaparser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.FixPolicy;
import io.stridewise.core.check.Lines;
import io.stridewise.core.check.Severity;
import io.stridewise.core.ir.Span;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.Edit;
import io.stridewise.core.remedy.Fix;
import io.stridewise.core.remedy.RemedyKind;
import io.stridewise.core.report.FixReport;
import io.stridewise.core.report.FixReport.Left;
import io.stridewise.core.report.Obstacle;
import io.stridewise.core.report.ScanReport.Statistics;
import io.stridewise.javaparser.files.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The repair, with an analysis that is a table: each word of it is a finding wherever it stands in
 * a text, and its fix puts another word there.
 */
class FileFixerTest {

  @TempDir private Path folder;

  /** Findings and their fixes by word. */
  private final Map<String, Change> table = new LinkedHashMap<>();

  private Charset encoding = UTF_8;
  private FixPolicy policy = FixPolicy.DEFAULT;

  private record Change(String replacement, Tier tier, Optional<String> elsewhere) {}

  private void fix(String word, String replacement, Tier tier) {
    table.put(word, new Change(replacement, tier, Optional.empty()));
  }

  private FileScan.Result scan(SourceFile file) {
    String text;
    try {
      text = new String(file.read(), encoding);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    List<Finding> findings = new ArrayList<>();
    table.forEach((word, change) -> {
      for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        findings.add(finding(file.path(), text, word, at, change));
      }
    });
    findings.sort(Comparator.comparingInt(f -> f.place().span().start()));
    return new FileScan.Result(
        file.path(),
        findings,
        List.of(),
        new Statistics(1, 1, text.contains("broken") ? 1 : 0, 1, 0, 0));
  }

  private static Finding finding(String path, String text, String word, int at, Change change) {
    Span span = new Span(at, at + word.length());
    List<Edit> edits = new ArrayList<>();
    change
        .elsewhere()
        .ifPresent(e -> edits.add(new Edit(new Span(text.length(), text.length()), e)));
    edits.add(new Edit(span, change.replacement()));
    return new Finding(
        Check.HOSTILE_LOOP_ORDER,
        Severity.WARNING,
        new Lines(path, text).place(span),
        1,
        1,
        word,
        List.of(),
        1,
        "",
        List.of(),
        Optional.empty(),
        List.of(),
        RemedyKind.INTERCHANGE,
        "replace " + word,
        Optional.of(change.tier()),
        List.of(),
        Optional.of(new Fix(change.tier(), edits)),
        word + at);
  }

  private FileFixer.Result repair(String text) {
    return new FileFixer(this::scan, policy, encoding)
        .fix(new SourceFile.InMemory("A.java", text.getBytes(encoding)));
  }

  private String after(FileFixer.Result result) {
    return new String(result.after(), encoding);
  }

  private static List<String> obstacles(List<Left> left) {
    return left.stream()
        .map(l -> l.place().startLine() + ":" + l.place().startColumn() + " " + l.obstacle())
        .toList();
  }

  @Test
  void allWantedFixesAreApplied() {
    fix("slow", "fast", Tier.EXACT);
    fix("far", "near", Tier.UNLESS_THROWS);

    FileFixer.Result result = repair("slow\nfar slow\n");

    assertThat(after(result)).isEqualTo("fast\nnear fast\n");
    assertThat(result.leftAfter()).isEmpty();
  }

  @Test
  void whatIsDoneHasItsPlaceInTheOriginal() {
    table.put("slow", new Change("really\nvery\nfast", Tier.EXACT, Optional.of("// new\n")));

    FileFixer.Result result = repair("slow\n  slow\n");

    assertThat(after(result))
        .isEqualTo("really\nvery\nfast\n  really\nvery\nfast\n// new\n// new\n");
    assertThat(result.done())
        .extracting(d -> d.place().startLine() + ":" + d.place().startColumn())
        .containsExactly("1:1", "2:3");
    assertThat(result.done())
        .extracting(d -> d.place().span())
        .containsExactly(new Span(0, 4), new Span(7, 11));
  }

  @Test
  void whatIsLeftHasItsPlaceInBothTexts() {
    fix("slow", "very\nfast", Tier.EXACT);
    fix("risky", "safe", Tier.CONDITIONAL);

    FileFixer.Result result = repair("risky slow risky\n");

    assertThat(after(result)).isEqualTo("risky very\nfast risky\n");
    assertThat(obstacles(result.leftBefore())).containsExactly("1:1 TIER", "1:12 TIER");
    assertThat(obstacles(result.leftAfter())).containsExactly("1:1 TIER", "2:6 TIER");
  }

  @Test
  void aFixMayMakeWayForAnother() {
    fix("worst", "bad", Tier.EXACT);
    fix("bad", "good", Tier.UNLESS_THROWS);

    FileFixer.Result result = repair("worst");

    assertThat(after(result)).isEqualTo("good");
    assertThat(result.done()).hasSize(2);
  }

  @Test
  void ofTwoThatOverlapTheSecondIsJudgedAgain() {
    fix("ab", "xb", Tier.EXACT);
    fix("bc", "yc", Tier.EXACT);

    assertThat(after(repair("abc"))).isEqualTo("xyc");
  }

  @Test
  void aSecondRunChangesNothing() {
    fix("slow", "fast", Tier.EXACT);
    FileFixer.Result first = repair("slow slow");

    FileFixer.Result second = repair(after(first));

    assertThat(second.isChanged()).isFalse();
    assertThat(second.after()).isEqualTo(first.after());
  }

  @Test
  void fixesThatUndoEachOtherStop() {
    fix("ping", "pong", Tier.EXACT);
    fix("pong", "ping", Tier.EXACT);

    FileFixer.Result result = repair("ping");

    assertThat(after(result)).isEqualTo("pong");
    assertThat(result.leftAfter())
        .extracting(Left::reason)
        .containsExactly("its fix undoes another one; please report it");
  }

  @Test
  void fixesWithoutEndStop() {
    fix("more", "more more", Tier.EXACT);

    FileFixer.Result result = repair("more");

    assertThat(result.done()).hasSize(4);
    assertThat(result.leftAfter())
        .extracting(Left::reason)
        .containsOnly("fixes of its file do not come to an end; please report it");
  }

  @Test
  void aFixThatWouldNotParseIsLeftAndOthersGoOn() {
    fix("bad", "broken", Tier.EXACT);
    fix("slow", "fast", Tier.EXACT);

    FileFixer.Result result = repair("bad slow");

    assertThat(after(result)).isEqualTo("bad fast");
    assertThat(obstacles(result.leftAfter())).containsExactly("1:1 REFUSED");
    assertThat(result.leftAfter().get(0).reason())
        .isEqualTo("its fix would not parse; please report it");
  }

  @Test
  void aFileThatIsNotInItsEncodingIsLeft() {
    fix("slow", "fast", Tier.EXACT);
    byte[] latin = "slow \u00e9".getBytes(ISO_8859_1);

    FileFixer.Result result =
        new FileFixer(this::scan, policy, UTF_8).fix(new SourceFile.InMemory("A.java", latin));

    assertThat(result.isChanged()).isFalse();
    assertThat(result.leftAfter())
        .extracting(Left::reason)
        .containsExactly("its file is not valid UTF-8");
  }

  @Test
  void aFixThatTheEncodingCannotHoldIsLeft() {
    fix("slow", "\u65e5", Tier.EXACT);
    encoding = ISO_8859_1;

    FileFixer.Result result = repair("slow \u00e9");

    assertThat(result.isChanged()).isFalse();
    assertThat(result.leftAfter())
        .extracting(Left::reason)
        .containsExactly("its fix cannot be written in ISO-8859-1");
  }

  @Test
  void aByteOrderMarkAndAllElseOutsideOfTheEditsStays() {
    fix("slow", "fast", Tier.EXACT);

    assertThat(after(repair("\ufeff\tslow \\u0041 \r\n\u00e9 \r")))
        .isEqualTo("\ufeff\tfast \\u0041 \r\n\u00e9 \r");
  }

  private List<FileFixer.Result> onDisk(String... texts) throws IOException {
    List<FileFixer.Result> results = new ArrayList<>();
    FileFixer fixer = new FileFixer(this::scan, policy, encoding);
    for (int i = 0; i < texts.length; i++) {
      Path file = Files.writeString(folder.resolve(i + ".java"), texts[i]);
      results.add(fixer.fix(new SourceFile.OnDisk(i + ".java", file)));
    }
    return results;
  }

  @Test
  void allFilesAreWritten() throws Exception {
    fix("slow", "fast", Tier.EXACT);
    fix("risky", "safe", Tier.CONDITIONAL);

    FixReport report = SourceFixer.finish(onDisk("slow", "risky", "slow risky"), List.of(), false);

    assertThat(folder.resolve("0.java")).hasContent("fast");
    assertThat(folder.resolve("2.java")).hasContent("fast risky");
    assertThat(report.changed())
        .extracting(FixReport.Changed::path)
        .containsExactly("0.java", "2.java");
    assertThat(obstacles(report.left())).containsExactly("1:1 TIER", "1:6 TIER");
    assertThat(report.failures()).isEmpty();
  }

  @Test
  void aDryRunWritesNothing() throws Exception {
    fix("slow", "fast", Tier.EXACT);

    FixReport report = SourceFixer.finish(onDisk("slow\n"), List.of(), true);

    assertThat(folder.resolve("0.java")).hasContent("slow\n");
    assertThat(new String(report.changed().get(0).diff(), UTF_8))
        .isEqualTo("--- a/0.java\n+++ b/0.java\n@@ -1 +1 @@\n-slow\n+fast\n");
  }

  @Test
  void aFileThatChangedSinceItWasReadIsAFailureAndOthersGoOn() throws Exception {
    fix("slow", "fast", Tier.EXACT);
    fix("risky", "safe", Tier.CONDITIONAL);
    List<FileFixer.Result> results = onDisk("slow risky", "slow");
    Files.writeString(folder.resolve("0.java"), "slow, and edited");

    FixReport report = SourceFixer.finish(results, List.of(), false);

    assertThat(folder.resolve("0.java")).hasContent("slow, and edited");
    assertThat(folder.resolve("1.java")).hasContent("fast");
    assertThat(report.failures())
        .extracting(d -> d.path() + " " + d.message())
        .containsExactly("0.java was changed since it was read; run again");
    assertThat(report.left())
        .extracting(l -> l.obstacle() + " " + l.reason())
        .containsExactly(
            "FILE its file was changed since it was read; run again",
            "TIER its fix is with assumptions (tier C)");
    assertThat(report.done()).isEqualTo(1);
    assertThat(obstacles(report.left())).containsExactly("1:1 FILE", "1:6 TIER");
  }

  @Test
  void aFileThatCannotBeReadIsLeft() throws Exception {
    FileFixer.Result gone =
        new FileFixer(this::scan, policy, encoding)
            .fix(new SourceFile.OnDisk("Gone.java", folder.resolve("Gone.java")));

    FixReport report = SourceFixer.finish(List.of(gone), List.of(), false);

    assertThat(report.diagnostics())
        .extracting(d -> d.path() + " " + d.message())
        .containsExactly("Gone.java cannot be read (no such file); skipped");
    assertThat(report.statistics().unparsable()).isEqualTo(1);
  }

  @Test
  void obstaclesOfOtherKindsAreTold() {
    fix("slow", "fast", Tier.GUARDED);

    assertThat(obstacles(repair("slow").leftAfter())).containsExactly("1:1 " + Obstacle.CONDITIONS);
    policy = FixPolicy.parse("A", true);
    assertThat(after(repair("slow"))).isEqualTo("fast");
  }
}
