package io.stridewise.soundness;

import io.stridewise.soundness.Code.End;
import io.stridewise.soundness.Code.SetVar;
import io.stridewise.soundness.Expr.Arr;
import io.stridewise.soundness.Expr.Cond;
import io.stridewise.soundness.Expr.Elem;
import io.stridewise.soundness.Expr.Var;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes a random method with one nest in it; the same seed makes the same method. */
final class Generator {
  private static final String COUNTERS = "ijkl";

  private final Random random;
  private final Program program = new Program();
  private final Kind kind;
  private final List<Arr> tables = new ArrayList<>();
  private final List<Arr> vectors = new ArrayList<>();
  private final List<Arr> flats = new ArrayList<>();
  private final List<Arr> cubes = new ArrayList<>();
  private final List<Var> counters = new ArrayList<>();
  private final List<Var> sizes = new ArrayList<>();
  private final List<Code> first = new ArrayList<>();
  private final List<Code> last = new ArrayList<>();
  private Arr index;
  private Var pitch;
  private Var running;
  private boolean lowStart;
  private boolean allFresh;
  private int names;

  private Generator(long seed) {
    random = new Random(seed * 0x9E3779B97F4A7C15L + 77);
    random.nextInt();
    Kind[] kinds = {
      Kind.DOUBLE,
      Kind.DOUBLE,
      Kind.DOUBLE,
      Kind.INT,
      Kind.INT,
      Kind.INT,
      Kind.LONG,
      Kind.FLOAT,
      Kind.SHORT,
      Kind.BYTE
    };
    kind = kinds[random.nextInt(kinds.length)];
  }

  static Program program(long seed) {
    return new Generator(seed).make();
  }

  private boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private Program make() {
    int depth = chance(55) ? 2 : chance(85) ? 3 : 4;
    lowStart = chance(60);
    allFresh = chance(10);
    for (String name : List.of("n", "m", "p")) {
      Var v = program.variable(Kind.INT, name, false);
      sizes.add(v);
      program.sizes.add(v);
    }
    pitch = program.variable(Kind.INT, "w", false);
    program.sizes.add(pitch);
    arrays();
    if (chance(8)) {
      first.add(
          Code.when(
              new Cond(pick(sizes), chance(50) ? "<" : ">", number(1 + random.nextInt(3))),
              List.of(Code.jump(End.RETURN)),
              List.of()));
    }
    if (chance(5)) {
      // Only one path assigns.
      Var size = pick(sizes);
      first.add(
          Code.when(
              new Cond(pick(sizes), ">", number(2)),
              List.of(new SetVar(size, (char) 0, number(2), false)),
              List.of()));
    }
    List<Code> nest = nest(depth);
    if (chance(8)) {
      nest = repeated(nest);
    }
    program.body.addAll(first);
    program.body.addAll(nest);
    program.body.addAll(last);
    return program;
  }

  /** Around the nest a loop that moves references between its turns. */
  private List<Code> repeated(List<Code> nest) {
    Var t = program.variable(Kind.INT, "t", false);
    List<Code> body = new ArrayList<>(nest);
    List<Arr> pool = tables.size() > 1 ? tables : vectors;
    if (pool.size() > 1) {
      Arr x = pool.get(0);
      Arr y = pool.get(1);
      if (chance(50)) {
        Arr swap = program.array(kind, x.dimensions(), "swap");
        body.add(Code.setArray(swap, List.of(), x, List.of(), true));
        body.add(Code.setArray(x, List.of(), y, List.of(), false));
        body.add(Code.setArray(y, List.of(), swap, List.of(), false));
      } else {
        body.add(Code.setArray(x, List.of(), y, List.of(), false));
      }
    }
    return List.of(new Loop(Loop.Form.FOR, t, number(0), new Cond(t, "<", number(3)), 1, body));
  }

