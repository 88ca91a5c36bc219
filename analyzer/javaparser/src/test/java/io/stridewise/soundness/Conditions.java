package io.stridewise.soundness;

import io.stridewise.soundness.Expr.Arr;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tests the conditions of verdicts, which are phrases, where a run comes to a nest. */
final class Conditions {
  private static final Pattern MORE = Pattern.compile("`([^`]+)` is more than `?([^`,]+?)`?(,.*)?");

  private static final Pattern NAME = Pattern.compile("`([^`]+)`");

  private final Program program;
  private final Env e;

  Conditions(Program program, Env e) {
    this.program = program;
    this.e = e;
  }

  /** Whether {@code condition} holds; null if it is not understood. */
  Boolean holds(String condition) {
    if (condition.contains("share no array") || condition.contains("are distinct arrays")) {
      return distinct(condition);
    }
    Matcher more = MORE.matcher(condition);
    if (more.matches()) {
      Long left = new Sum(more.group(1)).value();
      Long right = new Sum(more.group(2)).value();
      return left == null || right == null ? null : (Boolean) (left > right);
    }
    if (condition.endsWith("is not negative")) {
      Matcher m = NAME.matcher(condition);
      Long value = m.find() ? new Sum(m.group(1)).value() : null;
      return value == null ? null : (Boolean) (value >= 0);
    }
    if (condition.contains("fits an `int`")) {
      Matcher m = Pattern.compile("`([^`]+)`").matcher(condition);
      Long value = m.find() ? new Sum(m.group(1)).value() : null;
      return value == null ? null : (Boolean) (value == (int) (long) value);
    }
    if (condition.contains("does not overflow")) {
      return e.intSlots.values().stream().allMatch(s -> Math.abs(e.ints[s]) < 1000);
    }
    return null;
  }

  /** Looks at the arrays that are named; where one is not a variable, at all. */
  private boolean distinct(String condition) {
    List<Object> named = new ArrayList<>();
    Matcher name = NAME.matcher(condition);
    while (name.find()) {
      Optional<Arr> root =
          program.roots.stream().filter(r -> r.name().equals(name.group(1))).findFirst();
      if (root.isEmpty()) {
        return distinct();
      }
      named.add(e.refs[root.get().slot()]);
    }
    if (named.size() == 1) {
      return add(named.get(0), Collections.newSetFromMap(new IdentityHashMap<>()));
    }
    Set<Object> first = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(named.get(0), first);
    Set<Object> both = Collections.newSetFromMap(new IdentityHashMap<>());
    collect(named.get(1), both);
    int apart = first.size() + both.size();
    both.addAll(first);
    return both.size() == apart;
  }

  /** Stricter than any one condition: no array stands at two places. */
  private boolean distinct() {
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Arr root : program.roots) {
      if (!add(e.refs[root.slot()], seen)) {
        return false;
      }
    }
    return true;
  }

  private static void collect(Object array, Set<Object> into) {
    if (array != null) {
      into.add(array);
    }
    if (array instanceof Object[] rows) {
      for (Object row : rows) {
        collect(row, into);
      }
    }
  }

  private static boolean add(Object array, Set<Object> seen) {
    if (array == null) {
      return true;
    }
    if (!seen.add(array)) {
      return false;
    }
    if (array instanceof Object[] rows) {
      for (Object row : rows) {
        if (!add(row, seen)) {
          return false;
        }
      }
    }
    return true;
  }

  /** A polynomial in the program's variables, as the analysis prints them. */
  private final class Sum {
    private static final Pattern TOKEN = Pattern.compile("\\s*(\\d+|\\w+|[-+*/()])");

    private final List<String> tokens = new ArrayList<>();
    private int at;
    private boolean unknown;

    Sum(String text) {
      Matcher token = TOKEN.matcher(text);
      int end = 0;
      while (token.find() && token.start() == end) {
        tokens.add(token.group(1));
        end = token.end();
      }
      unknown = end < text.trim().length();
    }

    Long value() {
      long value = unknown ? 0 : sum();
      return unknown || at < tokens.size() ? null : (Long) value;
    }

    private boolean accept(String token) {
      boolean next = at < tokens.size() && tokens.get(at).equals(token);
      at += next ? 1 : 0;
      return next;
    }

    private long sum() {
      long sum = accept("-") ? -product() : product();
      while (!unknown) {
        if (accept("+")) {
          sum = Math.addExact(sum, product());
        } else if (accept("-")) {
          sum = Math.subtractExact(sum, product());
        } else {
          break;
        }
      }
      return sum;
    }

    private long product() {
      long product = factor();
      while (accept("*")) {
        product = Math.multiplyExact(product, factor());
      }
      return product;
    }

    /** A number, a variable, or the floor of a quotient: {@code (n - 1) / 2}. */
    private long factor() {
      if (accept("-")) {
        return -factor();
      }
      if (accept("(")) {
        long inner = sum();
        unknown |= !accept(")");
        return accept("/") ? Math.floorDiv(inner, Math.max(1, factor())) : inner;
      }
      String word = at < tokens.size() ? tokens.get(at++) : "";
      if (word.matches("\\d+")) {
        return Long.parseLong(word);
      }
      Integer slot = e.intSlots.get(word);
      unknown |= slot == null;
      return slot == null ? 0 : e.ints[slot];
    }
  }
}
