package io.stridewise.core.legality;

import io.stridewise.core.address.Atom;
import io.stridewise.core.address.Counted;
import io.stridewise.core.address.Event.Access;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.legality.LinearSystem.Constraint;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Whether two accesses can touch the same element, direction by direction.
 *
 * <p>One system of linear equations and inequalities over the iterations of both accesses says all
 * that is known: bounds of loops, triangular ones too, facts that hold where the accesses stand,
 * and equal subscripts, flat ones taken apart. It is decided over the integers, which includes the
 * classical tests (ZIV, strong, weak-zero, weak-crossing and exact SIV, RDIV, GCD, Banerjee).
 */
final class Dependence {
  /**
   * One of the accesses.
   *
   * @param loops those around it whose iterations are told apart, outermost first
   */
  record Side(Access access, List<LoopNode> loops) {
    Side {
      loops = List.copyOf(loops);
    }
  }

  /** Which subscript of the first access has to equal which of the second. */
  record Dimension(int ofX, int ofY) {}

  /** Whether accesses can meet. */
  sealed interface Answer {
    /** They never do, where the conditions hold; without conditions that is proved. */
    record Never(List<Condition> conditions) implements Answer {
      public Never {
        conditions = List.copyOf(conditions);
      }
    }

    /**
     * They do.
     *
     * @param witness the two iterations, as a phrase: {@code (i = 1, j = 0) and (i = 0, j = 1)}
     */
    record Meets(String witness) implements Answer {}

    /**
     * It cannot be told.
     *
     * @param missing what would have to be known, as a phrase
     */
    record Maybe(String missing) implements Answer {}
  }

  /** Of more numbers than this that are not 0, each more or less, no cases are told apart. */
  private static final int MOST_CASES = 4;

  /** Stands for all three directions. */
  private static final int ANY = 2;

  private static final Polynomial WORD = Polynomial.constant(BigInteger.ONE.shiftLeft(32));

  /** A system that holds under conditions, with what was found out about single loops. */
  private static final class Level {
    final List<Condition> conditions;
    private final Supplier<LinearSystem> source;
    private LinearSystem system;
    final Map<Integer, Boolean> impossible = new HashMap<>();
    final Map<Integer, Optional<BigInteger>> distances = new HashMap<>();

    Level(List<Condition> conditions, Supplier<LinearSystem> source) {
      this.conditions = conditions;
      this.source = source;
    }

    LinearSystem system() {
      if (system == null) {
        system = source.get();
      }
      return system;
    }
  }

  /** Equations that hold under conditions. */
  private record Assumption(List<Condition> conditions, List<Polynomial> zero) {}

  private final Side x;
  private final Side y;
  private final List<LoopNode> common;
  private final List<Dimension> dimensions;
  private final Instances instances;
  private final List<StrongSiv.Distance> distances = new ArrayList<>();
  private final Columns columns = new Columns();
  private final List<Polynomial> equal = new ArrayList<>();
  private final List<Polynomial> nonZero = new ArrayList<>();
  private final List<Level> levels = new ArrayList<>();
  private Witness witness;
  private final Map<List<LoopNode>, List<Constraint>> shared = new HashMap<>();
  private final Map<List<Integer>, Answer> answers = new HashMap<>();

  private Dependence(Side x, Side y, List<LoopNode> common, List<Dimension> dimensions) {
    this.x = x;
    this.y = y;
    this.common = List.copyOf(common);
    this.dimensions = List.copyOf(dimensions);
    instances = new Instances(x, y);
    for (Dimension d : dimensions) {
      StrongSiv.distance(ofX(d), ofY(d), instances, common)
          .filter(only -> exact(d).filter(List::isEmpty).isPresent())
          .ifPresent(distances::add);
    }
  }

  private Polynomial ofX(Dimension dimension) {
    return x.access().subscripts().get(dimension.ofX());
  }

  private Polynomial ofY(Dimension dimension) {
    return y.access().subscripts().get(dimension.ofY());
  }

  /** Under which conditions equal subscripts are equal polynomials. */
  private Optional<List<Condition>> exact(Dimension dimension) {
    return Overflow.conditions(x, ofX(dimension), y, ofY(dimension));
  }

