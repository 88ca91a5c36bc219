package io.stridewise.soundness;

import io.stridewise.soundness.Code.SetVar;
import io.stridewise.soundness.Expr.Arr;
import io.stridewise.soundness.Expr.Cond;
import io.stridewise.soundness.Expr.Elem;
import io.stridewise.soundness.Expr.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes nests that are small enough to try all of their inputs: two or three loops over at most
 * four values each, nothing opaque.
 */
final class SmallNests {
  /** Of new arrays. */
  private static final int EXTENT = 14;

  private final Random random;
  private final Program program = new Program();
  private final Kind kind;
  private final boolean constant;

  /** Whether counters start at 1, so that no subscript is negative. */
  private final boolean fromOne;

  private final List<Arr> tables = new ArrayList<>();
  private final List<Arr> vectors = new ArrayList<>();
  private final List<Var> sizes = new ArrayList<>();
  private final List<Var> counters = new ArrayList<>();
  private final List<Code> first = new ArrayList<>();
  private final List<Code> last = new ArrayList<>();
  private Arr flat;
  private Expr pitch;

  private SmallNests(long seed) {
    random = new Random((seed ^ (seed >>> 17)) * 0x9E3779B97F4A7C15L);
    random.nextInt();
    kind = random.nextInt(3) == 0 ? Kind.DOUBLE : Kind.INT;
    constant = random.nextInt(2) == 0;
    fromOne = random.nextInt(3) > 0;
  }

  /**
   * A nest and what stands around it.
   *
   * @param constant whether all bounds are numbers
   */
  record Small(Program program, Loop nest, boolean constant) {}