  private void arrays() {
    for (String name : List.of("a", "b")) {
      tables.add(array(name, 2));
    }
    vectors.add(array("u", 1));
    if (chance(60)) {
      vectors.add(array("v", 1));
    }
    if (chance(40)) {
      flats.add(array("f", 1));
      if (chance(50)) {
        flats.add(array("f2", 1));
      }
    }
    if (chance(15)) {
      cubes.add(array("c", 3));
    }
    if (chance(15)) {
      index = program.array(Kind.INT, 1, "idx");
      program.parameters.add(index);
      program.roots.add(index);
    }
    if (chance(10)) {
      Arr row = program.array(kind, 1, "row");
      first.add(
          Code.setArray(row, List.of(), pick(tables), List.of(number(random.nextInt(3))), true));
      vectors.add(row);
      if (chance(50)) {
        Arr table = tables.get(0);
        first.add(Code.setArray(table, List.of(number(0)), table, List.of(number(1)), false));
        first.add(Code.setArray(table, List.of(number(1)), row, List.of(), false));
      }
    } else if (chance(5)) {
      Arr table = pick(tables);
      first.add(Code.setArray(table, List.of(number(0)), table, List.of(number(1)), false));
    } else if (chance(4)) {
      first.add(
          Code.when(
              new Cond(sizes.get(0), ">", number(3)),
              List.of(Code.setArray(tables.get(0), List.of(), tables.get(1), List.of(), false)),
              List.of()));
    }
  }

  private Arr array(String name, int dimensions) {
    Arr a = program.array(kind, dimensions, name);
    program.roots.add(a);
    if (allFresh || chance(25)) {
      List<Expr> extents = new ArrayList<>();
      for (int d = 0; d < dimensions; d++) {
        boolean flat = name.startsWith("f");
        extents.add(
            flat && !allFresh && chance(50)
                ? Expr.binary('*', sizes.get(random.nextInt(2)), sizes.get(random.nextInt(2)))
                : !allFresh && chance(45) ? sizes.get(d % 3) : number(flat ? 70 : 10));
      }
      first.add(Code.create(a, extents, true));
      if (allFresh && dimensions == 2) {
        first.add(ramp(a));
      }
      Arr out = program.array(kind, dimensions, "out" + name);
      program.objects.add(out);
      last.add(Code.keep(out.name(), out.slot(), a));
    } else {
      program.parameters.add(a);
    }
    return a;
  }

  /** Gives the elements different values. */
  private Code ramp(Arr table) {
    Var y = program.variable(Kind.INT, "y", false);
    Var x = program.variable(Kind.INT, "x", false);
    Expr value = Expr.binary('+', Expr.binary('*', y, number(7)), x);
    Code fill = Code.setElem(new Elem(table, List.of(y, x)), (char) 0, value);
    Loop row =
        new Loop(Loop.Form.FOR, x, number(0), new Cond(x, "<", number(10)), 1, List.of(fill));
    return new Loop(Loop.Form.FOR, y, number(0), new Cond(y, "<", number(10)), 1, List.of(row));
  }

  /** An element from its neighbours in the same table. */
  private Code stencil() {
    Arr table = tables.get(0);
    Var i = counters.get(counters.size() - 2);
    Var j = counters.get(counters.size() - 1);
    Expr sum = value(1);
    for (int k = 0; k < 1 + random.nextInt(2); k++) {
      List<Expr> at = List.of(plus(i, random.nextInt(3) - 1), plus(j, random.nextInt(3) - 1));
      sum = Expr.binary('+', sum, new Elem(table, at));
    }
    return Code.setElem(new Elem(table, List.of(i, j)), (char) 0, sum);
  }

  private static Expr number(long value) {
    return Expr.literal(Kind.INT, value);
  }

  private static Expr plus(Expr e, int offset) {
    return offset == 0 ? e : Expr.binary(offset < 0 ? '-' : '+', e, number(Math.abs(offset)));
  }

