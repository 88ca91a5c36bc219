package io.stridewise.polybench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A kernel with all that is needed to run it.
 *
 * @param name as in PolyBench, {@code floyd-warshall}; mutants add what was changed, {@code
 *     gemm-ijk}
 * @param written the class of the analysed form
 * @param best the class of the best known order; {@code written} itself if that is it
 * @param size for the benchmark
 * @param arguments of its only public method
 * @param scratch indices of arguments that hold intermediate values, which {@code best} may leave
 *     otherwise
 */
record Kernel(
    String name,
    Class<?> written,
    Class<?> best,
    int size,
    Arguments arguments,
    Set<Integer> scratch) {

  /** Makes the arguments of a run. */
  interface Arguments {
    /**
     * @param n scale of all extents; extents that need not be equal differ by a few
     * @param values the random numbers
     */
    Object[] of(int n, Values values);
  }

  /** Whether this is another form of a kernel, not one of the 30. */
  boolean isMutant() {
    return written.getPackageName().endsWith(".mutants");
  }

  /** The only public method of a form of a kernel. */
  static Method method(Class<?> form) {
    List<Method> methods =
        Stream.of(form.getDeclaredMethods())
            .filter(m -> Modifier.isPublic(m.getModifiers()))
            .toList();
    if (methods.size() != 1) {
      throw new IllegalStateException(
          form.getName() + " has " + methods.size() + " public methods; a kernel has one");
    }
    return methods.get(0);
  }

  /** Runs {@code form} once. */
  static void run(Method form, Object[] arguments) {
    try {
      form.invoke(null, arguments);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(form + " threw", e.getCause());
    }
  }
}
