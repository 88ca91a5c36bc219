package io.stridewise.core.remedy;

import io.stridewise.core.address.Atom;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.address.Region;
import io.stridewise.core.ir.Type;
import io.stridewise.core.ir.Type.Primitive;
import io.stridewise.core.legality.Condition;
import io.stridewise.core.remedy.GuardMethods.Kind;
import io.stridewise.core.remedy.InvariantText.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Run-time tests of the facts that an order rests on, as a Java condition that has no effects and
 * never throws. It is false where a fact cannot be told, as for null.
 */
final class GuardTests {
  /** A product of {@code int} variables with its factor. */
  private record Term(List<Atom> atoms, BigInteger factor) {}

  /** A condition of more tests than this is not what anybody wants to read. */
  private static final int MOST = 6;

  private final Source source;
  private final LoopNode root;
  private final GuardMethods methods;
  private final InvariantText values;
  private final Set<String> tests = new LinkedHashSet<>();

  /** Those of {@link #tests} that compare arrays, with the method that they call. */
  private final Map<String, Optional<Kind>> comparisons = new HashMap<>();

  GuardTests(Source source, LoopNode root, GuardMethods methods) {
    this.source = source;
    this.root = root;
    this.methods = methods;
    this.values = new InvariantText(source, root);
  }

  /** All of {@code conditions}, joined by {@code &&}. */
  String of(List<Condition> conditions) {
    Set<Region> compared = new LinkedHashSet<>();
    boolean inPairs = conditions.stream().allMatch(this::isComparedInPairs);
    for (Condition condition : conditions) {
      if (condition instanceof Condition.NonNegative n) {
        nonNegative(n.polynomial());
      } else if (condition instanceof Condition.Disjoint d) {
        compared.addAll(List.of(d.first(), d.second()));
      } else if (condition instanceof Condition.DistinctRows d) {
        compared.add(d.region());
      } else {
        throw new Refusal("no test can settle that " + condition.text());
      }
      if (inPairs) {
        compare(condition);
      }
    }
    for (Region region : compared) {
      if (!region.rowsStay()) {
        // A variable may still hold a row that is no longer in the array.
        throw new Refusal("rows of `" + region.text() + "` may have been replaced");
      }
    }
    if (!inPairs || tests.size() > MOST && !comparisons.isEmpty()) {
      tests.removeAll(comparisons.keySet());
      comparisons.clear();
      compare(allDistinct(compared), Optional.of(Kind.ARE_DISTINCT));
    }
    if (tests.size() > MOST) {
      throw new Refusal("%d facts would have to be tested".formatted(tests.size()));
    }
    comparisons.values().stream().flatMap(Optional::stream).forEach(methods::need);
    return String.join(" && ", tests);
  }

  private void nonNegative(Polynomial polynomial) {
    List<Term> terms = terms(polynomial);
    BigInteger most = terms.stream().map(GuardTests::most).reduce(BigInteger.ZERO, BigInteger::add);
    if (most.bitLength() > 63) {
      throw new Refusal("`" + polynomial + "` may be too large to compare with 0");
    }
    tests.add(side(terms, 1) + " >= " + side(terms, -1));
  }

  private static BigInteger most(Term term) {
    BigInteger most = term.factor().abs();
    for (Atom atom : term.atoms()) {
      boolean natural = atom.min().map(m -> m.signum() >= 0).orElse(false);
      BigInteger largest = BigInteger.ONE.shiftLeft(31);
      most = most.multiply(natural ? largest.subtract(BigInteger.ONE) : largest);
    }
    return most;
  }

  /** The monomials of {@code polynomial}, in which no atom occurs twice. */
  private static List<Term> terms(Polynomial polynomial) {
    Optional<BigInteger> constant = polynomial.asConstant();
    if (constant.isPresent()) {
      return constant.get().signum() == 0
          ? List.of()
          : List.of(new Term(List.of(), constant.get()));
    }
    Atom atom = polynomial.atoms().stream().sorted().findFirst().orElseThrow();
    Polynomial factor =
        polynomial
            .coefficient(atom)
            .orElseThrow(() -> new Refusal("a power of `" + atom.text() + "` is not tested"));
    List<Term> terms = new ArrayList<>();
    for (Term t : terms(factor)) {
      List<Atom> atoms = new ArrayList<>(List.of(atom));
      atoms.addAll(t.atoms());
      terms.add(new Term(atoms, t.factor()));
    }
    terms.addAll(terms(polynomial.minus(factor.times(Polynomial.of(atom)))));
    return terms;
  }

