package io.stridewise.soundness.differential;

import io.stridewise.soundness.differential.Slot.Place;
import io.stridewise.soundness.differential.Slot.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** A method in the making: its names, arrays, sizes and what stands before and after the nest. */
final class Draft {
  /**
   * An array of the method.
   *
   * @param dimensions 2 for a flat one
   * @param pitch of a flat one, else empty
   */
  record Arr(String name, int dimensions, String pitch, Element element) {
    String at(String... subscripts) {
      if (!pitch.isEmpty()) {
        String row = subscripts[0].contains(" ") ? "(" + subscripts[0] + ")" : subscripts[0];
        return name + "[" + row + " * " + pitch + " + " + subscripts[1] + "]";
      }
      return name + "[" + String.join("][", subscripts) + "]";
    }
  }

  final Random random;
  final Element type;
  final boolean isStatic;
  final List<Slot> slots = new ArrayList<>();
  final List<String> members = new ArrayList<>();
  final List<Piece> before = new ArrayList<>();
  final List<Piece> after = new ArrayList<>();
  final List<Arr> arrays = new ArrayList<>();
  final List<String> scalars = new ArrayList<>();
  final List<String> sizes = new ArrayList<>();
  private final Set<String> taken = new HashSet<>();

  /** Whether most arrays are allocated here. */
  private final boolean fresh;

  private final boolean flat;
  private final boolean mixed;
  private final boolean offsets;
  private final boolean constants;
  int extent = 10;

  /** Decides how rows come to be, which leaves all else as it is. */
  private final Random rows;

  Draft(Random random, Random rows) {
    this.random = random;
    this.rows = rows;
    this.type = Element.pick(random);
    this.isStatic = chance(30);
    this.fresh = chance(15);
    this.flat = chance(18);
    this.mixed = chance(12);
    this.offsets = chance(25);
    this.constants = chance(7);
    taken.addAll(Set.of("o", "m", "length"));
  }

