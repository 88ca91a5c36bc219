package io.stridewise.core.check;

import io.stridewise.core.legality.Tier;
import java.util.List;
import java.util.Optional;

/**
 * All that is known about one nest: what it walks, what each order would cost, which of them mean
 * the same, and why.
 *
 * @param place header of the innermost loop
 * @param loops outermost first
 * @param walks one for each array access of the innermost body, in the order of the code
 * @param dependences which accesses of the innermost body meet, in the order of the code
 * @param orders one for each loop that could run fastest, the one that does first
 * @param finding what {@code check} says about the nest, suppressed or not; empty if nothing
 * @param silence why there is no finding, as a phrase; empty if there is one
 */
public record Explanation(
    Place place,
    List<Loop> loops,
    List<Walk> walks,
    List<Dependence> dependences,
    List<Order> orders,
    Optional<Finding> finding,
    String silence) {

  public Explanation {
    loops = List.copyOf(loops);
    walks = List.copyOf(walks);
    dependences = List.copyOf(dependences);
    orders = List.copyOf(orders);
  }

  /**
   * A loop of the nest.
   *
   * @param name of its induction variable
   * @param range of that variable, {@code 0 to n - 1}; or why the loop cannot be counted
   * @param counted whether it can
   */
  public record Loop(Place place, String name, String range, boolean counted) {}

  /**
   * An array access.
   *
   * @param text as it is written
   * @param access {@code read}, {@code write}, or {@code read, write}
   * @param steps how far a step of each loop moves it, in the order of the loops
   */
  public record Walk(Place place, String text, String access, List<String> steps) {
    public Walk {
      steps = List.copyOf(steps);
    }
  }

  /**
   * Two accesses of which the second may touch the element of the first later on.
   *
   * @param kind {@code flow}, {@code anti} or {@code output}
   * @param vectors by how many iterations of each loop later
   * @param notes what that depends on
   */
  public record Dependence(
      String source, String sink, String kind, List<String> vectors, List<String> notes) {
    public Dependence {
      vectors = List.copyOf(vectors);
      notes = List.copyOf(notes);
    }
  }

  /**
   * The nest with another loop running fastest.
   *
   * @param loops names, outermost first, or of the split: {@code i, then j inside}
   * @param lines cache lines entered per iteration of the loop that runs fastest
   * @param current whether this is the order as it is written
   * @param verdict {@code legal}, {@code not legal}, {@code not proved}, or nothing for the current
   * @param tier how much is kept; empty where the order is not known to be legal
   * @param reasons what the verdict rests on: conditions; or the accesses, vector and fact that
   *     stand in the way
   */
  public record Order(
      List<String> loops,
      double lines,
      boolean current,
      String verdict,
      Optional<Tier> tier,
      List<String> reasons) {
    public Order {
      loops = List.copyOf(loops);
      reasons = List.copyOf(reasons);
    }
  }
}
