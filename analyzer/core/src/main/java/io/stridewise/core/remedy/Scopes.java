package io.stridewise.core.remedy;

import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.legality.Code;
import io.stridewise.core.legality.Mentions;
import io.stridewise.core.legality.Mentions.Mention;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether every variable of a nest is still declared where the new order uses it, and just once.
 */
final class Scopes {
  private final Set<Symbol> inside = new HashSet<>();
  private final Set<Symbol> expanded;
  private final Map<LoopNode, List<Edit>> bounds;

  private Scopes(LoopNode root, Set<Symbol> expanded, Map<LoopNode, List<Edit>> bounds) {
    this.expanded = expanded;
    this.bounds = bounds;
    Mentions.of(root.loop()).stream()
        .filter(m -> m.kind() == Mentions.Kind.DECLARE)
        .forEach(m -> inside.add(m.symbol()));
  }

  /**
   * Refuses {@code code} if a variable would not be in scope, or two of one name would be.
   *
   * @param bounds parts of headers that are written anew, from what is in scope
   */
  static void check(
      LoopNode root, List<Code> code, Set<Symbol> expanded, Map<LoopNode, List<Edit>> bounds) {
    new Scopes(root, expanded, bounds).block(code, List.of());
  }

  private void block(List<Code> code, List<Symbol> around) {
    List<Symbol> scope = new ArrayList<>(around);
    for (Code piece : code) {
      if (piece instanceof Code.Run r) {
        List<Stmt> all = new ArrayList<>(r.copies());
        all.addAll(r.statements());
        all.forEach(s -> statement(s, scope));
      } else {
        List<Symbol> inner = new ArrayList<>(scope);
        if (piece instanceof Code.Loop l) {
          List<Edit> anew = bounds.getOrDefault(l.loop(), List.of());
          mentions(
              Mentions.of(l.loop().loop().header()).stream()
                  .filter(m -> anew.stream().noneMatch(e -> e.span().contains(m.span())))
                  .toList(),
              inner);
        } else if (piece instanceof Code.When w) {
          mentions(Mentions.of(w.statement().condition()), inner);
        }
        block(piece.children(), inner);
      }
    }
  }

  private void statement(Stmt statement, List<Symbol> scope) {
    boolean plain =
        statement instanceof Stmt.Declare
            || statement instanceof Stmt.Block b
                && b.statements().stream().allMatch(s -> s instanceof Stmt.Declare);
    List<Symbol> inner = plain ? scope : new ArrayList<>(scope);
    mentions(Mentions.of(statement), inner);
  }

  private void mentions(List<Mention> mentions, List<Symbol> scope) {
    for (Mention mention : mentions) {
      Symbol symbol = mention.symbol();
      if (expanded.contains(symbol) || !inside.contains(symbol)) {
        continue;
      }
      boolean visible = scope.contains(symbol);
      if (mention.kind() != Mentions.Kind.DECLARE) {
        if (!visible) {
          throw new Refusal("`" + symbol.name() + "` would be used where it is not declared");
        }
      } else if (scope.stream().anyMatch(s -> s.name().equals(symbol.name()))) {
        if (visible || !sibling(mentions, mention)) {
          throw new Refusal("two variables `" + symbol.name() + "` would meet");
        }
        scope.add(symbol);
      } else {
        scope.add(symbol);
      }
    }
  }

  /** Whether the other variable of that name belongs to another block of the same statement. */
  private static boolean sibling(List<Mention> mentions, Mention mention) {
    return mentions.stream()
        .anyMatch(m ->
            m.kind() == Mentions.Kind.DECLARE
                && !m.symbol().equals(mention.symbol())
                && m.symbol().name().equals(mention.symbol().name()));
  }
}
