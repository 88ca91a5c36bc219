package io.stridewise.core.remedy;

import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.remedy.SourceTokens.Token;
import java.util.ArrayList;
import java.util.List;

/** How a nest is laid out: its braces and its indentation, for new code that looks the same. */
final class Layout {
  /**
   * How a block is opened.
   *
   * @param before what stands between the header and its brace: a space, or a line end and white
   *     space
   */
  record Brace(String before) {
    boolean ownLine() {
      return before.indexOf('\n') >= 0;
    }
  }

  /** Lines of several tests that would be longer are broken. */
  private static final int WIDTH = 98;

  private final Source source;
  private final Stmt.Loop root;
  private final String unit;
  private final Brace usual;

  Layout(Source source, LoopNode root) {
    this.source = source;
    this.root = root.loop();
    this.unit = findUnit();
    this.usual = findBrace();
  }

  /** One step of indentation. */
  String unit() {
    return unit;
  }

  /** How blocks are opened here. */
  Brace brace() {
    return usual;
  }

  /** How the body of {@code owner} is opened, or usually would be. */
  Brace brace(int headerEnd, Stmt body) {
    return isBraced(source, body) ? braceOf(headerEnd, body) : usual;
  }

  /** {@code lines} in braces behind {@code header}, indented by {@code indent}. */
  List<String> block(String header, List<String> lines, String indent) {
    List<String> block = new ArrayList<>();
    if (usual.ownLine()) {
      block.add(indent + header);
      block.add(indent + "{");
    } else {
      block.add(indent + header + usual.before() + "{");
    }
    block.addAll(lines);
    block.add(indent + "}");
    return block;
  }

  /** {@code if} with both branches in braces. */
  List<String> choice(String test, List<String> whenTrue, List<String> whenFalse, String indent) {
    List<String> choice = block(header(test, indent), whenTrue, indent);
    List<String> other = block("else", whenFalse, indent);
    if (!elseOnOwnLine()) {
      choice.remove(choice.size() - 1);
      other.set(0, indent + "} " + other.get(0).substring(indent.length()));
    }
    choice.addAll(other);
    return choice;
  }

  /** Whether the method's first {@code else} behind a brace, or else its braces, have own lines. */
  private boolean elseOnOwnLine() {
    for (Stmt statement : Parts.statements(source.body().block())) {
      if (statement instanceof Stmt.If i
          && i.whenFalse().isPresent()
          && isBraced(source, i.whenTrue())) {
        int end = i.whenTrue().span().end();
        String between = source.text(new Span(end, i.whenFalse().get().span().start()));
        return between.split("else", 2)[0].indexOf('\n') >= 0;
      }
    }
    return usual.ownLine();
  }

  /** {@code if (test)}, on several lines if it is long. */
  private String header(String test, String indent) {
    String line = "if (" + test + ")";
    String next = source.newline() + indent + unit + unit + "&& ";
    return indent.length() + line.length() <= WIDTH ? line : line.replace(" && ", next);
  }

  /** Whether {@code body} is a block in braces. */
  static boolean isBraced(Source source, Stmt body) {
    return body instanceof Stmt.Block && source.text().charAt(body.span().start()) == '{';
  }

  /** The statements that {@code body} is made of; none if it is empty. */
  static List<Stmt> statements(Source source, Stmt body) {
    if (isBraced(source, body)) {
      return ((Stmt.Block) body).statements();
    }
    return isEmpty(source, body) ? List.of() : List.of(body);
  }

  /** Whether {@code body} is just a semicolon. */
  static boolean isEmpty(Source source, Stmt body) {
    return body instanceof Stmt.Block && source.text(body.span()).equals(";");
  }

  /** Whether {@code statement} is an {@code if} around loops, which can be taken apart. */
  static boolean isBranch(Stmt statement) {
    return statement instanceof Stmt.If i && i.whenFalse().isEmpty() && holdsLoop(i.whenTrue());
  }

  /** Whether there is a loop in {@code statement}, lambdas aside. */
  static boolean holdsLoop(Stmt statement) {
    return statement instanceof Stmt.Loop
        || Parts.children(statement).stream().anyMatch(Layout::holdsLoop);
  }

  /** Where the round bracket of an {@code if} closes. */
  static int testEnd(Source source, Stmt.If statement) {
    int depth = 0;
    for (Token token : source.tokens(statement.span())) {
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
      if (depth == 0 && token.is(")")) {
        return token.span().end();
      }
    }
    throw new Refusal("the test of an `if` is not understood");
  }

  /** Whether {@code loop} is a {@code for} loop that can stand elsewhere. */
  static boolean canMove(Stmt.Loop loop) {
    return loop.header() instanceof LoopHeader.For || loop.header() instanceof LoopHeader.ForEach;
  }

  private Brace braceOf(int headerEnd, Stmt body) {
    Span between = new Span(headerEnd, body.span().start());
    if (source.comments(between).isEmpty()) {
      return new Brace(source.text(between));
    }
    return new Brace(source.isMultiline(between) ? source.newline() : " ");
  }

  private Brace findBrace() {
    for (Stmt statement : Parts.statements(source.body().block())) {
      boolean inside = root.span().contains(statement.span());
      if (inside && statement instanceof Stmt.Loop l && isBraced(source, l.body())) {
        return braceOf(l.headerSpan().end(), l.body());
      }
    }
    Span block = source.body().block().span();
    boolean known = source.text().charAt(block.start()) == '{';
    int end = source.endBefore(block.start());
    boolean ownLine = known && end > 0 && source.isMultiline(new Span(end, block.start()));
    return new Brace(ownLine ? source.newline() : " ");
  }

  private String findUnit() {
    String base = source.indentAt(root.span().start());
    for (Stmt statement : Parts.statements(root)) {
      if (statement instanceof Stmt.Loop l) {
        String outer = source.indentAt(l.span().start());
        for (Stmt child : statements(source, l.body())) {
          String inner = source.indentAt(child.span().start());
          if (source.startsLine(child.span().start())
              && inner.length() > outer.length()
              && inner.startsWith(outer)) {
            return inner.substring(outer.length());
          }
        }
      }
    }
    String outer = source.indentAt(source.body().span().start());
    for (Stmt child : source.body().block().statements()) {
      String inner = source.indentAt(child.span().start());
      if (source.startsLine(child.span().start())
          && inner.length() > outer.length()
          && inner.startsWith(outer)) {
        return inner.substring(outer.length());
      }
    }
    return base.indexOf('\t') >= 0 ? "\t" : "    ";
  }
}
