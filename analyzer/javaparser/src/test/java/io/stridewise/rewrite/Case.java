package io.stridewise.rewrite;

import io.stridewise.core.address.BodyWalk;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.address.Region;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.legality.Condition;
import io.stridewise.core.legality.Transformation;
import io.stridewise.core.remedy.Rewrite;
import io.stridewise.core.remedy.Rewrite.Request;
import io.stridewise.core.remedy.Rewrite.Result;
import io.stridewise.javaparser.lowering.Sources;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One rewriting of one nest, described by lines {@code key: value}; see {@link NewOrder}. */
record Case(String input, Map<String, String> order) {

  static Case of(String input, String order) {
    Map<String, String> lines = new HashMap<>();
    order
        .lines()
        .filter(l -> !l.isBlank())
        .forEach(l ->
            lines.put(
                l.substring(0, l.indexOf(':')).strip(), l.substring(l.indexOf(':') + 1).strip()));
    return new Case(input, lines);
  }

  /** Does it. */
  Result result() {
    CompilationUnitModel unit = Sources.everything(input);
    for (Body body : unit.bodies()) {
      if (body.name().endsWith("." + order.getOrDefault("method", "f"))) {
        List<LoopNode> roots = BodyWalk.loops(body, unit.text());
        LoopNode root =
            roots.stream()
                .flatMap(NewOrder::all)
                .filter(l -> l.name().equals(order.get("root")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no loop " + order.get("root")));
        LoopNode inner = NewOrder.find(root, order.getOrDefault("inner", order.get("root")));
        if (order.containsKey("tile")) {
          return Rewrite.tile(unit, body, root, inner, Integer.parseInt(order.get("tile")));
        }
        Transformation t = NewOrder.of(root, inner, order.get("code"));
        return Rewrite.of(unit, body, t, request(unit, root));
      }
    }
    throw new AssertionError("no method " + order.getOrDefault("method", "f"));
  }

  private Request request(CompilationUnitModel unit, LoopNode root) {
    List<LoopNode> tests = new ArrayList<>();
    for (String name : order.getOrDefault("tests", "").split(" ")) {
      if (!name.isEmpty()) {
        tests.add(NewOrder.find(root, name));
      }
    }
    List<String> wanted = List.of(order.getOrDefault("hoists", "").split(" "));
    List<Access> hoists =
        NewOrder.all(root)
            .flatMap(l -> l.events().stream())
            .filter(e -> e instanceof Access a && wanted.contains(a.span().of(unit.text())))
            .map(Access.class::cast)
            .toList();
    return new Request(tests, hoists, conditions(root));
  }

  /** {@code disjoint a b}, {@code distinct a}, {@code min n 3}, separated by commas. */
  private List<Condition> conditions(LoopNode root) {
    List<Condition> conditions = new ArrayList<>();
    for (String text : order.getOrDefault("guard", "").split(",\\s*")) {
      String[] words = text.strip().split(" ");
      switch (words[0]) {
        case "disjoint" ->
            conditions.add(
                new Condition.Disjoint(text, region(root, words[1]), region(root, words[2])));
        case "distinct" -> conditions.add(new Condition.DistinctRows(text, region(root, words[1])));
        case "pitch" -> {
          // The second loop is no longer than the bound of the first: pitch i j is n - m >= 0.
          Polynomial first = NewOrder.find(root, words[1]).counted().orElseThrow().trips();
          Polynomial second = NewOrder.find(root, words[2]).counted().orElseThrow().trips();
          conditions.add(new Condition.NonNegative(text, first.minus(second)));
        }
        case "product" -> {
          Polynomial first = NewOrder.find(root, words[1]).counted().orElseThrow().trips();
          Polynomial second = NewOrder.find(root, words[2]).counted().orElseThrow().trips();
          conditions.add(
              new Condition.NonNegative(
                  text, first.times(second).minus(Polynomial.constant(Long.parseLong(words[3])))));
        }
        case "assume" -> conditions.add(new Condition.Assumption(text));
        default -> {}
      }
    }
    return conditions;
  }

  private static Region region(LoopNode root, String name) {
    return NewOrder.all(root)
        .flatMap(l -> l.events().stream())
        .filter(e -> e instanceof Access a && a.region().text().equals(name))
        .map(e -> ((Access) e).region())
        .findFirst()
        .orElseThrow();
  }
}
