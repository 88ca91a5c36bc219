package io.stridewise.core.check;

import io.stridewise.core.address.BodyWalk;
import io.stridewise.core.address.Counted;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.Event.Effect;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.check.Explanation.Loop;
import io.stridewise.core.check.Explanation.Order;
import io.stridewise.core.check.Explanation.Walk;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.legality.Condition;
import io.stridewise.core.legality.Legality;
import io.stridewise.core.legality.NestDependences;
import io.stridewise.core.legality.Transformation;
import io.stridewise.core.legality.Verdict;
import io.stridewise.core.locality.References;
import io.stridewise.core.locality.Stride;
import io.stridewise.core.remedy.Nest;
import io.stridewise.core.remedy.Plan;
import io.stridewise.core.remedy.Planner;
import io.stridewise.core.remedy.Reordering;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts all that is known about single nests into words, whether there is a finding or not. */
public final class Explanations {
  /** The pairs of more accesses than this fill pages. */
  private static final int MANY_ACCESSES = 40;

  private final CompilationUnitModel unit;
  private final Options options;
  private final Lines lines;

  private Explanations(CompilationUnitModel unit, Options options) {
    this.unit = unit;
    this.options = options;
    this.lines = new Lines(unit.path(), unit.text());
  }

  /** Headers of all innermost loops of {@code unit} that have another loop around them. */
  public static List<Place> nests(CompilationUnitModel unit) {
    Lines lines = new Lines(unit.path(), unit.text());
    return innermost(unit).stream()
        .filter(l -> l.parent().isPresent())
        .map(l -> lines.place(l.loop().headerSpan()))
        .toList();
  }

  /**
   * The nests at {@code line}: that of the innermost loop there or, if the line belongs to a loop
   * with others inside, those of all loops inside.
   */
  public static List<Explanation> of(CompilationUnitModel unit, Options options, int line) {
    Explanations all = new Explanations(unit, options);
    List<LoopNode> innermost = innermost(unit);
    Optional<LoopNode> at =
        innermost.stream()
            .flatMap(l -> around(l).stream())
            .filter(l -> all.holds(l, line))
            .reduce((a, b) -> b.span().contains(a.span()) ? a : b);
    List<Finding> findings = at.isEmpty() ? List.of() : Findings.of(unit, options);
    return innermost.stream()
        .filter(l -> at.isPresent() && around(l).contains(at.get()))
        .map(l -> all.explain(l, findings))
        .toList();
  }

  private static List<LoopNode> innermost(CompilationUnitModel unit) {
    List<LoopNode> found = new ArrayList<>();
    for (Body body : unit.bodies()) {
      BodyWalk.loops(body, unit.text()).forEach(l -> collect(l, found));
    }
    return found;
  }

  private static void collect(LoopNode loop, List<LoopNode> found) {
    if (loop.loops().isEmpty()) {
      found.add(loop);
    }
    loop.loops().forEach(l -> collect(l, found));
  }

  /** {@code loop} and all loops around it, outermost first. */
  private static List<LoopNode> around(LoopNode loop) {
    List<LoopNode> all = new ArrayList<>();
    for (Optional<LoopNode> l = Optional.of(loop); l.isPresent(); l = l.get().parent()) {
      all.add(0, l.get());
    }
    return all;
  }

  private boolean holds(LoopNode loop, int line) {
    return lines.lineOf(loop.span().start()) <= line && line <= lines.lineOf(loop.span().end());
  }

  private Explanation explain(LoopNode innermost, List<Finding> findings) {
    Nest nest = Nest.around(innermost);
    Place place = lines.place(innermost.loop().headerSpan());
    Optional<Finding> finding =
        findings.stream().filter(f -> f.place().span().equals(place.span())).findFirst();
    return new Explanation(
        place,
        around(innermost).stream().map(this::loop).toList(),
        nest.accesses().stream().map(a -> walk(a, around(innermost))).distinct().toList(),
        dependences(nest),
        orders(nest),
        finding,
        finding.isPresent() ? "" : silence(nest));
  }

  private Loop loop(LoopNode loop) {
    String range =
        loop.counted()
            .map(Explanations::range)
            .orElseGet(() -> "not counted: " + loop.notCounted());
    return new Loop(
        lines.place(loop.loop().headerSpan()), loop.name(), range, loop.counted().isPresent());
  }

  private static String range(Counted c) {
    String range = c.descending() ? c.max() + " down to " + c.min() : c.min() + " to " + c.max();
    return c.step().abs().equals(BigInteger.ONE) ? range : range + " in steps of " + c.step();
  }

  private Walk walk(Access access, List<LoopNode> loops) {
    String kind =
        access.reads() && access.writes() ? "read, write" : access.writes() ? "write" : "read";
    return new Walk(
        lines.place(access.span()),
        text(access),
        kind,
        loops.stream().map(l -> Wording.step(Stride.of(access, l))).toList());
  }

