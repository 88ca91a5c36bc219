package io.stridewise.core.remedy;

import io.stridewise.core.address.Counted;
import io.stridewise.core.address.Event;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import io.stridewise.core.legality.Code;
import io.stridewise.core.legality.Mentions;
import io.stridewise.core.legality.Mentions.Mention;
import io.stridewise.core.legality.Scalars;
import io.stridewise.core.legality.Transformation;
import io.stridewise.core.remedy.SourceTokens.Kind;
import io.stridewise.core.remedy.SourceTokens.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The scalars that get one array element per iteration, and how statements name these. */
final class Expansions {
  /**
   * An array in place of a scalar.
   *
   * @param name of the array
   * @param element what stands for the scalar: {@code sums[j]}
   */
  record Expanded(Symbol symbol, Scalars.Expansion kind, String name, String element) {}

  private final Source source;
  private final Transformation t;
  private final Map<Symbol, Expanded> all = new LinkedHashMap<>();
  private final String size;

  /**
   * @param tested loops that are known to run where the arrays are created
   */
  Expansions(Source source, Transformation t, List<LoopNode> tested, FreshNames names) {
    this.source = source;
    this.t = t;
    Map<Symbol, Scalars.Expansion> kinds = Scalars.expansions(t);
    if (kinds.isEmpty()) {
      this.size = "";
      return;
    }
    checkBounds(tested);
    CounterRange range = CounterRange.of(t.inner(), source);
    this.size =
        range.size(source, t.root().factsBefore(), tested.contains(t.inner()), faultsBelowZero());
    String index = range.index();
    kinds.forEach((symbol, kind) -> {
      if (!(symbol.type() instanceof Type.Primitive) || symbol.constant().isPresent()) {
        throw new Refusal("`" + symbol.name() + "` cannot become an array");
      }
      List<String> wishes = FreshNames.plural(symbol.name(), range.counter().name(), isSum(symbol));
      String name = names.take(numbered(wishes, earlier(symbol.name())));
      all.put(symbol, new Expanded(symbol, kind, name, name + "[" + index + "]"));
    });
  }

  /** Whether {@code symbol} is added to. */
  private boolean isSum(Symbol symbol) {
    return t.code().stream()
        .flatMap(Code::all)
        .filter(Code.Run.class::isInstance)
        .flatMap(r -> ((Code.Run) r).events().stream())
        .anyMatch(e ->
            e instanceof Event.ScalarWrite w
                && w.symbol().equals(symbol)
                && w.reduction().flatMap(Event.Reduction::operator).stream()
                    .anyMatch(o -> o == Operator.ADD));
  }

  private static List<String> numbered(List<String> wishes, long earlier) {
    return earlier == 0 ? wishes : wishes.stream().map(w -> w + (earlier + 1)).toList();
  }

  /**
   * How many loops further up could be rewritten too and get an array of that name in a block
   * around this nest: both rewritings can be done to one text.
   */
  private long earlier(String name) {
    return Parts.statements(source.body().block()).stream()
        .filter(b -> b.span().contains(t.root().span()))
        .flatMap(b -> Parts.children(b).stream())
        .filter(s -> s.span().end() <= t.root().span().start())
        .filter(Stmt.Loop.class::isInstance)
        .map(Stmt.Loop.class::cast)
        .filter(l -> Layout.holdsLoop(l.body()) && sets(l.body(), name))
        .count();
  }

  /** Whether {@code statement} sets a variable {@code name}, inner loops aside. */
  private static boolean sets(Stmt statement, String name) {
    if (statement instanceof Stmt.Loop) {
      return false;
    }
    List<Stmt> children = Parts.children(statement);
    return children.isEmpty()
        ? Mentions.of(statement).stream()
            .anyMatch(m -> m.kind() != Mentions.Kind.READ && m.symbol().name().equals(name))
        : children.stream().anyMatch(c -> sets(c, name));
  }

