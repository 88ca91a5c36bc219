package io.stridewise.soundness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The interpreter does with random programs what javac and the JVM do. */
class InterpreterTest {
  private static final int PROGRAMS = 120;
  private static final int RUNS = 10;

  @TempDir Path directory;

  @Test
  void agreesWithCompiledCode() throws Exception {
    List<Program> programs = new ArrayList<>();
    List<JavaFileObject> sources = new ArrayList<>();
    for (int i = 0; i < PROGRAMS; i++) {
      programs.add(Generator.program(9_000 + i));
      sources.add(source("C" + i, "public " + withPublicMembers(programs.get(i).print("C" + i))));
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter errors = new StringWriter();
    List<String> options = List.of("-d", directory.toString(), "-proc:none");
    assertThat(compiler.getTask(errors, null, null, options, null, sources).call())
        .as(errors.toString())
        .isTrue();

    try (URLClassLoader loader = new URLClassLoader(new URL[] {directory.toUri().toURL()})) {
      for (int i = 0; i < PROGRAMS; i++) {
        for (int run = 0; run < RUNS; run++) {
          Class<?> compiled = loader.loadClass("C" + i);
          assertThat(compiled(programs.get(i), compiled, run))
              .as("run %d of %s", run, programs.get(i).print("C"))
              .isEqualTo(interpreted(programs.get(i), run));
        }
      }
    }
  }

  private static String withPublicMembers(String source) {
    return source
        .replace("  void m(", "  public void m(")
        .replaceAll("(?m)^  (\\w+ \\w+;)", "  public $1");
  }

  private static JavaFileObject source(String name, String text) {
    return new SimpleJavaFileObject(
        URI.create("string:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  private static List<Object> interpreted(Program program, int run) {
    Env e = new Env(program);
    Heap heap = Heap.fill(program, e, run, Trial.profile(run));
    String thrown = "";
    try {
      Code.run(program.body, e);
    } catch (RuntimeException x) {
      thrown = x.getClass().getName();
    }
    return List.of(thrown, Heap.visible(program, e, heap.roots));
  }

  private static List<Object> compiled(Program program, Class<?> type, int run) throws Exception {
    Env e = new Env(program);
    Heap heap = Heap.fill(program, e, run, Trial.profile(run));
    List<Object> arguments = new ArrayList<>();
    program.sizes.forEach(s -> arguments.add((int) e.ints[s.slot]));
    arguments.addAll(heap.roots);
    Object instance = type.getConstructor().newInstance();
    Method method =
        List.of(type.getMethods()).stream()
            .filter(m -> m.getName().equals("m"))
            .findFirst()
            .orElseThrow();
    String thrown = "";
    try {
      method.invoke(instance, arguments.toArray());
    } catch (InvocationTargetException x) {
      thrown = x.getCause().getClass().getName();
    }
    for (Expr.Var v : program.fields) {
      Number value = (Number) field(type, v.name).get(instance);
      if (v.kind.integral()) {
        e.ints[v.slot] = value.longValue();
      } else {
        e.reals[v.slot] = value.doubleValue();
      }
    }
    for (Expr.Arr o : program.objects) {
      e.refs[o.slot()] = field(type, o.name()).get(instance);
    }
    return List.of(thrown, Heap.visible(program, e, heap.roots));
  }

  private static Field field(Class<?> type, String name) throws NoSuchFieldException {
    return type.getField(name);
  }
}
