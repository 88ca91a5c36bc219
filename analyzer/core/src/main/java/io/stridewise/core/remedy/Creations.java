package io.stridewise.core.remedy;

import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import io.stridewise.core.legality.Code;
import io.stridewise.core.legality.Mentions;
import io.stridewise.core.legality.Transformation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the arrays that take the place of scalars are created: before the new code, or inside of
 * the test that alone uses them. Stores of 0 that come first need not be written again.
 */
final class Creations {
  private final Source source;
  private final Transformation t;
  private final Expansions expansions;
  private final Map<List<Code>, List<Expansions.Expanded>> created = new IdentityHashMap<>();
  private final Set<Stmt> leftOut = Collections.newSetFromMap(new IdentityHashMap<>());

  Creations(Source source, Transformation t, Expansions expansions) {
    this.source = source;
    this.t = t;
    this.expansions = expansions;
    for (Expansions.Expanded expanded : expansions.all()) {
      created
          .computeIfAbsent(block(t.code(), expanded.symbol()), b -> new ArrayList<>())
          .add(expanded);
    }
    created.forEach(this::findZeros);
  }

  /** The innermost block that holds all uses of {@code symbol}, loops not entered. */
  private static List<Code> block(List<Code> code, Symbol symbol) {
    List<Code> users =
        code.stream()
            .filter(c -> c.all().anyMatch(p -> names(Mentions.of(p)).contains(symbol)))
            .toList();
    return users.size() == 1 && users.get(0) instanceof Code.When w
        ? block(w.body(), symbol)
        : code;
  }

  private static Set<Symbol> names(List<Mentions.Mention> mentions) {
    Set<Symbol> names = new HashSet<>();
    mentions.forEach(m -> names.add(m.symbol()));
    return names;
  }

  /** The arrays to create where {@code block} begins. */
  List<Expansions.Expanded> in(List<Code> block) {
    return created.getOrDefault(block, List.of());
  }

  /** The pieces of {@code block} of which something is left. */
  List<Code> rest(List<Code> block) {
    List<Code> rest = new ArrayList<>(block);
    rest.removeIf(c ->
        c instanceof Code.Loop l
            && l.body().size() == 1
            && l.body().get(0) instanceof Code.Run r
            && !r.statements().isEmpty()
            && r.copies().isEmpty()
            && leftOut.containsAll(r.statements()));
    return rest;
  }

  /** The statements that are not written again. */
  Set<Stmt> leftOut() {
    return leftOut;
  }

  /**
   * The statements of {@code block} that only set new arrays to the zeros which they hold from the
   * start: once for each element, before anything else is done with them.
   */
  private void findZeros(List<Code> block, List<Expansions.Expanded> arrays) {
    Set<Symbol> used = new HashSet<>();
    for (Code piece : block) {
      boolean once = piece instanceof Code.Loop l && l.loop() == t.inner();
      List<Code> body = piece.children();
      if (once && body.size() == 1 && body.get(0) instanceof Code.Run r) {
        for (Stmt statement : r.statements()) {
          Set<Symbol> named = names(Mentions.of(statement));
          if (setsZero(statement, arrays) && Collections.disjoint(named, used)) {
            leftOut.add(statement);
          }
          used.addAll(named);
        }
      } else {
        piece
            .all()
            .filter(Code.Run.class::isInstance)
            .flatMap(r -> ((Code.Run) r).statements().stream())
            .forEach(s -> used.addAll(names(Mentions.of(s))));
      }
    }
  }

  private boolean setsZero(Stmt statement, List<Expansions.Expanded> arrays) {
    if (statement instanceof Stmt.Block b && !Layout.isBraced(source, b)) {
      return !b.statements().isEmpty()
          && b.statements().stream().allMatch(s -> setsZero(s, arrays));
    }
    if (statement instanceof Stmt.Declare d) {
      boolean annotated = source.tokens(d.span()).stream().anyMatch(x -> x.is("@"));
      return !annotated
          && isArray(d.symbol(), arrays)
          && d.init().map(Creations::isZero).orElse(true);
    }
    return statement instanceof Stmt.Evaluate e
        && e.expression() instanceof Expr.Assign a
        && a.operator().isEmpty()
        && a.target() instanceof Expr.SymbolRef r
        && isArray(r.symbol(), arrays)
        && isZero(a.value());
  }

  private boolean isArray(Symbol symbol, List<Expansions.Expanded> arrays) {
    return expansions.isArray(symbol) && arrays.stream().anyMatch(a -> a.symbol().equals(symbol));
  }

  private static boolean isZero(Expr value) {
    if (value instanceof Expr.Convert c && c.type() instanceof Type.Primitive) {
      return isZero(c.operand());
    }
    Optional<Object> literal = value instanceof Expr.Literal l ? l.value() : Optional.empty();
    return literal.equals(Optional.of(0L))
        || literal.equals(Optional.of(0.0))
        || literal.equals(Optional.of(false));
  }
}
