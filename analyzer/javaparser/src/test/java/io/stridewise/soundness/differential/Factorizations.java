package io.stridewise.soundness.differential;

import io.stridewise.soundness.differential.Draft.Arr;
import java.util.ArrayList;
import java.util.List;

/** Nests of linear algebra in place: Householder forms, triangles, substitution. */
final class Factorizations {
  private final Draft d;
  private final Values v;

  Factorizations(Draft draft) {
    this.d = draft;
    this.v = new Values(draft);
  }

  private Piece assign(Arr target, String element, String operator, String value) {
    String cast =
        operator.equals("=") && target.element() != Element.DOUBLE
            ? "(" + target.element().java() + ") (" + value + ")"
            : value;
    return Piece.line(element + " " + operator + " " + cast + ";");
  }

  /** A dot product down column j, then an update of the same column, for all columns. */
  List<Piece> householder() {
    Arr a = d.table();
    boolean outer = d.chance(55);
    String k = outer ? d.name("k", "minor", "p0") : d.pick("0", "1");
    boolean byVector = d.chance(45);
    Arr u = byVector ? d.vector() : a;
    Axis cols = d.axis(1);
    if (outer || d.chance(30)) {
      cols = cols.between(k + d.pick("", " + 1", " + 1"), cols.to());
    }
    Axis rows = d.axis(0);
    if (outer || d.chance(30)) {
      rows = rows.between(k + d.pick("", "", " + 1"), rows.to());
    }
    String j = cols.counter();
    String i = rows.counter();
    String reflector = byVector ? u.at(i) : a.at(i, k);
    Element type = v.accumulator();
    String s = d.name("s", "sum", "alpha0", "f", "dot");
    List<Piece> body = new ArrayList<>();
    body.add(Piece.declare(type.java() + " " + s + " = " + v.start(type) + ";"));
    Piece dot =
        Piece.line(s + d.pick(" += ", " += ", " -= ") + reflector + " * " + a.at(i, j) + ";");
    body.addAll(
        rows.around(
            List.of(d.chance(8) ? Piece.block("if (" + i + " != " + j + ")", List.of(dot)) : dot)));
    String scale = "";
    int r = d.random.nextInt(5);
    if (r == 0) {
      scale = s + " = (" + type.java() + ") (-" + s + " / " + (byVector ? "3" : a.at(k, k)) + ");";
    } else if (r == 1) {
      scale = s + " *= " + d.pick("2", d.factor()) + ";";
    } else if (r == 2) {
      scale = s + d.pick(" /= 3;", " = (" + type.java() + ") -" + s + ";");
    }
    if (!scale.isEmpty()) {
      body.add(Piece.line(scale));
    }
    if (d.chance(15)) {
      Arr kept = d.vector();
      body.add(Piece.line(kept.at(j) + " = (" + kept.element().java() + ") " + s + ";"));
    }
    Axis again = (d.chance(85) ? rows : rows.between(d.pick("0", k), rows.to())).again(d);
    i = again.counter();
    String update = d.pick(" += ", " -= ") + s + " * " + (byVector ? u.at(i) : a.at(i, k)) + ";";
    List<Piece> axpy = again.around(List.of(Piece.line(a.at(i, j) + update)));
    if (d.chance(12)) {
      axpy = List.of(Piece.block("if (" + s + " != 0)", axpy));
    }
    body.addAll(axpy);
    List<Piece> nest = cols.around(body);
    if (d.chance(40)) {
      String test = byVector ? u.at(k) : a.at(k, k);
      nest =
          new ArrayList<>(
              List.of(Piece.block("if (" + test + d.pick(" != 0", " > 0") + ")", nest)));
    }
    if (!outer) {
      return nest;
    }
    List<Piece> whole = new ArrayList<>();
    if (d.chance(30)) {
      whole.add(assign(a, a.at(k, k), d.pick("+=", "="), a.at(k, k) + " + 1"));
    }
    whole.addAll(nest);
    String to = d.chance(60) ? "Math.min(" + d.size(0) + ", " + d.size(1) + ")" : d.size(0);
    return new Axis(k, "0", to, 1, d.chance(90) ? Axis.Form.UP : Axis.Form.DOWN).around(whole);
  }

