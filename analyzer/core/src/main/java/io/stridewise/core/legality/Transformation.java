package io.stridewise.core.legality;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.LoopHeader;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Another order of what a nest does; immutable. */
public final class Transformation {
  private final LoopNode root;
  private final LoopNode inner;
  private final List<Code> code;

  // Found when first asked for, as many ask.
  private List<Code> pieces;
  private List<LoopNode> loops;
  private List<Placed> placed;
  private Scalars scalars;

  /**
   * @param root the loop whose place {@code code} takes, with all that is in it
   * @param inner the loop that runs fastest afterwards, where the order gains; scalars that pass
   *     between different runs of it get one element for each of its iterations
   * @param code the new order; every statement of {@code root} stands in it, with the loops around
   *     it that it had, and those of {@link Code.Run#copies} perhaps in more
   */
  public Transformation(LoopNode root, LoopNode inner, List<Code> code) {
    this.root = root;
    this.inner = inner;
    this.code = List.copyOf(code);
  }

  /** The loop whose place the new order takes. */
  public LoopNode root() {
    return root;
  }

  /** The loop that runs fastest afterwards. */
  public LoopNode inner() {
    return inner;
  }

  /** The new order. */
  public List<Code> code() {
    return code;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Transformation t
        && root == t.root
        && inner == t.inner
        && code.equals(t.code);
  }

  @Override
  public int hashCode() {
    return Objects.hash(root, inner, code.size());
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
    int runs = 0;
    for (Code piece : pieces()) {
      runs += piece instanceof Code.Loop l && l.loop() == inner ? 1 : 0;
    }
    return runs > 1;
  }

  /** Whether all statements that are not repeated stand in {@code loop}. */
  public boolean allWithin(LoopNode loop) {
    return pieces().stream()
        .filter(Code.Run.class::isInstance)
        .flatMap(c -> ((Code.Run) c).statements().stream())
        .allMatch(s -> loop.span().contains(s.span()));
  }

  /** All loops of the new order, once each, outside in. */
  public List<LoopNode> loops() {
    if (loops == null) {
      loops =
          pieces().stream()
              .filter(Code.Loop.class::isInstance)
              .map(c -> ((Code.Loop) c).loop())
              .distinct()
              .toList();
    }
    return loops;
  }

  /** Everything that stands in the new order, outside in. */
  public List<Code> pieces() {
    if (pieces == null) {
      List<Code> found = new ArrayList<>();
      collect(code, found);
      pieces = List.copyOf(found);
    }
    return pieces;
  }

  private static void collect(List<Code> code, List<Code> found) {
    for (Code piece : code) {
      found.add(piece);
      collect(piece.children(), found);
    }
  }

  /** What it asks of local variables. */
  Scalars scalars() {
    if (scalars == null) {
      scalars = new Scalars(this);
    }
    return scalars;
  }

  /** Everything that happens, in the new textual order. */
  List<Placed> placed() {
    if (placed == null) {
      List<Placed> all = new ArrayList<>();
      new Placing(all).place(code, List.of());
      placed = List.copyOf(all);
    }
    return placed;
  }

  /** Gives every event its places. */
  private final class Placing {
    private final List<Placed> all;
    private final Map<Event, List<LoopNode>> around = new IdentityHashMap<>();

    Placing(List<Placed> all) {
      this.all = all;
      collect(root);
    }

    private void collect(LoopNode holder) {
      List<LoopNode> loops = oldLoops(holder);
      for (Event event : holder.events()) {
        around.put(event, loops);
        if (event instanceof LoopNode loop) {
          collect(loop);
        }
      }
    }

    void place(List<Code> body, List<Placed.Step> path) {
      for (int i = 0; i < body.size(); i++) {
        Code piece = body.get(i);
        List<Placed.Step> here = new ArrayList<>(path);
        here.add(new Placed.Step(i, piece));
        if (piece instanceof Code.Loop l) {
          add(l.events(), here.subList(0, here.size() - 1), here, piece);
          addElements(l.loop(), here);
        } else if (piece instanceof Code.When w) {
          add(w.events(), here, here, piece);
        } else if (piece instanceof Code.Run r) {
          add(r.events(), here, here, piece);
        }
        place(piece.children(), here);
      }
    }

    /**
     * The elements that {@code for (double x : a)} reads, each before the body of its iteration.
     */
    private void addElements(LoopNode loop, List<Placed.Step> here) {
      if (!(loop.loop().header() instanceof LoopHeader.ForEach)) {
        return;
      }
      List<Event> reads =
          loop.events().stream().filter(e -> e.span().equals(loop.loop().headerSpan())).toList();
      if (!reads.isEmpty()) {
        Code.Run run = new Code.Run(List.of(), List.of(), reads);
        List<Placed.Step> path = new ArrayList<>(here);
        path.add(new Placed.Step(-1, run));
        add(reads, path, path, run);
      }
    }

    private void add(
        List<Event> events, List<Placed.Step> outside, List<Placed.Step> path, Code leaf) {
      if (events.isEmpty()) {
        return;
      }
      List<LoopNode> loops = new ArrayList<>();
      for (Placed.Step step : outside) {
        if (step.piece() instanceof Code.Loop l) {
          loops.add(l.loop());
        }
      }
      for (Event event : events) {
        if (!around.containsKey(event)) {
          throw new IllegalStateException("an event outside of its nest");
        }
        all.add(new Placed(event, around.get(event), loops, path, leaf));
      }
    }
  }
}