  /** The systems, which are only set up for pairs that no cheaper test settles. */
  private List<Level> levels() {
    if (levels.isEmpty()) {
      for (Dimension d : dimensions) {
        equal.add(instances.ofX(ofX(d)).minus(instances.ofY(ofY(d))));
      }
      Set<Polynomial> facts = instances.facts();
      List<Constraint> known = columns.about(equal, counters(), facts, instances);
      instances.nonZero().stream().filter(columns::knows).limit(MOST_CASES).forEach(nonZero::add);
      relate(LinearSystem.EMPTY.with(known), dimensions.stream().map(this::exact).toList());
      witness = new Witness(x, y, instances, equal, facts, instances.nonZero());
    }
    return levels;
  }

  /**
   * Compares two accesses of one array.
   *
   * @param common loops around both, in which directions are asked for; in each, both accesses may
   *     be in different iterations, as in all other loops of the sides
   * @param dimensions the subscripts that have to be equal for the accesses to meet
   */
  static Dependence between(Side x, Side y, List<LoopNode> common, List<Dimension> dimensions) {
    return new Dependence(x, y, common, dimensions);
  }

  private Set<Atom> counters() {
    Set<Atom> counters = new HashSet<>();
    x.loops().stream()
        .filter(l -> l.counted().isPresent())
        .forEach(l -> counters.add(instances.counter(l, true)));
    y.loops().stream()
        .filter(l -> l.counted().isPresent())
        .forEach(l -> counters.add(instances.counter(l, false)));
    return counters;
  }

