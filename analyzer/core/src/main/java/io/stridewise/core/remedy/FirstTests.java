package io.stridewise.core.remedy;

import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.legality.Mentions;
import io.stridewise.core.legality.Mentions.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The tests that loops make before their first iteration, as conditions in front of the nest. */
final class FirstTests {
  private final Source source;
  private final Set<Symbol> inside = new HashSet<>();

  FirstTests(Source source, LoopNode root) {
    this.source = source;
    Mentions.of(root.loop()).stream()
        .filter(m -> m.kind() != Mentions.Kind.READ)
        .forEach(m -> inside.add(m.symbol()));
  }

  /** {@code k + 1 < n && m > 0}. */
  String of(List<LoopNode> loops) {
    return String.join(" && ", loops.stream().map(this::of).distinct().toList());
  }

  private String of(LoopNode loop) {
    LoopHeader header = loop.loop().header();
    if (header instanceof LoopHeader.ForEach e) {
      checkNames(e.iterable(), Set.of());
      boolean tight =
          e.iterable() instanceof Expr.SymbolRef
              || e.iterable() instanceof Expr.FieldRead
              || e.iterable() instanceof Expr.ArrayAccess;
      if (!tight) {
        throw new Refusal("`" + source.onOneLine(e.iterable().span()) + "` cannot be tested first");
      }
      return source.onOneLine(e.iterable().span()) + ".length > 0";
    }
    if (!(header instanceof LoopHeader.For f)
        || !(f.condition().orElse(null) instanceof Expr.Binary test)) {
      throw new Refusal("loop `" + loop.name() + "` has no test that could stand before it");
    }
    Map<Symbol, Expr> initial = new HashMap<>();
    for (Stmt statement : f.init()) {
      if (statement instanceof Stmt.Declare d) {
        d.init().ifPresent(i -> initial.put(d.symbol(), i));
      } else if (statement instanceof Stmt.Evaluate e
          && e.expression() instanceof Expr.Assign a
          && a.target() instanceof Expr.SymbolRef r) {
        initial.put(r.symbol(), a.value());
      }
    }
    checkNames(test, initial.keySet());
    initial.values().forEach(i -> checkNames(i, Set.of()));
    String left = side(test.left(), initial);
    String right = side(test.right(), initial);
    boolean turned = isNumber(left) && !isNumber(right);
    return turned
        ? right + " " + test.operator().mirrored().symbol() + " " + left
        : left + " " + test.operator().symbol() + " " + right;
  }

  /** {@code m > 0} reads better than {@code 0 < m}. */
  private static boolean isNumber(String text) {
    return text.matches("-?\\d+[lL]?");
  }

  /** Refuses what has another value before the nest, or none. */
  private void checkNames(Expr expression, Set<Symbol> known) {
    for (Mention mention : Mentions.of(expression)) {
      if (inside.contains(mention.symbol()) && !known.contains(mention.symbol())) {
        throw new Refusal(
            "`%s` cannot be tested before the nest, as that sets `%s`"
                .formatted(source.onOneLine(expression.span()), mention.symbol().name()));
      }
    }
  }

  private String side(Expr side, Map<Symbol, Expr> initial) {
    if (side instanceof Expr.SymbolRef r && initial.containsKey(r.symbol())) {
      Expr value = initial.get(r.symbol());
      String text = source.onOneLine(value.span());
      return bindsTighterThanOrder(value) ? text : "(" + text + ")";
    }
    List<Edit> edits = new ArrayList<>();
    for (Mention mention : Mentions.of(side)) {
      Expr value = initial.get(mention.symbol());
      if (value != null) {
        String text = source.onOneLine(value.span());
        boolean atom = value instanceof Expr.SymbolRef || value instanceof Expr.Literal;
        edits.add(new Edit(mention.span(), atom ? text : "(" + text + ")"));
      }
    }
    Span span = side.span();
    String text =
        source.comments(span).isEmpty()
            ? source.edited(span, edits).replaceAll("\\s*\\R\\s*", " ")
            : refuseComment();
    return bindsTighterThanOrder(side) ? text : "(" + text + ")";
  }

  private static String refuseComment() {
    throw new Refusal("a comment stands inside a loop's condition");
  }

  private static boolean bindsTighterThanOrder(Expr e) {
    if (e instanceof Expr.Binary b) {
      return b.operator() == Operator.ADD
          || b.operator() == Operator.SUBTRACT
          || b.operator() == Operator.MULTIPLY
          || b.operator() == Operator.DIVIDE
          || b.operator() == Operator.REMAINDER
          || b.operator().isShift();
    }
    return e instanceof Expr.SymbolRef
        || e instanceof Expr.Literal
        || e instanceof Expr.FieldRead
        || e instanceof Expr.ArrayLength
        || e instanceof Expr.ArrayAccess
        || e instanceof Expr.Call
        || e instanceof Expr.Unary;
  }
}
