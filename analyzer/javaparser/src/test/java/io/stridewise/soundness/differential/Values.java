package io.stridewise.soundness.differential;

import io.stridewise.soundness.differential.Draft.Arr;
import java.util.List;

/** Random expressions over the arrays and scalars of a method. */
final class Values {
  private final Draft d;

  Values(Draft draft) {
    this.d = draft;
  }

  /** An element of {@code array}, walked so that the last of {@code axes} crosses rows, mostly. */
  String element(Arr array, List<Axis> axes) {
    Axis inner = axes.get(axes.size() - 1);
    Axis outer = axes.size() > 1 ? axes.get(axes.size() - 2) : inner;
    if (axes.size() > 2 && d.chance(40)) {
      outer = d.pick(axes.subList(0, axes.size() - 1));
    }
    if (d.chance(10)) {
      inner = d.pick(axes);
    }
    String x = d.subscript(inner.counter(), axes);
    String y = d.subscript(outer.counter(), axes);
    if (array.dimensions() == 1) {
      return array.at(d.chance(50) ? x : y);
    }
    if (array.dimensions() == 3) {
      return array.at(d.subscript(d.pick(axes).counter(), axes), x, y);
    }
    return d.chance(82) ? array.at(x, y) : array.at(y, x);
  }

  /** An element of some array. */
  String element(List<Axis> axes) {
    return element(d.pick(d.arrays), axes);
  }

  /** A small expression of the element type. */
  String value(List<Axis> axes) {
    int r = d.random.nextInt(100);
    if (r < 45) {
      return atom(axes);
    }
    if (r < 85) {
      return atom(axes) + d.pick(" + ", " - ", " * ") + atom(axes);
    }
    if (r < 89) {
      return "Math." + d.pick("min", "max") + "(" + atom(axes) + ", " + atom(axes) + ")";
    }
    if (r < 91) {
      return "Math.abs(" + atom(axes) + ")";
    }
    if (r < 94) {
      return "(" + condition(axes) + " ? " + atom(axes) + " : " + atom(axes) + ")";
    }
    if (r < 96) {
      return atom(axes) + " / " + d.pick("3", atom(axes));
    }
    if (r < 98 && d.bits()) {
      return "("
          + atom(axes)
          + d.pick(" & ", " | ", " ^ ", " >> ", " >>> ")
          + d.pick("7", "3", "21")
          + ")";
    }
    return "-" + atom(axes) + " * " + "(" + atom(axes) + " + " + atom(axes) + ")";
  }

  private String atom(List<Axis> axes) {
    int r = d.random.nextInt(100);
    if (r < 72) {
      return element(axes);
    }
    if (r < 82 && !d.scalars.isEmpty()) {
      return d.pick(d.scalars);
    }
    if (r < 86) {
      return d.pick(axes).counter();
    }
    return d.chance(25) ? d.factor() : d.number();
  }

  String condition(List<Axis> axes) {
    if (d.chance(25)) {
      return d.pick(axes).counter()
          + d.pick(" != ", " < ", " > ", " % 2 == ")
          + d.random.nextInt(3);
    }
    if (axes.size() > 1 && d.chance(15)) {
      return axes.get(0).counter() + d.pick(" != ", " <= ", " > ") + axes.get(1).counter();
    }
    return element(axes) + d.pick(" > ", " < ", " != ", " >= ") + d.random.nextInt(3);
  }

  String operator() {
    int r = d.random.nextInt(100);
    if (r < 50) {
      return "=";
    }
    return d.bits() && r < 60
        ? d.pick("&=", "|=", "^=", "<<=", ">>=", ">>>=")
        : d.pick("+=", "+=", "+=", "-=", "*=");
  }

  /** Adds to accumulator {@code s}, of type {@code element}, in one of many ways. */
  String update(String s, Element element, String value) {
    int r = d.random.nextInt(100);
    if (r < 58) {
      return s + " " + d.pick("+=", "+=", "+=", "+=", "-=", "*=") + " " + value + ";";
    }
    boolean both = element.integral() && d.bits();
    if (r < 64 && both) {
      return s + " " + d.pick("&=", "|=", "^=", ">>=", ">>>=") + " " + value + ";";
    }
    String x;
    if (r < 70) {
      x = s + d.pick(" + ", " - ", " * ") + value;
    } else if (r < 74) {
      x = value + d.pick(" + ", " - ", " * ") + s;
    } else if (r < 84) {
      String call = d.pick("min", "max");
      x = "Math." + call + "(" + (d.chance(60) ? s + ", " + value : value + ", " + s) + ")";
    } else if (r < 88) {
      x = "(" + value + " < " + s + " ? " + value + " : " + s + ")";
    } else if (r < 90) {
      return s + "++;";
    } else if (r < 94) {
      x = "Math.abs(" + value + ")";
      return s + " += " + x + ";";
    } else if (r < 96) {
      x = s + " * 31 + " + value;
    } else if (r < 98) {
      x = value;
    } else {
      return s + " /= " + value + ";";
    }
    return s + " = " + cast(element, x) + ";";
  }

  private String cast(Element to, String expression) {
    return to == Element.DOUBLE ? expression : "(" + to.java() + ") (" + expression + ")";
  }

  /** The type of an accumulator: mostly that of the elements. */
  Element accumulator() {
    if (d.chance(70)) {
      return d.type.narrow() && d.chance(50) ? Element.INT : d.type;
    }
    return d.pick(Element.values());
  }

  String start(Element element) {
    int r = d.random.nextInt(100);
    if (r < 70) {
      return "0";
    }
    if (r < 80) {
      return "1";
    }
    return cast(element, d.chance(50) ? d.factor() : d.number());
  }

  /** What an accumulator becomes in the end. */
  String finish(String s, List<Axis> axes) {
    return switch (d.random.nextInt(8)) {
      case 0 -> s + " / 3";
      case 1 -> "2 * " + s;
      case 2 -> "Math.sqrt(" + s + ")";
      case 3 -> s + " + " + element(axes);
      case 4 -> "(" + s + " > 2 ? " + s + " : 1)";
      default -> s;
    };
  }
}
