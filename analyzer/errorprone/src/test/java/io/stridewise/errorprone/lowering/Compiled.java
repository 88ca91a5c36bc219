package io.stridewise.errorprone.lowering;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import io.stridewise.core.ir.CompilationUnitModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Attributes sources given as text, and translates them, for tests. */
final class Compiled {
  private Compiled() {}

  /** What a compilation looks at, by path. */
  static Map<String, CompilationUnitModel> candidates(Map<String, String> sources) {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    diagnostics,
                    List.of("-proc:none", "-XDcompilePolicy=simple"),
                    null,
                    sources.entrySet().stream().map(e -> file(e.getKey(), e.getValue())).toList());
    Map<String, CompilationUnitModel> models = new LinkedHashMap<>();
    try {
      Iterable<? extends CompilationUnitTree> units = task.parse();
      task.analyze();
      for (CompilationUnitTree unit : units) {
        String path = unit.getSourceFile().getName().substring(1);
        models.put(
            path,
            Lowering.lower(path, unit, task, Compiled::fail)
                .orElseGet(() -> nothing(path, sources.get(path))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    diagnostics.getDiagnostics().stream()
        .filter(d -> d.getKind() == javax.tools.Diagnostic.Kind.ERROR)
        .findFirst()
        .ifPresent(d -> {
          throw new IllegalArgumentException(d.toString());
        });
    return models;
  }

  /** A file without a candidate. */
  static CompilationUnitModel nothing(String path, String source) {
    return new CompilationUnitModel(path, source, List.of(), List.of(), List.of());
  }

  private static void fail(String method, Tree at, Throwable error) {
    throw new AssertionError(method, error);
  }

  private static JavaFileObject file(String path, String text) {
    return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
