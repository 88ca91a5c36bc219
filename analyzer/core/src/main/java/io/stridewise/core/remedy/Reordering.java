package io.stridewise.core.remedy;

import io.stridewise.core.address.Event;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.legality.Code;
import io.stridewise.core.legality.Segment;
import io.stridewise.core.legality.Transformation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Builds the code of a nest in which one of its loops runs fastest. Where that loop holds more than
 * one loop, it is split: what does not gain stays in it, in runs of its own, and everything else
 * moves around it.
 */
public final class Reordering {
  private final LoopNode inner;
  private final Predicate<LoopNode> moves;
  private final Comparator<LoopNode> order;

  /**
   * @param inner the loop to run fastest
   * @param moves which innermost loops shall run outside of it
   * @param order of the loops that end up around it
   */
  private Reordering(LoopNode inner, Predicate<LoopNode> moves, Comparator<LoopNode> order) {
    this.inner = inner;
    this.moves = moves;
    this.order = order;
  }

  /**
   * {@code inner} moved inside of the loops in it; empty if its body cannot be cut.
   *
   * @param moves which innermost loops shall run outside of it
   * @param order of loops that stand directly in each other around it
   */
  public static Optional<Transformation> inside(
      LoopNode inner, Predicate<LoopNode> moves, Comparator<LoopNode> order) {
    Reordering reordering = new Reordering(inner, moves, order);
    return Segment.of(inner)
        .flatMap(s -> reordering.split(s, List.of()))
        .filter(c -> isComplete(inner, c))
        .map(c -> new Transformation(inner, inner, c));
  }

  /** Whether every statement of {@code root} has found its place. */
  private static boolean isComplete(LoopNode root, List<Code> code) {
    Set<Stmt> placed = Collections.newSetFromMap(new IdentityHashMap<>());
    code.stream()
        .flatMap(Code::all)
        .filter(Code.Run.class::isInstance)
        .map(Code.Run.class::cast)
        .forEach(r -> {
          placed.addAll(r.copies());
          placed.addAll(r.statements());
        });
    return isComplete(Segment.of(root), placed);
  }

  private static boolean isComplete(Optional<List<Segment>> segments, Set<Stmt> placed) {
    return segments.isPresent()
        && segments.get().stream()
            .allMatch(s ->
                s instanceof Segment.Straight t
                    ? placed.contains(t.statement())
                    : s instanceof Segment.Inner i
                        ? isComplete(Segment.of(i.loop()), placed)
                        : isComplete(Optional.of(((Segment.Branch) s).body()), placed));
  }

  /**
   * The loops of a perfect nest in another order; empty if it is none.
   *
   * @param loops as they are, outermost first
   * @param order the same loops
   */
  public static Optional<Transformation> permute(List<LoopNode> loops, List<LoopNode> order) {
    int same = 0;
    while (same < loops.size() - 1 && loops.get(same) == order.get(same)) {
      same++;
    }
    LoopNode root = loops.get(same);
    Repeats repeats = new Repeats(root);
    List<Stmt> copies = new ArrayList<>();
    List<Event> events = new ArrayList<>();
    List<List<Event>> headers = new ArrayList<>(List.of(List.of()));
    for (int k = same; k < loops.size() - 1; k++) {
      LoopNode next = loops.get(k + 1);
      Optional<List<Segment>> segments = Segment.of(loops.get(k));
      if (segments.isEmpty()) {
        return Optional.empty();
      }
      LoopNode around = loops.get(k);
      boolean found = false;
      for (Segment segment : segments.get()) {
        if (segment instanceof Segment.Straight s && (s.counts(around) || s.starts(next))) {
          continue;
        }
        if (segment instanceof Segment.Straight s && !found && repeats.canRepeat(s)) {
          copies.add(s.statement());
          events.addAll(s.events());
        } else if (segment instanceof Segment.Inner i && i.loop() == next) {
          headers.add(i.events());
          found = true;
        } else {
          return Optional.empty();
        }
      }
    }
    LoopNode innermost = loops.get(loops.size() - 1);
    Optional<List<Stmt>> body = Segment.of(innermost).map(Reordering::statements);
    if (body.isEmpty() || !innermost.loops().isEmpty()) {
      return Optional.empty();
    }
    events.addAll(innermost.events());
    Code code = new Code.Run(copies, body.get(), events);
    for (int k = order.size() - 1; k >= same; k--) {
      code =
          new Code.Loop(
              order.get(k), headers.get(loops.indexOf(order.get(k)) - same), List.of(code));
    }
    LoopNode fastest = order.get(order.size() - 1);
    return Optional.of(new Transformation(root, fastest, List.of(code)));
  }

  /** The largest perfect nest at the end of {@code loops}: one whose loops can be permuted. */
  public static List<LoopNode> perfect(List<LoopNode> loops) {
    for (int from = 0; from < loops.size() - 1; from++) {
      List<LoopNode> part = loops.subList(from, loops.size());
      List<LoopNode> swapped = new ArrayList<>(part);
      Collections.rotate(swapped, 1);
      if (permute(part, swapped).isPresent()) {
        return part;
      }
    }
    return List.of();
  }

  private static List<Stmt> statements(List<Segment> segments) {
    return segments.stream()
        .filter(Segment.Straight.class::isInstance)
        .map(s -> ((Segment.Straight) s).statement())
        .toList();
  }

  private boolean moves(Segment segment) {
    if (segment instanceof Segment.Inner i) {
      return Nest.innermost(i.loop()).stream().anyMatch(moves);
    }
    return segment instanceof Segment.Branch b && b.body().stream().anyMatch(this::moves);
  }

