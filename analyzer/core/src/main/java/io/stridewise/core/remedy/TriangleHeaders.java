package io.stridewise.core.remedy;

import io.stridewise.core.address.Counted;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.LoopHeader;
import io.stridewise.core.ir.Operator;
import io.stridewise.core.legality.Headers;
import io.stridewise.core.legality.Transformation;
import io.stridewise.core.legality.Triangle;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The new bounds of two loops of a triangle that change places. */
final class TriangleHeaders {
  private final Source source;
  private final Triangle triangle;
  private final CounterRange x;
  private final CounterRange y;

  private TriangleHeaders(Source source, Triangle triangle) {
    this.source = source;
    this.triangle = triangle;
    this.x = CounterRange.of(triangle.outer(), source);
    this.y = CounterRange.of(triangle.inner(), source);
  }

  /** The edits of the headers of {@code t} that change; none if only their places do. */
  static Map<LoopNode, List<Edit>> of(Source source, Transformation t) {
    Map<LoopNode, List<Edit>> edits = new IdentityHashMap<>();
    Optional<Triangle> triangle = Triangle.in(t);
    if (triangle.isPresent()) {
      TriangleHeaders headers = new TriangleHeaders(source, triangle.get());
      edits.put(triangle.get().inner(), List.of(headers.outward()));
      edits.put(triangle.get().outer(), List.of(headers.inward()));
    }
    return edits;
  }

  private long offset() {
    return triangle.offset().longValueExact();
  }

  /** The bound of {@code y} that followed {@code x} is where {@code x} starts or ends. */
  private Edit outward() {
    Linear end = (triangle.lower() ? x.lowest() : x.highest()).plus(offset());
    return triangle.lower() == isUp(y) ? start(y, end.toString()) : test(y, end);
  }

  /** The bound of {@code x} now follows {@code y}, as far as it reached before. */
  private Edit inward() {
    boolean isStart = triangle.lower() != isUp(x);
    Linear end = Linear.of(y.counter().name()).plus(-offset());
    if (reaches()) {
      return isStart ? start(x, end.toString()) : test(x, end);
    }
    Linear own = triangle.lower() ? x.highest() : x.lowest();
    String nearer = source.math(triangle.lower() ? "min" : "max");
    if (isStart) {
      return start(x, "%s(%s, %s)".formatted(nearer, own, end));
    }
    int beyond = isInclusive(x) ? 0 : isUp(x) ? 1 : -1;
    if (offset() == 0 && beyond != 0 && Headers.mayNotEnd(triangle.inner())) {
      throw new Refusal("`" + end.plus(beyond) + "` may be too large for an `int`");
    }
    String bound = "%s(%s, %s)".formatted(nearer, own.plus(beyond), end.plus(beyond));
    return replaced(x, operator(isUp(x), beyond == 0), bound);
  }

  /** Whether no {@code y} lets {@code x} pass the bound that it had. */
  private boolean reaches() {
    Counted ofX = triangle.outer().counted().orElseThrow();
    Counted ofY = triangle.inner().counted().orElseThrow();
    Polynomial c = Polynomial.constant(triangle.offset());
    Polynomial room =
        triangle.lower() ? ofX.max().minus(ofY.max()).plus(c) : ofY.min().minus(ofX.min()).minus(c);
    return triangle.outer().factsBefore().proveNonNegative(room);
  }

  private static boolean isUp(CounterRange range) {
    return range.step().signum() > 0;
  }

  private static LoopHeader.For header(CounterRange range) {
    return (LoopHeader.For) range.loop().loop().header();
  }

  private static Expr.Binary test(CounterRange range) {
    return (Expr.Binary) header(range).condition().orElseThrow();
  }

  private static boolean isInclusive(CounterRange range) {
    Operator operator = test(range).operator();
    return operator == Operator.LESS_EQUAL || operator == Operator.GREATER_EQUAL;
  }

  private static Edit start(CounterRange range, String value) {
    return new Edit(CounterRange.initial(header(range), range.counter()).span(), value);
  }

  /** The last value {@code end} as a condition: as it was written, unless that takes a sum more. */
  private static Edit test(CounterRange range, Linear end) {
    boolean up = isUp(range);
    Linear beyond = end.plus(up ? 1 : -1);
    boolean inclusive = isBare(end) == isBare(beyond) ? isInclusive(range) : isBare(end);
    return replaced(range, operator(up, inclusive), (inclusive ? end : beyond).toString());
  }

  private static boolean isBare(Linear sum) {
    return sum.isAtom() || sum.isConstant();
  }

  private static String operator(boolean up, boolean inclusive) {
    return (up ? "<" : ">") + (inclusive ? "=" : "");
  }

  private static Edit replaced(CounterRange range, String operator, String bound) {
    String text = range.counter().name() + " " + operator + " " + bound;
    return new Edit(test(range).span(), text);
  }
}
