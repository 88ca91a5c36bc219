package io.stridewise.core.remedy;

import io.stridewise.core.address.Counted;
import io.stridewise.core.address.Facts;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import io.stridewise.core.legality.Mentions;
import io.stridewise.core.legality.Segment;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * Walks two nested loops in blocks. The end of a block is computed as the distance to the end of
 * the loop, so that nothing overflows whatever the bounds are:
 *
 * <pre>
 * for (int ii = 0, iEnd; ii &lt; n; ii = iEnd) {
 *   iEnd = ii + Math.min(32, n - ii);
 * </pre>
 */
final class Tiling {
  /**
   * A loop over blocks.
   *
   * @param edits of the loop over one block
   */
  private record Blocks(String header, String first, List<Edit> edits) {}

  private final Source source;
  private final int size;
  private final FreshNames names;

  private Tiling(Source source, int size) {
    this.source = source;
    this.size = size;
    this.names = new FreshNames(source);
  }

  /** The edits that walk {@code outer} and {@code inner} in squares of {@code size} iterations. */
  static List<Edit> of(Source source, LoopNode outer, LoopNode inner, int size) {
    return new Tiling(source, size).edits(outer, inner);
  }

  private List<Edit> edits(LoopNode outer, LoopNode inner) {
    List<Segment> body = Movable.segments(outer);
    if (body.size() != 1 || !(body.get(0) instanceof Segment.Inner i) || i.loop() != inner) {
      throw new Refusal("there is something between the loops");
    }
    Movable movable = new Movable(source);
    movable.check(outer);
    movable.check(inner);
    movable.checkJumps(List.of(inner.loop().body()), true);
    Blocks rows = blocks(outer, outer);
    Blocks columns = blocks(inner, outer);
    Layout layout = new Layout(source, outer);
    Placement placement = new Placement(source, outer.loop());
    String first = placement.indent(layout);
    String second = first + layout.unit();
    String third = second + layout.unit();
    List<Edit> edits = new ArrayList<>(rows.edits());
    edits.addAll(columns.edits());
    List<String> inside = new ArrayList<>(List.of(third + columns.first()));
    inside.add(third + source.moved(outer.span(), edits, third));
    List<String> middle = new ArrayList<>(List.of(second + rows.first()));
    middle.addAll(layout.block(columns.header(), inside, second));
    String text = String.join(source.newline(), layout.block(rows.header(), middle, first));
    MethodSize.check(source, outer, text);
    return List.of(placement.replace(text, true, layout));
  }

  private Blocks blocks(LoopNode loop, LoopNode outer) {
    Counted counted = loop.counted().orElseThrow();
    if (!(loop.loop().header() instanceof LoopHeader.For header)
        || header.init().size() != 1
        || !(header.init().get(0) instanceof Stmt.Declare declared)
        || !counted.step().equals(BigInteger.ONE)
        || declared.symbol().type() != Type.Primitive.INT) {
      throw new Refusal("loop `" + loop.name() + "` does not count up an `int` by 1");
    }
    Facts facts = outer.parent().map(LoopNode::facts).orElse(Facts.NONE);
    if (!facts.proveNonNegative(counted.min())) {
      throw new Refusal("`" + loop.name() + "` could start below 0");
    }
    CounterRange range = CounterRange.of(loop, source);
    Expr.Binary test = (Expr.Binary) header.condition().orElseThrow();
    Expr start = declared.init().orElseThrow();
    if (changes(outer, test, declared.symbol()) || changes(outer, start, declared.symbol())) {
      throw new Refusal("the bounds of `" + loop.name() + "` change in the nest");
    }
    if (!source.comments(test.span()).isEmpty() || !source.comments(start.span()).isEmpty()) {
      throw new Refusal("a comment stands inside a loop's bounds");
    }
    String counter = declared.symbol().name();
    String block = names.take(blockNames(counter));
    String end = names.take(List.of(counter + "End"));
    Linear limit = range.highest().plus(1);
    String header1 =
        "for (int %s = %s, %s; %s < %s; %s = %s)"
            .formatted(block, range.lowest(), end, block, limit, block, end);
    String rest = limit.minus(Linear.of(block)).toString();
    return new Blocks(
        header1,
        "%s = %s + %s(%d, %s);".formatted(end, block, source.math("min"), size, rest),
        List.of(new Edit(start.span(), block), new Edit(test.span(), counter + " < " + end)));
  }

  private static List<String> blockNames(String counter) {
    return counter.length() == 1
        ? List.of(counter + counter, counter + "Block")
        : List.of(counter + "Block");
  }

  /** Whether {@code bound} could have another value in another iteration. */
  private static boolean changes(LoopNode outer, Expr bound, Symbol counter) {
    return Mentions.of(outer.loop()).stream()
        .filter(m -> m.kind() != Mentions.Kind.READ && !m.symbol().equals(counter))
        .anyMatch(m -> Mentions.of(bound).stream().anyMatch(b -> b.symbol().equals(m.symbol())));
  }
}
