package io.stridewise.pair.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes random methods with nested loops over the elements of views: of arrays in C and F order, of
 * Java arrays that may be one and the same, transposed, sliced, flipped, of several element types.
 */
final class LoopGenerator {
  private final Random random;
  private final StringBuilder code = new StringBuilder();
  private final List<Array> arrays = new ArrayList<>();
  private final List<String> results = new ArrayList<>();
  private int names;

  /** A variable of a program that holds an array of two axes. */
  private record Array(String name, String type) {
    String element() {
      return switch (type) {
        case "IntNd" -> "int";
        case "LongNd" -> "long";
        default -> "double";
      };
    }
  }

  LoopGenerator(long seed) {
    random = new Random(seed);
  }

  /** A class {@code name} with methods {@code p0(int n, int m, double[] x, double[] y)}, ... */
  String unit(String name, int methods) {
    code.append("import io.stridewise.array.*;\n")
        .append("import io.stridewise.array.DType;\n")
        .append("import io.stridewise.array.DoubleNd;\n")
        .append("import io.stridewise.array.IntNd;\n")
        .append("import io.stridewise.array.Ix;\n")
        .append("import io.stridewise.array.LongNd;\n")
        .append("import io.stridewise.array.Nd;\n")
        .append("import io.stridewise.layout.Order;\n")
        .append("public final class ")
        .append(name)
        .append(" {\n");
    for (int i = 0; i < methods; i++) {
      method(i);
    }
    return code.append("}\n").toString();
  }

  private void method(int number) {
    arrays.clear();
    results.clear();
    names = 0;
    code.append(
        "  public static Object[] p%d(int n, int m, double[] x, double[] y) {%n".formatted(number));
    int owners = 1 + random.nextInt(3);
    for (int i = 0; i < owners; i++) {
      create();
    }
    int nests = 1 + random.nextInt(2);
    for (int i = 0; i < nests; i++) {
      switch (random.nextInt(5)) {
        case 0 -> columnSums();
        case 1 -> total();
        case 2 -> product();
        default -> elementwise();
      }
    }
    line(2, "return new Object[] {" + String.join(", ", results) + "};");
    code.append("  }\n");
  }

  // ---- arrays

  private void create() {
    String own = "a" + names++;
    String type = pick("DoubleNd", "DoubleNd", "DoubleNd", "IntNd", "LongNd");
    String shape = pick("n, m", "n, m", "m, n", "n, n");
    String value =
        switch (type) {
          case "IntNd" -> "Nd.zeros(DType.INT, " + pick("", "Order.F, ") + shape + ")";
          case "LongNd" -> "Nd.zeros(DType.LONG, " + pick("", "Order.F, ") + shape + ")";
          default ->
              pick(
                  "Nd.zeros(" + shape + ")",
                  "Nd.zeros(DType.DOUBLE, Order.F, " + shape + ")",
                  "Nd.wrap(x, n, m)",
                  "Nd.wrap(y, " + pick("n, m", "m, n") + ")");
        };
    line(2, type + " " + own + " = " + value + ";");
    results.add(own);
    Array array = new Array(own, type);
    arrays.add(array);
    if (random.nextInt(3) > 0) {
      nest(array, "i + 3 * j");
    }
    if (random.nextInt(2) == 0) {
      String view = "v" + names++;
      String call =
          pick(
              "transpose()",
              "transpose()",
              "flip()",
              "flip(0)",
              "slice(Ix.from(1))",
              "slice(Ix.all(), Ix.every(2))",
              "slice(Ix.reversed(), Ix.all())",
              "slice(Ix.range(1, 3), Ix.from(1))",
              "copy()",
              "copy(Order.F)",
              "asReadOnly()");
      line(2, type + " " + view + " = " + own + "." + call + ";");
      results.add(view);
      arrays.add(new Array(view, type));
    }
  }

  private Array any() {
    return arrays.get(random.nextInt(arrays.size()));
  }

  // ---- nests

  /** Both loops around one statement that writes {@code array}. */
  private void nest(Array array, String value) {
    boolean down = random.nextBoolean();
    line(2, header(down ? "j" : "i", array, down ? 1 : 0));
    line(3, header(down ? "i" : "j", array, down ? 0 : 1));
    line(4, "%s.set((%s) (%s), i, j);".formatted(array.name, array.element(), value));
    line(3, "}");
    line(2, "}");
  }

