package io.stridewise.pair.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes random methods that make views of views, and try an {@code asStrided} at the end. */
final class Generator {
  private static final String[] SIZES = {"n", "w", "m", "1", "2", "3", "4"};

  private final Random random;
  private final StringBuilder code = new StringBuilder();
  private int places;
  private int variables;

  /** A variable of a program; its rank as far as the generator knows. */
  private record Variable(String name, boolean isInt, int rank) {
    String type() {
      return isInt ? "IntNd" : "DoubleNd";
    }
  }

  Generator(long seed) {
    random = new Random(seed);
  }

  /** A class {@code name} with methods {@code p0(int n, int w, int m)}, {@code p1}, ... */
  String unit(String name, int methods) {
    code.append("import io.stridewise.array.*;\n")
        .append("import io.stridewise.array.DType;\n")
        .append("import io.stridewise.array.DoubleNd;\n")
        .append("import io.stridewise.array.IntNd;\n")
        .append("import io.stridewise.array.Ix;\n")
        .append("import io.stridewise.array.Nd;\n")
        .append("import io.stridewise.array.StrideTricks;\n")
        .append("import io.stridewise.layout.Order;\n")
        .append("import io.stridewise.pair.agreement.Probe;\n")
        .append("public final class ")
        .append(name)
        .append(" {\n");
    for (int i = 0; i < methods; i++) {
      variables = 0;
      code.append("  public static void p").append(i).append("(int n, int w, int m) {\n");
      method();
      code.append("  }\n");
    }
    return code.append("}\n").toString();
  }

  private void method() {
    List<Variable> all = new ArrayList<>();
    all.add(create());
    int steps = 1 + random.nextInt(4);
    for (int i = 0; i < steps; i++) {
      Variable from = all.get(random.nextInt(all.size()));
      all.add(step(from));
    }
    strided(all.get(all.size() - 1 - random.nextInt(Math.min(2, all.size()))));
  }

  private Variable create() {
    boolean isInt = random.nextInt(4) == 0;
    int rank = 1 + random.nextInt(3);
    String shape = sizes(rank);
    String value =
        switch (random.nextInt(isInt ? 3 : 6)) {
          case 0 -> isInt ? "Nd.zeros(DType.INT, " + shape + ")" : "Nd.zeros(" + shape + ")";
          case 1 -> "Nd.zeros(DType." + (isInt ? "INT" : "DOUBLE") + ", Order.F, " + shape + ")";
          case 2 -> {
            rank = 1;
            yield isInt ? "Nd.arange(DType.INT, " + size() + ")" : "Nd.arange(" + size() + ")";
          }
          case 3 -> {
            rank = 2;
            yield "Nd.wrap(new double[12], 3, 4)";
          }
          case 4 -> {
            rank = 2;
            yield "Nd.eye(" + size() + ")";
          }
          default -> {
            rank = 1;
            yield "Nd.wrap(new double[" + size() + "])";
          }
        };
    return declare(isInt, rank, value);
  }

  private Variable declare(boolean isInt, int rank, String value) {
    Variable v = new Variable("v" + variables++, isInt, rank);
    line(v.type() + " " + v.name() + " = " + value + ";");
    probe(v);
    return v;
  }

  private void probe(Variable v) {
    line(
        "Probe.see(%d, %s); StrideTricks.asStrided(%s, new long[] {0}, new long[] {-3});"
            .formatted(places++, v.name(), v.name()));
  }

  private Variable step(Variable from) {
    String a = from.name();
    int r = from.rank();
    switch (random.nextInt(20)) {
      case 0:
        return declare(from.isInt(), r, a + ".transpose()");
      case 1:
        return r == 0
            ? declare(from.isInt(), 1, a + ".newAxis(0)")
            : declare(from.isInt(), r, a + ".transpose(" + permutation(r) + ")");
      case 2:
        return r < 2
            ? declare(from.isInt(), r + 1, a + ".newAxis(-1)")
            : declare(from.isInt(), r, a + ".swapAxes(0, " + (random.nextInt(r) - 1) + ")");
      case 3, 4, 5, 6:
        return sliced(from);
      case 7:
        return r == 0
            ? declare(from.isInt(), 0, a + ".asReadOnly()")
            : declare(from.isInt(), r - 1, a + ".at(" + pick("0", "1", "-1", "w") + ")");
      case 8:
        return declare(
            from.isInt(), r, a + ".flip(" + pick("", r > 0 ? "0" : "", r > 0 ? "-1" : "") + ")");
      case 9:
        return r < 2
            ? declare(from.isInt(), r, a + ".asReadOnly()")
            : declare(
                from.isInt(),
                r - 1,
                a + ".diagonal(" + pick("", "0, 0, 1", "1, 0, 1", "-1, 1, 0") + ")");
      case 10:
        return declare(
            from.isInt(),
            r + 1,
            r == 0
                ? a + ".broadcastTo(" + size() + ")"
                : "%s.newAxis(0).broadcastTo(%s%s)"
                    .formatted(
                        a,
                        size(),
                        IntStream.range(0, r)
                            .mapToObj(k -> ", " + a + ".length(" + k + ")")
                            .collect(Collectors.joining())));
      case 11, 12:
        return r == 0 || r > 2
            ? declare(from.isInt(), r, a + ".copy()")
            : declare(from.isInt(), 2 * r, a + ".slidingWindow(" + sizes(r) + ")");
      case 13:
        return r == 0 || r > 2
            ? declare(from.isInt(), r, a + ".copy(Order.F)")
            : declare(from.isInt(), 2 * r, "StrideTricks.blocks(" + a + ", " + constants(r) + ")");
      case 14:
        return declare(from.isInt(), 1, a + "." + pick("flatten()", "ravel()", "reshape(-1)"));
      case 15:
        return declare(
            from.isInt(), 2, a + ".reshape(" + pick("-1, 2", "3, -1", "2, 6", "n, -1") + ")");
      case 16:
        return declare(
            from.isInt(),
            r,
            a + "." + pick("contiguous(Order.C)", "contiguous(Order.F)", "copy()"));
      case 17:
        return changed(from, "if (" + pick("n > 3", "w < n", "m != 2") + ") ");
      case 18:
        return changed(from, "for (int i = 0; i < " + pick("2", "w", "1") + "; i++) ");
      default:
        return declare(from.isInt(), r, a + "." + pick("asReadOnly()", "asWritableUnchecked()"));
    }
  }

