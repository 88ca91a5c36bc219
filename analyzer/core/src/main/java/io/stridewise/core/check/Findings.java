package io.stridewise.core.check;

import io.stridewise.core.address.BodyWalk;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.ViewUse;
import io.stridewise.core.address.views.Trace;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.ir.Span;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.Fixes;
import io.stridewise.core.remedy.Plan;
import io.stridewise.core.remedy.RemedyKind;
import java.math.BigInteger;
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
    ViewRules views = new ViewRules(unit, options.machine());
    for (Body body : unit.bodies()) {
      FirstLook look = FirstLook.at(body, options.machine());
      if (!look.isWorthWalking()) {
        continue;
      }
      List<LoopNode> innermost = new ArrayList<>();
      BodyWalk.Walked walked = BodyWalk.walk(body, unit.text(), this::recorded);
      walked.loops().forEach(l -> collect(l, innermost));
      views.judge(walked.viewUses()).forEach(j -> finding(j).ifPresent(findings::add));
      RepeatedWalks repeated = new RepeatedWalks(walked.viewUses(), options.machine());
      Set<LoopNode> told = new HashSet<>();
      innermost.removeIf(l -> !look.isWorthJudging(l.loop()));
      for (LoopNode loop : innermost) {
        Optional<NestRules.Judged> judged =
            told.contains(loop) ? Optional.empty() : new NestRules(options.machine()).judge(loop);
        if (judged.flatMap(NestRules.Judged::tier).filter(t -> t != Tier.CONDITIONAL).isEmpty()) {
          Optional<ViewRules.Judged> walks =
              told.contains(loop) ? Optional.empty() : repeated.judge(loop);
          if (walks.isPresent()) {
            finding(walks.get()).ifPresent(findings::add);
            continue;
          }
        }
        // One remedy may move several loops: it is told once.
        judged.ifPresent(j -> told.addAll(j.plan().moved()));
        judged.flatMap(j -> finding(body, j, walked.viewUses())).ifPresent(findings::add);
      }
    }
    findings.sort(Comparator.comparingInt(f -> f.place().span().start()));
    return List.copyOf(findings);
  }

  private Optional<Trace.Walk> recorded(Span call, String operation, int rank) {
    int first = lines.lineOf(call.start());
    int last = lines.lineOf(call.end());
    return options.trace().most(unit.path(), first, last, operation, rank);
  }

  /** What the accesses to blame walked in a recorded run. */
  private List<Trace.Walk> seen(Plan plan) {
    return !NestRules.usesViews(plan)
        ? List.of()
        : plan.far().stream()
            .flatMap(a -> recorded(a.span(), a.reads() ? "get" : "set", Trace.ANY_RANK).stream())
            .toList();
  }

  private static void collect(LoopNode loop, List<LoopNode> innermost) {
    if (loop.loops().isEmpty()) {
      innermost.add(loop);
    }
    loop.loops().forEach(l -> collect(l, innermost));
  }

  private Optional<Finding> finding(Body body, NestRules.Judged judged, List<ViewUse> uses) {
    List<Trace.Walk> seen = seen(judged.plan());
    boolean small =
        !seen.isEmpty()
            && seen.stream()
                .allMatch(w -> BigInteger.valueOf(w.bytes()).compareTo(NestRules.SMALL) <= 0);
    Optional<Severity> severity =
        options.checks().severity(judged.check(), small ? Severity.INFO : judged.evidence());
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
            Wording.caption(judged) + Wording.recorded(seen),
            Wording.related(judged, lines, unit.text()),
            Optional.of(new Finding.Cost(judged.plan().linesBefore(), judged.plan().linesAfter()))
                .filter(c -> judged.plan().kind() != RemedyKind.TILE),
            views ? List.of() : Gains.of(judged.plan()),
            judged.plan().kind(),
            Optional.of(blamed)
                // The runtime walks opposing strides no better than a loop does.
                .filter(l -> judged.plan().kind() != RemedyKind.TILE)
                .flatMap(l -> BulkAdvice.of(l, uses))
                .map(call -> "%s, or use `%s`".formatted(judged.plan().advice(), call))
                .orElse(judged.plan().advice()),
            judged.tier(),
            judged.conditions(),
            isWritten(judged)
                ? Fixes.of(unit, body, judged.plan(), options.guards()).fix()
                : Optional.empty(),
            fingerprint(judged.check(), nest)));
  }

  /** Blocks make code longer, for nothing in a small array. */
  private static boolean isWritten(NestRules.Judged judged) {
    return judged.plan().kind() != RemedyKind.TILE || judged.evidence() == Severity.WARNING;
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
            judged.fix().isEmpty() && judged.remedy() == RemedyKind.BULK
                ? RemedyKind.NONE
                : judged.remedy(),
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
