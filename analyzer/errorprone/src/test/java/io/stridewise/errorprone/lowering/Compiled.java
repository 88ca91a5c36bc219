package io.stridewise.errorprone.lowering;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.code.Types;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.lexical.CandidateScan;
import io.stridewise.core.lexical.CandidateScan.Candidates;
import io.stridewise.core.lexical.Lexer;
import io.stridewise.core.lexical.SourceText;
import io.stridewise.core.lexical.Tokens;
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
public final class Compiled {
  private Compiled() {}

  /** What a compilation looks at, by path. */
  public static Map<String, CompilationUnitModel> candidates(Map<String, String> sources) {
    return lower(sources, false);
  }

  /** One whole file, candidate or not. */
  public static CompilationUnitModel everything(String source) {
    return lower(Map.of("A.java", source), true).get("A.java");
  }

  private static Map<String, CompilationUnitModel> lower(Map<String, String> sources, boolean all) {
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
      Trees trees = Trees.instance(task);
      Types types = Types.instance(((BasicJavacTask) task).getContext());
      for (CompilationUnitTree unit : units) {
        CharSequence text = unit.getSourceFile().getCharContent(true);
        Tokens tokens = Lexer.cut(SourceText.of(text.toString()));
        Candidates candidates = all ? Candidates.ALL : CandidateScan.in(tokens);
        Trouble trouble =
            (method, at, error) -> {
              throw new AssertionError(method, error);
            };
        String path = unit.getSourceFile().getName().substring(1);
        models.put(
            path,
            Lowering.lower(
                    path, unit, trees.getSourcePositions(), types, tokens, candidates, trouble)
                .model());
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

  private static JavaFileObject file(String path, String text) {
    return new SimpleJavaFileObject(URI.create("string:///" + path), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
