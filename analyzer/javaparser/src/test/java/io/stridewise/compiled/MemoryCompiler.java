package io.stridewise.compiled;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
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
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles many classes at once, in memory. */
public final class MemoryCompiler {
  private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();

  private final StandardJavaFileManager files = COMPILER.getStandardFileManager(null, null, null);
  private final List<String> options;

  /** Compiles for Java {@code release}. */
  public MemoryCompiler(int release) {
    options =
        List.of(
            "--release",
            String.valueOf(release),
            "-proc:none",
            "-nowarn",
            "-XDuseUnsharedTable=true",
            "-g:none");
  }

  /**
   * What came of a batch.
   *
   * @param classes loads the classes, and what the platform has
   * @param files class files by the names of their classes
   * @param errors by the name of the class that could not be compiled
   */
  public record Result(
      ClassLoader classes, Map<String, byte[]> files, Map<String, String> errors) {}

  /**
   * Compiles {@code sources}, which are named by their classes: {@code o.C1}.
   *
   * @throws AssertionError if one of them does not compile
   */
  public Result compileAll(Map<String, String> sources) {
    Result result = compile(sources);
    if (!result.errors().isEmpty()) {
      throw new AssertionError(result.errors());
    }
    return result;
  }

  /** Compiles those of {@code sources}, which are named by their classes, that can be compiled. */
  public Result compile(Map<String, String> sources) {
    Map<String, String> left = new HashMap<>(sources);
    Map<String, String> errors = new HashMap<>();
    while (true) {
      Map<String, byte[]> classes = new HashMap<>();
      Map<String, String> failed = attempt(left, classes);
      if (failed.isEmpty()) {
        return new Result(new Loader(classes), classes, errors);
      }
      errors.putAll(failed);
      left.keySet().removeAll(failed.keySet());
    }
  }

  private Map<String, String> attempt(Map<String, String> sources, Map<String, byte[]> classes) {
    if (sources.isEmpty()) {
      return Map.of();
    }
    List<Source> units = new ArrayList<>();
    sources.forEach((name, text) -> units.add(new Source(name, text)));
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    boolean ok =
        COMPILER
            .getTask(null, new Memory(files, classes), diagnostics, options, null, units)
            .call();
    Map<String, String> failed = new HashMap<>();
    for (Diagnostic<? extends JavaFileObject> d : diagnostics.getDiagnostics()) {
      if (d.getKind() == Diagnostic.Kind.ERROR && d.getSource() instanceof Source s) {
        failed.putIfAbsent(s.name, "line " + d.getLineNumber() + ": " + d.getMessage(null));
      }
    }
    if (!ok && failed.isEmpty()) {
      throw new IllegalStateException("the compiler failed: " + diagnostics.getDiagnostics());
    }
    return failed;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String name;
    private final String text;

    Source(String name, String text) {
      super(URI.create("string:///" + name.replace('.', '/') + ".java"), Kind.SOURCE);
      this.name = name;
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }

  private static final class Memory extends ForwardingJavaFileManager<StandardJavaFileManager> {
    private final Map<String, byte[]> classes;

    Memory(StandardJavaFileManager files, Map<String, byte[]> classes) {
      super(files);
      this.classes = classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
        JavaFileManager.Location location,
        String className,
        JavaFileObject.Kind kind,
        FileObject sibling) {
      return new SimpleJavaFileObject(
          URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
        @Override
        public OutputStream openOutputStream() {
          return new ByteArrayOutputStream() {
            @Override
            public void close() {
              classes.put(className, toByteArray());
            }
          };
        }
      };
    }
  }

  private static final class Loader extends ClassLoader {
    private final Map<String, byte[]> classes;

    Loader(Map<String, byte[]> classes) {
      super(ClassLoader.getPlatformClassLoader());
      this.classes = classes;
      setDefaultAssertionStatus(true);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
      byte[] bytes = classes.get(name);
      if (bytes == null) {
        throw new ClassNotFoundException(name);
      }
      return defineClass(name, bytes, 0, bytes.length);
    }
  }
}