  /** A variable that some paths assign. */
  private Variable changed(Variable from, String head) {
    Variable v = new Variable("v" + variables++, from.isInt(), from.rank());
    line(v.type() + " " + v.name() + " = " + from.name() + ";");
    String value =
        from.rank() == 0
            ? pick("copy()", "asReadOnly()")
            : pick("transpose()", "flip()", "copy()", "slice(Ix.from(1))", "slice(Ix.every(2))");
    line(head + "{ " + v.name() + " = " + v.name() + "." + value + "; }");
    probe(v);
    return v;
  }

  private Variable sliced(Variable from) {
    List<String> entries = new ArrayList<>();
    int rank = 0;
    for (int k = 0; k < from.rank(); k++) {
      String entry =
          pick(
              "Ix.all()",
              "Ix.at(0)",
              "Ix.at(-1)",
              "Ix.from(1)",
              "Ix.to(2)",
              "Ix.to(-1)",
              "Ix.range(0, w)",
              "Ix.range(1, n)",
              "Ix.range(3, 0, -1)",
              "Ix.every(2)",
              "Ix.every(-2)",
              "Ix.reversed()");
      rank += entry.startsWith("Ix.at") ? 0 : 1;
      entries.add(entry);
    }
    if (random.nextInt(4) == 0) {
      entries.add(random.nextInt(entries.size() + 1), "Ix.newAxis()");
      rank++;
    }
    return declare(from.isInt(), rank, from.name() + ".slice(" + String.join(", ", entries) + ")");
  }

  /** An {@code asStrided} that may fail, and a write through what it makes. */
  private void strided(Variable a) {
    int rank = random.nextInt(4);
    List<String> shape = new ArrayList<>();
    List<String> strides = new ArrayList<>();
    String item = a.isInt() ? "4" : "8";
    switch (random.nextInt(6)) {
      case 0 -> {
        String w = pick("w", "2", "3");
        shape.addAll(List.of(a.name() + ".size() - " + w + " + 1", w));
        strides.addAll(List.of(item, item));
      }
      case 1 -> {
        for (int k = a.rank() - 1; k >= 0; k--) {
          shape.add(a.name() + ".length(" + k + ")");
          strides.add(a.name() + ".byteStrides()[" + k + "]");
        }
      }
      default -> {
        for (int k = 0; k < rank; k++) {
          shape.add(pick("1", "2", "3", "n", "w", "n - w + 1", "n + 1"));
          strides.add(pick("0", item, "-" + item, "16", "24", "32", "8L * m", "96"));
        }
        if (random.nextInt(20) == 0) {
          strides.add("8");
        }
      }
    }
    String offset = random.nextInt(4) == 0 ? ", " + pick("0", "8", "16", "8L * n") : "";
    boolean unsafe = offset.isEmpty() && random.nextInt(3) == 0;
    line(
        "Probe.begin(%d); %s s = StrideTricks.%s(%s, new long[] {%s}, new long[] {%s}%s); Probe.see(%d, s);"
            .formatted(
                places++,
                a.type(),
                unsafe ? "asStridedUnsafe" : "asStrided",
                a.name(),
                String.join(", ", shape),
                String.join(", ", strides),
                offset,
                places++));
    line("Probe.begin(%d); s.fill(1); Probe.begin(-1);".formatted(places++));
  }

  private void line(String text) {
    code.append("    ").append(text).append('\n');
  }

  private String size() {
    return pick(SIZES);
  }

  private String sizes(int count) {
    return IntStream.range(0, count).mapToObj(k -> size()).collect(Collectors.joining(", "));
  }

  private String constants(int count) {
    return IntStream.range(0, count)
        .mapToObj(k -> pick("1", "2", "m"))
        .collect(Collectors.joining(", "));
  }

  private String permutation(int rank) {
    List<Integer> axes = new ArrayList<>(IntStream.range(0, rank).boxed().toList());
    java.util.Collections.shuffle(axes, random);
    return axes.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
