package io.stridewise.core.check;

import io.stridewise.core.address.BodyWalk;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.ir.Span;
import io.stridewise.core.remedy.Fixes;
import io.stridewise.core.remedy.RemedyKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Runs the rules over one file and puts what they say into words. */
public final class Findings {
  /** A code frame shows at most this many lines above the loop it points at, and below. */
  private static final int ABOVE = 2;

  private static final int BELOW = 4;

  private final CompilationUnitModel unit;
  private final Options options;
  private final Lines lines;
  private final Suppressions suppressions;
  private final Map<String, Integer> seen = new HashMap<>();

  private Findings(CompilationUnitModel unit, Options options) {
    this.unit = unit;
    this.options = options;
    this.lines = new Lines(unit.path(), unit.text());
    this.suppressions = new Suppressions(unit, lines);
  }

  /** The findings of {@code unit}, sorted by offset. */
  public static List<Finding> of(CompilationUnitModel unit, Options options) {
    return new Findings(unit, options).all();
  }

  private List<Finding> all() {
    List<Finding> findings = new ArrayList<>();
    ViewRules views = new ViewRules(unit);
    for (Body body : unit.bodies()) {
      List<LoopNode> innermost = new ArrayList<>();
      BodyWalk.Walked walked = BodyWalk.walk(body, unit.text());
      walked.loops().forEach(l -> collect(l, innermost));
      views.judge(walked.viewUses()).forEach(j -> finding(j).ifPresent(findings::add));
      Set<LoopNode> told = new HashSet<>();
      for (LoopNode loop : innermost) {
        Optional<NestRules.Judged> judged =
            told.contains(loop) ? Optional.empty() : new NestRules(options.machine()).judge(loop);
        // One remedy may move several loops: it is told once.
        judged.ifPresent(j -> told.addAll(j.plan().moved()));
        judged.flatMap(j -> finding(body, j)).ifPresent(findings::add);
      }
    }
    findings.sort(Comparator.comparingInt(f -> f.place().span().start()));
    return List.copyOf(findings);
  }

  private static void collect(LoopNode loop, List<LoopNode> innermost) {
    if (loop.loops().isEmpty()) {
      innermost.add(loop);
    }
    loop.loops().forEach(l -> collect(l, innermost));
  }

  private Optional<Finding> finding(Body body, NestRules.Judged judged) {
    Optional<Severity> severity = options.checks().severity(judged.check(), judged.evidence());
    LoopNode blamed = judged.plan().nest().innermost();
    List<Span> headers = new ArrayList<>();
    for (Optional<LoopNode> l = Optional.of(blamed); l.isPresent(); l = l.get().parent()) {
      Span header = l.get().loop().headerSpan();
      // A label stands before the header, and may have the comment above it.
      headers.add(
          0, new Span(Math.min(l.get().loop().span().start(), header.start()), header.end()));
    }
    if (severity.isEmpty() || suppressions.covers(judged.check(), headers)) {
      return Optional.empty();
    }
    boolean views = NestRules.usesViews(judged.plan());
    Span nest = judged.plan().root().span();
    Place place = lines.place(blamed.loop().headerSpan());
    int nestStart = lines.lineOf(nest.start());
    int lastBlamed =
        judged.plan().far().stream()
            .map(Access::span)
            .mapToInt(s -> lines.lineOf(s.end()))
            .max()
            .orElseThrow();
    int frameStart = Math.max(nestStart, place.startLine() - ABOVE);
    int frameEnd = Math.max(place.endLine(), Math.min(lastBlamed, place.endLine() + BELOW));
    return Optional.of(
        new Finding(
            judged.check(),
            severity.get(),
            place,
            nestStart,
            lines.lineOf(nest.end()),
            Wording.message(judged),
            lines.lines(frameStart, frameEnd),
            frameStart,
            Wording.caption(judged),
            Wording.related(judged, lines, unit.text()),
            Optional.of(new Finding.Cost(judged.plan().linesBefore(), judged.plan().linesAfter()))
                .filter(c -> judged.plan().kind() != RemedyKind.TILE),
            views ? List.of() : Gains.of(judged.plan()),
            judged.plan().kind(),
            judged.plan().advice(),
            judged.tier(),
            judged.conditions(),
            isWritten(judged)
                ? Fixes.of(unit, body, judged.plan(), options.guards()).fix()
                : Optional.empty(),
            fingerprint(judged.check(), nest)));
  }

  /** Loops over views are not rewritten; blocks make code longer, for nothing in a small array. */
  private static boolean isWritten(NestRules.Judged judged) {
    return !NestRules.usesViews(judged.plan())
        && (judged.plan().kind() != RemedyKind.TILE || judged.evidence() == Severity.WARNING);
  }

  private Optional<Finding> finding(ViewRules.Judged judged) {
    Optional<Severity> severity = options.checks().severity(judged.check(), judged.evidence());
    if (severity.isEmpty() || suppressions.covers(judged.check(), List.of(judged.place()))) {
      return Optional.empty();
    }
    Place place = lines.place(judged.place());
    return Optional.of(
        new Finding(
            judged.check(),
            severity.get(),
            place,
            place.startLine(),
            place.endLine(),
            judged.message(),
            lines.lines(place.startLine(), place.endLine()),
            place.startLine(),
            judged.caption(),
            List.of(),
            Optional.empty(),
            List.of(),
            judged.fix().isPresent() ? RemedyKind.BULK : RemedyKind.NONE,
            judged.advice(),
            judged.tier(),
            judged.conditions(),
            judged.fix(),
            fingerprint(judged.check(), judged.place())));
  }

  /**
   * The same for the same code wherever it stands; a number tells equal nests of one file apart.
   */
  private String fingerprint(Check check, Span nest) {
    String code = check.id() + ' ' + nest.of(unit.text()).replaceAll("\\s+", "");
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
      String key = HexFormat.of().formatHex(hash, 0, 8);
      return key + ":" + seen.merge(key, 1, Integer::sum);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
