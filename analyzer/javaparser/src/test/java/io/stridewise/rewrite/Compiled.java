package io.stridewise.rewrite;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A source, compiled in memory, whose {@code static Object run(int)} can be run. */
final class Compiled {
  private final Class<?> main;

  private Compiled(Class<?> main) {
    this.main = main;
  }

  /** Compiles {@code source}, which declares a class {@code name}, as Java 8. */
  static Compiled of(String name, String source) {
    Map<String, ByteArrayOutputStream> classes = compile(Map.of(name, source), 8);
    ClassLoader loader =
        new ClassLoader(Compiled.class.getClassLoader()) {
          @Override
          protected Class<?> findClass(String type) throws ClassNotFoundException {
            if (!classes.containsKey(type)) {
              throw new ClassNotFoundException(type);
            }
            byte[] bytes = classes.get(type).toByteArray();
            return defineClass(type, bytes, 0, bytes.length);
          }
        };
    try {
      return new Compiled(loader.loadClass(name));
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  /**
   * Compiles {@code sources}, by their class names, and returns the class files by name.
   *
   * @throws AssertionError if they do not compile
   */
  static Map<String, ByteArrayOutputStream> compile(Map<String, String> sources, int release) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    Map<String, ByteArrayOutputStream> classes = new HashMap<>();
    JavaFileManager memory =
        new ForwardingJavaFileManager<JavaFileManager>(
            compiler.getStandardFileManager(problems, null, null)) {
          @Override
          public JavaFileObject getJavaFileForOutput(
              Location location, String type, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + type + ".class"), kind) {
              @Override
              public OutputStream openOutputStream() {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                classes.put(type, bytes);
                return bytes;
              }
            };
          }
        };
    List<JavaFileObject> files = new ArrayList<>();
    sources.forEach((name, source) -> files.add(file(name, source)));
    List<String> options =
        List.of("--release", String.valueOf(release), "-Xlint:-options", "-proc:none");
    boolean done = compiler.getTask(null, memory, problems, options, null, files).call();
    List<Diagnostic<? extends JavaFileObject>> errors =
        problems.getDiagnostics().stream()
            .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
            .toList();
    if (!done) {
      throw new AssertionError(errors.toString());
    }
    return classes;
  }

  private static JavaFileObject file(String name, String source) {
    return new SimpleJavaFileObject(
        URI.create("memory:///" + name + ".java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
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
