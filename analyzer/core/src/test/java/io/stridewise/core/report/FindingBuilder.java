package io.stridewise.core.report;

import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Place;
import io.stridewise.core.check.Severity;
import io.stridewise.core.ir.Span;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.Edit;
import io.stridewise.core.remedy.Fix;
import io.stridewise.core.remedy.RemedyKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Findings about a source text, told by the pieces of it that they are about. */
final class FindingBuilder {
  private final String path;
  private final String source;
  private Check check = Check.HOSTILE_LOOP_ORDER;
  private Severity severity = Severity.WARNING;
  private Place place;
  private int loopStart;
  private int loopEnd;
  private String message = "loop walks down the columns";
  private int frameStart;
  private int frameEnd;
  private String caption = "";
  private final List<Finding.Related> related = new ArrayList<>();
  private Optional<Finding.Cost> cost = Optional.empty();
  private final List<Finding.Gain> gains = new ArrayList<>();
  private RemedyKind remedy = RemedyKind.NONE;
  private String advice = "";
  private Optional<Tier> tier = Optional.empty();
  private List<String> conditions = List.of();
  private Optional<Fix> fix = Optional.empty();
  private String fingerprint = "f1";

  /** A finding in {@code source} whose loop header is {@code header}. */
  FindingBuilder(String path, String source, String header) {
    this.path = path;
    this.source = source;
    place = placeOf(header);
    loopStart = place.startLine();
    loopEnd = place.endLine();
    frameStart = place.startLine();
    frameEnd = place.endLine();
  }

  FindingBuilder check(Check check, Severity severity) {
    this.check = check;
    this.severity = severity;
    return this;
  }

  FindingBuilder nest(int first, int last) {
    loopStart = first;
    loopEnd = last;
    return this;
  }

  FindingBuilder message(String message, String caption) {
    this.message = message;
    this.caption = caption;
    return this;
  }

  FindingBuilder frame(int first, int last) {
    frameStart = first;
    frameEnd = last;
    return this;
  }

  FindingBuilder related(String access, String text) {
    related.add(new Finding.Related(placeOf(access), text));
    return this;
  }

  FindingBuilder cost(double before, double after) {
    cost = Optional.of(new Finding.Cost(before, after));
    return this;
  }

  FindingBuilder gain(String size, double low, double high) {
    gains.add(new Finding.Gain(size, low, high));
    return this;
  }

  FindingBuilder remedy(RemedyKind kind, String advice) {
    this.remedy = kind;
    this.advice = advice;
    return this;
  }

  FindingBuilder tier(Tier tier, String... conditions) {
    this.tier = Optional.of(tier);
    this.conditions = List.of(conditions);
    return this;
  }

  FindingBuilder unproved(String... reasons) {
    this.tier = Optional.empty();
    this.conditions = List.of(reasons);
    return this;
  }

  /**
   * Adds a fix.
   *
   * @param pieces of the source, each followed by what takes its place
   */
  FindingBuilder fix(Tier tier, String... pieces) {
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < pieces.length; i += 2) {
      edits.add(new Edit(placeOf(pieces[i]).span(), pieces[i + 1]));
    }
    fix = Optional.of(new Fix(tier, edits));
    return this;
  }

  FindingBuilder fingerprint(String fingerprint) {
    this.fingerprint = fingerprint;
    return this;
  }

  Finding build() {
    List<String> lines = source.lines().toList().subList(frameStart - 1, frameEnd);
    return new Finding(
        check,
        severity,
        place,
        loopStart,
        loopEnd,
        message,
        lines,
        frameStart,
        caption,
        related,
        cost,
        gains,
        remedy,
        advice,
        tier,
        conditions,
        fix,
        fingerprint);
  }

  private Place placeOf(String piece) {
    int start = source.indexOf(piece);
    if (start < 0) {
      throw new IllegalArgumentException("the source has no '" + piece + "'");
    }
    int end = start + piece.length();
    return new Place(
        path, new Span(start, end), line(start), column(start), line(end), column(end));
  }

  private int line(int offset) {
    return 1 + (int) source.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  private int column(int offset) {
    return offset - source.lastIndexOf('\n', offset - 1);
  }
}
