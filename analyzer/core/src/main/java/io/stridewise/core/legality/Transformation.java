package io.stridewise.core.legality;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.LoopHeader;
import java.util.ArrayList;
import java.util.List;

/**
 * Another order of what a nest does.
 *
 * @param root the loop whose place {@code code} takes, with all that is in it
 * @param inner the loop that runs fastest afterwards, where the order gains; scalars that pass
 *     between different runs of it get one element for each of its iterations
 * @param code the new order; every statement of {@code root} stands in it, with the loops around it
 *     that it had, and those of {@link Code.Run#copies} perhaps in more
 */
public record Transformation(LoopNode root, LoopNode inner, List<Code> code) {
  public Transformation {
    code = List.copyOf(code);
  }

  /**
   * The loops of {@code root} that an event directly in {@code holder} runs in, outermost first.
   */
  List<LoopNode> oldLoops(LoopNode holder) {
    List<LoopNode> loops = new ArrayList<>();
    for (LoopNode l = holder; l != root; l = l.parent().orElseThrow()) {
      loops.add(0, l);
    }
    loops.add(0, root);
    return loops;
  }

  /** Whether {@link #inner} runs several times, so that values may have to be kept in between. */
  public boolean splits() {
    return code.stream()
            .flatMap(Code::all)
            .filter(c -> c instanceof Code.Loop l && l.loop() == inner)
            .count()
        > 1;
  }

  /** Whether all statements that are not repeated stand in {@code loop}. */
  public boolean allWithin(LoopNode loop) {
    return code.stream()
        .flatMap(Code::all)
        .filter(Code.Run.class::isInstance)
        .flatMap(c -> ((Code.Run) c).statements().stream())
        .allMatch(s -> loop.span().contains(s.span()));
  }

  /** All loops of the new order, once each, outside in. */
  public List<LoopNode> loops() {
    return code.stream()
        .flatMap(Code::all)
        .filter(Code.Loop.class::isInstance)
        .map(c -> ((Code.Loop) c).loop())
        .distinct()
        .toList();
  }

  /** Everything that happens, in the new textual order. */
  List<Placed> placed() {
    List<Placed> all = new ArrayList<>();
    place(code, List.of(), all);
    return all;
  }

  private void place(List<Code> body, List<Placed.Step> path, List<Placed> all) {
    for (int i = 0; i < body.size(); i++) {
      Code piece = body.get(i);
      List<Placed.Step> here = new ArrayList<>(path);
      here.add(new Placed.Step(i, piece));
      if (piece instanceof Code.Loop l) {
        add(l.events(), here.subList(0, here.size() - 1), here, piece, all);
        addElements(l.loop(), here, all);
      } else if (piece instanceof Code.When w) {
        add(w.events(), here, here, piece, all);
      } else if (piece instanceof Code.Run r) {
        add(r.events(), here, here, piece, all);
      }
      place(piece.children(), here, all);
    }
  }

  /** The elements that {@code for (double x : a)} reads, each before the body of its iteration. */
  private void addElements(LoopNode loop, List<Placed.Step> here, List<Placed> all) {
    boolean each = loop.loop().header() instanceof LoopHeader.ForEach;
    List<Event> reads =
        loop.events().stream()
            .filter(e -> each && e.span().equals(loop.loop().headerSpan()))
            .toList();
    if (!reads.isEmpty()) {
      Code.Run run = new Code.Run(List.of(), List.of(), reads);
      List<Placed.Step> path = new ArrayList<>(here);
      path.add(new Placed.Step(-1, run));
      add(reads, path, path, run, all);
    }
  }

  private void add(
      List<Event> events,
      List<Placed.Step> around,
      List<Placed.Step> path,
      Code leaf,
      List<Placed> all) {
    List<LoopNode> loops =
        around.stream()
            .filter(s -> s.piece() instanceof Code.Loop)
            .map(s -> ((Code.Loop) s.piece()).loop())
            .toList();
    for (Event event : events) {
      all.add(new Placed(event, oldLoops(holder(event)), loops, path, leaf));
    }
  }

  /** The loop that {@code event} stands in directly. */
  private LoopNode holder(Event event) {
    LoopNode holder = root;
    while (true) {
      LoopNode at = holder;
      if (at.events().contains(event)) {
        return at;
      }
      holder =
          at.loops().stream()
              .filter(l -> l.span().contains(event.span()) && holds(l, event))
              .findFirst()
              .orElseThrow(() -> new IllegalStateException("an event outside of its nest"));
    }
  }

  private static boolean holds(LoopNode loop, Event event) {
    return loop.events().stream()
        .anyMatch(e -> e == event || e instanceof LoopNode l && holds(l, event));
  }
}
