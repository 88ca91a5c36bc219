package io.stridewise.javaparser.analysis;

import io.stridewise.core.Analyzer;
import io.stridewise.core.address.BodyWalk;
import io.stridewise.core.address.Counted;
import io.stridewise.core.address.Event;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Options;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.locality.Machine;
import io.stridewise.core.remedy.Nest;
import io.stridewise.core.remedy.Plan;
import io.stridewise.core.remedy.Planner;
import io.stridewise.javaparser.lowering.Sources;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A small source through the front end and the walk, with what tests ask of it in words. */
final class Analyzed {
  private final CompilationUnitModel model;
  private final List<LoopNode> loops = new ArrayList<>();

  private Analyzed(String source) {
    model = Sources.everything(source);
    deeply(() -> {
      model.bodies().forEach(b -> BodyWalk.loops(b, model.text()).forEach(this::add));
      return loops;
    });
  }

  /** With a stack as large as the scanner's. */
  private static <T> T deeply(Supplier<T> work) {
    AtomicReference<T> result = new AtomicReference<>();
    Thread thread = new Thread(null, () -> result.set(work.get()), "analysis", 64L << 20);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return result.get();
  }

  private void add(LoopNode loop) {
    loops.add(loop);
    loop.loops().forEach(this::add);
  }

  /** A method {@code void f(parameters) { statements }}. */
  static Analyzed method(String parameters, String statements) {
    return members("void f(" + parameters + ") {\n" + statements + "\n}");
  }

  /** Members of a class, with methods {@code use} that nobody knows. */
  static Analyzed members(String members) {
    return new Analyzed(
        "abstract class Test {\n" + members + "\nabstract void use(Object o);\n}\n");
  }

  /** A whole file. */
  static Analyzed file(String source) {
    return new Analyzed(source);
  }

  /** All loops, each before those inside it. */
  List<LoopNode> loops() {
    return loops;
  }

  /** The loop whose induction variable is {@code name}. */
  LoopNode loop(String name) {
    return loops.stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow();
  }

  /** How the first loop counts. */
  String counts() {
    return counts(loops.get(0));
  }

  /** {@code i = 0 .. n - 1: n trips}, or why the loop does not count. */
  static String counts(LoopNode loop) {
    if (loop.counted().isEmpty()) {
      return loop.notCounted();
    }
    Counted c = loop.counted().get();
    String range = loop.name() + " = " + c.min() + " .. " + c.max();
    return range + " step " + c.step() + ", " + c.trips() + " trips";
  }

  /** The array accesses of all loops in order: {@code a[i][j]}. */
  List<String> addresses() {
    return accesses(a -> true).stream().map(Analyzed::text).toList();
  }

  /** The only write. */
  String written() {
    List<Event.Access> writes = accesses(Event.Access::writes);
    if (writes.size() != 1) {
      throw new AssertionError("writes " + writes.stream().map(Analyzed::text).toList());
    }
    return text(writes.get(0));
  }

  List<Event.Access> accesses(Predicate<Event.Access> which) {
    return loops.stream()
        .flatMap(l -> l.events().stream())
        .filter(Event.Access.class::isInstance)
        .map(Event.Access.class::cast)
        .filter(which)
        .toList();
  }

  static String text(Event.Access access) {
    StringBuilder text = new StringBuilder(access.region().text());
    access.subscripts().forEach(s -> text.append('[').append(sorted(s)).append(']'));
    return text.toString();
  }

  /**
   * With the factors of each product in alphabetical order: {@code i * n + j}, whoever came first.
   */
  private static String sorted(Polynomial polynomial) {
    return Pattern.compile("\\w+( \\* \\w+)+")
        .matcher(polynomial.toString())
        .replaceAll(m ->
            Arrays.stream(m.group().split(" \\* ")).sorted().collect(Collectors.joining(" * ")));
  }

  /** What could be done about the nest around the innermost loop. */
  Optional<Plan> plan() {
    List<LoopNode> innermost = loops.stream().filter(l -> l.loops().isEmpty()).toList();
    return Planner.plan(Nest.around(innermost.get(innermost.size() - 1)), Machine.GENERIC);
  }

  List<Finding> findings() {
    return deeply(() -> Analyzer.analyze(model, Options.DEFAULT));
  }

  /** The only finding. */
  Finding finding() {
    List<Finding> findings = findings();
    if (findings.size() != 1) {
      throw new AssertionError("findings " + findings.stream().map(Finding::message).toList());
    }
    return findings.get(0);
  }
}