  private List<Code> nest(int depth) {
    int shape = random.nextInt(100);
    boolean splits = shape < 40;
    if (chance(12)) {
      running = program.variable(Kind.INT, "r", true);
      first.add(new SetVar(running, (char) 0, number(random.nextInt(2)), true));
    }
    List<Code> top = new ArrayList<>();
    build(0, depth, splits, top);
    if (running != null && chance(50)) {
      keep(running);
    }
    return top;
  }

  private void build(int level, int depth, boolean splits, List<Code> into) {
    Loop.Form form = chance(84) ? Loop.Form.FOR : Loop.Form.values()[1 + random.nextInt(3)];
    Var counter = program.variable(Kind.INT, "" + COUNTERS.charAt(level), false);
    if (form != Loop.Form.FOR) {
      first.add(new SetVar(counter, (char) 0, number(0), true));
      if (chance(15)) {
        keep(counter);
      }
    }
    Expr limit = bound(level);
    int low = lowStart && chance(80) ? 1 : 0;
    if (level > 0 && chance(3)) {
      limit = plus(pick(counters), 1);
    }
    Expr start = level > 0 && chance(2) ? pick(counters) : number(low);
    int visibleRows = vectors.size();
    int visibleScalars = scalars.size();
    List<Code> body = new ArrayList<>();
    counters.add(counter);
    boolean jumps = form == Loop.Form.FOR || form == Loop.Form.FOR_WITH_OUTER_COUNTER;
    if (level == depth - 1) {
      innermost(body, jumps);
    } else {
      List<Code> inner = new ArrayList<>();
      List<Code> after = new ArrayList<>();
      if (level == 0 && splits) {
        splitting(body, after, inner, level, depth);
      } else {
        if (chance(25)) {
          body.add(privateRead(level));
        }
        if (chance(5)) {
          after.add(odd());
        }
        build(level + 1, depth, splits, inner);
      }
      body.addAll(inner);
      body.addAll(after);
      if (running != null && chance(20)) {
        body.add(new SetVar(running, '+', chance(50) ? number(1) : pick(sizes), false));
      }
    }
    int step = chance(88) ? 1 : 2;
    Loop loop;
    if (chance(12)) {
      Expr from = plus(limit, -1);
      loop = new Loop(form, counter, from, new Cond(counter, ">=", start), -step, body);
    } else if (chance(10)) {
      loop = new Loop(form, counter, start, new Cond(counter, "<=", plus(limit, -1)), step, body);
    } else {
      loop = new Loop(form, counter, start, new Cond(counter, "<", limit), step, body);
    }
    into.add(loop);
    vectors.subList(visibleRows, vectors.size()).clear();
    scalars.subList(visibleScalars, scalars.size()).clear();
  }

  private Expr bound(int level) {
    int r = random.nextInt(100);
    Var usual = sizes.get(level % 3);
    if (allFresh && chance(80)) {
      return number(2 + random.nextInt(4));
    }
    if (r < 72) {
      return usual;
    }
    if (r < 80) {
      return pick(sizes);
    }
    if (r < 88) {
      return number(1 + random.nextInt(5));
    }
    if (r < 92) {
      return Expr.math("min", Expr.length(vectors.get(0), List.of()), number(4));
    }
    if (r < 95) {
      return Expr.math("min", Expr.length(tables.get(0), List.of(number(0))), number(4));
    }
    return plus(usual, 1 - random.nextInt(3));
  }