  static Small nest(long seed) {
    SmallNests nests = new SmallNests(seed);
    return new Small(nests.program, nests.make(), nests.constant);
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private static Expr number(long value) {
    return Expr.literal(Kind.INT, value);
  }

  private static Expr plus(Expr e, int offset) {
    return offset == 0 ? e : Expr.binary(offset < 0 ? '-' : '+', e, number(Math.abs(offset)));
  }

  private Loop make() {
    int depth = chance(75) ? 2 : 3;
    if (!constant) {
      for (int d = 0; d < depth; d++) {
        Var size = program.variable(Kind.INT, "" + "nmp".charAt(d), false);
        sizes.add(size);
        program.sizes.add(size);
      }
    }
    table("a");
    if (chance(45)) {
      table("b");
    }
    if (chance(40)) {
      vectors.add(array("u", 1));
    }
    if (chance(30)) {
      flat = array("f", 1);
      pitch = constant ? number(1 + random.nextInt(6)) : sizes.get(random.nextInt(2));
    }
    Loop nest = loop(0, depth);
    program.body.addAll(first);
    program.body.add(nest);
    program.body.addAll(last);
    return nest;
  }

  private void table(String name) {
    tables.add(array(name, 2));
  }

  private Arr array(String name, int dimensions) {
    Arr array = program.array(kind, dimensions, name);
    program.roots.add(array);
    if (dimensions == 2 && chance(15)) {
      first.add(Code.create(array, List.of(number(EXTENT), number(EXTENT)), true));
      first.add(filled(array));
      Arr out = program.array(kind, dimensions, "out" + name);
      program.objects.add(out);
      last.add(Code.keep(out.name(), out.slot(), array));
    } else {
      program.parameters.add(array);
    }
    return array;
  }

  /** Gives each element a value of its own: of zeros, many orders make the same zeros. */
  private Loop filled(Arr array) {
    Var x = program.variable(Kind.INT, "x" + array.name(), false);
    Var y = program.variable(Kind.INT, "y" + array.name(), false);
    Expr row = Expr.binary('*', Expr.binary('+', x, number(7)), number(7919));
    Expr value = Expr.binary('*', Expr.binary('+', row, y), Expr.binary('+', y, number(5)));
    Code set = Code.setElem(new Elem(array, List.of(x, y)), (char) 0, value);
    return upTo(x, List.of(upTo(y, List.of(set))));
  }

  private static Loop upTo(Var counter, List<Code> body) {
    Cond condition = new Cond(counter, "<", number(EXTENT));
    return new Loop(Loop.Form.FOR, counter, number(0), condition, 1, body);
  }

  private Loop loop(int level, int depth) {
    Var counter = program.variable(Kind.INT, "" + "ijk".charAt(level), false);
    counters.add(counter);
    Expr limit = constant ? number(2 + random.nextInt(3)) : sizes.get(level);
    int low = fromOne ? 1 : 0;
    List<Code> body = new ArrayList<>();
    boolean splits = level == depth - 2 && chance(25);
    if (splits) {
      split(body, level, depth);
    } else if (level == depth - 1) {
      innermost(body);
    } else {
      body.add(loop(level + 1, depth));
    }
    if (chance(10)) {
      Cond down = new Cond(counter, ">=", number(low));
      return new Loop(Loop.Form.FOR, counter, plus(limit, -1), down, -1, body);
    }
    int step = chance(92) ? 1 : 2;
    return new Loop(Loop.Form.FOR, counter, number(low), new Cond(counter, "<", limit), step, body);
  }

  /** A sum for each iteration of the loop at {@code level}. */
  private void split(List<Code> body, int level, int depth) {
    List<Var> outer = List.copyOf(counters);
    Var sum = program.variable(kind, "s", false);
    body.add(new SetVar(sum, (char) 0, chance(70) ? value(1) : element(outer), true));
    Loop inner = loop(level + 1, depth);
    inner.body.add(new SetVar(sum, chance(80) ? '+' : '*', element(counters), false));
    body.add(inner);
    body.add(Code.setElem(element(outer), chance(70) ? (char) 0 : '+', sum));
  }

  private void innermost(List<Code> body) {
    int statements = chance(75) ? 1 : 2;
    for (int n = 0; n < statements; n++) {
      Code code = statement();
      body.add(chance(15) ? tested(code) : code);
    }
  }

  private Code tested(Code code) {
    return chance(60)
        ? Code.when(condition(), List.of(code), chance(25) ? List.of(statement()) : List.of())
        : Code.when(condition(), List.of(statement()), List.of(code));
  }

  private Cond condition() {
    if (chance(25)) {
      return new Cond(element(counters), ">", value(1));
    }
    String comparison = pick(List.of("!=", "!=", "==", "<", ">", ">="));
    int r = random.nextInt(100);
    Expr other = r < 40 || constant && r < 60 ? number(1 + random.nextInt(2)) : pick(counters);
    return new Cond(pick(counters), comparison, r < 60 || constant ? other : pick(sizes));
  }

  private Code statement() {
    if (chance(8)) {
      Var total = program.variable(Kind.INT, "t" + program.slots(), false);
      first.add(new SetVar(total, (char) 0, number(0), true));
      Var field = program.variable(Kind.INT, "out" + total.name, false);
      program.fields.add(field);
      last.add(Code.keep(field.name, field.slot, total));
      // Numbers of iterations, if the elements are not integers.
      return new SetVar(total, '+', kind.integral() ? element(counters) : number(3), false);
    }
    Expr x = element(counters);
    Expr y = chance(60) ? element(counters) : value(1 + random.nextInt(3));
    Expr sum = chance(30) ? x : Expr.binary(chance(75) ? '+' : '*', x, y);
    boolean adds = chance(35);
    return Code.setElem(element(counters), adds ? '+' : (char) 0, adds ? sum : stamped(sum));
  }

  /** Every iteration writes another value: which one comes last can be seen. */
  private Expr stamped(Expr value) {
    Expr stamp = number(17);
    for (Var counter : counters) {
      stamp = Expr.binary('+', Expr.binary('*', stamp, number(7)), counter);
    }
    return Expr.binary('+', value, stamp);
  }

  private Expr value(int v) {
    return Expr.literal(kind, v);
  }

  private Elem element(List<Var> vars) {
    int r = random.nextInt(100);
    if (flat != null && r < 40) {
      Expr row = Expr.binary('*', pick(vars), pitch);
      return new Elem(flat, List.of(plus(Expr.binary('+', row, pick(vars)), offset() & 1)));
    }
    if (!vectors.isEmpty() && r < (vars.size() == 1 ? 85 : 55)) {
      return new Elem(pick(vectors), List.of(subscript(vars)));
    }
    Arr table = chance(70) ? tables.get(0) : pick(tables);
    if (vars.size() > 1 && chance(80)) {
      int x = random.nextInt(vars.size() - 1);
      Var i = vars.get(x);
      Var j = vars.get(x + 1);
      boolean swap = chance(25);
      return new Elem(table, List.of(plus(swap ? j : i, offset()), plus(swap ? i : j, offset())));
    }
    return new Elem(table, List.of(subscript(vars), subscript(vars)));
  }

  private int offset() {
    return chance(55) ? 0 : fromOne && chance(60) ? -1 : 1;
  }

  private Expr subscript(List<Var> vars) {
    int r = random.nextInt(100);
    Var u = pick(vars);
    if (r < 78) {
      return plus(u, offset());
    }
    if (r < 86) {
      return number(random.nextInt(3));
    }
    if (r < 91) {
      return Expr.binary('-', number(4), u);
    }
    return r < 95 ? Expr.binary('*', number(2), u) : Expr.binary('+', u, pick(vars));
  }
}
