package io.stridewise.pair.agreement;

import io.stridewise.array.NdArray;
import io.stridewise.core.address.Atom;
import io.stridewise.core.address.Polynomial;
import io.stridewise.core.address.views.Access;
import io.stridewise.core.address.views.Axis;
import io.stridewise.core.address.views.View;
import io.stridewise.layout.Layout;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares what the checker claims of a view with the array that is there. */
final class Claims {
  private static final Set<String> SIZES = Set.of("n", "w", "m");

  private final Map<String, Integer> sizes;
  private final Tally tally;

  Claims(Map<String, Integer> sizes, Tally tally) {
    this.sizes = sizes;
    this.tally = tally;
  }

  /** A claim that is false; empty if there is none. */
  Optional<String> falseClaim(View view, NdArray<?> array) {
    Layout layout = array.layout();
    boolean used = !layout.isEmpty();
    Optional<String> wrong =
        view.element().isPresent()
            ? differs("type", view.element().get().label(), array.dtype().toString())
            : Optional.empty();
    tally.claim("type", view.element().isPresent());
    tally.claim("rank", view.axes().isPresent());
    if (view.axes().isPresent()) {
      List<Axis> axes = view.axes().get();
      wrong = wrong.or(() -> differs("rank", axes.size(), layout.rank()));
      for (int k = 0; k < axes.size() && wrong.isEmpty(); k++) {
        wrong = compare("length", axes.get(k).length(), layout.length(k), true);
        if (wrong.isEmpty() && layout.length(k) > 1 && used) {
          wrong = compare("stride", axes.get(k).stride(), layout.byteStride(k), true);
        }
      }
    }
    if (used) {
      wrong = wrong.or(() -> compare("offset", view.offset(), layout.offset(), true));
    }
    NdArray<?> owner = array.base().isPresent() ? array.base().get() : array;
    long bytes = owner.size() * owner.dtype().itemSize();
    wrong = wrong.or(() -> compare("buffer", view.buffer().bytes(), bytes, true));
    tally.claim("access", view.access() != Access.UNKNOWN);
    Optional<Boolean> writable =
        switch (view.access()) {
          case WRITABLE -> Optional.of(true);
          case READ_ONLY -> Optional.of(false);
          case UNLESS_OVERLAPPING -> Optional.of(layout.isUnique());
          case UNKNOWN -> Optional.empty();
        };
    return wrong.or(() -> writable.flatMap(w -> differs("writable", w, array.isWritable())));
  }

  private Optional<String> compare(String what, Polynomial claimed, long actual, boolean count) {
    Optional<BigInteger> value = value(claimed);
    if (count) {
      tally.claim(what, value.isPresent());
    }
    return value.flatMap(v -> differs(what, v, BigInteger.valueOf(actual)));
  }

  private static Optional<String> differs(String what, Object claimed, Object actual) {
    return claimed.equals(actual)
        ? Optional.empty()
        : Optional.of(what + " is claimed to be " + claimed + ", and is " + actual);
  }

  /** The number that a polynomial over the parameters is; empty if it rests on anything else. */
  Optional<BigInteger> value(Polynomial polynomial) {
    for (Atom atom : polynomial.atoms()) {
      if (!SIZES.contains(atom.text())) {
        return Optional.empty();
      }
    }
    BigInteger sum = BigInteger.ZERO;
    String text = polynomial.toString().replace(" - ", " + -1 * ");
    for (String term : text.split(" \\+ ")) {
      BigInteger product = BigInteger.ONE;
      for (String factor : term.split(" \\* ")) {
        boolean negative = factor.startsWith("-") && !Character.isDigit(factor.charAt(1));
        String name = negative ? factor.substring(1) : factor;
        BigInteger value =
            sizes.containsKey(name) ? BigInteger.valueOf(sizes.get(name)) : new BigInteger(name);
        product = product.multiply(negative ? value.negate() : value);
      }
      sum = sum.add(product);
    }
    return Optional.of(sum);
  }
}
