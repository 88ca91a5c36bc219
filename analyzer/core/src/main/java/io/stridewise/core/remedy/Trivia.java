package io.stridewise.core.remedy;

import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which comments of a nest go with which of its headers, statements and closing braces: those on
 * the same line behind it, those on lines of their own before it, and those that end its block.
 */
final class Trivia {
  /** What comments can go with. */
  enum Kind {
    /** <code>for (...) {</code> or <code>if (...) {</code>, up to the brace. */
    HEADER,
    STATEMENT,
    /** A closing brace. */
    CLOSE
  }

  /**
   * The comments of one anchor.
   *
   * @param lead where its leading comments begin
   * @param tail comments behind it on the same line
   * @param after comments on lines of their own behind it, at the end of a block
   */
  record Comments(Optional<Integer> lead, List<Span> tail, List<Span> after) {
    static final Comments NONE = new Comments(Optional.empty(), List.of(), List.of());

    private Comments withLead(int start) {
      return new Comments(Optional.of(lead.orElse(start)), tail, after);
    }

    private Comments withTail(Span comment) {
      return new Comments(lead, with(tail, comment), after);
    }

    private Comments withAfter(Span comment) {
      return new Comments(lead, tail, with(after, comment));
    }

    private static List<Span> with(List<Span> all, Span more) {
      List<Span> longer = new ArrayList<>(all);
      longer.add(more);
      return List.copyOf(longer);
    }
  }

  private record Anchor(Kind kind, Span owner, int start, int end) {}

  private record Key(Kind kind, Span owner) {}

  private final Source source;
  private final List<Anchor> anchors = new ArrayList<>();
  private final Map<Key, Comments> comments = new HashMap<>();

  Trivia(Source source, Stmt.Loop root) {
    this.source = source;
    loop(root);
    anchors.sort(Comparator.comparingInt(Anchor::start));
    source.comments(root.span()).forEach(this::attach);
  }

  /** The comments that go with what {@code owner} has of this kind. */
  Comments of(Kind kind, Span owner) {
    return comments.getOrDefault(new Key(kind, owner), Comments.NONE);
  }

  /** All comments that go with it, in order. */
  List<Span> all(Kind kind, Span owner) {
    Comments own = of(kind, owner);
    List<Span> all = new ArrayList<>();
    own.lead().ifPresent(l -> all.addAll(source.comments(new Span(l, owner.start()))));
    all.addAll(own.tail());
    all.addAll(own.after());
    return all;
  }

  private void loop(Stmt.Loop loop) {
    block(loop.span(), loop.headerSpan().end(), loop.body());
  }

  private void block(Span owner, int headerEnd, Stmt body) {
    boolean braced = Layout.isBraced(source, body);
    int end = braced ? body.span().start() + 1 : headerEnd;
    anchors.add(new Anchor(Kind.HEADER, owner, owner.start(), end));
    if (braced) {
      anchors.add(new Anchor(Kind.CLOSE, owner, body.span().end() - 1, body.span().end()));
    }
    for (Stmt statement : Layout.statements(source, body)) {
      if (statement instanceof Stmt.Loop l) {
        loop(l);
      } else if (Layout.isBranch(statement)) {
        Stmt.If i = (Stmt.If) statement;
        block(i.span(), Layout.testEnd(source, i), i.whenTrue());
      } else {
        Span span = statement.span();
        anchors.add(new Anchor(Kind.STATEMENT, span, span.start(), span.end()));
      }
    }
  }

  private void attach(Span comment) {
    Anchor before = null;
    Anchor after = null;
    for (Anchor anchor : anchors) {
      if (anchor.start <= comment.start()) {
        before = anchor;
      } else if (after == null) {
        after = anchor;
      }
    }
    if (before.end >= comment.end()) {
      // Inside a header or statement. Between a header and its brace it goes behind the brace.
      if (before.kind == Kind.HEADER && comment.start() >= headerEnd(before)) {
        put(before, of(before).withTail(comment));
      }
      return;
    }
    if (after == null) {
      put(before, of(before).withTail(comment));
      return;
    }
    boolean open = of(before).after().isEmpty() && of(after).lead().isEmpty();
    boolean behind = open && sameLine(before.end, comment.start());
    boolean ahead = sameLine(comment.end(), after.start) && after.kind != Kind.CLOSE;
    if (behind && !ahead) {
      put(before, of(before).withTail(comment));
    } else if (after.kind == Kind.CLOSE) {
      put(before, of(before).withAfter(comment));
    } else {
      put(after, of(after).withLead(comment.start()));
    }
  }

  /** Where the round bracket of a header closes. */
  private int headerEnd(Anchor header) {
    String text = source.text();
    int end = header.end;
    for (Span comment : source.comments(new Span(header.start, header.end))) {
      boolean behind =
          source.tokens(new Span(comment.end(), header.end)).stream().allMatch(t -> t.is("{"));
      if (behind) {
        return Math.min(end, comment.start());
      }
    }
    return text.charAt(end - 1) == '{' ? end - 1 : end;
  }

  private boolean sameLine(int start, int end) {
    return source.text().substring(start, end).indexOf('\n') < 0;
  }

  private Comments of(Anchor anchor) {
    return of(anchor.kind, anchor.owner);
  }

  private void put(Anchor anchor, Comments found) {
    comments.put(new Key(anchor.kind, anchor.owner), found);
  }
}
