package io.stridewise.soundness;

import io.stridewise.soundness.Expr.Arr;
import io.stridewise.soundness.Expr.Var;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One method with its parameters and the fields that take its results. */
final class Program {
  final List<Var> sizes = new ArrayList<>();
  final List<Arr> parameters = new ArrayList<>();

  /** Arrays that no other variable is a row of by construction. */
  final List<Arr> roots = new ArrayList<>();

  final List<Var> fields = new ArrayList<>();
  final List<Arr> objects = new ArrayList<>();
  final List<Code> body = new ArrayList<>();
  private final Map<String, Integer> intSlots = new LinkedHashMap<>();
  private int slots;

  int slots() {
    return slots;
  }

  Map<String, Integer> intSlots() {
    return intSlots;
  }

  Var variable(Kind kind, String name, boolean running) {
    Var v = new Var(kind, name, slots++, running);
    if (kind.integral()) {
      intSlots.put(name, v.slot);
    }
    return v;
  }

  Arr array(Kind kind, int dimensions, String name) {
    return new Arr(kind, dimensions, name, slots++);
  }

  /** Java source of a class with this method; sets where each loop stands. */
  String print(String className) {
    StringBuilder out = new StringBuilder("class " + className + " {\n");
    fields.forEach(f -> out.append("  " + f.kind.java + " " + f.name + ";\n"));
    objects.forEach(o -> out.append("  Object " + o.name() + ";\n"));
    List<String> declared = new ArrayList<>();
    sizes.forEach(s -> declared.add(s.kind.java + " " + s.name));
    parameters.forEach(p -> declared.add(p.type() + " " + p.name()));
    out.append("  void m(" + String.join(", ", declared) + ") {\n");
    Code.print(body, out, "    ");
    return out.append("  }\n}\n").toString();
  }
}
