package io.stridewise.core.remedy;

import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import io.stridewise.core.legality.Code;
import io.stridewise.core.legality.Mentions;
import io.stridewise.core.legality.Scalars;
import io.stridewise.core.legality.Transformation;
import io.stridewise.core.remedy.SourceTokens.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Array elements and rows that stay the same while the new innermost loop runs, read into a local
 * variable before it.
 */
final class HoistedReads {
  /**
   * A new local variable.
   *
   * @param places where its name takes the place of what it holds
   */
  private record Local(String type, String name, String value, List<Span> places) {}

  private final Source source;
  private final Transformation t;
  private final List<LoopNode> tested;
  private final FreshNames names;
  private final Map<Code.Loop, List<Local>> locals = new LinkedHashMap<>();
  private final Map<Code, List<Stmt>> moved = new IdentityHashMap<>();

  /**
   * Nothing is declared in the block that the nest itself stands in, where other rewritings may
   * declare the same.
   *
   * @param wanted accesses in the body of the new innermost loop whose element, or else row, stays
   *     in place
   * @param tested loops that are known to run at the place of the new code; rows that nobody asked
   *     for are only read early if the inner loop is one of them
   */
  HoistedReads(
      Source source,
      Transformation t,
      List<Access> wanted,
      List<LoopNode> tested,
      FreshNames names) {
    this.source = source;
    this.t = t;
    this.tested = tested;
    this.names = names;
    t.code().stream()
        .flatMap(Code::all)
        .filter(c -> c instanceof Code.Loop l && l.loop() == t.inner())
        .map(Code.Loop.class::cast)
        .filter(l -> !tested.isEmpty() || !t.code().contains(l))
        .forEach(l -> find(l, wanted));
  }

  private void find(Code.Loop loop, List<Access> wanted) {
    if (loop.body().size() != 1 || !(loop.body().get(0) instanceof Code.Run run)) {
      return;
    }
    List<Stmt> before = moves(loop, run, wanted);
    moved.put(run, before);
    List<Expr.ArrayAccess> reads =
        run.statements().stream()
            .filter(s -> !before.contains(s))
            .flatMap(s -> Parts.expressions(s).stream())
            .filter(Expr.ArrayAccess.class::isInstance)
            .map(Expr.ArrayAccess.class::cast)
            .toList();
    Set<String> values = new HashSet<>();
    List<Local> found = new ArrayList<>();
    for (Access access : wanted) {
      reads.stream()
          .filter(r -> r.span().equals(access.span()) && !access.conditional())
          .findFirst()
          .map(r -> stays(access) ? r : r.base())
          .filter(e -> values.add(source.onOneLine(e.span())))
          .flatMap(e -> local(e, loop, run, reads))
          .ifPresent(found::add);
    }
    if (tested.contains(t.inner())) {
      rows(run, reads).stream()
          .filter(e -> values.add(source.onOneLine(e.span())))
          .flatMap(e -> local(e, loop, run, reads).stream())
          .forEach(found::add);
    }
    // A row that is only named inside of elements which get a variable themselves is not wanted.
    List<Local> used =
        found.stream()
            .filter(l -> l.places().stream().anyMatch(p -> !isCovered(p, found)))
            .toList();
    if (!used.isEmpty()) {
      locals.put(loop, used);
    }
  }

  /**
   * The declarations that {@code run} begins with of what stays the same, like {@code double[] row
   * = a[i];}: they can stand before {@code loop}, if that certainly runs.
   */
  private List<Stmt> moves(Code.Loop loop, Code.Run run, List<Access> wanted) {
    List<Stmt> moves = new ArrayList<>();
    boolean primitive =
        expressions(run)
            .allMatch(e -> !(e instanceof Expr.Assign a) || a.type() instanceof Type.Primitive);
    if (!tested.contains(t.inner()) || !primitive) {
      return moves;
    }
    for (Stmt statement : all(run)) {
      boolean moved =
          statement instanceof Stmt.Declare d
              && d.init().isPresent()
              && typeText(d.symbol().type()).isPresent()
              && isStable(d.init().get(), run, moves)
              && Parts.expressions(d.init().get()).stream().allMatch(e -> isRead(e, wanted))
              && isOwn(d.symbol(), loop, run);
      if (!moved) {
        break;
      }
      moves.add(statement);
    }
    return moves;
  }

  /** Whether no store into an array can change {@code e}: it is a row, or known to be apart. */
  private static boolean isRead(Expr e, List<Access> wanted) {
    return !(e instanceof Expr.ArrayAccess)
        || e.type() instanceof Type.Array
        || wanted.stream().anyMatch(w -> !w.conditional() && w.span().equals(e.span()));
  }

