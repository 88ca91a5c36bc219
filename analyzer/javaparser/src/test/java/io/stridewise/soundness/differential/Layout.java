package io.stridewise.soundness.differential;

import io.stridewise.soundness.differential.Piece.Block;
import io.stridewise.soundness.differential.Piece.Line;
import java.util.List;
import java.util.Random;

/**
 * Prints pieces in a random style: braces or none, tabs, CRLF, several statements a line, comments.
 */
final class Layout {
  private static final List<String> COMMENTS =
      List.of("sum up", "for each column {", "see (3) }", "TODO: faster; i = 0;", "\\u00e9", "\"");

  private final Random random;
  private final StringBuilder out = new StringBuilder();
  private final String unit;
  private final String newline;
  private final boolean bracesAlways;
  private final boolean braceBelow;
  private final int joins;
  private final int comments;
  private boolean openComment;

  Layout(Random random) {
    this.random = random;
    this.unit = pick("  ", "  ", "    ", "\t");
    this.newline = random.nextInt(8) == 0 ? "\r\n" : "\n";
    this.bracesAlways = random.nextInt(2) == 0;
    this.braceBelow = random.nextInt(6) == 0;
    this.joins = random.nextInt(6) == 0 ? 35 : 0;
    this.comments = random.nextInt(3) == 0 ? 12 : 0;
  }

  private String pick(String... from) {
    return from[random.nextInt(from.length)];
  }

  /** {@code members} and a method {@code header} with {@code body}, in a class. */
  String print(String className, List<String> members, String header, List<Piece> body) {
    out.append(Subject.PACKAGE).append(newline);
    newLine(0);
    out.append("class ").append(className).append(" {");
    for (String member : members) {
      newLine(1);
      out.append(member);
    }
    newLine(1);
    out.append(header).append(" {");
    pieces(body, 2);
    newLine(1);
    out.append("}");
    newLine(0);
    return out.append("}").append(newline).toString();
  }

  private void pieces(List<Piece> pieces, int depth) {
    boolean first = true;
    for (Piece piece : pieces) {
      place(depth, first);
      print(piece, depth);
      first = false;
    }
  }

  private void place(int depth, boolean first) {
    if (!openComment && joins > 0 && random.nextInt(100) < joins) {
      out.append(' ');
      return;
    }
    newLine(depth);
    if (!first && random.nextInt(100) < comments) {
      out.append("// ").append(COMMENTS.get(random.nextInt(COMMENTS.size())));
      newLine(depth);
    }
  }

  private void newLine(int depth) {
    out.append(newline).append(unit.repeat(depth));
    openComment = false;
  }

  private void print(Piece piece, int depth) {
    if (piece instanceof Line l) {
      out.append(l.text());
      trailing();
      return;
    }
    Block block = (Block) piece;
    out.append(block.header());
    boolean one =
        block.body().size() == 1
            && !(block.body().get(0) instanceof Line l && l.declares())
            && !block.braces();
    if (one && !bracesAlways && random.nextInt(4) > 0) {
      if (!openComment && random.nextInt(4) == 0) {
        out.append(' ');
      } else {
        trailing();
        newLine(depth + 1);
      }
      print(block.body().get(0), depth + 1);
      if (!block.footer().isEmpty()) {
        newLine(depth);
      }
    } else {
      if (braceBelow) {
        newLine(depth);
        out.append('{');
      } else {
        out.append(" {");
      }
      trailing();
      pieces(block.body(), depth + 1);
      newLine(depth);
      out.append("} ");
      if (block.footer().isEmpty()) {
        out.setLength(out.length() - 1);
      }
    }
    out.append(block.footer());
  }

  private void trailing() {
    if (random.nextInt(100) < comments) {
      String comment = COMMENTS.get(random.nextInt(COMMENTS.size()));
      openComment = random.nextInt(3) > 0;
      out.append(openComment ? " // " + comment : " /* " + comment + " */");
    }
  }
}
