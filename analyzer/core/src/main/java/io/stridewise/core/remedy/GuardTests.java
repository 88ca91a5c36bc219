package io.stridewise.core.remedy;

import io.stridewise.core.address.Atom;
import io.stridewise.core.address.LoopNode;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.address.Region;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Type;
import io.stridewise.core.legality.Condition;
import io.stridewise.core.remedy.GuardMethods.Kind;
import io.stridewise.core.remedy.InvariantText.Value;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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

  GuardTests(Source source, LoopNode root, GuardMethods methods) {
    this.source = source;
    this.root = root;
    this.methods = methods;
    this.values = new InvariantText(source, root);
  }

  /** All of {@code conditions}, joined by {@code &&}. */
  String of(List<Condition> conditions) {
    for (Condition condition : conditions) {
      if (condition instanceof Condition.NonNegative n) {
        nonNegative(n.polynomial());
      } else if (condition instanceof Condition.Disjoint d) {
        disjoint(d.first(), d.second());
      } else if (condition instanceof Condition.DistinctRows d) {
        distinctRows(d.region());
      } else {
        throw new Refusal("no test can settle that " + condition.text());
      }
    }
    if (tests.size() > MOST) {
      throw new Refusal("%d facts would have to be tested".formatted(tests.size()));
    }
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

  private void disjoint(Region first, Region second) {
    String a = source.onOneLine(values.of(first).span());
    String b = source.onOneLine(values.of(second).span());
    int rank = rank(first.type());
    int other = rank(second.type());
    if (rank > 2 || other > 2) {
      throw new Refusal("the rows of `" + a + "` and `" + b + "` are too many to compare");
    }
    if (rank == 1 && other == 1) {
      tests.add(a + " != " + b);
    } else if (rank == 2 && other == 2) {
      checkDepth(a);
      tests.add(methods.call(Kind.SHARE_NO_ROW, a, b));
    } else {
      tests.add(methods.call(Kind.IS_NO_ROW_OF, rank == 1 ? a : b, rank == 1 ? b : a));
    }
  }

  private void distinctRows(Region region) {
    Expr array = values.of(region);
    String a = source.onOneLine(array.span());
    if (rank(region.type()) != 2) {
      throw new Refusal("the rows of `" + a + "` are too many to compare");
    }
    checkDepth(a);
    tests.add(methods.call(Kind.HAS_DISTINCT_ROWS, a));
  }

  /** Comparing all rows with all others costs as much as a nest of two loops. */
  private void checkDepth(String array) {
    if (depth(root) < 3) {
      throw new Refusal(
          "comparing all rows of `" + array + "` would cost as much as the nest itself");
    }
  }

  private static int depth(LoopNode loop) {
    return 1 + loop.loops().stream().mapToInt(GuardTests::depth).max().orElse(0);
  }

  private static int rank(Type type) {
    return type instanceof Type.Array a ? 1 + rank(a.element()) : 0;
  }
}
