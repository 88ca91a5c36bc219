package io.stridewise.pair.agreement;

import io.stridewise.array.NdArray;
import io.stridewise.core.Analyzer;
import io.stridewise.core.address.BodyWalk;
import io.stridewise.core.address.ViewUse;
import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Options;
import io.stridewise.core.check.Severity;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.remedy.Edit;
import io.stridewise.layout.Layout;
import io.stridewise.layout.Overlap;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Analyses and runs random programs, and compares. */
final class Agreement {
  private static final int METHODS = 100;
  private static final Pattern SEEN = Pattern.compile("Probe\\.see\\((\\d+), ");
  private static final Pattern BEGUN = Pattern.compile("Probe\\.begin\\((\\d+)\\)");
  private static final int[][] ARGUMENTS = {{5, 2, 3}, {8, 3, 2}, {1, 1, 1}, {0, 2, 4}, {4, 5, 2}};

  private final Programs programs;
  private final Tally tally = new Tally();

  Agreement(Path folder) {
    this.programs = new Programs(folder);
  }

  /** Compares about {@code programs} programs made from {@code seed}. */
  static Tally of(Path folder, long seed, int programs) throws Exception {
    Agreement agreement = new Agreement(folder);
    for (int i = 0; i * METHODS < programs; i++) {
      String name = "P" + i;
      agreement.compare(name, new Generator(seed + i).unit(name, METHODS));
    }
    return agreement.tally;
  }

  private void compare(String name, String source) throws Exception {
    CompilationUnitModel model = Programs.model(source);
    Map<Integer, ViewUse.AsStrided> views = new HashMap<>();
    Map<Integer, ViewUse> tries = new HashMap<>();
    for (Body body : model.bodies()) {
      for (ViewUse use : BodyWalk.walk(body, source).viewUses()) {
        String line = line(source, use.span().start());
        Matcher begun = BEGUN.matcher(line);
        Matcher seen = SEEN.matcher(line);
        if (begun.find()) {
          tries.put(Integer.parseInt(begun.group(1)), use);
        } else if (seen.find() && use instanceof ViewUse.AsStrided a) {
          views.put(Integer.parseInt(seen.group(1)), a);
        }
      }
    }
    Map<Integer, Finding> findings = new HashMap<>();
    List<Edit> edits = new ArrayList<>();
    for (Finding f : Analyzer.analyze(model, Options.DEFAULT)) {
      Matcher begun = BEGUN.matcher(line(source, f.place().span().start()));
      if (begun.find()) {
        findings.put(Integer.parseInt(begun.group(1)), f);
        f.fix().filter(x -> x.tier() == Tier.EXACT).ifPresent(x -> edits.addAll(x.edits()));
      } else {
        tally.contradiction("finding on an empty view: " + f.message());
      }
    }
    Class<?> program = programs.compiled(name, source, "before");
    Class<?> fixed = programs.compiled(name, Edit.apply(source, edits), "after");
    for (int i = 0; i < METHODS; i++) {
      tally.count("programs");
    }
    for (int i = 0; i < METHODS; i++) {
      for (int[] arguments : ARGUMENTS) {
        run(program, fixed, i, arguments, views, tries, findings, source);
      }
    }
  }

  private void run(
      Class<?> program,
      Class<?> fixed,
      int method,
      int[] arguments,
      Map<Integer, ViewUse.AsStrided> views,
      Map<Integer, ViewUse> tries,
      Map<Integer, Finding> findings,
      String source)
      throws Exception {
    Map<String, Integer> sizes = Map.of("n", arguments[0], "w", arguments[1], "m", arguments[2]);
    Claims claims = new Claims(sizes, tally);
    Optional<Throwable> thrown = invoke(program, method, arguments);
    Map<Integer, NdArray<?>> seen = Probe.seen();
    int unfinished = Probe.unfinished();
    tally.count("runs");
    String where = program.getName() + ".p" + method + sizes + ": ";
    seen.forEach((id, array) -> {
      ViewUse.AsStrided use = views.get(id);
      if (use != null) {
        claims
            .falseClaim(use.source(), array)
            .ifPresent(f -> tally.contradiction(where + source(source, use) + ": " + f));
      }
    });
    tries.forEach((id, use) -> {
      boolean threw = unfinished == id && thrown.isPresent();
      boolean passed = use instanceof ViewUse.AsStrided ? seen.containsKey(id + 1) : false;
      Optional<Finding> finding = Optional.ofNullable(findings.get(id));
      if (use instanceof ViewUse.AsStrided a && (threw || passed)) {
        judged(a, finding, threw ? thrown : Optional.empty(), claims)
            .ifPresent(f -> tally.contradiction(where + source(source, use) + ": " + f));
      } else if (use instanceof ViewUse.Write w && seen.containsKey(id - 1)) {
        judged(w, finding, threw ? thrown : Optional.empty(), seen.get(id - 1))
            .ifPresent(f -> tally.contradiction(where + source(source, use) + ": " + f));
      }
    });
    Optional<Throwable> again = invoke(fixed, method, arguments);
    String before = text(thrown, seen);
    String after = text(again, Probe.seen());
    boolean throwsOtherwise = thrown.isPresent() && again.isPresent();
    if (!before.equals(after) && !throwsOtherwise) {
      tally.contradiction(where + "fixed, it makes " + after + " instead of " + before);
    }
  }

