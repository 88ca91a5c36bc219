package io.stridewise.soundness;

import io.stridewise.soundness.Expr.Arr;
import java.util.List;

/** A random method of the interpreter's language, as Java source. */
public final class RandomMethod {
  private final Program program;

  private RandomMethod(Program program) {
    this.program = program;
  }

  /** The method of {@code seed}. */
  public static RandomMethod of(long seed) {
    return new RandomMethod(Generator.program(seed));
  }

  /** A class named {@code className} with the method {@code m}. */
  public String source(String className) {
    return program.print(className);
  }

  /** The first parameters, all {@code int}; {@code w} is a pitch. */
  public List<String> sizes() {
    return program.sizes.stream().map(s -> s.name).toList();
  }

  /** The other parameters. */
  public List<String> arrays() {
    return program.parameters.stream().map(Arr::name).toList();
  }

  /** The type of parameter {@code array}. */
  public Class<?> type(String array) {
    Arr found =
        program.parameters.stream().filter(p -> p.name().equals(array)).findFirst().orElseThrow();
    Class<?> type = Code.component(found.element());
    for (int d = 0; d < found.dimensions(); d++) {
      type = type.arrayType();
    }
    return type;
  }
}
