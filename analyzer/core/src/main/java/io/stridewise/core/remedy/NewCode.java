package io.stridewise.core.remedy;

import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.legality.Code;
import io.stridewise.core.legality.Transformation;
import io.stridewise.core.remedy.Layout.Brace;
import io.stridewise.core.remedy.Trivia.Comments;
import io.stridewise.core.remedy.Trivia.Kind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Writes a nest in its new order, out of slices of the old text. A piece that stands at several
 * places takes its comments along to the first.
 */
final class NewCode {
  /**
   * The lines of a block.
   *
   * @param single whether they are one statement, which can stand without braces
   */
  private record Lines(List<String> text, boolean single) {}

  private final Source source;
  private final Layout layout;
  private final Trivia trivia;
  private final Transformation t;
  private final Expansions expansions;
  private final Creations creations;
  private final HoistedReads hoists;
  private final Map<LoopNode, List<Edit>> bounds;
  private final boolean commented;
  private final Set<Span> kept = new HashSet<>();
  private final Set<Span> seen = new HashSet<>();
  private boolean single;

  /**
   * @param bounds how headers change beside their places
   * @param commented whether comments go along at all
   */
  NewCode(
      Source source,
      Layout layout,
      Trivia trivia,
      Transformation t,
      Expansions expansions,
      HoistedReads hoists,
      Map<LoopNode, List<Edit>> bounds,
      boolean commented) {
    this.source = source;
    this.layout = layout;
    this.trivia = trivia;
    this.t = t;
    this.expansions = expansions;
    this.creations = new Creations(source, t, expansions);
    this.hoists = hoists;
    this.bounds = bounds;
    this.commented = commented;
  }

  /** The lines of the new code, indented. */
  List<String> lines(String indent) {
    Lines block = block(t.code(), indent);
    single = block.single();
    return block.text();
  }

  /** Whether the new code is one statement, which can stand without braces. */
  boolean isSingle() {
    return single;
  }

  /** The comments that the new code holds. */
  Set<Span> kept() {
    return kept;
  }

  /** Comments of the declaration that becomes the creation of an array, where it is left out. */
  private List<Span> creationComments(Expansions.Expanded expanded) {
    if (!commented) {
      return List.of();
    }
    for (Stmt statement : Parts.statements(t.root().loop())) {
      boolean noLonger =
          expansions.declared(statement).stream()
                  .anyMatch(d -> d.symbol().equals(expanded.symbol()))
              && (statement instanceof Stmt.Declare d && d.init().isEmpty()
                  || creations.leftOut().contains(statement));
      if (noLonger) {
        return trivia.all(Kind.STATEMENT, statement.span()).stream()
            .filter(c -> !kept.contains(c))
            .toList();
      }
    }
    return List.of();
  }

  private String comment(Span comment, String indent) {
    kept.add(comment);
    return source.moved(comment, List.of(), indent);
  }

  private List<String> creations(List<Code> block, String indent) {
    List<String> lines = new ArrayList<>();
    for (Expansions.Expanded expanded : creations.in(block)) {
      String tail = "";
      for (Span comment : creationComments(expanded)) {
        if (source.startsLine(comment.start())) {
          lines.add(indent + comment(comment, indent));
        } else {
          tail += " " + comment(comment, indent);
        }
      }
      lines.add(indent + expansions.creation(expanded) + tail);
    }
    return lines;
  }

  private Lines block(List<Code> code, String indent) {
    List<String> created = creations(code, indent);
    Lines rest = pieces(creations.rest(code), indent);
    created.addAll(rest.text());
    return new Lines(created, rest.single() && created.size() == rest.text().size());
  }

  private Lines pieces(List<Code> code, String indent) {
    List<String> lines = new ArrayList<>();
    boolean one = code.size() == 1;
    for (Code piece : code) {
      if (piece instanceof Code.Run r) {
        one &= run(r, indent, lines);
      } else if (piece instanceof Code.Loop l) {
        boolean apart = hoisted(l, indent, lines);
        one &= !apart;
        if (Movable.isAsWritten(l) && !hoists.touches(l)) {
          asWritten(l, indent, lines);
        } else {
          header(
              l.loop().span(),
              l.loop().loop().headerSpan().end(),
              bounds.getOrDefault(l.loop(), List.of()),
              l.loop().loop().body(),
              l.body(),
              indent,
              !apart,
              lines);
        }
      } else if (piece instanceof Code.When w) {
        Stmt.If i = w.statement();
        int end = Layout.testEnd(source, i);
        header(i.span(), end, List.of(), i.whenTrue(), w.body(), indent, true, lines);
        one = false;
      }
    }
    return new Lines(lines, one);
  }

