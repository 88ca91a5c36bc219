package io.stridewise.soundness.differential;

import io.stridewise.soundness.differential.Draft.Arr;
import java.util.ArrayList;
import java.util.List;

/** Nests that write elements: maps, stencils, copies, cubes, running subscripts. */
final class Shapes {
  private final Draft d;
  private final Values v;

  Shapes(Draft draft) {
    this.d = draft;
    this.v = new Values(draft);
  }

  private List<Axis> axes(int count) {
    List<Axis> axes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      axes.add(d.axis((i + 1) % count));
    }
    return axes;
  }

  private void arrays() {
    int tables = 1 + d.random.nextInt(3);
    for (int i = 0; i < tables; i++) {
      d.table();
    }
    if (d.chance(50)) {
      d.vector();
    }
  }

  static List<Piece> nest(List<Axis> axes, List<Piece> body) {
    List<Piece> pieces = body;
    for (int i = axes.size() - 1; i >= 0; i--) {
      pieces = axes.get(i).around(pieces);
    }
    return pieces;
  }

  private Piece store(List<Axis> axes) {
    Arr target = d.chance(70) ? d.arrays.get(0) : d.pick(d.arrays);
    return d.store(target, v.element(target, axes), v.operator(), v.value(axes));
  }

  /** Element by element, in the hostile order, with what people put into bodies. */
  List<Piece> elements() {
    arrays();
    List<Axis> axes = axes(d.chance(70) ? 2 : d.chance(80) ? 3 : 4);
    List<Piece> body = new ArrayList<>();
    if (d.chance(20)) {
      String x = d.name("x", "value", "sum", "tmp", "row");
      body.add(Piece.declare("%s %s = %s;".formatted(d.type.java(), x, cast(v.value(axes)))));
      d.scalars.add(x);
    }
    body.add(store(axes));
    if (d.chance(35)) {
      body.add(store(axes));
    }
    if (d.chance(20)) {
      body = new ArrayList<>(List.of(Piece.block("if (" + v.condition(axes) + ")", body)));
    }
    d.scalars.clear();
    return nest(axes, body);
  }

  private String cast(String expression) {
    return d.type == Element.DOUBLE ? expression : "(" + d.type.java() + ") (" + expression + ")";
  }

  /** Neighbours in the same array: which order is legal depends on all of the distances. */
  List<Piece> stencil() {
    Arr a = d.table();
    Arr b = d.chance(40) ? d.table() : a;
    List<Axis> axes = axes(2);
    Axis outer = axes.get(0).between("1", axes.get(0).to() + (d.chance(40) ? " - 1" : ""));
    Axis inner = axes.get(1).between("1", axes.get(1).to() + (d.chance(40) ? " - 1" : ""));
    StringBuilder sum = new StringBuilder(b.at(inner.counter(), outer.counter()));
    for (int i = 0; i <= d.random.nextInt(3); i++) {
      sum.append(d.pick(" + ", " - "))
          .append((d.chance(70) ? a : b).at(off(inner.counter()), off(outer.counter())));
    }
    String target = b.at(inner.counter(), outer.counter());
    Piece store = d.store(b, target, d.pick("=", "+="), sum.toString());
    return nest(List.of(outer, inner), List.of(store));
  }

  private String off(String counter) {
    return counter + d.pick("", "", " - 1", " - 1", " + 1");
  }

  /** A transposing copy, which wants blocks. */
  List<Piece> transpose() {
    Arr a = d.table();
    Arr b = d.chance(92) ? d.table() : a;
    List<Axis> axes = axes(2);
    String i = axes.get(0).counter();
    String j = axes.get(1).counter();
    List<Piece> body = new ArrayList<>();
    if (d.chance(15) && a != b) {
      String t = d.name("t", "swap", "tmp");
      body.add(Piece.declare("%s %s = %s;".formatted(a.element().java(), t, a.at(i, j))));
      body.add(d.store(a, a.at(i, j), "=", b.at(j, i)));
      body.add(Piece.line(b.at(j, i) + " = (" + b.element().java() + ") " + t + ";"));
    } else {
      String value = a.at(j, i) + d.pick("", "", " * 2", " + " + a.at(j, i));
      body.add(d.store(b, b.at(i, j), d.pick("=", "=", "+="), value));
    }
    return nest(axes, body);
  }

  /** Three subscripts. */
  List<Piece> cubes() {
    Arr q = d.cube();
    if (d.chance(60)) {
      d.table();
    }
    List<Axis> axes = axes(3);
    List<Piece> body = new ArrayList<>();
    List<String> subs = new ArrayList<>();
    for (Axis axis : axes) {
      subs.add(0, d.subscript(axis.counter(), axes));
    }
    if (d.chance(40)) {
      java.util.Collections.shuffle(subs, d.random);
    }
    String target = q.at(subs.toArray(String[]::new));
    body.add(d.store(q, target, v.operator(), v.value(axes)));
    return nest(axes, body);
  }

  /** Objects in an array that was made here. */
  List<Piece> boxes() {
    d.table();
    List<Axis> axes = axes(2);
    String q = d.name("boxes", "cells", "objects");
    String extents = "[%s + 2][%s + 2]".formatted(d.size(0), d.size(1));
    d.before.add(Piece.declare("Object[][] " + q + " = new Object" + extents + ";"));
    d.keep("Object", q);
    String i = d.near(axes.get(1).counter());
    String j = d.near(axes.get(0).counter());
    String value = d.pick("null", q + "[" + j + "][" + i + "]", v.value(axes), v.value(axes));
    return nest(axes, List.of(Piece.line(q + "[" + i + "][" + j + "] = " + value + ";")));
  }

  /** A flat array whose subscript is counted along. */
  List<Piece> running() {
    Arr f = d.vector();
    if (d.chance(40)) {
      d.table();
    }
    List<Axis> axes = axes(2);
    Axis outer = axes.get(0).plain();
    Axis inner = axes.get(1).plain();
    String k = d.name("k", "at", "pos", "index");
    String w = d.chance(70) ? d.size(0) : d.size(1);
    List<Piece> body = new ArrayList<>();
    body.add(d.store(f, f.at(k), v.operator(), v.value(List.of(outer, inner))));
    body.add(Piece.line(k + " += " + w + ";"));
    List<Piece> all = new ArrayList<>();
    boolean outside = d.chance(40);
    Piece declaration = Piece.declare("int " + k + " = " + (outside ? "0" : outer.counter()) + ";");
    if (outside) {
      d.before.add(declaration);
    }
    List<Piece> middle = new ArrayList<>();
    if (!outside) {
      middle.add(declaration);
    }
    middle.addAll(inner.around(body));
    all.addAll(outer.around(middle));
    if (outside && d.chance(40)) {
      d.keep("int", k);
    }
    return all;
  }

  /** Rows by an enhanced loop inside of a loop over columns. */
  List<Piece> eachRow() {
    Arr a = d.table();
    if (!a.pitch().isEmpty()) {
      return elements();
    }
    Element element = a.element();
    Arr out = d.vector();
    Axis axis = d.axis(0);
    String j = axis.counter();
    String row = d.name("row", "r", "line");
    String header =
        "for (" + d.pick("", "final ") + element.java() + "[] " + row + " : " + a.name() + ")";
    String cell = row + "[" + d.near(j) + "]";
    if (d.chance(30)) {
      Piece store = Piece.line(cell + " " + d.pick("*=", "+=") + " " + out.at(j) + ";");
      return axis.around(List.of(Piece.block(header, List.of(store))));
    }
    Element type = v.accumulator();
    String s = d.name("s", "sum", "total", "acc");
    List<Piece> body = new ArrayList<>();
    body.add(Piece.declare(type.java() + " " + s + " = " + v.start(type) + ";"));
    body.add(Piece.block(header, List.of(Piece.line(v.update(s, type, cell)))));
    body.add(d.store(out, out.at(j), "=", s));
    return axis.around(castStore(body, out, j, s));
  }

  private static List<Piece> castStore(List<Piece> body, Arr out, String j, String s) {
    body.set(
        body.size() - 1, Piece.line(out.at(j) + " = (" + out.element().java() + ") " + s + ";"));
    return body;
  }
}
