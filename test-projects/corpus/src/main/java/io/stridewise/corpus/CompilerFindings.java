package io.stridewise.corpus;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import io.stridewise.core.Analyzer;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Options;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.errorprone.lowering.CalledNames;
import io.stridewise.errorprone.lowering.Lowering;
import io.stridewise.errorprone.lowering.TreeLook;
import io.stridewise.errorprone.lowering.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * The findings of a source tree through javac's front end, in a compilation of all of it.
 *
 * @param errors of the compilation; what javac does not understand has no types
 * @param troubles internal errors of the front end
 */
record CompilerFindings(int files, List<Finding> findings, long errors, List<String> troubles) {

  static CompilerFindings in(Path folder, String classPath) throws IOException {
    return in(folder, List.of("-classpath", classPath));
  }

  /** With further options of javac, such as the class path. */
  static CompilerFindings in(Path folder, List<String> further) throws IOException {
    List<Path> sources;
    try (Stream<Path> files = Files.walk(folder)) {
      sources = files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options = new ArrayList<>(further);
    options.addAll(List.of("-proc:none", "-implicit:none", "-nowarn", "-Xmaxerrs", "1000000"));
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, null, StandardCharsets.UTF_8)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  diagnostics,
                  options,
                  null,
                  manager.getJavaFileObjectsFromPaths(sources));
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      task.analyze();
      List<Finding> findings = new ArrayList<>();
      List<String> troubles = new ArrayList<>();
      CalledNames names = new CalledNames();
      for (CompilationUnitTree unit : units) {
        Path file = Path.of(unit.getSourceFile().toUri());
        String path =
            folder.toRealPath().relativize(file.toRealPath()).toString().replace('\\', '/');
        Trouble trouble = (method, at, error) -> troubles.add(path + " " + method + ": " + error);
        List<Finding> found =
            Lowering.lower(path, unit, task, trouble)
                .map(m -> analyze(m, troubles))
                .orElse(List.of());
        // The plugin translates only what may have a finding.
        TreeLook look = TreeLook.at(unit, Options.DEFAULT.machine(), names);
        List<Finding> seen =
            Lowering.lower(path, unit, task, look, trouble)
                .map(m -> analyze(m, troubles))
                .orElse(List.of());
        if (!seen.equals(found)) {
          troubles.add(path + ": the first look loses findings");
        }
        findings.addAll(seen);
      }
      long errors =
          diagnostics.getDiagnostics().stream()
              .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
              .count();
      return new CompilerFindings(sources.size(), findings, errors, troubles);
    }
  }

  private static List<Finding> analyze(CompilationUnitModel model, List<String> troubles) {
    try {
      return Analyzer.analyze(model, Options.DEFAULT);
    } catch (RuntimeException | AssertionError | StackOverflowError e) {
      troubles.add(model.path() + ": " + e);
      return List.of();
    }
  }
}
