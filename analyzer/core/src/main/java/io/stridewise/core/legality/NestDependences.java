package io.stridewise.core.legality;

import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The dependences of a nest for people: which accesses touch the same element in which order. What
 * {@link Memory} asks of one reordering is asked here of all iterations.
 */
public final class NestDependences {
  private NestDependences() {}

  /**
   * An element that {@code source} touches and {@code sink} touches afterwards, one of them
   * writing.
   *
   * @param kind {@code flow}: written, then read; {@code anti}: read, then written; {@code output}:
   *     written twice
   * @param vectors by how many iterations the sink is later, one entry for each loop, outermost
   *     first; where that is not one number, {@code <} for later, {@code =} for the same, {@code >}
   *     for earlier iterations
   * @param notes what would have to be known where a vector is only possible, or under which
   *     conditions the accesses never meet
   */
  public record Edge(
      Access source, Access sink, String kind, List<String> vectors, List<String> notes) {
    public Edge {
      vectors = List.copyOf(vectors);
      notes = List.copyOf(notes);
    }
  }

  /**
   * The dependences between {@code accesses}, which all stand directly in the innermost of {@code
   * loops}. Rows of an array are taken for distinct objects, with a note if they may be shared.
   *
   * @param loops counted, outermost first
   */
  public static List<Edge> of(List<Access> accesses, List<LoopNode> loops) {
    List<Edge> edges = new ArrayList<>();
    for (int i = 0; i < accesses.size(); i++) {
      for (int j = i; j < accesses.size(); j++) {
        Access x = accesses.get(i);
        Access y = accesses.get(j);
        if ((x.writes() || y.writes()) && Memory.mayBeSameArray(x, y)) {
          pair(x, y, loops, edges);
        }
      }
    }
    return edges;
  }

  private static void pair(Access x, Access y, List<LoopNode> loops, List<Edge> edges) {
    boolean same = x.region() == y.region();
    int lastX = x.subscripts().size() - 1;
    int lastY = y.subscripts().size() - 1;
    List<Dependence.Dimension> dimensions =
        same && lastX == lastY
            ? IntStream.rangeClosed(0, lastX).mapToObj(d -> new Dependence.Dimension(d, d)).toList()
            : List.of(new Dependence.Dimension(lastX, lastY));
    Dependence dependence =
        Dependence.between(
            new Dependence.Side(x, loops), new Dependence.Side(y, loops), loops, dimensions);
    Found forward = new Found();
    Found backward = new Found();
    for (int[] signs : signs(loops.size())) {
      int first = IntStream.of(signs).filter(s -> s != 0).findFirst().orElse(0);
      if (first == 0 && x == y) {
        continue;
      }
      Dependence.Answer answer = dependence.at(signs);
      // With y in an earlier iteration the dependence runs from y to x.
      boolean backwards = first < 0;
      if (!backwards || x != y) {
        (backwards ? backward : forward)
            .add(answer, vector(loops, signs, dependence, backwards ? -1 : 1));
      }
    }
    List<String> notes = new ArrayList<>();
    if (!same) {
      notes.add(
          "only if `%s` and `%s` are the same array"
              .formatted(x.region().text(), y.region().text()));
    } else if (lastX > 0 && !(x.region().isFresh(x.order()) && x.region().rowsStay())) {
      notes.add("more, if rows of `%s` are shared".formatted(x.region().text()));
    }
    forward.edge(x, y, notes).ifPresent(edges::add);
    backward.edge(y, x, notes).ifPresent(edges::add);
  }

  /** What is known in one of the two directions. */
  private static final class Found {
    private final Set<String> vectors = new LinkedHashSet<>();
    private final Set<String> notes = new LinkedHashSet<>();

    void add(Dependence.Answer answer, String vector) {
      if (answer instanceof Dependence.Answer.Never never) {
        if (!never.conditions().isEmpty()) {
          vectors.add(vector);
          never.conditions().forEach(c -> notes.add("not if " + c.text()));
        }
      } else {
        vectors.add(vector);
        if (answer instanceof Dependence.Answer.Maybe maybe) {
          notes.add("perhaps: " + maybe.missing());
        }
      }
    }

    Optional<Edge> edge(Access source, Access sink, List<String> more) {
      String kind = !source.writes() ? "anti" : sink.writes() && !sink.reads() ? "output" : "flow";
      List<String> all = new ArrayList<>(notes);
      all.addAll(more);
      return vectors.isEmpty()
          ? Optional.empty()
          : Optional.of(new Edge(source, sink, kind, List.copyOf(vectors), all));
    }
  }

  /** All combinations of -1, 0 and 1. */
  private static List<int[]> signs(int count) {
    List<int[]> all = new ArrayList<>(List.of(new int[0]));
    for (int k = 0; k < count; k++) {
      List<int[]> longer = new ArrayList<>();
      for (int[] prefix : all) {
        for (int sign = 1; sign >= -1; sign--) {
          int[] next = Arrays.copyOf(prefix, prefix.length + 1);
          next[prefix.length] = sign;
          longer.add(next);
        }
      }
      all = longer;
    }
    return all;
  }

  private static String vector(
      List<LoopNode> loops, int[] signs, Dependence dependence, int direction) {
    List<String> entries = new ArrayList<>();
    for (int k = 0; k < signs.length; k++) {
      Optional<BigInteger> distance = dependence.distance(loops.get(k));
      int sign = signs[k] * direction;
      entries.add(
          distance.isPresent() && distance.get().signum() == signs[k]
              ? distance.get().multiply(BigInteger.valueOf(direction)).toString()
              : sign == 0 ? "=" : sign > 0 ? "<" : ">");
    }
    return "(" + String.join(", ", entries) + ")";
  }
}