  /** Whether bits can be worked on: all elements are integers. */
  boolean bits() {
    return type.integral() && !mixed;
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  @SafeVarargs
  final <T> T pick(T... from) {
    return from[random.nextInt(from.length)];
  }

  <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  /** A name that nothing has yet, preferably one of {@code pool}. */
  String name(String... pool) {
    int start = random.nextInt(pool.length);
    for (int i = 0; i < pool.length; i++) {
      String name = pool[(start + i) % pool.length];
      if (taken.add(name)) {
        return name;
      }
    }
    String name = pool[0] + taken.size();
    taken.add(name);
    return name;
  }

  private Place place() {
    int r = random.nextInt(100);
    return r < 82 ? Place.PARAMETER : r < 92 && !isStatic ? Place.FIELD : Place.STATIC;
  }

  private String slot(String name, Class<?> type, Role role, Place place) {
    slots.add(new Slot(name, type, role, place));
    String declared = type.getCanonicalName() + " " + name + ";";
    if (place != Place.PARAMETER) {
      members.add((place == Place.STATIC ? "static " : "") + declared);
    }
    return name;
  }

  /** How often the loop at {@code level} usually runs. */
  String size(int level) {
    while (sizes.size() <= level) {
      String name = name("n", "rows", "cols", "p", "size", "w", "h");
      if (constants && chance(60)) {
        int value = pick(2, 3, 5, 9, 17, 20);
        extent = Math.max(extent, value + 3);
        if (chance(50)) {
          sizes.add("" + value);
        } else {
          before.add(Piece.declare(pick("int ", "final int ") + name + " = " + value + ";"));
          sizes.add(name);
        }
      } else {
        sizes.add(slot(name, int.class, Role.SIZE, chance(92) ? Place.PARAMETER : place()));
      }
    }
    return sizes.get(level);
  }

  /** A loop of the nest; {@code level} chooses what its size usually is. */
  Axis axis(int level) {
    String counter = name("i", "j", "k", "l", "r", "c", "x", "y", "ii", "jj");
    String to = size(level);
    int r = random.nextInt(100);
    if (r < 3) {
      to = "Math.min(" + to + ", 6)";
    } else if (r < 6) {
      to = to + pick(" - 1", " + 1");
    } else if (r < 12 && !arrays.isEmpty()) {
      Arr a = pick(arrays);
      to = a.name() + pick(".length", ".length - 1");
      if (a.dimensions() > 1 && a.pitch().isEmpty()) {
        to = a.name() + pick("[0].length", ".length", "[0].length - 1");
      } else if (!a.pitch().isEmpty()) {
        to = "Math.min(" + to + ", 4)";
      }
    } else if (r < 14) {
      to = index() + "[" + pick("0", "0", "1") + "]";
    }
    String from = offsets && chance(85) ? "1" : "0";
    if (chance(3)) {
      from = slot(name("lo", "start", "from"), int.class, Role.LOW, Place.PARAMETER);
    }
    int step = chance(95) ? 1 : pick(2, 3);
    Axis.Form form = chance(84) ? Axis.Form.UP : pick(Axis.Form.values());
    return new Axis(counter, from, to, form == Axis.Form.DOWN_TIGHT ? 1 : step, form);
  }

  /** A matrix, mostly a parameter. */
  Arr table() {
    String name = name("a", "b", "c", "data", "mat", "row", "grid", "t", "src", "values");
    return make(name, flat ? 1 : 2, flat);
  }

  Arr vector() {
    return make(name("u", "v", "out", "sums", "tmp", "col", "work", "result"), 1, false);
  }

  Arr cube() {
    return make(name("cube", "vol", "q"), 3, false);
  }

  private Arr make(String name, int dimensions, boolean isFlat) {
    Element element = mixed && chance(40) ? Element.pick(random) : type;
    String pitch = isFlat ? pitch() : "";
    Arr arr = new Arr(name, isFlat ? 2 : dimensions, pitch, element);
    if (chance(fresh ? 85 : 18)) {
      allocate(arr, dimensions);
    } else {
      slot(name, element.array(dimensions), isFlat ? Role.FLAT : Role.ARRAY, place());
    }
    arrays.add(arr);
    return arr;
  }

  private String pitch() {
    int r = random.nextInt(100);
    if (r < 60) {
      return size(1);
    }
    if (r < 80) {
      return slot(name("stride", "pitch", "ld"), int.class, Role.PITCH, Place.PARAMETER);
    }
    return r < 90 ? "" + pick(5, 8, 9) : size(0);
  }

  private void allocate(Arr arr, int dimensions) {
    String type = arr.element().array(dimensions).getCanonicalName();
    String extra = pick(" + 2", " + 2", " + 1", "");
    StringBuilder text = new StringBuilder(chance(20) ? "final " : "");
    text.append(type).append(' ').append(arr.name()).append(" = new ").append(arr.element().java());
    boolean rowByRow = arr.pitch().isEmpty() && dimensions == 2 && rows.nextInt(100) < 30;
    if (arr.pitch().isEmpty()) {
      for (int d = 0; d < dimensions; d++) {
        String length = chance(85) ? size(d) + extra : "12";
        text.append('[').append(rowByRow && d == 1 ? "" : length).append(']');
      }
    } else {
      text.append("[(")
          .append(size(0))
          .append(" + 2) * (")
          .append(isPitch(arr) ? "9" : arr.pitch())
          .append(" + 2)]");
    }
    before.add(Piece.declare(text.append(';').toString()));
    if (rowByRow) {
      before.add(rows(arr));
    }
    if (chance(70)) {
      fill(arr, dimensions);
    }
    if (chance(85)) {
      keep("Object", arr.name());
    }
  }

  /** Gives {@code arr} its rows: new ones, copies, ones that have a name or stand at two places. */
  private Piece rows(Arr arr) {
    String row = arr.name() + "[at]";
    String made = "new " + arr.element().java() + "[" + size(1) + " + 2]";
    List<Piece> body =
        switch (rows.nextInt(6)) {
          case 0 -> List.of(Piece.line(row + " = " + copied(arr) + ";"));
          case 1 ->
              List.of(
                  Piece.declare(arr.element().java() + "[] made = " + made + ";"),
                  Piece.line(row + " = made;"));
          case 2 -> List.of(Piece.line(row + " = " + arr.name() + "[0] = " + made + ";"));
          default -> List.of(Piece.line(row + " = " + made + ";"));
        };
    return Piece.block("for (int at = 0; at < " + arr.name() + ".length; at++)", body);
  }

  private String copied(Arr arr) {
    return arrays.stream()
        .filter(a -> a.pitch().isEmpty() && a.dimensions() == 2 && a.element() == arr.element())
        .map(a -> a.name() + "[at].clone()")
        .findFirst()
        .orElse("new " + arr.element().java() + "[at + 3]");
  }

  /** Whether the pitch may be huge. */
  private boolean isPitch(Arr arr) {
    return slots.stream().anyMatch(s -> s.role() == Role.PITCH && s.name().equals(arr.pitch()));
  }

  private void fill(Arr arr, int dimensions) {
    String place = arr.name();
    String value = "3";
    List<String> counters = new ArrayList<>();
    List<String> lengths = new ArrayList<>();
    for (int d = 0; d < dimensions; d++) {
      String counter = name("f", "g", "z");
      counters.add(counter);
      lengths.add(place + ".length");
      place += "[" + counter + "]";
      value += " * " + counter + " + " + (d + 2);
    }
    List<Piece> body =
        List.of(Piece.line(place + " = (" + arr.element().java() + ") (" + value + ");"));
    for (int d = dimensions - 1; d >= 0; d--) {
      String c = counters.get(d);
      body =
          List.of(
              Piece.block(
                  "for (int " + c + " = 0; " + c + " < " + lengths.get(d) + "; " + c + "++)",
                  body));
    }
    before.addAll(body);
  }

  /** Lets the value of {@code expression} be seen after the nest. */
  void keep(String type, String expression) {
    String field = name("kept");
    members.add((isStatic ? "static " : "") + type + " " + field + ";");
    after.add(
        Piece.line((isStatic || chance(60) ? "" : "this.") + field + " = " + expression + ";"));
  }

  /** A number that does not change. */
  String factor() {
    return slot(name("alpha", "beta", "scale"), type.type, Role.SCALAR, place());
  }

  /** A field that the nest may use as an accumulator. */
  String field(Element element) {
    Place place = isStatic || chance(30) ? Place.STATIC : Place.FIELD;
    return slot(name("total", "state", "norm"), element.type, Role.SCALAR, place);
  }

  String flag() {
    return slot(name("flag", "forward"), boolean.class, Role.SCALAR, Place.PARAMETER);
  }

  String index() {
    return slot(name("idx", "order"), int[].class, Role.INDEX, Place.PARAMETER);
  }

  /** A literal of the element type. */
  String number() {
    int value = random.nextInt(5);
    return switch (type) {
      case DOUBLE -> pick(value + ".0", "0.1", "" + value, "-0.0", "1e16");
      case FLOAT -> pick(value + "f", "0.1f", "" + value, "-0.0f");
      case LONG -> pick(value + "L", "" + value, "4611686018427387904L");
      default -> "" + value;
    };
  }

  /** {@code counter}, sometimes displaced. */
  String near(String counter) {
    if (!offsets || chance(70)) {
      return counter;
    }
    return counter + pick(" - 1", " - 1", " + 1");
  }

  /** Some subscript for the place where {@code counter} belongs. */
  String subscript(String counter, List<Axis> axes) {
    int r = random.nextInt(1000);
    if (r < 935) {
      return near(counter);
    }
    if (r < 950) {
      return size(0) + " - " + counter;
    }
    if (r < 960) {
      return "" + random.nextInt(3);
    }
    if (r < 970) {
      return counter + " + " + pick(axes).counter();
    }
    if (r < 975) {
      return "2 * " + counter;
    }
    if (r < 985) {
      return index() + "[" + counter + "]";
    }
    return pick(axes).counter();
  }

  /** {@code element} with {@code expression} converted to it where the language asks for it. */
  String convert(Element to, String expression) {
    boolean needed = to.narrow() || mixed || to != type && to != Element.DOUBLE;
    return needed ? "(" + to.java() + ") (" + expression + ")" : expression;
  }

  /** {@code target op= expression} for arrays. */
  Piece store(Arr array, String target, String operator, String expression) {
    return Piece.line(
        operator.equals("=")
            ? target + " = " + convert(array.element(), expression) + ";"
            : target + " " + operator + " " + expression + ";");
  }
}
