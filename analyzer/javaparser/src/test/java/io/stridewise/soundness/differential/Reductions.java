package io.stridewise.soundness.differential;

import io.stridewise.soundness.differential.Draft.Arr;
import java.util.ArrayList;
import java.util.List;

/** Nests with accumulators: column sums, products, recurrences down a column, totals. */
final class Reductions {
  private final Draft d;
  private final Values v;

  Reductions(Draft draft) {
    this.d = draft;
    this.v = new Values(draft);
  }

  private record Accumulator(String name, Element type) {}

  private Accumulator accumulator() {
    Element type = v.accumulator();
    return new Accumulator(d.name("s", "sum", "t", "acc", "norm", "row", "sums"), type);
  }

  private Piece declare(Accumulator s) {
    return Piece.declare(s.type().java() + " " + s.name() + " = " + v.start(s.type()) + ";");
  }

  private static Piece assign(Arr target, String element, String operator, String value) {
    String cast =
        operator.equals("=") ? "(" + target.element().java() + ") (" + value + ")" : value;
    return Piece.line(element + " " + operator + " " + cast + ";");
  }

  private Piece maybe(List<Axis> axes, Piece piece) {
    return d.chance(10) ? Piece.block("if (" + v.condition(axes) + ")", List.of(piece)) : piece;
  }

  /** {@code for j { s = 0; for i s += a[i][j]; out[j] = s; }} and its relatives. */
  List<Piece> columnSums() {
    Arr a = d.table();
    if (d.chance(30)) {
      d.table();
    }
    Arr out = d.chance(85) ? d.vector() : a;
    Axis outer = d.axis(1);
    Axis inner = d.axis(0);
    List<Axis> both = List.of(outer, inner);
    String j = outer.counter();
    List<Accumulator> sums = new ArrayList<>(List.of(accumulator()));
    while (sums.size() < 3 && d.chance(20)) {
      sums.add(accumulator());
    }
    List<Piece> body = new ArrayList<>();
    List<Piece> updates = new ArrayList<>();
    for (int n = 0; n < sums.size(); n++) {
      Accumulator s = sums.get(n);
      int r = d.random.nextInt(100);
      if (r < 8) {
        d.before.add(declare(s));
        body.add(Piece.line(s.name() + " = 0;"));
        if (d.chance(50)) {
          d.keep(s.type().java(), s.name());
        }
      } else if (r < 12) {
        d.before.add(declare(s));
        d.keep(s.type().java(), s.name());
      } else if (r < 17) {
        s = new Accumulator(d.field(s.type()), s.type());
        body.add(Piece.line(s.name() + " = 0;"));
        sums.set(n, s);
      } else {
        body.add(declare(s));
      }
      if (d.chance(12)) {
        d.scalars.add(s.name());
      }
      String value = d.chance(60) ? v.element(a, both) : v.value(both);
      updates.add(maybe(both, Piece.line(v.update(s.name(), s.type(), value))));
    }
    d.scalars.clear();
    if (d.chance(8)) {
      updates.add(assign(a, v.element(a, both), v.operator(), sums.get(0).name()));
    }
    body.addAll(inner.around(updates));
    boolean second = d.chance(15);
    for (Accumulator s : sums) {
      String target = out.dimensions() == 1 ? out.at(d.near(j)) : out.at(d.pick("0", "1", j), j);
      Piece last =
          assign(out, target, d.chance(80) ? "=" : "+=", v.finish(s.name(), List.of(outer)));
      body.add(d.chance(12) ? Piece.block("if (" + s.name() + " > 1)", List.of(last)) : last);
    }
    if (second) {
      Axis again = inner.again(d);
      String scaled = a.at(again.counter(), j);
      body.addAll(
          again.around(
              List.of(assign(a, scaled, d.pick("-=", "*=", "/=", "="), sums.get(0).name()))));
    }
    return outer.around(body);
  }

  /** The cell is cleared, then added to: {@code c[i][j] = 0; for k c[i][j] += ..}. */
  List<Piece> clearedCells() {
    Arr out = d.chance(60) ? d.vector() : d.table();
    Arr a = d.table();
    Axis outer = d.axis(1);
    Axis inner = d.axis(0);
    boolean three = out.dimensions() == 2 && d.chance(70);
    Axis middle = three ? d.axis(2) : outer;
    List<Axis> all = three ? List.of(outer, middle, inner) : List.of(outer, inner);
    String cell =
        out.dimensions() == 1 ? out.at(outer.counter()) : out.at(outer.counter(), middle.counter());
    List<Piece> body = new ArrayList<>();
    body.add(assign(out, cell, "=", d.chance(60) ? "0" : v.value(all.subList(0, all.size() - 1))));
    String value = v.element(a, all) + (d.chance(50) ? " * " + v.element(all) : "");
    body.addAll(
        inner.around(
            List.of(maybe(all, assign(out, cell, d.pick("+=", "+=", "-=", "*="), value)))));
    if (d.chance(25)) {
      body.add(assign(out, cell, d.pick("/=", "*=", "+="), d.pick("3", "2", d.factor())));
    }
    return three ? outer.around(middle.around(body)) : outer.around(body);
  }