  /** Refuses if the inner loop's bounds mean something else, or may throw, before the nest. */
  private void checkBounds(List<LoopNode> tested) {
    LoopNode inner = t.inner();
    boolean varies =
        inner.counted().isEmpty()
            || t.loops().stream()
                .anyMatch(l ->
                    inner.counted().get().min().variesWith(l)
                        || inner.counted().get().max().variesWith(l));
    Set<Symbol> changed = new HashSet<>();
    Mentions.of(t.root().loop()).stream()
        .filter(m -> m.kind() != Mentions.Kind.READ)
        .forEach(m -> changed.add(m.symbol()));
    List<Mention> header = Mentions.of(inner.loop().header());
    header.forEach(m -> {
      if (m.kind() != Mentions.Kind.READ) {
        changed.remove(m.symbol());
      }
    });
    boolean differs = header.stream().anyMatch(m -> changed.contains(m.symbol()));
    if (varies || differs) {
      throw new Refusal("the bounds of `" + inner.name() + "` change in the nest");
    }
    for (LoopNode l = inner; l != t.root(); l = l.parent().orElseThrow()) {
      boolean mayThrow =
          Parts.expressions(inner.loop().header()).stream()
              .anyMatch(e ->
                  e instanceof Expr.ArrayAccess
                      || e instanceof Expr.ArrayLength
                      || e instanceof Expr.Call
                      || e instanceof Expr.Convert
                      || e instanceof Expr.FieldRead);
      if (mayThrow && !tested.contains(l.parent().orElseThrow())) {
        throw new Refusal("the bounds of `" + inner.name() + "` could throw before the nest");
      }
    }
  }

  /**
   * Whether each iteration of the inner loop uses its counter as a subscript. More than 2^31
   * iterations then throw, as one of these subscripts is negative, so that an array size that is
   * too large for an {@code int} may throw too.
   */
  private boolean faultsBelowZero() {
    return subscripts(t.inner(), t.inner());
  }

  private static boolean subscripts(LoopNode loop, LoopNode inner) {
    for (Event event : loop.events()) {
      if (event.conditional()) {
        continue;
      }
      if (event instanceof Access a && a.subscripts().stream().anyMatch(s -> steps(s, inner))) {
        return true;
      }
      if (event instanceof LoopNode l && alwaysRuns(l, inner) && subscripts(l, inner)) {
        return true;
      }
    }
    return false;
  }

  /** Whether {@code subscript} changes by one in each iteration of {@code inner}. */
  private static boolean steps(Polynomial subscript, LoopNode inner) {
    Polynomial counter = Polynomial.of(inner.counted().orElseThrow().atom());
    return !subscript.minus(counter).variesWith(inner)
        || !subscript.plus(counter).variesWith(inner);
  }

  /** Whether {@code loop} runs in each iteration of {@code inner}, from the same start. */
  private static boolean alwaysRuns(LoopNode loop, LoopNode inner) {
    if (loop.counted().isEmpty()) {
      return false;
    }
    Counted counted = loop.counted().get();
    return !counted.min().variesWith(inner)
        && !counted.max().variesWith(inner)
        && inner.facts().proveNonNegative(counted.trips().minus(Polynomial.ONE));
  }

  List<Expanded> all() {
    return List.copyOf(all.values());
  }

  /** The statement that creates the array of {@code expanded}. */
  String creation(Expanded expanded) {
    String type = ((Type.Primitive) expanded.symbol().type()).name().toLowerCase(Locale.ROOT);
    return "%s[] %s = new %s[%s];".formatted(type, expanded.name(), type, size);
  }

  /** The scalars that {@code run} sets and leaves copies of, as statements that do so. */
  List<String> copies(Code.Run run) {
    return all.values().stream()
        .filter(e -> isCopySet(e, run))
        .map(e -> e.element() + " = " + e.symbol().name() + ";")
        .toList();
  }

  private static boolean isCopySet(Expanded expanded, Code.Run run) {
    return expanded.kind() == Scalars.Expansion.COPY && sets(run, expanded.symbol());
  }

  private static boolean sets(Code.Run run, Symbol symbol) {
    return run.statements().stream()
        .flatMap(s -> Mentions.of(s).stream())
        .anyMatch(m -> m.symbol().equals(symbol) && m.kind() != Mentions.Kind.READ);
  }