  /** The outermost loop does something before and after its inner loops. */
  private void splitting(
      List<Code> before, List<Code> after, List<Code> inner, int level, int depth) {
    Var counter = counters.get(0);
    Kind sumKind = chance(70) ? kind : Kind.values()[random.nextInt(Kind.values().length)];
    boolean outside = chance(18);
    Var sum = program.variable(sumKind, "s" + names++, false);
    if (outside) {
      first.add(new SetVar(sum, (char) 0, value(0), true));
    }
    if (!outside || chance(60)) {
      before.add(
          new SetVar(
              sum, (char) 0, chance(70) ? value(0) : element(List.of(counter), true), !outside));
    }
    if (chance(15)) {
      Var other = program.variable(kind, "o" + names++, false);
      boolean declares = chance(60);
      if (!declares) {
        first.add(new SetVar(other, (char) 0, value(1), true));
      }
      Code set = new SetVar(other, (char) 0, element(List.of(counter), true), declares);
      before.add(declares || chance(40) ? set : Code.when(condition(), List.of(set), List.of()));
      after.add(
          Code.setElem(
              write(List.of(counter)), chance(50) ? (char) 0 : '+', Expr.binary('+', sum, other)));
      if (!declares && chance(40)) {
        keep(other);
      }
    }
    if (chance(25)) {
      before.add(
          Code.setElem(
              write(List.of(counter)),
              (char) 0,
              chance(50) ? value(0) : element(List.of(counter), true)));
    }
    if (chance(5)) {
      before.add(odd());
    }
    build(level + 1, depth, false, inner);
    Loop innermost = (Loop) inner.get(inner.size() - 1);
    while (innermost.inner() != null) {
      innermost = innermost.inner();
    }
    innermost.body.add(update(sum));
    int posts = 1 + random.nextInt(2);
    for (int i = 0; i < posts; i++) {
      int r = random.nextInt(10);
      if (r < 6) {
        after.add(
            Code.setElem(
                write(List.of(counter)),
                operator(),
                chance(50) ? sum : Expr.binary('*', sum, value(3))));
      } else if (r < 8) {
        after.add(
            new SetVar(
                sum,
                pick(List.of('+', '*', '-', (char) 0)),
                chance(50) ? value(2) : element(List.of(counter), true),
                false));
      } else {
        Var total = program.variable(kind, "t" + names++, false);
        first.add(new SetVar(total, (char) 0, value(0), true));
        after.add(new SetVar(total, '+', sum, false));
        keep(total);
        if (chance(30)) {
          before.add(new SetVar(sum, (char) 0, total, false));
        }
      }
    }
    if (outside && chance(60)) {
      keep(sum);
    }
  }

  private char operator() {
    return chance(60) ? (char) 0 : pick(List.of('+', '-', '*'));
  }

  private SetVar update(Var s) {
    int r = random.nextInt(10);
    Expr x = element(counters, true);
    if (r < 6) {
      return new SetVar(s, pick(List.of('+', '+', '+', '-', '*')), x, false);
    }
    if (r < 8 && !s.kind.integral() || r == 7) {
      String name = chance(50) ? "min" : "max";
      Expr y = x.kind.ordinal() > s.kind.ordinal() ? Expr.cast(s.kind, x) : x;
      boolean narrow = s.kind.ordinal() < Kind.INT.ordinal();
      Expr call = chance(50) ? Expr.math(name, s, y) : Expr.math(name, y, s);
      return new SetVar(s, (char) 0, narrow ? Expr.cast(s.kind, call) : call, false);
    }
    if (r == 8 && s.kind.integral() && x.kind.integral()) {
      return new SetVar(s, pick(List.of('&', '|', '^')), x, false);
    }
    return switch (random.nextInt(5)) {
      case 0 -> new SetVar(s, (char) 0, Expr.binary('-', x, s), false);
      case 1 -> new SetVar(s, (char) 0, Expr.choose(new Cond(x, "<", s), x, s), false);
      case 2 -> new SetVar(s, (char) 0, Expr.binary('+', s, x), false);
      case 3 -> new SetVar(s, (char) 0, x, false);
      default -> new SetVar(s, '+', x, false);
    };
  }

