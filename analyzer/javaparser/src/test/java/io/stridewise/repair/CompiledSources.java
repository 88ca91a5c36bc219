package io.stridewise.repair;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Sources, compiled in memory and loaded apart from all other classes of the same names. */
final class CompiledSources extends ClassLoader {
  private final Map<String, ByteArrayOutputStream> classes = new HashMap<>();

  /**
   * Compiles {@code texts}, by path, for Java 17.
   *
   * @throws AssertionError with javac's messages, if they do not compile
   */
  CompiledSources(Map<String, String> texts) {
    super(CompiledSources.class.getClassLoader());
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
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
    List<JavaFileObject> sources =
        texts.entrySet().stream().map(e -> source(e.getKey(), e.getValue())).toList();
    List<String> options = List.of("--release", "17", "-Xlint:none", "-proc:none");
    if (!compiler.getTask(null, memory, problems, options, null, sources).call()) {
      throw new AssertionError(problems.getDiagnostics());
    }
  }

  private static JavaFileObject source(String path, String text) {
    return new SimpleJavaFileObject(URI.create("memory:///" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  // These first: the originals are on the class path too.
  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!classes.containsKey(name)) {
      return super.loadClass(name, resolve);
    }
    Class<?> loaded = findLoadedClass(name);
    if (loaded != null) {
      return loaded;
    }
    byte[] bytes = classes.get(name).toByteArray();
    return defineClass(name, bytes, 0, bytes.length);
  }
}