  /** The matrix product in all orders, with a scalar or in place. */
  List<Piece> product() {
    Arr c = d.table();
    Arr a = d.chance(92) ? d.table() : c;
    Arr b = d.chance(92) ? d.table() : c;
    Axis i = d.axis(0);
    Axis j = d.axis(1);
    Axis k = d.axis(2);
    String cell = c.at(i.counter(), j.counter());
    String left = d.chance(75) ? a.at(i.counter(), k.counter()) : a.at(k.counter(), i.counter());
    String right = d.chance(80) ? b.at(k.counter(), j.counter()) : b.at(j.counter(), k.counter());
    String term = left + " * " + right;
    if (d.chance(60)) {
      Accumulator s = accumulator();
      List<Piece> body = new ArrayList<>();
      body.add(d.chance(85) ? declare(s) : declareFrom(s, cell));
      body.addAll(k.around(List.of(Piece.line(v.update(s.name(), s.type(), term)))));
      body.add(assign(c, cell, d.pick("=", "=", "+=", "-="), v.finish(s.name(), List.of(i, j))));
      return i.around(j.around(body));
    }
    List<Axis> axes = new ArrayList<>(List.of(i, j, k));
    java.util.Collections.shuffle(axes, d.random);
    return Shapes.nest(axes, List.of(assign(c, cell, d.pick("+=", "-="), term)));
  }

  private Piece declareFrom(Accumulator s, String cell) {
    return Piece.declare(
        "%s %s = (%s) %s;".formatted(s.type().java(), s.name(), s.type().java(), cell));
  }

  /** A value carried down a column: prefix sums, filters, rotations. */
  List<Piece> recurrence() {
    Arr a = d.table();
    Arr out = d.chance(60) ? a : d.table();
    Axis outer = d.axis(1);
    Axis inner = d.axis(0);
    String i = inner.counter();
    String j = outer.counter();
    Accumulator s = accumulator();
    List<Piece> body = new ArrayList<>();
    body.add(d.chance(60) ? declare(s) : declareFrom(s, a.at("0", j)));
    List<Piece> steps = new ArrayList<>();
    switch (d.random.nextInt(3)) {
      case 0 -> {
        steps.add(Piece.line(v.update(s.name(), s.type(), a.at(i, j))));
        steps.add(assign(out, out.at(i, j), "=", s.name()));
      }
      case 1 -> {
        String t = d.name("x", "next", "tmp");
        steps.add(Piece.declare("%s %s = %s;".formatted(a.element().java(), t, a.at(i, j))));
        steps.add(assign(out, out.at(i, j), "=", t + d.pick(" + ", " - ") + s.name()));
        steps.add(Piece.line(s.name() + " = (" + s.type().java() + ") " + t + ";"));
      }
      default -> {
        steps.add(assign(out, out.at(i, j), "=", s.name() + " * 2 + " + a.at(i, j)));
        steps.add(Piece.line(s.name() + " = (" + s.type().java() + ") " + out.at(i, j) + ";"));
      }
    }
    body.addAll(inner.around(steps));
    if (d.chance(30)) {
      Arr last = d.vector();
      body.add(assign(last, last.at(j), "=", s.name()));
    }
    return outer.around(body);
  }

  /** One value from the whole nest, exact to reorder or not. */
  List<Piece> total() {
    d.table();
    if (d.chance(30)) {
      d.table();
    }
    List<Axis> axes = new ArrayList<>(List.of(d.axis(1), d.axis(0)));
    if (d.chance(20)) {
      axes.add(1, d.axis(2));
    }
    List<Piece> body = new ArrayList<>();
    int count = d.chance(80) ? 1 : 2;
    for (int n = 0; n < count; n++) {
      Accumulator s = accumulator();
      String name = s.name();
      if (d.chance(15)) {
        name = d.field(s.type());
      } else {
        d.before.add(declare(s));
        d.keep(s.type().java(), name);
      }
      if (d.chance(8)) {
        String at = d.name("best", "last", "found");
        d.before.add(Piece.declare("int " + at + " = -1;"));
        d.keep("int", at);
        String x = v.element(axes);
        List<Piece> then =
            List.of(
                Piece.line(name + " = (" + s.type().java() + ") " + x + ";"),
                Piece.line(at + " = " + d.pick(axes).counter() + ";"));
        body.add(Piece.block("if (" + x + " > " + name + ")", then));
      } else if (d.chance(12)) {
        body.add(extremum(name, s.type(), axes));
      } else {
        body.add(maybe(axes, Piece.line(v.update(name, s.type(), v.value(axes)))));
      }
      if (d.chance(8)) {
        body.add(
            d.store(
                d.arrays.get(0),
                v.element(d.arrays.get(0), axes),
                "=",
                "(" + d.arrays.get(0).element().java() + ") " + name));
      }
    }
    return Shapes.nest(axes, body);
  }

  /** A minimum or maximum by comparison, without a cast where the types agree. */
  private Piece extremum(String name, Element type, List<Axis> axes) {
    Arr a = d.arrays.get(0);
    String x = v.element(a, axes);
    String cast = a.element() == type ? "" : "(" + type.java() + ") ";
    String test = d.pick(x + d.pick(" > ", " >= ", " < ") + name, name + d.pick(" < ", " > ") + x);
    return d.chance(50)
        ? Piece.block("if (" + test + ")", List.of(Piece.line(name + " = " + cast + x + ";")))
        : Piece.line(
            "%s = %s ? %s : %s;"
                .formatted(name, test, d.pick(cast + x, name), d.pick(name, cast + x)));
  }
}
