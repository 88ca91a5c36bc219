package io.stridewise.errorprone.lowering;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import io.stridewise.core.check.Options;
import io.stridewise.core.ir.CompilationUnitModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Attributes sources given as text, and translates them, for tests. */
final class Compiled {
  private Compiled() {}

  /** How a unit that {@code task} has analysed is translated. */
  private interface Translation {
    Optional<CompilationUnitModel> of(String path, CompilationUnitTree unit, JavacTask task)
        throws IOException;
  }

  /** All bodies with a candidate, by path. */
  static Map<String, CompilationUnitModel> candidates(Map<String, String> sources) {
    return models(sources, (path, unit, task) -> Lowering.lower(path, unit, task, Compiled::fail));
  }

  /** What a compilation looks at, by path: only some of those have code. */
  static Map<String, CompilationUnitModel> worthwhile(Map<String, String> sources) {
    CalledNames names = new CalledNames();
    return models(
        sources,
        (path, unit, task) -> {
          TreeLook look = TreeLook.at(unit, Options.DEFAULT.machine(), names);
          return Lowering.lower(path, unit, task, look, Compiled::fail);
        });
  }

  private static Map<String, CompilationUnitModel> models(
      Map<String, String> sources, Translation translation) {
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
            translation.of(path, unit, task).orElseGet(() -> nothing(path, sources.get(path))));
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