  private void relate(LinearSystem start, List<Optional<List<Condition>>> exact) {
    Delinearization parts = new Delinearization(x, y, instances, columns, start);
    List<Polynomial> proved = new ArrayList<>();
    List<Assumption> assumptions = new ArrayList<>();
    for (int d = 0; d < equal.size(); d++) {
      Polynomial equation = equal.get(d);
      List<Polynomial> zero = new ArrayList<>(List.of(equation));
      parts.apart(equation, false).ifPresent(p -> zero.addAll(p.zero()));
      if (exact.get(d).filter(List::isEmpty).isPresent()) {
        proved.addAll(zero);
      } else {
        // Wrapped or not, they differ by a multiple of 2^32.
        Atom words =
            new Atom.Unknown(
                Integer.MIN_VALUE + d,
                "words",
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        proved.add(equation.minus(WORD.times(Polynomial.of(words))));
        exact.get(d).ifPresent(c -> assumptions.add(new Assumption(c, zero)));
      }
      if (exact.get(d).isPresent()) {
        Optional<Delinearization.Apart> assumed = parts.apart(equation, true);
        if (assumed.filter(a -> !a.conditions().isEmpty()).isPresent()) {
          Set<Condition> conditions = new LinkedHashSet<>(exact.get(d).get());
          conditions.addAll(assumed.get().conditions());
          List<Polynomial> all = new ArrayList<>(zero);
          all.addAll(assumed.get().zero());
          assumptions.add(new Assumption(List.copyOf(conditions), all));
        }
      }
    }
    LinearSystem system = start.with(zero(proved));
    levels.add(new Level(List.of(), () -> system));
    for (Assumption a : assumptions) {
      levels.add(new Level(a.conditions, () -> system.with(zero(a.zero))));
    }
    if (assumptions.size() > 1) {
      Set<Condition> conditions = new LinkedHashSet<>();
      List<Polynomial> all = new ArrayList<>();
      for (Assumption a : assumptions) {
        conditions.addAll(a.conditions);
        all.addAll(a.zero);
      }
      levels.add(new Level(List.copyOf(conditions), () -> system.with(zero(all))));
    }
  }

  private List<Constraint> zero(List<Polynomial> polynomials) {
    return polynomials.stream().map(columns::zero).toList();
  }

  /**
   * Whether an instance of the second access can touch the same element as one of the first whose
   * iterations have these distances.
   *
   * @param signs one per common loop: 1 where the second instance is in a later iteration, 0 in the
   *     same, -1 in an earlier one
   */
  Answer at(int... signs) {
    if (signs.length != common.size()) {
      throw new IllegalArgumentException(
          signs.length + " signs for " + common.size() + " common loops");
    }
    List<Integer> key = Arrays.stream(signs).boxed().toList();
    Answer known = answers.get(key);
    if (known == null) {
      known = decide(signs);
      answers.put(key, known);
    }
    return known;
  }

  private Answer decide(int[] signs) {
    Optional<Answer.Never> never = never(signs);
    if (never.isPresent()) {
      return never.get();
    }
    return witness.find(common, signs).orElseGet(() -> new Answer.Maybe(witness.missing()));
  }

  /**
   * The answer of {@link #at} if it is that they never meet; for those who do not ask whether and
   * where they do otherwise.
   */
  Optional<Answer.Never> never(int... signs) {
    if (distances.stream().anyMatch(d -> d.excludes(signs))) {
      return Optional.of(new Answer.Never(List.of()));
    }
    for (Level level : levels()) {
      if (isImpossible(level, signs)) {
        return Optional.of(new Answer.Never(level.conditions));
      }
    }
    return Optional.empty();
  }

  private boolean isImpossible(Level level, int[] signs) {
    for (int k = 0; k < signs.length; k++) {
      Optional<BigInteger> distance = distance(level, k);
      if (distance.isPresent() && distance.get().signum() != signs[k]) {
        return true;
      }
    }
    LinearSystem asked = level.system().with(direction(signs));
    LinearSystem.Answer whole = asked.solve();
    if (whole instanceof LinearSystem.Answer.Infeasible || isExcluded(asked, 0)) {
      return true;
    }
    if (whole instanceof LinearSystem.Answer.Feasible) {
      return false;
    }
    // A part of what was asked may be easier.
    if (level.system().infeasible()) {
      return true;
    }
    for (int k = 0; k < signs.length; k++) {
      if (distance(level, k).isEmpty()) {
        int[] one = new int[signs.length];
        Arrays.fill(one, ANY);
        one[k] = signs[k];
        boolean impossible =
            level.impossible.computeIfAbsent(
                3 * k + signs[k], at -> level.system().with(direction(one)).infeasible());
        if (impossible) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether there is no solution in which what is not 0 is either more or less. */
  private boolean isExcluded(LinearSystem asked, int from) {
    if (from == nonZero.size()) {
      return asked.infeasible();
    }
    Polynomial more = nonZero.get(from).minus(Polynomial.ONE);
    Polynomial less = nonZero.get(from).negate().minus(Polynomial.ONE);
    return isExcluded(asked.with(List.of(columns.nonNegative(more))), from + 1)
        && isExcluded(asked.with(List.of(columns.nonNegative(less))), from + 1);
  }

  /** By how many iterations of a common loop the second access is later, if equations tell. */
  private Optional<BigInteger> distance(Level level, int loop) {
    return level.distances.computeIfAbsent(
        loop,
        l ->
            common.get(l).counted().isEmpty()
                ? Optional.empty()
                : level.system().constant(columns.row(iterations(common.get(l)))));
  }

  /** That iterations of the common loops have these distances. */
  private List<Constraint> direction(int[] signs) {
    List<Constraint> constraints = new ArrayList<>();
    List<LoopNode> same = new ArrayList<>();
    for (int k = 0; k < signs.length; k++) {
      LoopNode loop = common.get(k);
      if (signs[k] == 0) {
        same.add(loop);
      } else if (signs[k] != ANY && loop.counted().isPresent()) {
        Polynomial later = signs[k] > 0 ? iterations(loop) : iterations(loop).negate();
        constraints.add(columns.nonNegative(later.minus(Polynomial.ONE)));
      }
    }
    if (!same.isEmpty()) {
      constraints.addAll(
          shared.computeIfAbsent(same, loops -> columns.same(instances.shared(loops))));
    }
    return constraints;
  }

  /** By how many iterations of {@code loop} the second instance is later. */
  private Polynomial iterations(LoopNode loop) {
    Counted counted = loop.counted().orElseThrow();
    Polynomial more =
        Polynomial.of(instances.counter(loop, false))
            .minus(Polynomial.of(instances.counter(loop, true)));
    return counted.descending() ? more.negate() : more;
  }

  /**
   * By how many iterations of a common loop the second access is later than the first wherever they
   * meet, if only one distance is possible, perhaps under conditions.
   */
  Optional<BigInteger> distance(LoopNode loop) {
    return distance(levels().get(levels().size() - 1), common.indexOf(loop));
  }
}
