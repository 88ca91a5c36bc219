package io.stridewise.core.legality;

import io.stridewise.core.address.Atom;
import io.stridewise.core.address.Counted;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.legality.Dependence.Answer;
import io.stridewise.core.legality.Dependence.Side;
import io.stridewise.core.legality.LinearSystem.Constraint;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Looks for two iterations in which two accesses touch the same element. */
final class Witness {
  /**
   * Values that are not computed from others, as far as one can see: {@code n}, {@code
   * a[0].length}.
   */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}_$][\\p{L}\\d_$.]*(\\[\\d+])*(\\.length)?");

  /** Values for sizes that occur in products, of which systems that are linear know nothing. */
  private static final List<Integer> SIZES = List.of(4, 8, 2, 1);

  private final Side x;
  private final Side y;
  private final Instances instances;
  private final List<Polynomial> equal;
  private final Set<Polynomial> facts;
  private final List<Polynomial> inside;

  Witness(Side x, Side y, Instances instances, List<Polynomial> equal, Set<Polynomial> facts) {
    this.x = x;
    this.y = y;
    this.instances = instances;
    this.equal = equal;
    this.facts = facts;
    inside = new ArrayList<>();
    addInside(x, true);
    addInside(y, false);
  }

  /** Iterations run within their loops' bounds, and elements lie in their arrays. */
  private void addInside(Side side, boolean first) {
    List<Polynomial> own = new ArrayList<>(side.access().subscripts());
    side.access()
        .region()
        .extents()
        .filter(e -> e.size() == side.access().subscripts().size())
        .ifPresent(e -> {
          for (int d = 0; d < e.size(); d++) {
            own.add(e.get(d).minus(Polynomial.ONE).minus(side.access().subscripts().get(d)));
          }
        });
    for (LoopNode loop : side.loops()) {
      loop.counted()
          .ifPresent(c -> {
            own.add(Polynomial.of(c.atom()).minus(c.min()));
            own.add(c.max().minus(Polynomial.of(c.atom())));
          });
    }
    own.forEach(p -> inside.add(first ? instances.ofX(p) : instances.ofY(p)));
  }

  /**
   * Two such iterations, if both accesses surely run and values of what is unknown can be found.
   */
  Optional<Answer> find(List<LoopNode> common, int[] signs) {
    if (skips(x) || skips(y)) {
      return Optional.empty();
    }
    List<Polynomial> zero = new ArrayList<>(equal);
    Set<Polynomial> nonNegative = new HashSet<>(inside);
    for (int k = 0; k < signs.length; k++) {
      LoopNode loop = common.get(k);
      Polynomial more =
          Polynomial.of(instances.counter(loop, false))
              .minus(Polynomial.of(instances.counter(loop, true)));
      if (signs[k] == 0) {
        zero.add(more);
      } else {
        boolean up = signs[k] > 0 != loop.counted().orElseThrow().descending();
        nonNegative.add((up ? more : more.negate()).minus(Polynomial.ONE));
      }
    }
    Set<Atom> atoms = new HashSet<>();
    zero.forEach(p -> atoms.addAll(p.atoms()));
    nonNegative.forEach(p -> atoms.addAll(p.atoms()));
    for (boolean grew = true; grew; ) {
      grew = false;
      for (Polynomial fact : facts) {
        if (!nonNegative.contains(fact) && fact.atoms().stream().anyMatch(atoms::contains)) {
          nonNegative.add(fact);
          grew |= atoms.addAll(fact.atoms());
        }
      }
    }
    atoms.forEach(a -> nonNegative.addAll(instances.bounds(a)));
    nonNegative.forEach(p -> atoms.addAll(p.atoms()));
    if (!atoms.stream().allMatch(this::isFree)) {
      return Optional.empty();
    }
    return solve(zero, nonNegative, atoms).map(v -> new Answer.Meets(text(v, atoms)));
  }

  /** Whether there may be iterations in which the access does not run. */
  private static boolean skips(Side side) {
    boolean skips = side.access().conditional();
    for (int k = 0; k < side.loops().size(); k++) {
      LoopNode loop = side.loops().get(k);
      boolean steady = loop.counted().isPresent() && !loop.exitsEarly();
      skips |= !steady || k > 0 && loop.conditional();
    }
    return skips;
  }

  /** Whether it is a counter, or may have any value for all that is known. */
  private boolean isFree(Atom atom) {
    return atom instanceof Atom.Counter
        || !instances.isVarying(atom) && PLAIN.matcher(atom.text()).matches();
  }

  private Optional<Map<Atom, BigInteger>> solve(
      List<Polynomial> zero, Set<Polynomial> nonNegative, Set<Atom> atoms) {
    Optional<Map<Atom, BigInteger>> linear = solve(zero, nonNegative, atoms, Map.of());
    Set<Atom> factors = new TreeSet<>();
    List<Polynomial> all = new ArrayList<>(zero);
    all.addAll(nonNegative);
    for (Polynomial p : all) {
      for (List<Atom> monomial : p.terms().keySet()) {
        if (monomial.size() > 1) {
          monomial.stream().filter(a -> !(a instanceof Atom.Counter)).forEach(factors::add);
        }
      }
    }
    if (linear.isPresent() || factors.isEmpty()) {
      return linear;
    }
    for (int size : SIZES) {
      Map<Atom, BigInteger> chosen = new HashMap<>();
      factors.forEach(f -> chosen.put(f, BigInteger.valueOf(size + chosen.size())));
      Optional<Map<Atom, BigInteger>> found = solve(zero, nonNegative, atoms, chosen);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Map<Atom, BigInteger>> solve(
      List<Polynomial> zero,
      Set<Polynomial> nonNegative,
      Set<Atom> atoms,
      Map<Atom, BigInteger> chosen) {
    Columns columns = new Columns();
    List<Constraint> constraints = new ArrayList<>();
    zero.forEach(p -> constraints.add(columns.zero(partly(p, chosen))));
    nonNegative.forEach(p -> constraints.add(columns.nonNegative(partly(p, chosen))));
    if (!(LinearSystem.EMPTY.with(constraints).solve() instanceof LinearSystem.Answer.Feasible f)) {
      return Optional.empty();
    }
    Map<Atom, BigInteger> values = columns.values(f.values());
    values.putAll(chosen);
    atoms.forEach(a -> values.putIfAbsent(a, BigInteger.ZERO));
    boolean holds =
        zero.stream().allMatch(p -> value(p, values).signum() == 0)
            && nonNegative.stream().allMatch(p -> value(p, values).signum() >= 0);
    return holds ? Optional.of(values) : Optional.empty();
  }

  private static Polynomial partly(Polynomial polynomial, Map<Atom, BigInteger> chosen) {
    if (chosen.isEmpty()) {
      return polynomial;
    }
    Polynomial sum = Polynomial.ZERO;
    for (Map.Entry<List<Atom>, BigInteger> term : polynomial.terms().entrySet()) {
      Polynomial product = Polynomial.constant(term.getValue());
      for (Atom atom : term.getKey()) {
        BigInteger value = chosen.get(atom);
        product = product.times(value == null ? Polynomial.of(atom) : Polynomial.constant(value));
      }
      sum = sum.plus(product);
    }
    return sum;
  }

  private static BigInteger value(Polynomial polynomial, Map<Atom, BigInteger> values) {
    return partly(polynomial, values).asConstant().orElseThrow();
  }

  private String text(Map<Atom, BigInteger> values, Set<Atom> atoms) {
    String sizes =
        atoms.stream()
            .filter(a -> !(a instanceof Atom.Counter))
            .sorted(Comparator.comparing(Atom::text))
            .map(a -> a.text() + " = " + values.get(a))
            .collect(Collectors.joining(", "));
    String iterations = iteration(x, true, values) + " and " + iteration(y, false, values);
    return sizes.isEmpty() ? iterations : iterations + " for " + sizes;
  }

  private String iteration(Side side, boolean first, Map<Atom, BigInteger> values) {
    List<String> entries = new ArrayList<>();
    for (LoopNode loop : side.loops()) {
      Counted counted = loop.counted().orElseThrow();
      BigInteger value = values.get(instances.counter(loop, first));
      boolean unit = counted.step().abs().equals(BigInteger.ONE);
      entries.add(unit ? loop.name() + " = " + value : "iteration " + value + " of " + loop.name());
    }
    return entries.stream().collect(Collectors.joining(", ", "(", ")"));
  }

  /** What would have to be known to tell more, as a phrase. */
  String missing() {
    Set<String> opaque = new TreeSet<>();
    Set<String> symbols = new TreeSet<>();
    for (Polynomial p : equal) {
      for (Atom atom : p.atoms()) {
        if (!(atom instanceof Atom.Counter)) {
          (instances.isVarying(atom) ? opaque : symbols).add("`" + atom.text() + "`");
        }
      }
    }
    if (!opaque.isEmpty()) {
      return "what " + String.join(" and ", opaque) + " is in each iteration";
    }
    if (skips(x) || skips(y)) {
      return "in which iterations both accesses run";
    }
    if (!symbols.isEmpty()) {
      return "the value of " + String.join(" and ", symbols);
    }
    return "whether two such iterations exist";
  }
}