  /** What {@code statement} declares that becomes an array, where it is a plain declaration. */
  List<Stmt.Declare> declared(Stmt statement) {
    List<Stmt> declarations =
        statement instanceof Stmt.Block b && !Layout.isBraced(source, b)
            ? b.statements()
            : List.of(statement);
    return declarations.stream()
        .filter(s -> s instanceof Stmt.Declare d && isArray(d.symbol()))
        .map(s -> (Stmt.Declare) s)
        .toList();
  }

  /** Whether {@code symbol} becomes an array altogether. */
  boolean isArray(Symbol symbol) {
    return all.containsKey(symbol) && all.get(symbol).kind() == Scalars.Expansion.ARRAY;
  }

  /** The edits of {@code statement}, which stands in {@code run}. */
  List<Edit> edits(Stmt statement, Code.Run run) {
    List<Edit> edits = new ArrayList<>();
    if (all.isEmpty()) {
      return edits;
    }
    List<Mention> mentions = Mentions.of(statement);
    for (Expanded expanded : all.values()) {
      if (isCopySet(expanded, run)) {
        continue;
      }
      refuseHidden(statement, expanded.symbol(), mentions);
      mentions.stream()
          .filter(m -> m.symbol().equals(expanded.symbol()))
          .forEach(m -> edits.add(new Edit(named(m), expanded.element())));
    }
    return edits;
  }

  /** What of {@code mention} the element takes the place of. */
  private Span named(Mention mention) {
    String name = mention.symbol().name();
    if (mention.kind() != Mentions.Kind.DECLARE) {
      if (!source.text(mention.span()).equals(name)) {
        throw new Refusal("`" + name + "` is used in a way that is not understood");
      }
      return mention.span();
    }
    Span end = nameIn(mention.span(), name);
    boolean valued =
        source.tokens(new Span(end.end(), mention.span().end())).stream()
            .findFirst()
            .filter(x -> x.is("="))
            .isPresent();
    boolean annotated =
        source.tokens(new Span(mention.span().start(), end.start())).stream()
            .anyMatch(x -> x.is("@"));
    if (!valued || annotated) {
      throw new Refusal("the declaration of `" + name + "` cannot become an assignment");
    }
    return new Span(mention.span().start(), end.end());
  }

  /** Where a declaration in {@code span} names its variable. */
  private Span nameIn(Span span, String name) {
    return source.tokens(span).stream()
        .filter(x -> x.is(name))
        .findFirst()
        .map(Token::span)
        .orElseThrow(() -> new Refusal("the declaration of `" + name + "` is not understood"));
  }

  /** Code that outlives the iteration, or that the loop language does not show, keeps its names. */
  private void refuseHidden(Stmt statement, Symbol symbol, List<Mention> mentions) {
    boolean captured =
        Parts.expressions(statement).stream()
            .anyMatch(e ->
                e instanceof Expr.Lambda l
                    && Mentions.of(l.body()).stream().anyMatch(m -> m.symbol().equals(symbol)));
    List<Token> tokens = source.tokens(statement.span());
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean variable =
          token.kind() == Kind.WORD
              && token.is(symbol.name())
              && (i == 0 || !tokens.get(i - 1).is("."))
              && (i + 1 == tokens.size() || !tokens.get(i + 1).is("("));
      captured |=
          variable
              && mentions.stream()
                  .noneMatch(m ->
                      m.symbol().name().equals(symbol.name()) && m.span().contains(token.span()));
    }
    if (captured) {
      throw new Refusal("`" + symbol.name() + "` is captured by other code");
    }
  }

  /** One statement for each variable of a declaration of several, some of which become arrays. */
  List<String> separately(Stmt.Block declaration) {
    List<String> lines = new ArrayList<>();
    Span first = declaration.statements().get(0).span();
    String type = source.onOneLine(new Span(declaration.span().start(), first.start())).strip();
    for (Stmt statement : declaration.statements()) {
      Stmt.Declare d = (Stmt.Declare) statement;
      if (!isArray(d.symbol())) {
        lines.add(type + " " + source.onOneLine(d.span()) + ";");
      } else if (d.init().isPresent()) {
        Span name = nameIn(d.span(), d.symbol().name());
        String value = source.onOneLine(new Span(name.end(), d.span().end()));
        lines.add(all.get(d.symbol()).element() + " " + value + ";");
      }
    }
    return lines;
  }
}
