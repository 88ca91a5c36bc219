package io.stridewise.core.legality;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.address.Atom;
import io.stridewise.core.address.Counted;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.address.Spaces;
import io.stridewise.core.legality.Dependence.Answer;
import io.stridewise.core.legality.Dependence.Dimension;
import io.stridewise.core.legality.Dependence.Side;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Random pairs of accesses, every answer compared with running all iterations. */
class DependenceOracleTest {
  private static final Pattern VALUE = Pattern.compile("(\\w+) = (-?\\d+)");

  /** Two accesses and all that varies between tests. */
  private static final class Pair {
    final Random random;
    final boolean symbolic;
    final Spaces spaces = new Spaces();
    final List<Polynomial> symbols = List.of(spaces.symbol("n"), spaces.symbol("m"));
    final List<LoopNode> common = new ArrayList<>();
    Side x;
    Side y;
    List<Dimension> dimensions;

    Pair(long seed, boolean symbolic) {
      random = new Random(seed);
      this.symbolic = symbolic;
    }

    Pair make() {
      int shared = 1 + random.nextInt(3);
      for (int l = 0; l < shared; l++) {
        common.add(loop("c" + l, common));
      }
      List<LoopNode> ofX = new ArrayList<>(common);
      List<LoopNode> ofY = new ArrayList<>(common);
      if (shared < 3 && random.nextInt(3) == 0) {
        ofX.add(loop("x", common));
      }
      if (shared < 3 && random.nextInt(3) == 0) {
        ofY.add(loop("y", common));
      }
      int subscripts = 1 + random.nextInt(2);
      boolean alike = random.nextBoolean();
      List<Polynomial> first = new ArrayList<>();
      List<Polynomial> second = new ArrayList<>();
      for (int d = 0; d < subscripts; d++) {
        Polynomial subscript = subscript(alike ? common : ofX);
        first.add(subscript);
        second.add(alike ? subscript.plus(p(random.nextInt(7) - 3)) : subscript(ofY));
      }
      x = side(ofX, first);
      y = side(ofY, second);
      dimensions = Directions.all(subscripts);
      return this;
    }

    private LoopNode loop(String name, List<LoopNode> around) {
      Polynomial min = p(random.nextInt(4) - 1);
      Polynomial max = bound(around);
      if (!around.isEmpty() && random.nextInt(4) == 0) {
        min = Spaces.counter(around.get(random.nextInt(around.size()))).plus(p(random.nextInt(2)));
      }
      Optional<LoopNode> parent =
          around.isEmpty() ? Optional.empty() : Optional.of(around.get(around.size() - 1));
      if (random.nextInt(5) == 0) {
        return spaces.descending(name, parent, min, max);
      }
      return parent.isPresent()
          ? spaces.loop(name, parent.get(), min, max)
          : spaces.loop(name, min, max);
    }

    private Polynomial bound(List<LoopNode> around) {
      if (!around.isEmpty() && random.nextInt(4) == 0) {
        return Spaces.counter(around.get(random.nextInt(around.size())))
            .plus(p(random.nextInt(3) - 1));
      }
      return symbolic && random.nextInt(3) > 0
          ? symbols.get(random.nextInt(2)).minus(Polynomial.ONE)
          : p(random.nextInt(5));
    }

    private Polynomial subscript(List<LoopNode> loops) {
      Polynomial sum = p(random.nextInt(9) - 2);
      for (LoopNode loop : loops) {
        if (random.nextInt(4) > 0) {
          Polynomial factor = p(random.nextInt(8) - 3);
          if (symbolic && random.nextInt(3) == 0) {
            factor = symbols.get(random.nextInt(2)).plus(p(random.nextInt(3) / 2));
          } else if (random.nextInt(2) == 0) {
            factor = Polynomial.ONE;
          }
          sum = sum.plus(factor.times(Spaces.counter(loop)));
        }
      }
      return symbolic && random.nextInt(6) == 0 ? sum.plus(symbols.get(random.nextInt(2))) : sum;
    }