  private void elementwise() {
    Array written = any();
    boolean down = random.nextInt(4) > 0;
    line(2, header(down ? "j" : "i", written, down ? 1 : 0));
    if (random.nextInt(4) == 0) {
      line(3, "double f = " + pick("j + 1", "2", "x[0]").replace("j", down ? "j" : "i") + ";");
    }
    line(3, header(down ? "i" : "j", written, down ? 0 : 1));
    boolean tested = random.nextInt(4) == 0;
    if (tested) {
      line(4, "if (" + pick("i > j", "i != j", written.name + ".get(i, j) > 2") + ") {");
    }
    if (random.nextInt(3) == 0) {
      String t = "t" + names++;
      line(4, "double " + t + " = " + value() + ";");
      set(written, t + " + " + value());
    } else {
      set(written, value());
    }
    if (random.nextInt(4) == 0) {
      set(any(), value());
    }
    if (tested) {
      line(4, "}");
    }
    line(3, "}");
    line(2, "}");
  }

  private void set(Array array, String value) {
    line(
        4,
        "%s.set((%s) (%s), %s);"
            .formatted(array.name, array.element(), value, pick("i, j", "i, j", "i, j", "j, i")));
  }

  private String value() {
    String name = any().name;
    return pick(
        "1",
        "i * 0.5 + j",
        name + ".get(i, j)",
        name + ".get(i, j) * 0.5",
        name + ".get(i, j) + " + any().name + ".get(i, j)",
        name + ".get(j, i)",
        name + ".get(i - 1, j)",
        name + ".get(i, j - 1)",
        name + ".get(i - 1, j - 1)",
        name + ".get(i - 1, j + 1)",
        name + ".get(i + 1, j - 1)",
        name + ".get(i, 0)",
        name + ".get(0, j)",
        "x[(int) i]",
        "y[(int) j]");
  }

  private void total() {
    Array read = any();
    String sum = "s" + names++;
    String type = pick("long", "long", "int", "double");
    line(2, type + " " + sum + " = 0;");
    boolean down = random.nextInt(4) > 0;
    line(2, header(down ? "j" : "i", read, down ? 1 : 0));
    line(3, header(down ? "i" : "j", read, down ? 0 : 1));
    line(4, sum + " += " + pick("", "(long) ") + read.name + ".get(i, j);");
    line(3, "}");
    line(2, "}");
    results.add(sum);
  }

  private void columnSums() {
    Array read = any();
    String out = "r" + names++;
    line(2, "DoubleNd " + out + " = Nd.zeros(" + pick(read.name + ".length(1)", "m", "n") + ");");
    String s = "s" + names++;
    line(2, header("j", read, 1));
    line(3, "double " + s + " = " + pick("0", "1", "x[(int) j]", out + ".get(j)") + ";");
    line(3, header("i", read, 0));
    line(4, s + " += " + read.name + ".get(i, j)" + pick("", " * 0.1", " * i") + ";");
    line(3, "}");
    line(3, out + ".set(" + pick("", "0.5 * ") + s + ", j);");
    line(2, "}");
    results.add(out);
  }

  private void product() {
    Array a = any();
    Array b = any();
    String c = "c" + names++;
    line(2, "DoubleNd " + c + " = Nd.zeros(n, m);");
    line(2, "for (int i = 0; i < n; i++) {");
    line(3, "for (int j = 0; j < m; j++) {");
    if (random.nextBoolean()) {
      line(4, "double s = 0;");
      line(4, "for (int k = 0; k < " + pick("n", "m", a.name + ".length(1)") + "; k++) {");
      line(5, "s += " + a.name + ".get(i, k) * " + b.name + ".get(k, j);");
      line(4, "}");
      line(4, c + ".set(s, i, j);");
    } else {
      line(4, "for (int k = 0; k < " + pick("n", "m", a.name + ".length(1)") + "; k++) {");
      line(
          5,
          "%s.set(%s.get(i, j) + %s.get(i, k) * %s.get(k, j), i, j);"
              .formatted(c, c, a.name, b.name));
      line(4, "}");
    }
    line(3, "}");
    line(2, "}");
    results.add(c);
  }

  private String header(String counter, Array array, int axis) {
    String length = random.nextInt(3) == 0 ? pick("n", "m") : array.name + ".length(" + axis + ")";
    String start = pick("0", "0", "0", "1");
    String type = random.nextInt(5) == 0 ? "long" : "int";
    String loop =
        switch (random.nextInt(8)) {
          case 0 -> "for (%1$s %2$s = (%1$s) %3$s - 1; %2$s >= %4$s; %2$s--) {";
          case 1 -> "for (%1$s %2$s = %4$s; %2$s < %3$s - 1; %2$s++) {";
          case 2 -> "for (%1$s %2$s = %4$s; %2$s <= %3$s - 1; %2$s++) {";
          case 3 -> "for (%1$s %2$s = %4$s; %2$s < %3$s; %2$s += 2) {";
          default -> "for (%1$s %2$s = %4$s; %2$s < %3$s; %2$s++) {";
        };
    return loop.formatted(type, counter, length, start);
  }

  private void line(int depth, String text) {
    code.append("  ".repeat(depth)).append(text).append('\n');
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