  /** The terms of one sign, computed as a {@code long} unless there is nothing to compute. */
  private String side(List<Term> terms, int sign) {
    List<Term> here = terms.stream().filter(t -> t.factor().signum() == sign).toList();
    if (here.isEmpty()) {
      return "0";
    }
    boolean single = here.size() == 1;
    List<String> texts = new ArrayList<>();
    for (Term term : here) {
      List<String> factors = new ArrayList<>();
      for (Atom atom : term.atoms()) {
        Value value = values.of(atom);
        tests.addAll(value.notNull());
        factors.add(value.text());
      }
      BigInteger factor = term.factor().abs();
      if (factors.isEmpty()) {
        boolean fits = factor.bitLength() <= 31;
        texts.add(factor + (fits ? "" : "L"));
        continue;
      }
      boolean alone = single && factors.size() == 1 && factor.equals(BigInteger.ONE);
      String product = (alone ? "" : "(long) ") + String.join(" * ", factors);
      texts.add(factor.equals(BigInteger.ONE) ? product : product + " * " + factor + "L");
    }
    return String.join(" + ", texts);
  }

  /**
   * Whether what {@code condition} says of arrays is tested by comparing two at a time: all rows
   * with all others only if the nest is deep enough not to mind.
   */
  private boolean isComparedInPairs(Condition condition) {
    if (condition instanceof Condition.Disjoint d) {
      int most = Math.max(rank(d.first().type()), rank(d.second().type()));
      int least = Math.min(rank(d.first().type()), rank(d.second().type()));
      return most < 3 && (least < 2 || depth(root) > 2);
    }
    return !(condition instanceof Condition.DistinctRows d)
        || rank(d.region().type()) < 3 && depth(root) > 2;
  }

  /** Adds the test of {@code condition}, if it is about arrays. */
  private void compare(Condition condition) {
    if (condition instanceof Condition.Disjoint d) {
      boolean ordered = d.first().id() < d.second().id();
      Region first = ordered ? d.first() : d.second();
      Region second = ordered ? d.second() : d.first();
      int ranks = rank(first.type()) + rank(second.type());
      if (ranks == 2) {
        compare(text(first) + " != " + text(second), Optional.empty());
        return;
      }
      Kind kind = ranks == 4 ? Kind.SHARE_NO_ROW : Kind.IS_NO_ROW_OF;
      boolean turned = ranks == 3 && rank(first.type()) == 2;
      String call =
          methods.call(kind, text(turned ? second : first), text(turned ? first : second));
      compare(call, Optional.of(kind));
    } else if (condition instanceof Condition.DistinctRows d) {
      Kind kind = Kind.HAS_DISTINCT_ROWS;
      compare(methods.call(kind, text(d.region())), Optional.of(kind));
    }
  }

  private void compare(String test, Optional<Kind> method) {
    tests.add(test);
    comparisons.put(test, method);
  }

  /** That no array stands at two places in all of {@code arrays}, and none is missing. */
  private String allDistinct(Set<Region> arrays) {
    List<String> arguments = new ArrayList<>();
    for (Region array : arrays) {
      if (!holdsPrimitives(array.type())) {
        throw new Refusal("the rows of `" + text(array) + "` are too many to compare");
      }
      // A single array of arrays would be taken for the list of all.
      arguments.add((arrays.size() == 1 ? "(Object) " : "") + text(array));
    }
    return methods.call(Kind.ARE_DISTINCT, arguments.toArray(new String[0]));
  }

  private static boolean holdsPrimitives(Type type) {
    return type instanceof Type.Array a ? holdsPrimitives(a.element()) : type instanceof Primitive;
  }

  private String text(Region array) {
    return source.onOneLine(values.of(array).span());
  }

  private static int depth(LoopNode loop) {
    return 1 + loop.loops().stream().mapToInt(GuardTests::depth).max().orElse(0);
  }

  private static int rank(Type type) {
    return type instanceof Type.Array a ? 1 + rank(a.element()) : 0;
  }
}