  /** What is said of an {@code asStrided} that ran. */
  private Optional<String> judged(
      ViewUse.AsStrided use, Optional<Finding> finding, Optional<Throwable> thrown, Claims claims) {
    boolean error = finding.filter(f -> f.severity() == Severity.ERROR).isPresent();
    boolean unsure = finding.filter(f -> f.severity() == Severity.INFO).isPresent();
    if (error) {
      // With variables, it throws whenever the view has an element.
      boolean element =
          use.shape().orElseThrow().stream()
              .allMatch(n -> claims.value(n).map(v -> v.signum() > 0).orElse(false));
      boolean numbers = finding.get().conditions().stream().noneMatch(c -> c.endsWith(">= 1"));
      if (thrown.isEmpty() && (numbers || element)) {
        return Optional.of("does not throw: " + finding.get().message());
      }
      tally.count(thrown.isPresent() ? "faults confirmed" : "faults without an element");
      if (thrown.isPresent()
          && isNumeric(use)
          && !finding.get().message().equals(thrown.get().getMessage())) {
        return Optional.of(
            "says " + finding.get().message() + ", not " + thrown.get().getMessage());
      }
      return Optional.empty();
    }
    // A warning about something else is no word on the bounds.
    boolean silent = finding.isEmpty() || finding.get().check() == Check.PREFER_SAFE_VIEW;
    boolean judged =
        silent
            && use.shape().isPresent()
            && use.strides().isPresent()
            && use.source().element().isPresent();
    if (judged && thrown.isPresent() && !thrown.get().getMessage().contains("negative length")) {
      return Optional.of("throws " + thrown.get().getMessage());
    }
    tally.count(
        unsure
            ? thrown.isPresent() ? "unsure, throws" : "unsure, does not throw"
            : judged
                ? "no fault, confirmed"
                : finding.isPresent() ? "other warnings" : "asStrided of unknown shape");
    finding
        .filter(f -> f.check() == Check.PREFER_SAFE_VIEW)
        .ifPresent(f -> tally.count("safe views " + f.tier().orElseThrow().label()));
    return Optional.empty();
  }

  private static boolean isNumeric(ViewUse.AsStrided use) {
    return use.shape().orElseThrow().stream().allMatch(p -> p.asConstant().isPresent())
        && use.strides().orElseThrow().stream().allMatch(p -> p.asConstant().isPresent())
        && use.offset().asConstant().isPresent()
        && use.source().buffer().bytes().asConstant().isPresent();
  }

  /** What is said of a write that was tried. */
  private Optional<String> judged(
      ViewUse.Write use, Optional<Finding> finding, Optional<Throwable> thrown, NdArray<?> array) {
    boolean overlaps = Overlap.within(array.layout(), Overlap.EXACT) == Overlap.YES;
    if (finding.isPresent() && finding.get().severity() == Severity.ERROR) {
      boolean refusal = finding.get().message().startsWith("this view is read-only");
      if (!overlaps && !array.layout().isEmpty() || refusal && thrown.isEmpty()) {
        return Optional.of("does not overlap: " + finding.get().message());
      }
      tally.count("overlapping writes confirmed");
      return refusal && !finding.get().message().equals(thrown.get().getMessage())
          ? Optional.of("says " + finding.get().message() + ", not " + thrown.get().getMessage())
          : Optional.empty();
    }
    Optional<Layout> exact = use.view().layout();
    if (finding.isEmpty() && overlaps && exact.isPresent()) {
      return Optional.of("overlaps");
    }
    tally.count(
        finding.isPresent()
            ? "writes that may overlap"
            : overlaps ? "overlapping writes not seen" : "writes without overlap");
    return Optional.empty();
  }

  // ---- programs

  private static Optional<Throwable> invoke(Class<?> program, int method, int[] arguments)
      throws ReflectiveOperationException {
    Probe.clear();
    try {
      program
          .getMethod("p" + method, int.class, int.class, int.class)
          .invoke(null, arguments[0], arguments[1], arguments[2]);
      return Optional.empty();
    } catch (InvocationTargetException e) {
      return Optional.of(e.getCause());
    }
  }

  private static String text(Optional<Throwable> thrown, Map<Integer, NdArray<?>> seen) {
    StringBuilder text = new StringBuilder(thrown.map(Throwable::toString).orElse("completes"));
    seen.keySet().stream()
        .sorted()
        .forEach(id ->
            text.append("; ")
                .append(seen.get(id).layout())
                .append(seen.get(id).isWritable() ? " writable" : " read-only"));
    return text.toString();
  }

  private static String line(String source, int offset) {
    int start = source.lastIndexOf('\n', offset) + 1;
    return source.substring(start, source.indexOf('\n', offset));
  }

  private static String source(String source, ViewUse use) {
    return line(source, use.span().start()).strip();
  }
}