  /** Adds what is read before {@code loop}; false if that is nothing. */
  private boolean hoisted(Code.Loop loop, String indent, List<String> lines) {
    List<Stmt> moved = hoists.moved(loop.body().get(0));
    List<String> hoisted = hoists.before(loop, indent);
    if (moved.isEmpty() && hoisted.isEmpty()) {
      return false;
    }
    Span owner = loop.loop().span();
    int start = trivia.of(Kind.HEADER, owner).lead().orElse(owner.start());
    blankLinesBefore(owner, start, loop.body(), lines);
    for (Stmt statement : moved) {
      slice(Kind.STATEMENT, statement.span(), statement.span().end(), List.of(), indent, lines);
    }
    lines.addAll(hoisted);
    return true;
  }

  /** Whether {@code run} is a single statement that needs no braces. */
  private boolean run(Code.Run run, String indent, List<String> lines) {
    int count = lines.size();
    boolean plain = run.copies().isEmpty();
    List<Stmt> all = new ArrayList<>(run.copies());
    all.addAll(run.statements());
    all.removeAll(creations.leftOut());
    all.removeAll(hoists.moved(run));
    for (Stmt statement : all) {
      List<Stmt.Declare> declared = expansions.declared(statement);
      boolean several = statement instanceof Stmt.Block && !declared.isEmpty();
      if (several) {
        Comments own = commentsOnce(Kind.STATEMENT, statement.span());
        own.lead().ifPresent(l -> leading(l, statement.span().start(), indent, lines));
        expansions.separately((Stmt.Block) statement).forEach(l -> lines.add(indent + l));
        if (lines.size() > count) {
          tail(own.tail(), lines);
          after(own.after(), indent, lines);
        }
      } else if (declared.isEmpty() || declared.get(0).init().isPresent()) {
        List<Edit> edits = new ArrayList<>(expansions.edits(statement, run));
        edits.addAll(hoists.edits(statement));
        slice(Kind.STATEMENT, statement.span(), statement.span().end(), edits, indent, lines);
      }
      plain &= declared.isEmpty() && !(statement instanceof Stmt.Declare);
      plain &= !(statement instanceof Stmt.Block) || Layout.isBraced(source, statement);
    }
    List<String> copies = expansions.copies(run);
    if (!copies.isEmpty() && run.statements().stream().anyMatch(NewCode::jumps)) {
      throw new Refusal("a jump would skip what has to be kept for later");
    }
    copies.forEach(l -> lines.add(indent + l));
    return plain && lines.size() == count + 1;
  }

  private static boolean jumps(Stmt statement) {
    return Parts.statements(statement).stream().anyMatch(Stmt.Jump.class::isInstance);
  }

  private void leading(int start, int end, String indent, List<String> lines) {
    source.comments(new Span(start, end)).forEach(c -> lines.add(indent + comment(c, indent)));
  }

  private void asWritten(Code.Loop piece, String indent, List<String> lines) {
    List<Edit> edits = new ArrayList<>();
    piece
        .all()
        .filter(Code.Run.class::isInstance)
        .map(Code.Run.class::cast)
        .forEach(r -> {
          r.statements()
              .forEach(s -> {
                boolean rewritten =
                    !expansions.declared(s).isEmpty()
                        && !(s instanceof Stmt.Declare d && d.init().isPresent());
                if (rewritten) {
                  throw new Refusal(
                      "a declaration in a loop that stays cannot become an assignment");
                }
                edits.addAll(expansions.edits(s, r));
              });
          if (!expansions.copies(r).isEmpty()) {
            throw new Refusal("a loop that stays sets what the others need");
          }
        });
    Span span = piece.loop().span();
    Comments own = commentsOnce(Kind.HEADER, span);
    int start = own.lead().orElse(span.start());
    blankLines(span, start, lines);
    Span whole = new Span(start, span.end());
    lines.add(indent + text(whole, edits, indent, seen.add(span)));
    Comments close = commentsOnce(Kind.CLOSE, span);
    tail(close.tail(), lines);
    after(close.after(), indent, lines);
  }