  /**
   * The new code of a body that {@code inner} goes through.
   *
   * @param above straight segments from further out that may be repeated
   */
  private Optional<List<Code>> split(List<Segment> segments, List<Segment.Straight> above) {
    Repeats repeats = new Repeats(inner);
    List<Segment.Straight> repeated = new ArrayList<>(above);
    List<Segment> staying = new ArrayList<>();
    List<Code> code = new ArrayList<>();
    for (int i = 0; i < segments.size(); i++) {
      Segment segment = segments.get(i);
      if (moves(segment)) {
        if (!stay(staying, repeated, code)) {
          return Optional.empty();
        }
        Optional<Code> moved = move(segment, repeated);
        if (moved.isEmpty()) {
          return Optional.empty();
        }
        code.add(moved.get());
        continue;
      }
      if (segment instanceof Segment.Straight s && repeats.canRepeat(s)) {
        repeated.add(s);
        List<Segment> later = segments.subList(i + 1, segments.size());
        if (later.stream().anyMatch(l -> moves(l) && Repeats.uses(l, s, later))) {
          // Those that stay get their copy too, if they need one.
          continue;
        }
      }
      staying.add(segment);
    }
    return stay(staying, repeated, code) ? Optional.of(code) : Optional.empty();
  }

  /** Adds a run of {@code inner} over the segments collected so far. */
  private boolean stay(List<Segment> staying, List<Segment.Straight> repeated, List<Code> code) {
    if (staying.isEmpty()) {
      return true;
    }
    List<Segment.Straight> copies =
        Repeats.needed(staying, repeated).stream().filter(r -> !staying.contains(r)).toList();
    Optional<List<Code>> body = asWritten(staying, copies);
    body.ifPresent(b -> code.add(new Code.Loop(inner, List.of(), b)));
    staying.clear();
    return body.isPresent();
  }

  private Optional<Code> move(Segment segment, List<Segment.Straight> repeated) {
    if (segment instanceof Segment.Branch b) {
      return split(b.body(), repeated).map(c -> new Code.When(b.statement(), b.events(), c));
    }
    List<Segment.Inner> chain = new ArrayList<>();
    List<Segment.Straight> copies = new ArrayList<>(repeated);
    Segment.Inner next = (Segment.Inner) segment;
    while (true) {
      chain.add(next);
      Optional<List<Segment>> body = Segment.of(next.loop());
      if (body.isEmpty()) {
        return Optional.empty();
      }
      if (next.loop().loops().isEmpty()) {
        List<Segment.Straight> needed = Repeats.needed(body.get(), copies);
        Code run =
            new Code.Run(
                needed.stream().map(Segment.Straight::statement).toList(),
                statements(body.get()),
                Stream.concat(
                        needed.stream().flatMap(s -> s.events().stream()),
                        next.loop().events().stream())
                    .toList());
        return Optional.of(around(chain, List.of(new Code.Loop(inner, List.of(), List.of(run)))));
      }
      Optional<Segment.Inner> only = onlyLoop(body.get(), copies);
      if (only.isEmpty()) {
        return split(body.get(), copies).map(c -> around(chain, c));
      }
      next = only.get();
    }
  }

  /**
   * The last segment, if that is a loop and all others can be repeated in it; these are added to
   * {@code copies}.
   */
  private Optional<Segment.Inner> onlyLoop(List<Segment> body, List<Segment.Straight> copies) {
    Repeats repeats = new Repeats(inner);
    List<Segment.Straight> found = new ArrayList<>();
    for (Segment segment : body.subList(0, body.size() - 1)) {
      if (!(segment instanceof Segment.Straight s) || !repeats.canRepeat(s)) {
        return Optional.empty();
      }
      found.add(s);
    }
    if (body.get(body.size() - 1) instanceof Segment.Inner i) {
      copies.addAll(found);
      return Optional.of(i);
    }
    return Optional.empty();
  }

  private Code around(List<Segment.Inner> chain, List<Code> body) {
    List<Segment.Inner> sorted = new ArrayList<>(chain);
    sorted.sort((a, b) -> order.compare(a.loop(), b.loop()));
    List<Code> code = body;
    for (int k = sorted.size() - 1; k >= 0; k--) {
      code = List.of(new Code.Loop(sorted.get(k).loop(), sorted.get(k).events(), code));
    }
    return code.get(0);
  }

  /** Segments in their old order; straight ones that follow each other are one run. */
  private Optional<List<Code>> asWritten(List<Segment> segments, List<Segment.Straight> copies) {
    List<Code> code = new ArrayList<>();
    List<Segment.Straight> run = new ArrayList<>();
    List<Segment.Straight> first = new ArrayList<>(copies);
    for (Segment segment : segments) {
      if (segment instanceof Segment.Straight s) {
        run.add(s);
        continue;
      }
      close(run, first, code);
      Optional<List<Code>> inside =
          segment instanceof Segment.Inner i
              ? Segment.of(i.loop()).flatMap(b -> asWritten(b, List.of()))
              : asWritten(((Segment.Branch) segment).body(), List.of());
      if (inside.isEmpty()) {
        return Optional.empty();
      }
      code.add(
          segment instanceof Segment.Inner i
              ? new Code.Loop(i.loop(), i.events(), inside.get())
              : new Code.When(
                  ((Segment.Branch) segment).statement(), segment.events(), inside.get()));
    }
    close(run, first, code);
    return Optional.of(code);
  }

  private static void close(
      List<Segment.Straight> run, List<Segment.Straight> copies, List<Code> code) {
    if (run.isEmpty() && copies.isEmpty()) {
      return;
    }
    code.add(
        new Code.Run(
            copies.stream().map(Segment.Straight::statement).toList(),
            run.stream().map(Segment.Straight::statement).toList(),
            Stream.concat(copies.stream(), run.stream())
                .flatMap(s -> s.events().stream())
                .toList()));
    run.clear();
    copies.clear();
  }
}
