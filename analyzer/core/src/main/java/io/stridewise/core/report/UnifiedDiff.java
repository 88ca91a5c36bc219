package io.stridewise.core.report;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Two versions of a file as a patch that {@code git apply} and {@code patch -p1} accept. Works on
 * bytes, as they do: whatever the encoding and the line ends are, the patched file is the new one.
 */
public final class UnifiedDiff {
  private static final int CONTEXT = 3;

  /** One character for each byte, and back. */
  private static final Charset BYTES = StandardCharsets.ISO_8859_1;

  private UnifiedDiff() {}

  /**
   * The patch; empty if nothing changed.
   *
   * @param path relative to the folder that the patch will be applied in, with {@code /}
   */
  public static byte[] of(String path, byte[] before, byte[] after) {
    List<LineDiff.Row> rows = LineDiff.of(lines(before), lines(after));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int end = 0; // rows before it are printed or too far away
    for (int at = firstChange(rows, 0); at < rows.size(); at = firstChange(rows, end)) {
      if (out.size() == 0) {
        out.writeBytes(
            ("--- " + name("a/" + path) + "\n+++ " + name("b/" + path) + "\n")
                .getBytes(StandardCharsets.UTF_8));
      }
      int start = Math.max(end, at - CONTEXT);
      end = hunkEnd(rows, at);
      out.writeBytes(hunk(rows, start, end).getBytes(BYTES));
    }
    return out.toByteArray();
  }

  private static int firstChange(List<LineDiff.Row> rows, int from) {
    int at = from;
    while (at < rows.size() && rows.get(at).isKept()) {
      at++;
    }
    return at;
  }

  /** Changes with no more between them than the context of both share a hunk. */
  private static int hunkEnd(List<LineDiff.Row> rows, int firstChange) {
    int last = firstChange;
    for (int next = last; next < rows.size() && next - last <= 2 * CONTEXT + 1; ) {
      last = next;
      next = firstChange(rows, next + 1);
    }
    return Math.min(rows.size(), last + 1 + CONTEXT);
  }

  private static String hunk(List<LineDiff.Row> rows, int start, int end) {
    StringBuilder body = new StringBuilder();
    for (LineDiff.Row row : rows.subList(start, end)) {
      body.append(row.mark()).append(row.line());
      if (!row.line().endsWith("\n")) {
        body.append("\n\\ No newline at end of file\n");
      }
    }
    String old = range(rows, start, end, '+');
    return "@@ -" + old + " +" + range(rows, start, end, '-') + " @@\n" + body;
  }

  /** {@code 14,7} of the version that has no rows marked {@code absent}. */
  private static String range(List<LineDiff.Row> rows, int start, int end, char absent) {
    long before = rows.subList(0, start).stream().filter(r -> r.mark() != absent).count();
    long count = rows.subList(start, end).stream().filter(r -> r.mark() != absent).count();
    // An empty range is named by the line before it.
    long first = count == 0 ? before : before + 1;
    return count == 1 ? Long.toString(first) : first + "," + count;
  }

  /** Lines with their ends; only a line feed ends one, as for {@code patch}. */
  private static List<String> lines(byte[] file) {
    String text = new String(file, BYTES);
    List<String> lines = new ArrayList<>();
    int start = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      lines.add(text.substring(start, end + 1));
      start = end + 1;
    }
    if (start < text.length()) {
      lines.add(text.substring(start));
    }
    return lines;
  }

  /**
   * As git writes it: a tab ends a name with blanks, and one that would break the line is quoted.
   */
  private static String name(String path) {
    if (path.chars().noneMatch(c -> c < ' ' || c == '"' || c == '\\' || c == 0x7f)) {
      return path.indexOf(' ') < 0 ? path : path + "\t";
    }
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || c == 0x7f) {
        quoted.append("\\%03o".formatted((int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
