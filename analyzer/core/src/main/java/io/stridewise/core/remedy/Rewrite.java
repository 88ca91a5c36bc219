package io.stridewise.core.remedy;

import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.ir.Span;
import io.stridewise.core.legality.Code;
import io.stridewise.core.legality.Condition;
import io.stridewise.core.legality.Scalars;
import io.stridewise.core.legality.Segment;
import io.stridewise.core.legality.Transformation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Turns another order of a nest into edits of its source. Whether the order means the same is for
 * legality to say; here it is only refused what cannot be written down safely.
 */
public final class Rewrite {
  /** What came of it. */
  public sealed interface Result {}

  /** The edits of the original text; they do not overlap. */
  public record Edits(List<Edit> edits) implements Result {
    public Edits {
      edits = List.copyOf(edits);
    }
  }

  /**
   * There are none.
   *
   * @param reason as a phrase
   */
  public record Refused(String reason) implements Result {}

  /**
   * What the new code needs beside the order.
   *
   * @param entryTests loops whose test before the first iteration has to stand before the new code,
   *     outermost first
   * @param hoists reads in the innermost body whose element, or else row, is to be read before the
   *     new innermost loop
   * @param guard what has to be tested at run time, with the old code for the case that it does not
   *     hold
   */
  public record Request(List<LoopNode> entryTests, List<Access> hoists, List<Condition> guard) {
    /** The order alone. */
    public static final Request NONE = new Request(List.of(), List.of(), List.of());

    public Request {
      entryTests = List.copyOf(entryTests);
      hoists = List.copyOf(hoists);
      guard = List.copyOf(guard);
    }
  }

  private final Source source;
  private final Transformation t;
  private final Request request;

  private Rewrite(Source source, Transformation t, Request request) {
    this.source = source;
    this.t = t;
    this.request = request;
  }

  /**
   * The edits that make {@code t} of a nest in {@code body}.
   *
   * @param unit the file that {@code body} is in
   */
  public static Result of(CompilationUnitModel unit, Body body, Transformation t, Request request) {
    try {
      return new Edits(new Rewrite(new Source(unit, body), t, request).edits());
    } catch (Refusal e) {
      return new Refused(e.getMessage());
    }
  }

  /**
   * The edits that make {@code t} of a nest where a test before a loop around it succeeds; else all
   * of that loop is done in the old order.
   *
   * @param around the loop that the test stands before, which changes nothing that is tested
   */
  public static Result guarded(
      CompilationUnitModel unit, Body body, Transformation t, Request request, LoopNode around) {
    try {
      Source source = new Source(unit, body);
      Request plain = new Request(request.entryTests(), request.hoists(), List.of());
      List<Edit> inside = new Rewrite(source, t, plain).edits();
      return new Edits(Guarded.edits(source, around, request.guard(), inside));
    } catch (Refusal e) {
      return new Refused(e.getMessage());
    }
  }

  /**
   * The edits that walk two loops, one directly in the other, in square blocks.
   *
   * @param size iterations of each loop in a block
   */
  public static Result tile(
      CompilationUnitModel unit, Body body, LoopNode outer, LoopNode inner, int size) {
    try {
      Source source = new Source(unit, body);
      checkText(source);
      return new Edits(Tiling.of(source, outer, inner, size));
    } catch (Refusal e) {
      return new Refused(e.getMessage());
    }
  }

  private static void checkText(Source source) {
    Span method = source.body().span();
    if (source.text(method).indexOf('\\') >= 0
        && source.tokens(method).stream().anyMatch(x -> x.is("\\"))) {
      throw new Refusal("the method has unicode escapes in its code");
    }
  }

  private List<Edit> edits() {
    checkText(source);
    Movable.complete(t.root(), t.code());
    Movable movable = new Movable(source);
    t.code().forEach(c -> check(c, movable));
    Map<LoopNode, List<Edit>> bounds = TriangleHeaders.of(source, t);
    Scopes.check(t.root(), t.code(), Scalars.expansions(t).keySet(), bounds);
    request.entryTests().forEach(this::checkTest);
    boolean plain =
        request.entryTests().isEmpty() && request.guard().isEmpty() && request.hoists().isEmpty();
    Optional<List<Edit>> swap = plain ? HeaderSwap.of(source, t) : Optional.empty();
    return swap.orElseGet(this::replaced);
  }

