package io.stridewise.soundness.differential;

import io.stridewise.soundness.RandomMethod;
import io.stridewise.soundness.differential.Draft.Arr;
import io.stridewise.soundness.differential.Piece.Line;
import io.stridewise.soundness.differential.Slot.Place;
import io.stridewise.soundness.differential.Slot.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Makes a class with one random method; the same seed makes the same class. */
final class Generator {
  private static final List<String> SHAPES =
      List.of(
          "elements",
          "elements",
          "elements",
          "elements",
          "stencil",
          "transpose",
          "cube",
          "boxes",
          "running",
          "each row",
          "column sums",
          "column sums",
          "column sums",
          "column sums",
          "cleared cells",
          "cleared cells",
          "product",
          "product",
          "recurrence",
          "recurrence",
          "total",
          "householder",
          "householder",
          "householder",
          "triangle",
          "triangle",
          "elimination",
          "substitution",
          "random");

  private final long seed;
  private final Draft d;
  private final String shape;

  private Generator(long seed) {
    this.seed = seed;
    this.d = new Draft(Seeds.random(-seed), Seeds.random(~(-seed)));
    this.shape = d.pick(SHAPES);
  }

  static Subject subject(long seed) {
    return new Generator(seed).make();
  }

  private Subject make() {
    String className = "C" + seed;
    if (shape.equals("random")) {
      return random(className);
    }
    prelude();
    List<Piece> nest = new ArrayList<>(nest(shape));
    if (d.chance(5)) {
      nest = new ArrayList<>(List.of(Piece.braced("", nest)));
      nest.add(Piece.braced("", nest(d.pick(SHAPES.subList(0, SHAPES.size() - 1)))));
    }
    if (d.chance(22)) {
      nest = new Spoiler(d).spoil(nest);
    }
    guards();
    nest = surround(nest);
    List<Piece> body = new ArrayList<>(d.before);
    decoy(body);
    body.addAll(nest);
    decoy(body);
    body.addAll(d.after);
    String parameters =
        d.slots.stream()
            .filter(s -> s.place() == Place.PARAMETER)
            .map(s -> s.type().getCanonicalName() + " " + s.name())
            .collect(Collectors.joining(", "));
    String header =
        d.pick("", "public ", "final ")
            + (d.isStatic ? "static " : "")
            + "void m("
            + parameters
            + ")";
    String source = new Layout(d.random).print(className, d.members, header, body);
    return new Subject(seed, shape, className, source, d.slots, d.extent);
  }

  /** A method of the interpreter's generator. */
  private Subject random(String className) {
    RandomMethod method = RandomMethod.of(seed);
    List<Slot> slots = new ArrayList<>();
    for (String size : method.sizes()) {
      Role role = size.equals("w") ? Role.PITCH : Role.SIZE;
      slots.add(new Slot(size, int.class, role, Place.PARAMETER));
    }
    for (String array : method.arrays()) {
      Role role = array.equals("idx") ? Role.INDEX : array.startsWith("f") ? Role.FLAT : Role.ARRAY;
      slots.add(new Slot(array, method.type(array), role, Place.PARAMETER));
    }
    String source = Subject.PACKAGE + "\n" + method.source(className);
    return new Subject(seed, shape, className, source, slots, d.extent);
  }

