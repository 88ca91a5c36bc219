package io.stridewise.core.remedy;

import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Span;
import io.stridewise.core.legality.Condition;
import java.util.ArrayList;
import java.util.List;

/** A loop whose inner part has a new order, beside itself as it was, behind a test. */
final class Guarded {
  private Guarded() {}

  /**
   * The edits.
   *
   * @param inside edits of the new order, all of them in {@code around}
   */
  static List<Edit> edits(
      Source source, LoopNode around, List<Condition> guard, List<Edit> inside) {
    Span span = around.span();
    if (!inside.stream().allMatch(e -> span.contains(e.span()))
        || source.text(span).contains("\"\"\"")) {
      throw new Refusal("the nest cannot be written down twice");
    }
    Layout layout = new Layout(source, around);
    Placement placement = new Placement(source, around.loop());
    GuardMethods methods = new GuardMethods(source, layout);
    String indent = placement.indent(layout);
    String test = new GuardTests(source, around, methods).of(guard);
    List<Edit> moved = new ArrayList<>();
    for (Edit e : inside) {
      moved.add(
          new Edit(
              new Span(e.span().start() - span.start(), e.span().end() - span.start()), e.text()));
    }
    List<String> changed = new ArrayList<>();
    for (String line : (indent + Edit.apply(source.text(span), moved)).split("\\R", -1)) {
      changed.add(line.isBlank() ? "" : layout.unit() + line);
    }
    List<String> lines =
        layout.choice(test, changed, old(source, around, indent + layout.unit()), indent);
    String text = String.join(source.newline(), lines);
    MethodSize.check(source, around, text);
    List<Edit> edits = new ArrayList<>(methods.edits());
    edits.add(placement.replace(text, true, layout));
    return edits;
  }

  /** A loop as it was, with a comment that keeps it from being reported again. */
  static List<String> old(Source source, LoopNode loop, String indent) {
    return List.of(
        indent + "// stridewise:ok HostileLoopOrder -- the other order needs what was tested",
        indent + source.moved(loop.span(), List.of(), indent));
  }
}
