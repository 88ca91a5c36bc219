package io.stridewise.core.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A sample method {@code xRepaired} does bit for bit what {@code x} does, or it would prove nothing
 * about {@code x}.
 */
class RepairedTwinsTest {
  /** Large enough for every sample with constant bounds. */
  private static final int CELLS = 1 << 20;

  private static final int ROWS = 1024;
  private static final int DEPTH = 16;

  /** What size parameters get. */
  private static final int SIZE = 10;

  /** Of tier C: rounded differently. */
  private static final Set<String> ROUNDED = Set.of("S02_Sum.floatingRepaired");

  private record Twins(Method original, Method repaired) {
    @Override
    public String toString() {
      return repaired.getDeclaringClass().getSimpleName() + "." + repaired.getName();
    }
  }

  static List<Twins> twins() throws ReflectiveOperationException {
    List<Twins> found = new ArrayList<>();
    for (Sample sample : Samples.in("loops")) {
      Class<?> type = Class.forName("loops." + sample.name().replace(".java", ""));
      for (Method repaired : type.getDeclaredMethods()) {
        if (repaired.getName().endsWith("Repaired") && Modifier.isStatic(repaired.getModifiers())) {
          String name = repaired.getName().replace("Repaired", "");
          Twins twins =
              new Twins(type.getDeclaredMethod(name, repaired.getParameterTypes()), repaired);
          if (!ROUNDED.contains(twins.toString())) {
            found.add(twins);
          }
        }
      }
    }
    return found;
  }

  @Test
  void thereAreTwins() throws ReflectiveOperationException {
    assertThat(twins()).hasSizeGreaterThan(20);
  }

  @ParameterizedTest
  @MethodSource("twins")
  void computesTheSame(Twins twins) throws ReflectiveOperationException {
    Object[] first = arguments(twins.original());
    Object[] second = arguments(twins.repaired());

    Object expected = run(twins.original(), first);
    Object result = run(twins.repaired(), second);

    assertThat(Arrays.deepEquals(new Object[] {result}, new Object[] {expected}))
        .as("result")
        .isTrue();
    assertThat(Arrays.deepEquals(second, first)).as("arguments afterwards").isTrue();
  }

  // Shows that the values are such that an order of additions can be told from another.
  @Test
  void roundedTwinDiffers() throws ReflectiveOperationException {
    Class<?> type = Class.forName("loops.S02_Sum");
    Class<?>[] parameters = {double[][].class, int.class, int.class};
    Method original = type.getDeclaredMethod("floating", parameters);
    Method repaired = type.getDeclaredMethod("floatingRepaired", parameters);

    assertThat(run(repaired, arguments(repaired))).isNotEqualTo(run(original, arguments(original)));
  }

  private static Object run(Method method, Object[] arguments) throws ReflectiveOperationException {
    method.setAccessible(true);
    return method.invoke(null, arguments);
  }

  private static Object[] arguments(Method method) {
    Random random = new Random(20261122);
    return Arrays.stream(method.getParameterTypes()).map(t -> argument(t, random)).toArray();
  }

  private static Object argument(Class<?> type, Random random) {
    if (type == int.class) {
      return SIZE;
    } else if (type == double.class) {
      return random.nextDouble();
    } else if (type == double[].class) {
      return random.doubles(CELLS).toArray();
    } else if (type == float[].class) {
      return floats(CELLS, random);
    } else if (type == double[][].class) {
      return random
          .ints(ROWS)
          .mapToObj(s -> new Random(s).doubles(ROWS).toArray())
          .toArray(double[][]::new);
    } else if (type == float[][].class) {
      return random.ints(ROWS).mapToObj(s -> floats(ROWS, new Random(s))).toArray(float[][]::new);
    } else if (type == int[][].class) {
      return random
          .ints(ROWS)
          .mapToObj(s -> new Random(s).ints(ROWS).toArray())
          .toArray(int[][]::new);
    } else if (type == double[][][].class) {
      return new double[DEPTH][DEPTH][DEPTH];
    }
    throw new IllegalArgumentException(
        "no argument is made for parameters of type " + type.getTypeName());
  }

  private static float[] floats(int length, Random random) {
    float[] all = new float[length];
    for (int i = 0; i < length; i++) {
      all[i] = random.nextFloat();
    }
    return all;
  }
}