  /** Bounds that depend on another counter. */
  List<Piece> triangle() {
    Arr a = d.table();
    if (d.chance(60)) {
      d.table();
    }
    if (d.chance(40)) {
      d.vector();
    }
    Axis outer = d.axis(1);
    Axis inner = d.axis(0);
    String o = outer.counter();
    Axis bent =
        switch (d.random.nextInt(7)) {
          case 0 -> inner.between("0", o);
          case 1 -> inner.between("0", o + " + 1");
          case 2 -> inner.between(o, inner.to());
          case 3 -> inner.between(o + " + 1", inner.to());
          case 4 -> inner.between("0", d.size(0) + " - " + o);
          case 5 -> inner.between(o, "Math.min(" + o + " + 3, " + d.size(0) + ")");
          default -> inner.between("2 * " + o, inner.to());
        };
    List<Axis> axes = List.of(outer, bent);
    List<Piece> body = new ArrayList<>();
    if (d.chance(35)) {
      Element type = v.accumulator();
      String s = d.name("s", "sum", "acc");
      Arr out = d.vector();
      body.add(Piece.declare(type.java() + " " + s + " = " + v.start(type) + ";"));
      body.addAll(bent.around(List.of(Piece.line(v.update(s, type, v.element(a, axes))))));
      body.add(Piece.line(out.at(o) + " = (" + out.element().java() + ") " + s + ";"));
      return outer.around(body);
    }
    body.add(d.store(a, v.element(a, axes), v.operator(), v.value(axes)));
    if (d.chance(20)) {
      Axis third = d.axis(2);
      return outer.around(bent.around(third.around(body)));
    }
    return Shapes.nest(axes, body);
  }

  /** Gaussian elimination and its relatives, column by column. */
  List<Piece> elimination() {
    Arr a = d.table();
    String n = d.size(0);
    Axis k = new Axis(d.name("k", "p"), "0", n, 1, Axis.Form.UP);
    Axis j = d.axis(1).between(k.counter() + " + 1", n).plain();
    boolean jordan = d.chance(25);
    Axis i = d.axis(0).between(jordan ? "0" : k.counter() + " + 1", n).plain();
    String kk = k.counter();
    List<Piece> body = new ArrayList<>();
    if (d.chance(40)) {
      body.addAll(
          i.around(List.of(assign(a, a.at(i.counter(), kk), d.pick("/=", "*="), a.at(kk, kk)))));
    }
    String term = a.at(i.counter(), kk) + " * " + a.at(kk, j.counter());
    Piece update = assign(a, a.at(i.counter(), j.counter()), "-=", term);
    if (jordan) {
      // All rows but the pivot row; sometimes that one too, or some only.
      String test = i.counter() + d.pick(" != ", " != ", " != ", " >= ", " > ") + kk;
      update = Piece.block("if (" + test + ")", List.of(update));
    }
    if (d.chance(30)) {
      String f = d.name("f", "pivot", "x");
      body.addAll(
          j.around(
              concat(
                  Piece.declare(
                      "%s %s = %s;".formatted(a.element().java(), f, a.at(kk, j.counter()))),
                  i.around(
                      List.of(
                          assign(
                              a,
                              a.at(i.counter(), j.counter()),
                              "-=",
                              a.at(i.counter(), kk) + " * " + f))))));
    } else {
      body.addAll(j.around(i.around(List.of(update))));
    }
    return k.around(body);
  }

  /** A triangular system with many right-hand sides. */
  List<Piece> substitution() {
    Arr l = d.table();
    Arr x = d.table();
    Axis rhs = d.axis(1).plain();
    Axis i = d.axis(0).plain();
    Axis k = new Axis(d.name("k", "q"), "0", i.counter(), 1, Axis.Form.UP);
    String j = rhs.counter();
    Element type = v.accumulator();
    String s = d.name("s", "sum");
    List<Piece> body = new ArrayList<>();
    body.add(
        Piece.declare(
            "%s %s = (%s) %s;".formatted(type.java(), s, type.java(), x.at(i.counter(), j))));
    body.addAll(
        k.around(
            List.of(
                Piece.line(
                    s
                        + " -= "
                        + l.at(i.counter(), k.counter())
                        + " * "
                        + x.at(k.counter(), j)
                        + ";"))));
    body.add(
        Piece.line(
            x.at(i.counter(), j)
                + " = ("
                + x.element().java()
                + ") ("
                + s
                + (d.chance(60) ? " / " + l.at(i.counter(), i.counter()) : "")
                + ");"));
    return rhs.around(i.around(body));
  }

  private static List<Piece> concat(Piece first, List<Piece> rest) {
    List<Piece> all = new ArrayList<>(List.of(first));
    all.addAll(rest);
    return all;
  }
}
