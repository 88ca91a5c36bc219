package io.stridewise.core.remedy;

import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.legality.Code;
import io.stridewise.core.legality.Segment;
import io.stridewise.core.legality.Transformation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Another order of {@code for} loops that stand directly in each other: their headers change
 * places, and nothing else is touched.
 */
final class HeaderSwap {
  private HeaderSwap() {}

  /** The edits; empty if the nest or its new order is not of this kind. */
  static Optional<List<Edit>> of(Source source, Transformation t) {
    List<LoopNode> order = new ArrayList<>();
    List<Code> code = t.code();
    while (code.size() == 1 && code.get(0) instanceof Code.Loop l) {
      order.add(l.loop());
      code = l.body();
    }
    List<LoopNode> loops = chain(t.root(), order.size());
    boolean same =
        loops.size() == order.size() && loops.containsAll(order) && order.containsAll(loops);
    if (!same || !keepsBody(loops, code) || !isBare(source, loops)) {
      return Optional.empty();
    }
    Map<LoopNode, List<Edit>> bounds = TriangleHeaders.of(source, t);
    List<Edit> edits = new ArrayList<>();
    for (int i = 0; i < loops.size(); i++) {
      if (loops.get(i) != order.get(i)) {
        Span place = header(loops.get(i));
        String indent = source.indentAt(place.start());
        List<Edit> own = bounds.getOrDefault(order.get(i), List.of());
        edits.add(new Edit(place, source.moved(header(order.get(i)), own, indent)));
      }
    }
    return Optional.of(edits);
  }

  private static Span header(LoopNode loop) {
    return loop.loop().headerSpan();
  }

  /** The {@code depth} outermost loops, as long as each holds nothing but the next. */
  private static List<LoopNode> chain(LoopNode root, int depth) {
    List<LoopNode> loops = new ArrayList<>(List.of(root));
    while (loops.size() < depth) {
      LoopNode last = loops.get(loops.size() - 1);
      Optional<List<Segment>> body = Segment.of(last);
      if (body.isEmpty()
          || body.get().size() != 1
          || !(body.get().get(0) instanceof Segment.Inner i)) {
        break;
      }
      loops.add(i.loop());
    }
    return loops;
  }

  private static boolean keepsBody(List<LoopNode> loops, List<Code> code) {
    LoopNode last = loops.get(loops.size() - 1);
    return Movable.isAsWritten(new Code.Loop(last, List.of(), code));
  }

  /** Whether the headers are {@code for} headers, and no comment stands between or behind them. */
  private static boolean isBare(Source source, List<LoopNode> loops) {
    for (LoopNode loop : loops) {
      boolean counts = loop.loop().header() instanceof LoopHeader.For;
      if (!counts || loop.loop().label().isPresent()) {
        return false;
      }
    }
    Span root = loops.get(0).span();
    Stmt body = loops.get(loops.size() - 1).loop().body();
    int first = header(loops.get(0)).end();
    // Up to the end of the line that opens the innermost body.
    int last = body.span().start() + (Layout.isBraced(source, body) ? 1 : 0);
    int line = source.text().indexOf('\n', last);
    Span opening = new Span(first, Math.min(line < 0 ? root.end() : line, root.end()));
    boolean opens =
        source.comments(opening).stream()
            .anyMatch(c -> source.text().substring(last, Math.max(last, c.start())).isBlank());
    return !opens && source.comments(new Span(body.span().end(), root.end())).isEmpty();
  }
}