  private void header(
      Span owner,
      int end,
      List<Edit> edits,
      Stmt body,
      List<Code> code,
      String indent,
      boolean apart,
      List<String> lines) {
    boolean braced = Layout.isBraced(source, body);
    Comments own = commentsOnce(Kind.HEADER, owner);
    Comments close = commentsOnce(Kind.CLOSE, owner);
    int start = own.lead().orElse(owner.start());
    if (apart) {
      blankLinesBefore(owner, start, code, lines);
    }
    String text = indent + text(new Span(start, end), edits, indent, seen.add(owner));
    Lines inside = block(code, indent + layout.unit());
    boolean braces = braced || !inside.single() || !own.after().isEmpty();
    if (!braces) {
      lines.add(text);
      tail(own.tail(), lines);
      lines.addAll(inside.text());
      return;
    }
    Brace brace = layout.brace(end, body);
    String outer = indent;
    if (brace.ownLine()) {
      lines.add(text);
      outer = indent + extra(owner, body);
      lines.add(outer + "{");
    } else {
      lines.add(text + brace.before() + "{");
    }
    tail(own.tail(), lines);
    after(own.after(), indent + layout.unit(), lines);
    lines.addAll(inside.text());
    lines.add(outer + "}");
    tail(close.tail(), lines);
    after(close.after(), indent, lines);
  }

  /** The empty lines of {@code owner}; the second time, those of what stands in it. */
  private void blankLinesBefore(Span owner, int start, List<Code> code, List<String> lines) {
    if (seen.contains(owner)) {
      firstStatement(code)
          .ifPresent(s -> {
            int lead = trivia.of(Kind.STATEMENT, s).lead().orElse(s.start());
            blankLines(s, lead, lines);
          });
    }
    blankLines(owner, start, lines);
  }

  /** The statement that {@code code} begins with, whose empty lines stand before a new loop. */
  private static Optional<Span> firstStatement(List<Code> code) {
    return code.stream()
        .limit(1)
        .filter(Code.Run.class::isInstance)
        .flatMap(r -> ((Code.Run) r).statements().stream())
        .findFirst()
        .map(Stmt::span);
  }

  /** By how much a brace on a line of its own is indented further than its header. */
  private String extra(Span owner, Stmt body) {
    if (!Layout.isBraced(source, body) || !source.startsLine(body.span().start())) {
      return "";
    }
    String header = source.indentAt(owner.start());
    String brace = source.indentAt(body.span().start());
    return brace.startsWith(header) ? brace.substring(header.length()) : "";
  }

  /** A statement with its comments. */
  private void slice(
      Kind kind, Span owner, int end, List<Edit> edits, String indent, List<String> lines) {
    Comments own = commentsOnce(kind, owner);
    int start = own.lead().orElse(owner.start());
    blankLines(owner, start, lines);
    lines.add(indent + text(new Span(start, end), edits, indent, seen.add(owner)));
    tail(own.tail(), lines);
    after(own.after(), indent, lines);
  }

  /** The text of {@code span}; with the comments in it the first time. */
  private String text(Span span, List<Edit> edits, String indent, boolean first) {
    List<Edit> all = new ArrayList<>(edits);
    if (first && commented) {
      source.comments(span).stream()
          .filter(c -> edits.stream().noneMatch(e -> e.span().contains(c)))
          .forEach(kept::add);
    } else {
      source.withoutComments(span).stream()
          .filter(e -> edits.stream().noneMatch(x -> x.span().contains(e.span())))
          .forEach(all::add);
    }
    return source.moved(span, all, indent);
  }

  private Comments commentsOnce(Kind kind, Span owner) {
    Comments own = trivia.of(kind, owner);
    boolean done = trivia.all(kind, owner).stream().anyMatch(kept::contains);
    return done || !commented ? Comments.NONE : own;
  }

  private void blankLines(Span owner, int start, List<String> lines) {
    if (!lines.isEmpty() && source.startsLine(start) && !seen.contains(owner)) {
      for (int i = source.emptyLinesBefore(start); i > 0; i--) {
        lines.add("");
      }
    }
  }

  private void tail(List<Span> comments, List<String> lines) {
    for (Span comment : comments) {
      int last = lines.size() - 1;
      lines.set(last, lines.get(last) + " " + comment(comment, source.indentAt(comment.start())));
    }
  }

  private void after(List<Span> comments, String indent, List<String> lines) {
    comments.forEach(c -> lines.add(indent + comment(c, indent)));
  }
}