  private List<Piece> nest(String name) {
    Shapes shapes = new Shapes(d);
    Reductions reductions = new Reductions(d);
    Factorizations factorizations = new Factorizations(d);
    return switch (name) {
      case "elements" -> shapes.elements();
      case "stencil" -> shapes.stencil();
      case "transpose" -> shapes.transpose();
      case "cube" -> shapes.cubes();
      case "boxes" -> shapes.boxes();
      case "running" -> shapes.running();
      case "each row" -> shapes.eachRow();
      case "column sums" -> reductions.columnSums();
      case "cleared cells" -> reductions.clearedCells();
      case "product" -> reductions.product();
      case "recurrence" -> reductions.recurrence();
      case "total" -> reductions.total();
      case "householder" -> factorizations.householder();
      case "triangle" -> factorizations.triangle();
      case "elimination" -> factorizations.elimination();
      case "substitution" -> factorizations.substitution();
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** Sometimes a row, or a whole array, gets a second name before the nest. */
  private void prelude() {
    if (d.chance(88)) {
      return;
    }
    Arr a = d.table();
    if (!a.pitch().isEmpty()) {
      return;
    }
    if (d.chance(60)) {
      String row = d.name("row", "first", "ai");
      d.before.add(
          Piece.declare(
              "%s[] %s = %s[%d];"
                  .formatted(a.element().java(), row, a.name(), d.random.nextInt(3))));
      d.arrays.add(new Arr(row, 1, "", a.element()));
    } else {
      String other = d.name("other", "view");
      d.before.add(Piece.declare("%s[][] %s = %s;".formatted(a.element().java(), other, a.name())));
      d.arrays.add(new Arr(other, 2, "", a.element()));
    }
    if (d.chance(25)) {
      d.before.add(Piece.line("%s[0] = %s[1];".formatted(a.name(), a.name())));
    }
  }

  private void guards() {
    if (d.chance(90) || d.sizes.isEmpty()) {
      return;
    }
    String n = d.size(0);
    Arr a = d.pick(d.arrays);
    d.before.add(
        switch (d.random.nextInt(4)) {
          case 0 -> Piece.block("if (" + n + " < 2)", List.of(Piece.line("return;")));
          case 1 ->
              Piece.block(
                  "if (" + n + " > " + a.name() + ".length)",
                  List.of(Piece.line("throw new IllegalArgumentException();")));
          case 2 -> Piece.block("if (" + a.name() + " == null)", List.of(Piece.line("return;")));
          default -> Piece.block("if (" + n + " > 0 == false)", List.of(Piece.line("return;")));
        });
  }

  /** A local whose name a repair may like; used, so that nobody may change it. */
  private void decoy(List<Piece> body) {
    if (d.chance(12)) {
      String name =
          d.name("sums", "row", "rows", "tmp", "sum0", "rowI", "aRow", "ai", "bk", "i0", "t");
      body.add(Piece.declare("int " + name + " = 5;"));
      d.keep("int", name);
    }
  }

  private List<Piece> surround(List<Piece> nest) {
    if (d.chance(86)) {
      return nest;
    }
    List<Piece> all = new ArrayList<>();
    switch (d.random.nextInt(8)) {
      case 0 -> {
        String caught = d.name("caught", "failed");
        d.before.add(Piece.declare("int " + caught + " = 0;"));
        d.keep("int", caught);
        all.add(Piece.braced("try", nest));
        all.add(
            Piece.braced(
                d.pick("catch (RuntimeException e)", "catch (NullPointerException e)", "finally"),
                List.of(Piece.line(caught + "++;"))));
      }
      case 1, 2 -> all.add(Piece.block("if (" + d.flag() + ")", nest));
      case 3, 4 -> {
        String t = d.name("iter", "t", "pass");
        all.add(Piece.block("for (int %s = 0; %s < 2; %s++)".formatted(t, t, t), nest));
      }
      case 5 -> all.add(Piece.braced("synchronized (" + d.arrays.get(0).name() + ")", nest));
      case 6 -> {
        boolean captures = d.before.stream().anyMatch(Generator::isScalar) || assigns(d.before);
        if (captures || d.arrays.stream().anyMatch(a -> a.name().equals("outer")) || jumps(nest)) {
          return nest;
        }
        String run = d.name("run", "task");
        all.add(Piece.braced("Runnable " + run + " = () ->", nest));
        all.add(Piece.line("; " + run + ".run();"));
      }
      default -> all.add(Piece.braced("if (" + d.flag() + ") { return; } else", nest));
    }
    return all;
  }

  private static boolean isScalar(Piece p) {
    return p instanceof Line l && l.declares() && !l.text().contains("[");
  }

  private static boolean assigns(List<Piece> pieces) {
    return pieces.stream().anyMatch(p -> p instanceof Line l && !l.declares());
  }

  private static boolean jumps(List<Piece> pieces) {
    return pieces.toString().matches("(?s).*(return|\\b\\w+ = \\w+;|Math.min\\().*");
  }
}
