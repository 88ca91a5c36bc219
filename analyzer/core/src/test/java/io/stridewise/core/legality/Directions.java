package io.stridewise.core.legality;

import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.address.Spaces;
import io.stridewise.core.legality.Dependence.Answer;
import io.stridewise.core.legality.Dependence.Dimension;
import io.stridewise.core.legality.Dependence.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Pairs of accesses in words: {@code (<,>)} where the first is earlier in the outer loop. */
final class Directions {
  private Directions() {}

  /** Two accesses in the same body, with all loops around it and all dimensions in common. */
  static Dependence between(
      Spaces spaces, LoopNode body, List<Polynomial> first, List<Polynomial> second) {
    List<LoopNode> loops = loopsTo(body);
    Access x = spaces.access(body, first.toArray(Polynomial[]::new));
    Access y = spaces.access(body, second.toArray(Polynomial[]::new));
    return Dependence.between(new Side(x, loops), new Side(y, loops), loops, all(first.size()));
  }

  static List<Dimension> all(int dimensions) {
    return IntStream.range(0, dimensions).mapToObj(d -> new Dimension(d, d)).toList();
  }

  /** The loops around the body of {@code loop}, outermost first. */
  static List<LoopNode> loopsTo(LoopNode body) {
    List<LoopNode> loops = new ArrayList<>();
    for (Optional<LoopNode> l = Optional.of(body); l.isPresent(); l = l.get().parent()) {
      loops.add(0, l.get());
    }
    return loops;
  }

  /** The directions that are not excluded without conditions. */
  static String possible(Dependence dependence, int loops) {
    List<String> possible = new ArrayList<>();
    for (int[] signs : signs(loops)) {
      if (!dependence.at(signs).equals(new Answer.Never(List.of()))) {
        possible.add(text(signs));
      }
    }
    return String.join(" ", possible);
  }

  /** The directions in which they are known to meet. */
  static String met(Dependence dependence, int loops) {
    List<String> met = new ArrayList<>();
    for (int[] signs : signs(loops)) {
      if (dependence.at(signs) instanceof Answer.Meets) {
        met.add(text(signs));
      }
    }
    return String.join(" ", met);
  }

  /** All combinations, later second accesses first. */
  static List<int[]> signs(int loops) {
    List<int[]> all = new ArrayList<>();
    int count = (int) Math.pow(3, loops);
    for (int code = 0; code < count; code++) {
      int[] signs = new int[loops];
      int rest = code;
      for (int l = loops - 1; l >= 0; l--) {
        signs[l] = 1 - rest % 3;
        rest /= 3;
      }
      all.add(signs);
    }
    return all;
  }

  private static String text(int[] signs) {
    List<String> entries = new ArrayList<>();
    for (int sign : signs) {
      entries.add(sign > 0 ? "<" : sign < 0 ? ">" : "=");
    }
    return "(" + String.join(",", entries) + ")";
  }
}
