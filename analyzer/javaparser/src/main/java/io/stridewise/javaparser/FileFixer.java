package io.stridewise.javaparser;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.FixPolicy;
import io.stridewise.core.check.Lines;
import io.stridewise.core.check.Place;
import io.stridewise.core.ir.Span;
import io.stridewise.core.remedy.Edit;
import io.stridewise.core.remedy.Fix;
import io.stridewise.core.report.FixReport.Done;
import io.stridewise.core.report.FixReport.Left;
import io.stridewise.core.report.Obstacle;
import io.stridewise.javaparser.files.SourceFile;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The repair of one file, in memory. Applies one fix, analyses what came out, and goes on until no
 * wanted fix is left: so each fix is applied to the very text that it was proved on, two that would
 * change the same code or invent the same name cannot meet, and one may make way for another.
 */
final class FileFixer {
  /** A fix may make way for this many more; those that still come are not right. */
  private static final int STEPS_PER_FIX = 4;

  private final Function<SourceFile, FileScan.Result> scan;
  private final FixPolicy policy;
  private final Charset encoding;

  FileFixer(Function<SourceFile, FileScan.Result> scan, FixPolicy policy, Charset encoding) {
    this.scan = scan;
    this.policy = policy;
    this.encoding = encoding;
  }

  /**
   * @param scanned the file as it was found
   * @param done in the order of the original text
   * @param leftBefore what is left, with places in the text before
   * @param leftAfter the same, with places in the text after
   */
  record Result(
      SourceFile file,
      FileScan.Result scanned,
      byte[] before,
      byte[] after,
      List<Applied> done,
      List<Left> leftBefore,
      List<Left> leftAfter) {

    boolean isChanged() {
      return !done.isEmpty();
    }
  }

  /**
   * A fix that is part of the result.
   *
   * @param place in the original text
   */
  record Applied(Finding finding, Fix fix, Place place) {
    Done done() {
      return new Done(place, fix.tier(), finding.advice());
    }
  }

  Result fix(SourceFile file) {
    byte[] bytes;
    try {
      bytes = file.read();
    } catch (IOException | RuntimeException e) {
      return new Result(
          file,
          FileScan.unreadable(file, e),
          new byte[0],
          new byte[0],
          List.of(),
          List.of(),
          List.of());
    }
    return new Repair(file, bytes).run();
  }

  /** How far the repair of one file is. */
  private final class Repair {
    private final SourceFile file;
    private final byte[] original;
    private final Lines originalLines;
    private final List<Applied> done = new ArrayList<>();
    private final List<List<Edit>> steps = new ArrayList<>();
    private final Set<String> texts = new HashSet<>();

    /** Fixes that must not be applied, by fingerprint, with the reason. */
    private final Map<String, String> refused = new LinkedHashMap<>();

    private String text;
    private FileScan.Result scanned;

    Repair(SourceFile file, byte[] original) {
      this.file = file;
      this.original = original;
      this.text = new String(original, encoding);
      this.originalLines = new Lines(file.path(), text);
    }

    Result run() {
      FileScan.Result first = scan.apply(new SourceFile.InMemory(file.path(), original));
      scanned = first;
      texts.add(text);
      boolean lossless = Arrays.equals(text.getBytes(encoding), original);
      long limit =
          lossless ? STEPS_PER_FIX * first.findings().stream().filter(this::wanted).count() : 0;
      for (Optional<Finding> next = next();
          next.isPresent() && steps.size() < limit;
          next = next()) {
        apply(next.get());
      }
      String why =
          lossless
              ? "fixes of its file do not come to an end; please report it"
              : "its file is not valid " + encoding.name();
      List<Left> after = scanned.findings().stream().map(f -> left(f, f.place(), why)).toList();
      List<Left> before =
          scanned.findings().stream().map(f -> left(f, originalPlace(f), why)).toList();
      done.sort(Comparator.comparingInt(d -> d.place().span().start()));
      return new Result(file, first, original, text.getBytes(encoding), done, before, after);
    }

    private boolean wanted(Finding finding) {
      return finding.fix().filter(policy::admits).isPresent();
    }

    private Optional<Finding> next() {
      return scanned.findings().stream()
          .filter(this::wanted)
          .filter(f -> !refused.containsKey(f.fingerprint()))
          .findFirst();
    }

    /** Takes the step, unless its result shows that the fix is a mistake of ours. */
    private void apply(Finding finding) {
      Fix fix = finding.fix().orElseThrow();
      String next;
      try {
        next = Edit.apply(text, fix.edits());
      } catch (IllegalArgumentException e) {
        refused.put(finding.fingerprint(), "its edits overlap; please report it");
        return;
      }
      byte[] bytes = next.getBytes(encoding);
      if (!new String(bytes, encoding).equals(next)) {
        refused.put(finding.fingerprint(), "its fix cannot be written in " + encoding.name());
        return;
      }
      if (texts.contains(next)) {
        refused.put(finding.fingerprint(), "its fix undoes another one; please report it");
        return;
      }
      FileScan.Result after = scan.apply(new SourceFile.InMemory(file.path(), bytes));
      if (after.statistics().unparsable() > 0) {
        refused.put(finding.fingerprint(), "its fix would not parse; please report it");
        return;
      }
      done.add(new Applied(finding, fix, originalPlace(finding)));
      steps.add(
          fix.edits().stream().sorted(Comparator.comparingInt(e -> e.span().start())).toList());
      texts.add(next);
      text = next;
      scanned = after;
    }

    private Left left(Finding finding, Place place, String blocked) {
      return wanted(finding)
          ? Left.because(
              finding,
              place,
              Obstacle.REFUSED,
              refused.getOrDefault(finding.fingerprint(), blocked))
          : Left.because(finding, place, Obstacle.of(finding, policy));
    }

    private Place originalPlace(Finding finding) {
      int start = finding.place().span().start();
      int end = finding.place().span().end();
      for (int i = steps.size() - 1; i >= 0; i--) {
        start = before(start, steps.get(i));
        end = before(end, steps.get(i));
      }
      return originalLines.place(new Span(start, Math.max(start, end)));
    }
  }

  /**
   * Where what is at {@code offset} of an edited text was before; the start of the edit for what is
   * new.
   *
   * @param edits sorted, disjoint
   */
  static int before(int offset, List<Edit> edits) {
    int grown = 0;
    for (Edit edit : edits) {
      int start = edit.span().start() + grown;
      if (offset < start) {
        break;
      }
      if (offset < start + edit.text().length()) {
        return edit.span().start();
      }
      grown += edit.text().length() - (edit.span().end() - edit.span().start());
    }
    return offset - grown;
  }
}