    private Side side(List<LoopNode> loops, List<Polynomial> subscripts) {
      LoopNode body = loops.get(loops.size() - 1);
      return new Side(spaces.access(body, subscripts.toArray(Polynomial[]::new)), loops);
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder();
      for (Side side : List.of(x, y)) {
        side.loops()
            .forEach(l -> {
              Counted c = l.counted().orElseThrow();
              text.append(l.name())
                  .append(c.descending() ? " down " : " in ")
                  .append(c.min() + ".." + c.max() + ", ");
            });
        text.append(side.access().subscripts()).append("; ");
      }
      return text.toString();
    }
  }

  /** A point of one side: values of its counters, and the element it touches. */
  private record Point(Map<Atom, BigInteger> counters, List<BigInteger> element) {}

  @Test
  void withConstantBounds() {
    int[] counts = new int[3];
    for (int seed = 0; seed < 300; seed++) {
      Pair pair = new Pair(seed, false).make();
      Dependence dependence = Dependence.between(pair.x, pair.y, pair.common, pair.dimensions);
      Map<List<Integer>, Boolean> met = new HashMap<>();
      meetings(pair, Map.of(), met);
      for (int[] signs : Directions.signs(pair.common.size())) {
        Answer answer = dependence.at(signs);
        Boolean inside = met.get(boxed(signs));
        check(pair, signs, answer, inside != null, Map.of());
        if (inside == null || inside) {
          counts[answer instanceof Answer.Never ? 0 : answer instanceof Answer.Meets ? 1 : 2]++;
        }
      }
    }
    assertThat(counts[2]).as("undecided of %s", Arrays.toString(counts)).isZero();
    assertThat(counts[1]).isGreaterThan(100);
  }

  @Test
  void withSymbols() {
    int[] counts = new int[3];
    int conditional = 0;
    for (int seed = 0; seed < 40; seed++) {
      Pair pair = new Pair(seed, true).make();
      Dependence dependence = Dependence.between(pair.x, pair.y, pair.common, pair.dimensions);
      for (int n = -2; n <= 5; n++) {
        for (int m = -1; m <= 4; m += 1) {
          Map<Atom, BigInteger> symbols =
              Map.of(
                  atom(pair.symbols.get(0)), BigInteger.valueOf(n),
                  atom(pair.symbols.get(1)), BigInteger.valueOf(m));
          Map<List<Integer>, Boolean> met = new HashMap<>();
          meetings(pair, symbols, met);
          for (int[] signs : Directions.signs(pair.common.size())) {
            check(pair, signs, dependence.at(signs), met.containsKey(boxed(signs)), symbols);
          }
        }
      }
      for (int[] signs : Directions.signs(pair.common.size())) {
        Answer answer = dependence.at(signs);
        counts[answer instanceof Answer.Never ? 0 : answer instanceof Answer.Meets ? 1 : 2]++;
        conditional += answer instanceof Answer.Never v && !v.conditions().isEmpty() ? 1 : 0;
      }
    }
    assertThat(counts[2])
        .as("undecided of %s, conditional %d", Arrays.toString(counts), conditional)
        .isLessThan((counts[0] + counts[1]) / 10);
    assertThat(conditional).isPositive();
  }

  private static void check(
      Pair pair, int[] signs, Answer answer, boolean meet, Map<Atom, BigInteger> symbols) {
    if (answer instanceof Answer.Never never && holds(never.conditions(), symbols)) {
      assertThat(meet)
          .as("%s at %s: %s %s", pair, Arrays.toString(signs), never, symbols)
          .isFalse();
    }
    if (answer instanceof Answer.Meets meets) {
      checkWitness(pair, signs, meets.witness());
    }
  }

  private static boolean holds(List<Condition> conditions, Map<Atom, BigInteger> symbols) {
    return conditions.stream()
        .allMatch(c ->
            !(c instanceof Condition.NonNegative n)
                || value(n.polynomial(), symbols).signum() >= 0);
  }

  /** Runs all pairs of iterations; true where an element met has no negative subscript. */
  private static void meetings(
      Pair pair, Map<Atom, BigInteger> symbols, Map<List<Integer>, Boolean> met) {
    List<Point> ofX = points(pair.x, symbols);
    Map<List<BigInteger>, List<Point>> ofY = new HashMap<>();
    points(pair.y, symbols)
        .forEach(p -> ofY.computeIfAbsent(p.element, e -> new ArrayList<>()).add(p));
    for (Point p : ofX) {
      for (Point q : ofY.getOrDefault(p.element, List.of())) {
        boolean inside = p.element.stream().allMatch(s -> s.signum() >= 0);
        met.merge(boxed(signs(pair, p.counters, q.counters)), inside, Boolean::logicalOr);
      }
    }
  }