  private List<Explanation.Dependence> dependences(Nest nest) {
    if (nest.innermost().counted().isEmpty() || nest.accesses().size() > MANY_ACCESSES) {
      return List.of();
    }
    return NestDependences.of(nest.accesses(), nest.loops()).stream()
        .map(d ->
            new Explanation.Dependence(
                text(d.source()), text(d.sink()), d.kind(), d.vectors(), d.notes()))
        .distinct()
        .toList();
  }

  private String text(Access access) {
    return access.span().of(unit.text()).replaceAll("\\s+", " ");
  }

  private List<Order> orders(Nest nest) {
    if (nest.accesses().size() > NestRules.MANY_ACCESSES) {
      return List.of();
    }
    LoopNode innermost = nest.innermost();
    References references = new References(nest.accesses(), innermost, options.machine());
    List<Order> orders = new ArrayList<>();
    orders.add(
        new Order(
            names(nest.loops()),
            references.lines(innermost),
            true,
            "",
            Optional.empty(),
            List.of()));
    List<LoopNode> perfect = Reordering.perfect(nest.loops());
    for (int k = nest.loops().size() - 2; k >= 0; k--) {
      LoopNode candidate = nest.loops().get(k);
      List<LoopNode> order = new ArrayList<>(nest.loops());
      order.remove(candidate);
      order.add(candidate);
      Optional<Transformation> t =
          perfect.contains(candidate)
              ? Reordering.permute(
                  perfect, order.subList(order.size() - perfect.size(), order.size()))
              : Reordering.inside(candidate, l -> l == innermost, (a, b) -> 0);
      orders.add(order(names(order), references.lines(candidate), t));
    }
    return orders;
  }

  private static Order order(List<String> names, double cost, Optional<Transformation> t) {
    if (t.isEmpty()) {
      return new Order(
          names,
          cost,
          false,
          "not possible",
          Optional.empty(),
          List.of("the body of `" + names.get(names.size() - 1) + "` cannot be split"));
    }
    Verdict verdict = Legality.judge(t.get());
    if (verdict instanceof Verdict.Legal legal) {
      return new Order(
          names,
          cost,
          false,
          "legal",
          Optional.of(legal.tier()),
          legal.conditions().stream().map(Condition::text).toList());
    }
    if (verdict instanceof Verdict.Illegal illegal) {
      return new Order(
          names, cost, false, "not legal", Optional.empty(), List.of(illegal.witness()));
    }
    String blocker = ((Verdict.Unknown) verdict).blocker();
    return new Order(names, cost, false, "not proved", Optional.empty(), List.of(blocker));
  }

  private static List<String> names(List<LoopNode> loops) {
    return loops.stream().map(LoopNode::name).toList();
  }

  /** Why {@link NestRules} says nothing, as far as a reason can be named. */
  private String silence(Nest nest) {
    LoopNode innermost = nest.innermost();
    if (innermost.counted().isEmpty()) {
      return "the innermost loop cannot be counted: " + innermost.notCounted();
    }
    if (nest.loops().size() < 2) {
      return innermost.parent().isEmpty()
          ? "a single loop has no other order"
          : "the loop around it cannot be counted: " + innermost.parent().get().notCounted();
    }
    Optional<Effect> work =
        innermost.events().stream()
            .filter(e -> e instanceof Effect f && NestRules.DOMINATING.contains(f.kind()))
            .map(Effect.class::cast)
            .findFirst();
    if (work.isPresent()) {
      return "its body does more than arithmetic on arrays: `" + work.get().text() + "`";
    }
    if (nest.accesses().size() > NestRules.MANY_ACCESSES) {
      return "its body has %d array accesses; more than %d are not compared with each other"
          .formatted(nest.accesses().size(), NestRules.MANY_ACCESSES);
    }
    if (innermost.maxTrips().filter(n -> n.compareTo(NestRules.FEW) <= 0).isPresent()) {
      return "`" + innermost.name() + "` runs at most " + innermost.maxTrips().get() + " times";
    }
    Optional<Plan> plan = Planner.plan(nest, options.machine());
    if (plan.isEmpty()) {
      return "no order enters fewer cache lines without making another access worse";
    }
    if (plan.get().verdict() instanceof Verdict.Illegal illegal) {
      return "the better order is not legal: " + illegal.witness();
    }
    if (new NestRules(options.machine()).judge(innermost).isPresent()) {
      return "it is suppressed or switched off, or told with another loop of the nest";
    }
    return plan.get().verdict() instanceof Verdict.Unknown unknown
        ? "the better order is not proved: " + unknown.blocker()
        : "too little is known about sizes, or the gain is too small";
  }
}
