package io.stridewise.core.remedy;

import io.stridewise.core.address.Atom;
import io.stridewise.core.address.Counted;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.address.Region;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import io.stridewise.core.legality.Mentions;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How values that do not change while a nest runs can be written in front of it: only where the
 * nest itself, or an effectively final parameter, shows which expression has that value.
 */
final class InvariantText {
  /**
   * A value as source.
   *
   * @param notNull what has to hold so that evaluating it cannot throw, as conditions
   */
  record Value(String text, List<String> notNull) {}

  private final Source source;
  private final LoopNode root;
  private final Set<Symbol> changed = new HashSet<>();
  private final Set<Symbol> parameters = new HashSet<>();
  private final Map<Atom, Expr> bounds = new HashMap<>();

  InvariantText(Source source, LoopNode root) {
    this.source = source;
    this.root = root;
    Mentions.of(root.loop())
        .forEach(m -> {
          if (m.kind() != Mentions.Kind.READ) {
            changed.add(m.symbol());
          }
          if (m.symbol().kind() == Symbol.Kind.PARAMETER && m.symbol().isFinal()) {
            parameters.add(m.symbol());
          }
        });
    loops(root).forEach(this::bound);
  }

  private static List<LoopNode> loops(LoopNode loop) {
    List<LoopNode> all = new ArrayList<>(List.of(loop));
    loop.loops().forEach(l -> all.addAll(loops(l)));
    return all;
  }

  /** Notes which values the bounds of {@code loop} are. */
  private void bound(LoopNode loop) {
    if (loop.counted().isEmpty()
        || loop.counted().get().symbol().isEmpty()
        || !(loop.loop().header() instanceof LoopHeader.For f)
        || !(f.condition().orElse(null) instanceof Expr.Binary test)) {
      return;
    }
    Counted counted = loop.counted().get();
    if (!counted.step().abs().equals(BigInteger.ONE)) {
      return;
    }
    boolean counterLeft =
        test.left() instanceof Expr.SymbolRef r && counted.symbol().get().equals(r.symbol());
    boolean up = counted.step().signum() > 0;
    boolean inclusive =
        test.operator() == Operator.LESS_EQUAL || test.operator() == Operator.GREATER_EQUAL;
    Polynomial end = up ? counted.max() : counted.min();
    if (!inclusive) {
      end = end.plus(Polynomial.constant(up ? 1 : -1));
    }
    note(end, counterLeft ? test.right() : test.left());
    f.init().stream()
        .filter(s ->
            s instanceof Stmt.Declare d
                && d.symbol().equals(counted.symbol().get()))
        .findFirst()
        .flatMap(s -> ((Stmt.Declare) s).init())
        .ifPresent(e -> note(up ? counted.min() : counted.max(), e));
  }

  private void note(Polynomial value, Expr expression) {
    if (value.atoms().size() == 1) {
      Atom atom = value.atoms().iterator().next();
      if (value.equals(Polynomial.of(atom)) && isFixed(expression)) {
        bounds.putIfAbsent(atom, expression);
      }
    }
  }

  /** Whether {@code e} is a variable, or the length of an array in one, that the nest keeps. */
  private boolean isFixed(Expr e) {
    if (e instanceof Expr.SymbolRef r) {
      return !changed.contains(r.symbol());
    }
    if (e instanceof Expr.FieldRead f) {
      return f.receiver().isEmpty() && !f.symbol().isVolatile();
    }
    if (e instanceof Expr.ArrayLength l && isFirstRow(l.array())) {
      return true;
    }
    return e instanceof Expr.ArrayLength l && isFixed(l.array());
  }

  /** Whether {@code e} is {@code a[0]}, for a variable that the nest keeps. */
  private boolean isFirstRow(Expr e) {
    return e instanceof Expr.ArrayAccess row
        && row.base() instanceof Expr.SymbolRef r
        && !changed.contains(r.symbol())
        && row.index() instanceof Expr.Literal zero
        && zero.value().equals(Optional.of(0L));
  }

  /** What has to hold so that {@code bound} cannot throw. */
  private List<String> notNull(Expr bound) {
    if (!(bound instanceof Expr.ArrayLength l)) {
      return List.of();
    }
    String array = source.onOneLine(l.array().span());
    if (!(l.array() instanceof Expr.ArrayAccess row)) {
      return List.of(array + " != null");
    }
    String rows = source.onOneLine(row.base().span());
    return List.of(rows + " != null", rows + ".length > 0", array + " != null");
  }

  /** {@code atom}, an {@code int}. */
  Value of(Atom atom) {
    Expr bound = bounds.get(atom);
    if (bound != null && isInt(bound.type())) {
      String text = source.onOneLine(bound.span());
      return new Value(text, notNull(bound));
    }
    for (Symbol p : parameters) {
      if (isInt(p.type()) && atom.text().equals(p.name())) {
        return new Value(p.name(), List.of());
      }
      if (p.type() instanceof Type.Array && atom.text().equals(p.name() + ".length")) {
        return new Value(p.name() + ".length", List.of(p.name() + " != null"));
      }
    }
    throw new Refusal("`" + atom.text() + "` cannot be tested before the nest");
  }

  private static boolean isInt(Type type) {
    return type == Type.Primitive.INT
        || type == Type.Primitive.SHORT
        || type == Type.Primitive.BYTE
        || type == Type.Primitive.CHAR;
  }

  /** The variable that holds {@code region}. */
  Expr of(Region region) {
    List<Expr> expressions = Parts.expressions(root.loop());
    return loops(root).stream()
        .flatMap(l -> l.events().stream())
        .filter(e -> e instanceof Access a && a.region() == region)
        .flatMap(e -> base((Access) e, expressions).stream())
        .filter(this::isFixed)
        .findFirst()
        .orElseThrow(
            () -> new Refusal("array `" + region.text() + "` cannot be tested before the nest"));
  }

  /** The array of which {@code access} names an element with all subscripts. */
  private static Optional<Expr> base(Access access, List<Expr> expressions) {
    return expressions.stream()
        .filter(e -> e instanceof Expr.ArrayAccess && e.span().equals(access.span()))
        .map(e -> stripped(e, access.subscripts().size()))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Expr> stripped(Expr e, int subscripts) {
    Expr at = e;
    for (int i = 0; i < subscripts; i++) {
      if (!(at instanceof Expr.ArrayAccess a)) {
        return Optional.empty();
      }
      at = a.base();
    }
    return Optional.of(at);
  }
}
