package io.stridewise.core.report;

import io.stridewise.core.check.Explanation;
import io.stridewise.core.check.Explanation.Dependence;
import io.stridewise.core.check.Explanation.Loop;
import io.stridewise.core.check.Explanation.Order;
import io.stridewise.core.check.Explanation.Walk;
import io.stridewise.core.legality.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An explanation for a reader at a console.
 *
 * <pre>
 * src/main/java/acme/Sum.java:10:7 nest of `j`, `i`
 *    line 9   j  0 to m - 1
 *    line 10  i  0 to n - 1
 *
 *    a step of               j        i
 *    a[i][j]    read         8 bytes  new row
 *    out[j]     read, write  8 bytes  no move
 *
 *    dependence              later by
 *    out[j] -&gt; out[j]  flow  (0, &lt;)
 *
 *    order  lines per step
 *    j, i   1.00            as written
 *    i, j   0.25            legal (exact unless it throws)
 *
 *    WARNING HostileLoopOrder: loop `i` walks down the columns of `a`: each step opens another row
 * </pre>
 */
public final class ExplanationConsole {
  private static final String INDENT = "   ";

  private final Style style;

  /** Marks its text by {@code style}. */
  public ExplanationConsole(Style style) {
    this.style = style;
  }

  /** One nest, without line ends. */
  public List<String> lines(Explanation e) {
    List<String> out = new ArrayList<>();
    String place = e.place().path() + ":" + e.place().startLine() + ":" + e.place().startColumn();
    out.add(
        style.paint(Style.Tone.STRONG, TerminalText.clean(place))
            + " nest of "
            + String.join(", ", e.loops().stream().map(l -> "`" + l.name() + "`").toList()));
    List<List<String>> loops = new ArrayList<>();
    for (Loop loop : e.loops()) {
      loops.add(List.of("line " + loop.place().startLine(), loop.name(), loop.range()));
    }
    out.addAll(table(loops));
    out.add("");
    out.addAll(walks(e));
    out.add("");
    if (!e.dependences().isEmpty()) {
      out.addAll(dependences(e));
      out.add("");
    }
    if (!e.orders().isEmpty()) {
      out.addAll(orders(e));
      out.add("");
    }
    out.addAll(verdict(e));
    return out;
  }

  private static List<String> walks(Explanation e) {
    if (e.walks().isEmpty()) {
      return List.of(INDENT + "no array is accessed in the innermost loop");
    }
    List<List<String>> rows = new ArrayList<>();
    List<String> head = new ArrayList<>(List.of("a step of", ""));
    e.loops().forEach(l -> head.add(l.name()));
    rows.add(head);
    for (Walk walk : e.walks()) {
      List<String> row = new ArrayList<>(List.of(walk.text(), walk.access()));
      row.addAll(walk.steps());
      rows.add(row);
    }
    return table(rows);
  }

  private static List<String> dependences(Explanation e) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("dependence", "", "later by"));
    for (Dependence d : e.dependences()) {
      String notes = d.notes().isEmpty() ? "" : "; " + String.join("; ", d.notes());
      rows.add(
          List.of(d.source() + " -> " + d.sink(), d.kind(), String.join(" ", d.vectors()) + notes));
    }
    return table(rows);
  }

  /** Reasons stand below their order. */
  private List<String> orders(Explanation e) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("order", "lines per step", ""));
    for (Order order : e.orders()) {
      rows.add(
          List.of(
              String.join(", ", order.loops()),
              order.lines() > 0 && order.lines() < 0.005
                  ? "under 0.01"
                  : String.format(Locale.ROOT, "%.2f", order.lines()),
              order.current() ? "as written" : verdict(order)));
    }
    List<String> lines = table(rows);
    List<String> out = new ArrayList<>(lines.subList(0, 1));
    for (int i = 0; i < e.orders().size(); i++) {
      out.add(lines.get(i + 1));
      for (String reason : e.orders().get(i).reasons()) {
        String label = e.orders().get(i).tier().isPresent() ? "if " : "because ";
        out.add(INDENT + INDENT + INDENT + TerminalText.clean(label + reason));
      }
    }
    return out;
  }

  private static String verdict(Order order) {
    if (order.tier().isEmpty()) {
      return order.verdict();
    }
    Tier tier = order.tier().get();
    return tier == Tier.GUARDED
        ? "legal under conditions that guards may test"
        : order.verdict() + " (" + tier.description() + ")";
  }

  private List<String> verdict(Explanation e) {
    if (e.finding().isEmpty()) {
      return List.of(INDENT + TerminalText.clean("no finding: " + e.silence()));
    }
    List<String> out = new ArrayList<>();
    out.add(
        INDENT
            + TerminalText.clean(
                "%s %s: %s"
                    .formatted(
                        e.finding().get().severity(),
                        e.finding().get().check().id(),
                        e.finding().get().message())));
    for (Fact fact : Fact.of(e.finding().get())) {
      out.add(INDENT + TerminalText.clean(fact.toString()));
    }
    return out;
  }

  /** Columns to the left. */
  private static List<String> table(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    int[] width = new int[columns];
    for (List<String> row : rows) {
      for (int c = 0; c < row.size(); c++) {
        width[c] = Math.max(width[c], TerminalText.width(TerminalText.clean(row.get(c))));
      }
    }
    List<String> lines = new ArrayList<>();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(INDENT);
      for (int c = 0; c < row.size(); c++) {
        String cell = TerminalText.clean(row.get(c));
        line.append(cell).append(" ".repeat(width[c] - TerminalText.width(cell) + 2));
      }
      lines.add(line.toString().stripTrailing());
    }
    return lines;
  }
}
