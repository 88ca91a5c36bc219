package io.stridewise.rewrite;

import io.stridewise.compiled.MemoryCompiler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;

/** A source, compiled in memory, whose {@code static Object run(int)} can be run. */
final class Compiled {
  private final Class<?> main;

  private Compiled(Class<?> main) {
    this.main = main;
  }

  /** Compiles {@code source}, which declares a class {@code name}, as Java 8. */
  static Compiled of(String name, String source) {
    try {
      return new Compiled(
          new MemoryCompiler(8).compileAll(Map.of(name, source)).classes().loadClass(name));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /** What {@code run(seed)} returns, arrays in full, or the class of what it throws. */
  String run(int seed) {
    try {
      Method run = main.getDeclaredMethod("run", int.class);
      run.setAccessible(true);
      return Arrays.deepToString(new Object[] {run.invoke(null, seed)});
    } catch (InvocationTargetException e) {
      return e.getCause().getClass().getName();
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }
}