  /** Refuses to test {@code loop} first where the nest does something although it does not run. */
  private void checkTest(LoopNode loop) {
    if (!t.allWithin(loop)) {
      throw new Refusal("there is something to do where `" + loop.name() + "` does not run");
    }
  }

  private void check(Code piece, Movable movable) {
    if (piece instanceof Code.Loop l) {
      if (Movable.isAsWritten(l)) {
        movable.checkJumps(List.of(l.loop().loop()), false);
        return;
      }
      movable.check(l.loop());
      if (l.body().size() == 1 && l.body().get(0) instanceof Code.Run r) {
        movable.checkJumps(r.statements(), isWhole(r));
        return;
      }
    }
    if (piece instanceof Code.Run r) {
      movable.checkJumps(r.statements(), false);
    }
    piece.children().forEach(c -> check(c, movable));
  }

  /** Whether the statements of {@code run} are the whole body of an innermost loop. */
  private boolean isWhole(Code.Run run) {
    return innermost(t.root()).stream()
        .anyMatch(l -> {
          List<Segment> body = Movable.segments(l);
          return !body.isEmpty()
              && body.stream().allMatch(Segment.Straight.class::isInstance)
              && body.stream()
                  .map(s -> ((Segment.Straight) s).statement())
                  .toList()
                  .equals(run.statements());
        });
  }

  private static List<LoopNode> innermost(LoopNode loop) {
    return loop.loops().isEmpty()
        ? List.of(loop)
        : loop.loops().stream().flatMap(l -> innermost(l).stream()).toList();
  }

  /** The edits that replace the whole nest. */
  private List<Edit> replaced() {
    Layout layout = new Layout(source, t.root());
    Placement placement = new Placement(source, t.root().loop());
    FreshNames names = new FreshNames(source);
    Expansions expansions = new Expansions(source, t, request.entryTests(), names);
    HoistedReads hoists =
        new HoistedReads(source, t, request.hoists(), request.entryTests(), names);
    boolean guarded = !request.guard().isEmpty();
    Trivia trivia = new Trivia(source, t.root().loop());
    Map<LoopNode, List<Edit>> bounds = TriangleHeaders.of(source, t);
    NewCode code = new NewCode(source, layout, trivia, t, expansions, hoists, bounds, !guarded);
    GuardMethods methods = new GuardMethods(source, layout);
    String outer = placement.indent(layout);
    List<String> lines;
    if (guarded) {
      String test = new GuardTests(source, t.root(), methods).of(request.guard());
      String inner = outer + layout.unit();
      lines =
          layout.choice(
              test, tested(code, layout, inner), Guarded.old(source, t.root(), inner), outer);
    } else {
      lines = tested(code, layout, outer);
      checkComments(code);
    }
    String text = String.join(source.newline(), lines);
    MethodSize.check(source, t.root(), text);
    boolean single = guarded || !request.entryTests().isEmpty() || code.isSingle();
    List<Edit> edits = new ArrayList<>(methods.edits());
    edits.add(placement.replace(text, single, layout));
    return edits;
  }

  /** The new code, behind the tests of its loops. */
  private List<String> tested(NewCode code, Layout layout, String indent) {
    if (request.entryTests().isEmpty()) {
      return code.lines(indent);
    }
    String tests = new FirstTests(source, t.root()).of(request.entryTests());
    List<String> inside = code.lines(indent + layout.unit());
    return layout.block("if (" + tests + ")", inside, indent);
  }

  private void checkComments(NewCode code) {
    for (Span comment : source.comments(t.root().span())) {
      if (!code.kept().contains(comment)) {
        throw new Refusal("the comment `" + source.text(comment).strip() + "` has no place");
      }
    }
  }
}
