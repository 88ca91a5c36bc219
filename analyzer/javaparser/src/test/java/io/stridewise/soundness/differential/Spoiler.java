package io.stridewise.soundness.differential;

import io.stridewise.soundness.differential.Draft.Arr;
import io.stridewise.soundness.differential.Piece.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts one statement into a nest that may or may not forbid another order. */
final class Spoiler {
  private static final Pattern COUNTER = Pattern.compile("for \\((?:int )?(\\w+) = ");

  private final Draft d;
  private final Values v;
  private boolean done;
  private boolean labelled;

  Spoiler(Draft draft) {
    this.d = draft;
    this.v = new Values(draft);
  }

  List<Piece> spoil(List<Piece> nest) {
    return visit(nest, new ArrayList<>(), "");
  }

  private List<Piece> visit(List<Piece> pieces, List<Axis> scope, String loop) {
    List<Piece> all = new ArrayList<>(pieces);
    List<Integer> blocks = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i) instanceof Block) {
        blocks.add(i);
      }
    }
    if (!scope.isEmpty() && !done && (blocks.isEmpty() || d.chance(30))) {
      done = true;
      // Behind declarations, in front of the step of a while loop.
      int end = loop.startsWith("for") || all.isEmpty() ? all.size() : all.size() - 1;
      if (d.chance(25) && end > 0) {
        wrap(all, d.random.nextInt(end), scope);
      } else {
        all.addAll(d.random.nextInt(end + 1), statements(scope, loop));
      }
      return all;
    }
    if (blocks.isEmpty()) {
      return all;
    }
    int chosen = d.pick(blocks);
    Block block = (Block) all.get(chosen);
    List<Axis> inner = new ArrayList<>(scope);
    Matcher counter = COUNTER.matcher(block.header());
    if (counter.find()) {
      inner.add(new Axis(counter.group(1), "0", "n", 1, Axis.Form.UP));
    }
    boolean isLoop = block.header().matches("(for|while|do)\\b.*");
    List<Piece> body = visit(block.body(), inner, isLoop ? block.header() : loop);
    String header = block.header();
    if (labelled && isLoop) {
      // The outermost loop that is seen last, on the way back.
      header = scope.isEmpty() ? "outer: " + header : header;
    }
    all.set(chosen, new Block(header, body, block.footer(), block.braces() || labelled));
    return all;
  }

  private void wrap(List<Piece> all, int at, List<Axis> scope) {
    Piece piece = all.get(at);
    boolean declares = piece instanceof Piece.Line l && l.declares();
    if (declares) {
      return;
    }
    switch (d.random.nextInt(5)) {
      case 0 -> {
        String caught = d.name("caught", "faults");
        d.before.add(Piece.declare("int " + caught + " = 0;"));
        d.keep("int", caught);
        all.set(at, Piece.braced("try", List.of(piece)));
        all.add(
            at + 1,
            Piece.braced("catch (RuntimeException e)", List.of(Piece.line(caught + "++;"))));
      }
      case 1 -> all.set(at, Piece.braced("if (" + v.condition(scope) + ")", List.of(piece)));
      case 2 -> {
        all.set(at, Piece.braced("if (" + v.condition(scope) + ")", List.of(piece)));
        all.add(at + 1, Piece.block("else", List.of(store(scope))));
      }
      case 3 ->
          all.set(
              at,
              Piece.braced(
                  "switch (" + d.pick(scope).counter() + " % 3)",
                  List.of(
                      Piece.line("case 0:"),
                      piece,
                      Piece.line("break;"),
                      Piece.line("case 1: case 2:"),
                      store(scope),
                      Piece.line(d.pick("break;", "default:")))));
      default ->
          all.set(
              at, Piece.braced("synchronized (" + d.arrays.get(0).name() + ")", List.of(piece)));
    }
  }

  private Piece store(List<Axis> scope) {
    Arr array = d.pick(d.arrays);
    return d.store(array, v.element(array, scope), v.operator(), v.value(scope));
  }

  private Piece when(List<Axis> scope, String statement) {
    return Piece.block("if (" + v.condition(scope) + ")", List.of(Piece.line(statement)));
  }

  private String local(String type, String start, String... names) {
    String name = d.name(names);
    d.before.add(Piece.declare(type + " " + name + " = " + start + ";"));
    d.keep(type, name);
    return name;
  }

  private List<Piece> statements(List<Axis> scope, String loop) {
    boolean jumps = loop.startsWith("for");
    String counter = d.pick(scope).counter();
    return switch (d.random.nextInt(24)) {
      case 0 -> jumps ? List.of(when(scope, "continue;")) : List.of(store(scope));
      case 1 -> List.of(when(scope, "break;"));
      case 2 -> List.of(when(scope, "return;"));
      case 3 -> {
        String last = local("int", "-1", "last", "end") + " = " + counter + ";";
        // Where all iterations set it, every order ends with the same one.
        yield List.of(d.chance(70) ? when(scope, last) : Piece.line(last));
      }
      case 4 -> List.of(Piece.line(local("int", "0", "count", "cnt") + "++;"));
      case 5 -> List.of(Piece.line(d.field(Element.INT) + " += " + counter + ";"));
      case 6 -> List.of(call(counter));
      case 7 -> List.of(when(scope, "throw new IllegalStateException();"));
      case 8, 9 -> rows(scope);
      case 10 -> sameArray(scope);
      case 11 -> bound(scope);
      case 12 -> List.of(Piece.line("assert " + v.condition(scope) + ";"));
      case 13 -> List.of(Piece.line(v.element(scope) + d.pick("++;", "--;")));
      case 14 ->
          List.of(Piece.line(local("int", "0", "q", "rest") + " += 7 / (" + counter + " - 2);"));
      case 15 -> {
        d.members.add("static volatile int seen;");
        yield List.of(Piece.line("seen = " + counter + ";"));
      }
      case 16 -> List.of(Piece.line("new Object();"));
      case 17 -> List.of(Piece.line(";"), store(scope));
      case 18 -> List.of(Piece.declare("int " + d.name("row", "t", "tmp") + " = " + counter + ";"));
      case 19 -> {
        labelled = jumps;
        yield jumps ? List.of(when(scope, d.pick("continue outer;", "break outer;"))) : List.of();
      }
      case 20 -> {
        String x = d.name("x", "old");
        String element = v.element(scope);
        yield List.of(
            Piece.declare("double " + x + " = " + element + d.pick("++", "--") + ";"),
            store(scope));
      }
      case 21 -> carried(scope);
      default -> List.of(store(scope));
    };
  }

  /** An element gets what another iteration has left. */
  private List<Piece> carried(List<Axis> scope) {
    String type = d.type.java();
    String carried = local(type, "1", "prev", "before");
    return List.of(
        Piece.line(v.element(scope) + " += " + carried + ";"),
        Piece.line(carried + " = (" + type + ") (" + v.value(scope) + ");"));
  }

  private Piece call(String counter) {
    String name = d.name("note", "visit");
    String calls = d.name("calls", "log");
    d.members.add("static long " + calls + ";");
    d.members.add("static void %s(int x) { %s = %s * 31 + x; }".formatted(name, calls, calls));
    return Piece.line(name + "(" + counter + ");");
  }

  private List<Piece> rows(List<Axis> scope) {
    for (Arr a : d.arrays) {
      if (a.dimensions() == 2 && a.pitch().isEmpty()) {
        String row = a.name() + "[" + d.pick(scope).counter() + "]";
        String other = a.name() + "[" + d.pick("0", "1", d.pick(scope).counter()) + "]";
        if (d.chance(40)) {
          return List.of(Piece.line(row + " = " + d.pick(other, row + ".clone()") + ";"));
        }
        String name = d.name("row", "r", "ai");
        return List.of(
            Piece.declare(a.element().java() + "[] " + name + " = " + other + ";"),
            Piece.line(name + "[" + d.pick(scope).counter() + "] += 1;"));
      }
    }
    return List.of(store(scope));
  }

  private List<Piece> sameArray(List<Axis> scope) {
    for (Arr a : d.arrays) {
      for (Arr b : d.arrays) {
        boolean same =
            a.dimensions() == b.dimensions()
                && a.element() == b.element()
                && a.pitch().isEmpty() == b.pitch().isEmpty();
        boolean isFinal =
            d.before.stream()
                .anyMatch(p -> p instanceof Piece.Line l && l.text().startsWith("final "));
        if (a != b && same && !isFinal) {
          return List.of(when(scope, a.name() + " = " + b.name() + ";"));
        }
      }
    }
    return List.of(store(scope));
  }

  private List<Piece> bound(List<Axis> scope) {
    String size = d.size(d.random.nextInt(2));
    boolean isParameter = d.slots.stream().anyMatch(s -> s.name().equals(size));
    return isParameter
        ? List.of(
            when(scope, size + " = Math.min(" + size + ", " + (1 + d.random.nextInt(3)) + ");"))
        : List.of(store(scope));
  }
}
