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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks for two iterations in which two accesses touch the same element. */
final class Witness {
  /**
   * Values that are not computed from others, as far as one can see: {@code n}, {@code a.length}.
   */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}_$][\\p{L}\\d_$.]*(\\[\\d+])*(\\.length)?");

  /** Values for sizes that occur in products, of which systems that are linear know nothing. */
  private static final List<Integer> SIZES = List.of(4, 8, 2, 1);

  /** What has to hold, linear thanks to the {@code values} that were chosen. */
  private record Chosen(Map<Atom, BigInteger> values, Columns columns, LinearSystem system) {}

  private final Side x;
  private final Side y;
  private final Instances instances;
  private final List<Polynomial> equal;
  private final Set<Polynomial> facts;
  private final Set<Polynomial> nonZero;
  private final Set<Polynomial> nonNegative = new LinkedHashSet<>();
  private final Set<Atom> atoms = new HashSet<>();
  private List<Map<Atom, BigInteger>> choices;
  private final List<Chosen> systems = new ArrayList<>();

  Witness(
      Side x,
      Side y,
      Instances instances,
      List<Polynomial> equal,
      Set<Polynomial> facts,
      Set<Polynomial> nonZero) {
    this.x = x;
    this.y = y;
    this.instances = instances;
    this.equal = equal;
    this.facts = facts;
    this.nonZero = nonZero;
  }

  /** Two such iterations, if both accesses surely run and values for what is unknown are found. */
  Optional<Answer> find(List<LoopNode> common, int[] signs) {
    if (choices == null) {
      choices = choices();
    }
    for (int c = 0; c < choices.size(); c++) {
      if (c == systems.size()) {
        systems.add(chosen(choices.get(c)));
      }
      Optional<Map<Atom, BigInteger>> values = find(systems.get(c), common, signs);
      if (values.isPresent()) {
        return Optional.of(new Answer.Meets(text(values.get())));
      }
    }
    return Optional.empty();
  }

  private Optional<Map<Atom, BigInteger>> find(Chosen chosen, List<LoopNode> common, int[] signs) {
    LinearSystem system = chosen.system.with(direction(chosen, common, signs));
    if (!(system.solve() instanceof LinearSystem.Answer.Feasible f)) {
      return Optional.empty();
    }
    Map<Atom, BigInteger> values = chosen.columns.values(f.values());
    values.putAll(chosen.values);
    atoms.forEach(a -> values.putIfAbsent(a, BigInteger.ZERO));
    boolean holds =
        equal.stream().allMatch(p -> value(p, values).signum() == 0)
            && nonNegative.stream().allMatch(p -> value(p, values).signum() >= 0)
            && nonZero.stream().allMatch(p -> value(p, values).signum() != 0);
    return holds ? Optional.of(values) : Optional.empty();
  }

  private List<Constraint> direction(Chosen chosen, List<LoopNode> common, int[] signs) {
    List<Constraint> constraints = new ArrayList<>();
    for (int k = 0; k < signs.length; k++) {
      LoopNode loop = common.get(k);
      Polynomial more =
          Polynomial.of(instances.counter(loop, false))
              .minus(Polynomial.of(instances.counter(loop, true)));
      if (signs[k] == 0) {
        constraints.add(chosen.columns.zero(more));
      } else {
        boolean up = signs[k] > 0 != loop.counted().orElseThrow().descending();
        Polynomial later = up ? more : more.negate();
        constraints.add(chosen.columns.nonNegative(later.minus(Polynomial.ONE)));
      }
    }
    return constraints;
  }

  /** Values for what occurs in products: none at first; no choice at all if nothing is sure. */
  private List<Map<Atom, BigInteger>> choices() {
    if (skips(x) || skips(y)) {
      return List.of();
    }
    gather();
    if (!atoms.stream().allMatch(this::isFree)) {
      return List.of();
    }
    Set<Atom> factors = new TreeSet<>();
    Stream.concat(equal.stream(), nonNegative.stream())
        .flatMap(p -> p.terms().keySet().stream())
        .filter(m -> m.size() > 1)
        .forEach(m -> m.stream().filter(a -> !(a instanceof Atom.Counter)).forEach(factors::add));
    List<Map<Atom, BigInteger>> result = new ArrayList<>();
    result.add(Map.of());
    for (int size : factors.isEmpty() ? List.<Integer>of() : SIZES) {
      Map<Atom, BigInteger> values = new HashMap<>();
      factors.forEach(f -> values.put(f, BigInteger.valueOf(size + values.size())));
      result.add(values);
    }
    return result;
  }

  /** Collects what has to hold where both accesses run. */
  private void gather() {
    addInside(x, true);
    addInside(y, false);
    equal.forEach(p -> atoms.addAll(p.atoms()));
    nonNegative.forEach(p -> atoms.addAll(p.atoms()));
    nonZero.forEach(p -> atoms.addAll(p.atoms()));
    List<Polynomial> open = new ArrayList<>(facts);
    while (open.removeIf(this::takeUp)) {
      // Facts connect atoms with further facts.
    }
    for (Set<Atom> last = Set.of(); !last.equals(atoms); ) {
      last = Set.copyOf(atoms);
      last.forEach(a -> nonNegative.addAll(instances.bounds(a)));
      nonNegative.forEach(p -> atoms.addAll(p.atoms()));
    }
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
      Counted c = loop.counted().orElseThrow();
      own.add(Polynomial.of(c.atom()).minus(c.min()));
      own.add(c.max().minus(Polynomial.of(c.atom())));
    }
    own.forEach(p -> nonNegative.add(first ? instances.ofX(p) : instances.ofY(p)));
  }

  private boolean takeUp(Polynomial fact) {
    boolean connected = fact.atoms().stream().anyMatch(atoms::contains);
    if (connected) {
      nonNegative.add(fact);
      atoms.addAll(fact.atoms());
    }
    return connected;
  }

  private Chosen chosen(Map<Atom, BigInteger> values) {
    Map<Atom, Polynomial> constants = new HashMap<>();
    values.forEach((a, v) -> constants.put(a, Polynomial.constant(v)));
    Columns columns = new Columns();
    List<Constraint> constraints = new ArrayList<>();
    equal.forEach(p -> constraints.add(columns.zero(p.substituted(constants))));
    nonNegative.forEach(p -> constraints.add(columns.nonNegative(p.substituted(constants))));
    return new Chosen(values, columns, LinearSystem.EMPTY.with(constraints));
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

  private String text(Map<Atom, BigInteger> values) {
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
