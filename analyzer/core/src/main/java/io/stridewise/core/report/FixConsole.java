package io.stridewise.core.report;

import io.stridewise.core.legality.Tier;
import io.stridewise.core.report.FixReport.Changed;
import io.stridewise.core.report.FixReport.Done;
import io.stridewise.core.report.FixReport.Left;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A repair for a reader at a console: what was changed, what was left and why, and the sum.
 *
 * <pre>
 * src/main/java/acme/Sum.java: 2 loops changed
 *    10:7 exact unless it throws: swap the loops, hoist `a[i]`
 *    31:5 exact: swap the loops
 * src/main/java/acme/Transpose.java:4:7 left [OpposingStrides] not proved: rows of `to` may be shared
 * 2 loops changed in 1 file: 1 exact, 1 exact unless it throws; 1 left: 1 not proved
 * </pre>
 */
public final class FixConsole {
  private final Style style;

  /** Marks its text by {@code style}. */
  public FixConsole(Style style) {
    this.style = style;
  }

  /** What was changed in one file, without line ends. */
  public List<String> lines(Changed changed, boolean written) {
    List<String> out = new ArrayList<>();
    int count = changed.done().size();
    out.add(
        style.paint(Style.Tone.STRONG, TerminalText.clean(changed.path()))
            + ": "
            + loops(count)
            + (written ? " changed" : " to change"));
    for (Done done : changed.done()) {
      out.add(
          "   "
              + style.paint(
                  Style.Tone.FAINT, done.place().startLine() + ":" + done.place().startColumn())
              + " "
              + Fact.kept(done.tier())
              + ": "
              + TerminalText.clean(done.what()));
    }
    return out;
  }

  /** One line about what was not changed. */
  public String line(Left left) {
    String place =
        left.place().path() + ":" + left.place().startLine() + ":" + left.place().startColumn();
    return style.paint(Style.Tone.STRONG, TerminalText.clean(place))
        + " left ["
        + left.check()
        + "] "
        + TerminalText.clean(left.reason());
  }

  /** The last line. */
  public String summary(FixReport report) {
    StringBuilder out = new StringBuilder();
    long done = report.done();
    if (done == 0) {
      out.append(report.written() ? "nothing changed" : "nothing to change");
    } else {
      int files = report.changed().size();
      out.append(loops(done)).append(report.written() ? " changed in " : " to change in ");
      out.append(files).append(files == 1 ? " file: " : " files: ");
      out.append(
          Stream.of(Tier.values())
              .filter(t -> report.done(t) > 0)
              .map(t -> report.done(t) + " " + Fact.kept(t))
              .collect(Collectors.joining(", ")));
    }
    if (!report.left().isEmpty()) {
      out.append("; ").append(report.left().size()).append(" left: ");
      out.append(
          Stream.of(Obstacle.values())
              .filter(o -> count(report, o) > 0)
              .map(o -> count(report, o) + " " + o.description())
              .collect(Collectors.joining(", ")));
    }
    return out.toString();
  }

  private static long count(FixReport report, Obstacle obstacle) {
    return report.left().stream().filter(l -> l.obstacle() == obstacle).count();
  }

  private static String loops(long count) {
    return count + (count == 1 ? " loop" : " loops");
  }
}