  private Code privateRead(int level) {
    if (chance(20)) {
      Arr row = program.array(kind, 1, "q" + names++);
      Code set = Code.setArray(row, List.of(), pick(tables), List.of(subscript(counters)), true);
      vectors.add(row);
      return set;
    }
    Var x = program.variable(chance(70) ? kind : Kind.DOUBLE, "x" + names++, false);
    Expr value = element(List.copyOf(counters), true);
    scalars.add(x);
    return new SetVar(x, (char) 0, value, true);
  }

  private final List<Expr> scalars = new ArrayList<>();

  private Code odd() {
    switch (random.nextInt(4)) {
      case 0:
        Var field = program.variable(Kind.INT, "g" + names++, false);
        program.fields.add(field);
        return Code.keep(field.name, field.slot, pick(counters));
      case 1:
        return Code.setElem(write(counters), '+', value(1));
      case 2:
        Var lastOne = program.variable(Kind.INT, "z" + names++, false);
        first.add(new SetVar(lastOne, (char) 0, number(0), true));
        keep(lastOne);
        return new SetVar(lastOne, (char) 0, pick(counters), false);
      default:
        Var sum = program.variable(chance(60) ? Kind.INT : Kind.LONG, "y" + names++, false);
        first.add(new SetVar(sum, (char) 0, number(0), true));
        keep(sum);
        return new SetVar(sum, '+', element(counters, true), false);
    }
  }

