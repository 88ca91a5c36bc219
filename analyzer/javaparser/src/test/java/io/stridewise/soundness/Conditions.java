package io.stridewise.soundness;

import io.stridewise.soundness.Expr.Arr;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tests the conditions of verdicts, which are phrases, where a run comes to a nest. */
final class Conditions {
  private static final Pattern MORE = Pattern.compile("`([^`]+)` is more than `?([^`,]+?)`?(,.*)?");

  private final Program program;
  private final Env e;

  Conditions(Program program, Env e) {
    this.program = program;
    this.e = e;
  }

  /** Whether {@code condition} holds; null if it is not understood. */
  Boolean holds(String condition) {
    if (condition.contains("share no array") || condition.contains("are distinct arrays")) {
      return distinct();
    }
    Matcher more = MORE.matcher(condition);
    if (more.matches()) {
      Long left = new Sum(more.group(1)).value();
      Long right = new Sum(more.group(2)).value();
      return left == null || right == null ? null : (Boolean) (left > right);
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
    private final String[] words;
    private int at;
    private boolean unknown;

    Sum(String text) {
      words = text.trim().split(" +");
    }

    Long value() {
      long sum = 0;
      long sign = 1;
      while (at < words.length) {
        if (words[at].equals("+") || words[at].equals("-")) {
          sign = words[at++].equals("-") ? -1 : 1;
          continue;
        }
        long product = factor(words[at++]);
        while (at < words.length && words[at].equals("*")) {
          product = Math.multiplyExact(product, factor(words[at + 1]));
          at += 2;
        }
        sum = Math.addExact(sum, sign * product);
        sign = 1;
      }
      return unknown ? null : (Long) sum;
    }

    private long factor(String word) {
      if (word.matches("-?[0-9]+")) {
        return Long.parseLong(word);
      }
      boolean negative = word.startsWith("-");
      Integer slot = e.intSlots.get(negative ? word.substring(1) : word);
      unknown |= slot == null;
      return slot == null ? 0 : negative ? -e.ints[slot] : e.ints[slot];
    }
  }
}