  /** Whether {@code symbol} is set once, and nothing that stands beside {@code loop} names it. */
  private boolean isOwn(Symbol symbol, Code.Loop loop, Code.Run run) {
    return !Scalars.expansions(t).containsKey(symbol)
        && Mentions.of(run).stream()
                .filter(m -> m.kind() != Mentions.Kind.READ && m.symbol().equals(symbol))
                .count()
            == 1
        && block(loop)
            .filter(c -> c != loop)
            .flatMap(Code::all)
            .flatMap(c -> Mentions.of(c).stream())
            .noneMatch(m -> m.symbol().equals(symbol));
  }

  private static List<Stmt> all(Code.Run run) {
    List<Stmt> all = new ArrayList<>(run.copies());
    all.addAll(run.statements());
    return all;
  }

  private static Stream<Expr> expressions(Code.Run run) {
    return all(run).stream().flatMap(s -> Parts.expressions(s).stream());
  }

  private static boolean isCovered(Span place, List<Local> locals) {
    return locals.stream()
        .flatMap(l -> l.places().stream())
        .anyMatch(p -> p.contains(place) && !p.equals(place));
  }

  private boolean stays(Access access) {
    return access.subscripts().stream().noneMatch(s -> s.variesWith(t.inner()));
  }

  /** Rows that the body certainly looks up, more than once or through several dimensions. */
  private List<Expr> rows(Code.Run run, List<Expr.ArrayAccess> reads) {
    Set<Span> certain =
        run.events().stream()
            .filter(e -> e instanceof Access && !e.conditional())
            .map(e -> e.span())
            .collect(Collectors.toSet());
    List<Expr> rows = new ArrayList<>();
    for (Expr.ArrayAccess read : reads) {
      if (read.base() instanceof Expr.ArrayAccess row && certain.contains(read.span())) {
        boolean often =
            reads.stream().map(Expr.ArrayAccess::base).filter(b -> same(b, row)).count() > 1;
        if (often || row.base() instanceof Expr.ArrayAccess) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  private boolean same(Expr a, Expr b) {
    return source.onOneLine(a.span()).equals(source.onOneLine(b.span()));
  }

  private Optional<Local> local(
      Expr value, Code.Loop loop, Code.Run run, List<Expr.ArrayAccess> reads) {
    Optional<String> type = typeText(value.type());
    if (type.isEmpty()
        || !(value instanceof Expr.ArrayAccess)
        || !isStable(value, run, moved(run))) {
      return Optional.empty();
    }
    boolean written =
        run.statements().stream()
            .flatMap(s -> Parts.expressions(s).stream())
            .anyMatch(e -> e instanceof Expr.Assign a && same(a.target(), value));
    if (written) {
      return Optional.empty();
    }
    List<Span> places =
        reads.stream().filter(r -> same(r, value)).map(Expr.ArrayAccess::span).toList();
    String text = source.onOneLine(value.span());
    String name = known(loop, text).orElseGet(() -> names.take(wishes(value)));
    return Optional.of(new Local(type.get(), name, text, places));
  }

  /**
   * The name that {@code value} has before another loop, whose scope {@code loop} is outside of.
   */
  private Optional<String> known(Code.Loop loop, String value) {
    return locals.entrySet().stream()
        .filter(e -> block(loop).flatMap(Code::all).noneMatch(c -> c == e.getKey()))
        .filter(e -> block(e.getKey()).flatMap(Code::all).noneMatch(c -> c == loop))
        .flatMap(e -> e.getValue().stream())
        .filter(l -> l.value().equals(value))
        .map(Local::name)
        .findFirst();
  }

  /** The pieces that stand in one block with {@code loop}. */
  private Stream<Code> block(Code.Loop loop) {
    return t.code().stream()
        .flatMap(Code::all)
        .map(Code::children)
        .filter(c -> c.stream().anyMatch(x -> x == loop))
        .findFirst()
        .orElse(t.code())
        .stream();
  }

  private static Optional<String> typeText(Type type) {
    if (type instanceof Type.Primitive p) {
      return Optional.of(p.name().toLowerCase(Locale.ROOT));
    }
    return type instanceof Type.Array a
        ? typeText(a.element()).map(e -> e + "[]")
        : Optional.empty();
  }

  /**
   * Whether nothing that {@code value} is made of is set in the inner loop.
   *
   * @param before what is declared before that loop
   */
  private boolean isStable(Expr value, Code.Run run, List<Stmt> before) {
    Set<Symbol> set = new HashSet<>(t.inner().inductions());
    set.addAll(Scalars.expansions(t).keySet());
    all(run).stream()
        .filter(s -> !before.contains(s))
        .flatMap(s -> Mentions.of(s).stream())
        .filter(m -> m.kind() != Mentions.Kind.READ)
        .forEach(m -> set.add(m.symbol()));
    Mentions.of(t.inner().loop().header()).stream()
        .filter(m -> m.kind() != Mentions.Kind.READ)
        .forEach(m -> set.add(m.symbol()));
    boolean simple =
        Parts.expressions(value).stream()
            .allMatch(e ->
                e instanceof Expr.ArrayAccess
                    || e instanceof Expr.SymbolRef
                    || e instanceof Expr.Literal
                    || e instanceof Expr.This
                    || e instanceof Expr.FieldRead
                    || e instanceof Expr.Binary
                    || e instanceof Expr.Unary
                    || e instanceof Expr.Convert c && isPrimitive(c));
    return simple && Mentions.of(value).stream().noneMatch(m -> set.contains(m.symbol()));
  }

  private static boolean isPrimitive(Expr.Convert conversion) {
    return conversion.type() instanceof Type.Primitive
        && conversion.operand().type() instanceof Type.Primitive;
  }

  /**
   * {@code aRow} for {@code a[i]}; {@code aik} for {@code a[i][k]}, {@code weight} for {@code
   * weights[k]}.
   */
  private List<String> wishes(Expr value) {
    Expr base = value;
    List<Expr> subscripts = new ArrayList<>();
    while (base instanceof Expr.ArrayAccess a) {
      subscripts.add(0, a.index());
      base = a.base();
    }
    String name =
        FreshNames.local(
            words(base)
                .reduce((first, second) -> second)
                .filter(w -> !w.equals("this"))
                .orElse("value"));
    boolean plain = subscripts.stream().allMatch(e -> e instanceof Expr.SymbolRef);
    List<String> counters =
        subscripts.stream()
            .flatMap(this::words)
            .filter(w -> plain || isCounter(w))
            .distinct()
            .toList();
    String letters = String.join("", counters);
    String at = counters.stream().map(FreshNames::capital).collect(Collectors.joining());
    boolean bare =
        subscripts.stream().flatMap(this::atoms).allMatch(e -> e instanceof Expr.SymbolRef);
    if (value.type() instanceof Type.Array) {
      String one = FreshNames.singular(name);
      String row = one.matches(".*[rR]ow") ? one : one + "Row";
      return bare ? List.of(row, row + at) : List.of(row);
    }
    String array = name.matches(".+Row") ? name.substring(0, name.length() - 3) : name;
    boolean isShort = array.length() <= 2 && letters.length() == counters.size();
    String one = FreshNames.singular(array);
    List<String> wishes = new ArrayList<>();
    if (bare && isShort && !letters.isEmpty() && letters.length() < 4) {
      wishes.add(array + letters);
    }
    wishes.add(one.equals(array) ? one + "Value" : one);
    if (bare) {
      wishes.add(wishes.get(wishes.size() - 1) + at);
    }
    return wishes;
  }

  private Stream<String> words(Expr e) {
    return source.tokens(e.span()).stream()
        .filter(x -> x.kind() == Kind.WORD)
        .map(SourceTokens.Token::text);
  }

  /** The variables, numbers and the like that {@code e} is computed from. */
  private Stream<Expr> atoms(Expr e) {
    return e.children().isEmpty() ? Stream.of(e) : e.children().stream().flatMap(this::atoms);
  }

  private boolean isCounter(String name) {
    Optional<LoopNode> around = t.root().parent();
    while (around.isPresent() && !around.get().name().equals(name)) {
      around = around.get().parent();
    }
    return around.isPresent() || t.loops().stream().anyMatch(l -> l.name().equals(name));
  }

  /** The declarations that go before {@code loop}. */
  List<String> before(Code.Loop loop, String indent) {
    return locals.getOrDefault(loop, List.of()).stream()
        .map(l -> indent + l.type() + " " + l.name() + " = " + l.value() + ";")
        .toList();
  }

  /** The declarations in {@code run} that go before its loop as they are, and before the others. */
  List<Stmt> moved(Code run) {
    return moved.getOrDefault(run, List.of());
  }

  /** Whether something is read before {@code loop} or a loop in it. */
  boolean touches(Code.Loop loop) {
    return loop.all()
        .anyMatch(c -> c instanceof Code.Loop l && locals.containsKey(l) || !moved(c).isEmpty());
  }

  /** The edits of {@code statement} that use the new variables. */
  List<Edit> edits(Stmt statement) {
    List<Edit> edits = new ArrayList<>();
    for (List<Local> some : locals.values()) {
      for (Local local : some) {
        for (Span place : local.places()) {
          if (statement.span().contains(place)) {
            edits.add(new Edit(place, local.name()));
          }
        }
      }
    }
    edits.removeIf(e ->
        edits.stream().anyMatch(x -> x.span().contains(e.span()) && !x.span().equals(e.span())));
    return edits;
  }
}