  private static int[] signs(Pair pair, Map<Atom, BigInteger> first, Map<Atom, BigInteger> second) {
    return pair.common.stream()
        .mapToInt(l -> {
          Counted c = l.counted().orElseThrow();
          int sign = second.get(c.atom()).compareTo(first.get(c.atom()));
          return c.descending() ? -sign : sign;
        })
        .toArray();
  }

  private static List<Point> points(Side side, Map<Atom, BigInteger> symbols) {
    List<Point> points = new ArrayList<>();
    points(side, 0, new HashMap<>(symbols), points);
    return points;
  }

  private static void points(
      Side side, int depth, Map<Atom, BigInteger> values, List<Point> points) {
    if (depth == side.loops().size()) {
      List<BigInteger> element =
          side.access().subscripts().stream().map(s -> value(s, values)).toList();
      points.add(new Point(Map.copyOf(values), element));
      return;
    }
    Counted c = side.loops().get(depth).counted().orElseThrow();
    int max = value(c.max(), values).intValueExact();
    for (int v = value(c.min(), values).intValueExact(); v <= max; v++) {
      values.put(c.atom(), BigInteger.valueOf(v));
      points(side, depth + 1, values, points);
    }
    values.remove(c.atom());
  }

  /** That the two iterations in words exist and touch the same element in that direction. */
  private static void checkWitness(Pair pair, int[] signs, String witness) {
    String[] parts = witness.split(" for ");
    String[] iterations = parts[0].split(" and ");
    Map<String, BigInteger> symbols = read(parts.length > 1 ? parts[1] : "");
    Map<Atom, BigInteger> first = values(pair, pair.x, symbols, read(iterations[0]));
    Map<Atom, BigInteger> second = values(pair, pair.y, symbols, read(iterations[1]));
    assertThat(signs(pair, first, second)).as("%s: %s", pair, witness).isEqualTo(signs);
    for (Dimension d : pair.dimensions) {
      assertThat(value(pair.x.access().subscripts().get(d.ofX()), first))
          .as("%s: %s", pair, witness)
          .isEqualTo(value(pair.y.access().subscripts().get(d.ofY()), second));
    }
  }

  private static Map<Atom, BigInteger> values(
      Pair pair, Side side, Map<String, BigInteger> symbols, Map<String, BigInteger> counters) {
    Map<Atom, BigInteger> values = new HashMap<>();
    pair.symbols.forEach(
        s -> values.put(atom(s), symbols.getOrDefault(s.toString(), BigInteger.ZERO)));
    Set<String> names = new HashSet<>();
    for (LoopNode loop : side.loops()) {
      Counted c = loop.counted().orElseThrow();
      BigInteger value = counters.get(loop.name());
      assertThat(value).isBetween(value(c.min(), values), value(c.max(), values));
      values.put(c.atom(), value);
      names.add(loop.name());
    }
    assertThat(counters.keySet()).isEqualTo(names);
    return values;
  }

  private static Map<String, BigInteger> read(String text) {
    Map<String, BigInteger> values = new HashMap<>();
    for (Matcher m = VALUE.matcher(text); m.find(); ) {
      values.put(m.group(1), new BigInteger(m.group(2)));
    }
    return values;
  }

  private static BigInteger value(Polynomial polynomial, Map<Atom, BigInteger> values) {
    BigInteger sum = BigInteger.ZERO;
    for (Map.Entry<List<Atom>, BigInteger> term : polynomial.terms().entrySet()) {
      BigInteger product = term.getValue();
      for (Atom atom : term.getKey()) {
        product = product.multiply(values.get(atom));
      }
      sum = sum.add(product);
    }
    return sum;
  }

  private static Atom atom(Polynomial symbol) {
    return symbol.atoms().iterator().next();
  }

  private static List<Integer> boxed(int[] signs) {
    return Arrays.stream(signs).boxed().toList();
  }

  private static Polynomial p(long value) {
    return Polynomial.constant(value);
  }
}