  private void innermost(List<Code> body, boolean jumps) {
    if (jumps && running == null && chance(4)) {
      body.add(
          Code.when(
              condition(), List.of(Code.jump(chance(75) ? End.CONTINUE : End.BREAK)), List.of()));
    }
    if (chance(15)) {
      body.add(privateRead(counters.size() - 1));
    }
    if (!flats.isEmpty() && chance(30)) {
      Var t = program.variable(Kind.INT, "h" + names++, false);
      body.add(new SetVar(t, (char) 0, flat(counters), true));
      body.add(
          guarded(
              Code.setElem(
                  new Elem(pick(flats), List.of(t)), operator(), element(counters, true))));
    }
    if (counters.size() > 1 && chance(allFresh ? 60 : 12)) {
      body.add(stencil());
      return;
    }
    int count = 1 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      int r = random.nextInt(100);
      if (r < 62) {
        body.add(guarded(Code.setElem(write(counters), operator(), expression())));
      } else if (r < 90) {
        Var s =
            program.variable(
                chance(60) ? kind : Kind.values()[random.nextInt(Kind.values().length)],
                "s" + names++,
                false);
        first.add(new SetVar(s, (char) 0, value(random.nextInt(3)), true));
        SetVar update = update(s);
        body.add(guarded(update));
        if (chance(15)) {
          body.add(guarded(update(s)));
        }
        if (chance(10)) {
          body.add(Code.setElem(write(counters), (char) 0, s));
        }
        keep(s);
      } else {
        body.add(guarded(odd()));
      }
    }
    if (running != null) {
      Elem target = new Elem(pick(flats.isEmpty() ? vectors : flats), List.of(running));
      if (chance(60)) {
        body.add(Code.setElem(target, operator(), element(counters, true)));
      }
      body.add(new SetVar(running, '+', chance(75) ? number(1) : pick(sizes), false));
    }
  }

  private Code guarded(Code c) {
    return chance(10) ? Code.when(condition(), List.of(c), List.of()) : c;
  }

  private Cond condition() {
    String comparison = pick(List.of("<", ">", "<=", "!=", "=="));
    if (chance(30) && !counters.isEmpty()) {
      return new Cond(pick(counters), comparison, number(random.nextInt(4)));
    }
    return new Cond(element(counters, true), comparison, value(random.nextInt(3)));
  }

  private Expr expression() {
    Expr x = element(counters, true);
    if (chance(45)) {
      return x;
    }
    Expr y = chance(25) ? value(random.nextInt(5)) : element(counters, true);
    if (chance(8)) {
      return Expr.math(pick(List.of("min", "max", "abs")), x, y);
    }
    if (kind.integral() && chance(3)) {
      return Expr.binary('/', x, y);
    }
    return Expr.binary(pick(List.of('+', '+', '-', '*')), x, y);
  }

  private Expr value(int v) {
    return Expr.literal(kind.ordinal() < Kind.INT.ordinal() ? Kind.INT : kind, v);
  }

  private Elem write(List<Var> vars) {
    return (Elem) element(vars, false);
  }

  /** An element of some array; as a source also a scalar or a counter. */
  private Expr element(List<Var> vars, boolean source) {
    if (source && !scalars.isEmpty() && chance(15)) {
      return pick(scalars);
    }
    if (source && chance(6)) {
      return pick(vars);
    }
    int r = random.nextInt(100);
    if (!cubes.isEmpty() && r < 15) {
      return new Elem(pick(cubes), List.of(subscript(vars), subscript(vars), subscript(vars)));
    }
    if (!flats.isEmpty() && r < 40) {
      return new Elem(pick(flats), List.of(flat(vars)));
    }
    if (r < (vars.size() == 1 ? 40 : 80)) {
      Arr table = chance(65) ? tables.get(0) : tables.get(1);
      if (vars.size() > 1 && chance(75)) {
        // The usual: two different counters, always the same way round.
        int x = random.nextInt(vars.size() - 1);
        boolean swap = chance(30);
        Var i = vars.get(x);
        Var j = vars.get(x + 1);
        return new Elem(table, List.of(plus(swap ? i : j, offset()), plus(swap ? j : i, offset())));
      }
      return new Elem(table, List.of(subscript(vars), subscript(vars)));
    }
    return new Elem(pick(vectors), List.of(subscript(vars)));
  }

  private int offset() {
    return chance(78) ? 0 : lowStart && chance(50) ? -1 : 1 + random.nextInt(2);
  }

  private Expr subscript(List<Var> vars) {
    Var u = pick(vars);
    int r = random.nextInt(100);
    if (r < 70) {
      return plus(u, offset());
    }
    if (r < 78) {
      return number(random.nextInt(4));
    }
    if (r < 84) {
      return Expr.binary('-', number(5), u);
    }
    if (r < 87) {
      return Expr.binary('*', number(2), u);
    }
    if (r < 91) {
      return Expr.binary('+', u, pick(vars));
    }
    if (r < 95 && index != null) {
      return new Elem(index, List.of(u));
    }
    return sizes.get(random.nextInt(3));
  }

  private Expr flat(List<Var> vars) {
    Var u = pick(vars);
    Var v = pick(vars);
    if (vars.size() > 2 && chance(30)) {
      Var x = pick(vars);
      Expr planes = Expr.binary('+', Expr.binary('*', u, pitch(false)), v);
      return plus(Expr.binary('+', Expr.binary('*', planes, pitch(false)), x), offset());
    }
    Expr left = Expr.binary('*', u, pitch(true));
    return plus(chance(50) ? Expr.binary('+', left, v) : Expr.binary('+', v, left), offset());
  }

  private Expr pitch(boolean wide) {
    int r = random.nextInt(100);
    if (r < 45) {
      return sizes.get(random.nextInt(2));
    }
    if (r < 65) {
      return pitch;
    }
    if (r < 75 || !wide) {
      return number(4 + random.nextInt(4));
    }
    if (r < 85) {
      return Expr.binary('*', number(4), chance(50) ? pitch : sizes.get(0));
    }
    return r < 92 ? Expr.binary('*', sizes.get(0), sizes.get(1)) : plus(sizes.get(0), 1);
  }

  /** Lets {@code v} be seen after the nest. */
  private void keep(Var v) {
    Var field = program.variable(v.kind, "out" + v.name + names++, false);
    program.fields.add(field);
    last.add(Code.keep(field.name, field.slot, v));
  }
}
