package io.stridewise.corpus;

import com.sun.source.util.JavacTask;
import java.io.IOException;
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
 * Parses and attributes a source tree with javac and stops before code is made: what scans are
 * compared with.
 */
public final class JavacAttribution {
  private JavacAttribution() {}

  /** Takes a folder and a class path; prints how many errors there were. */
  public static void main(String[] args) throws IOException {
    List<Path> sources = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
      files.filter(f -> f.toString().endsWith(".java")).sorted().forEach(sources::add);
    }
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager =
        compiler.getStandardFileManager(diagnostics, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  diagnostics,
                  List.of(
                      "-proc:none",
                      "-implicit:none",
                      "-nowarn",
                      "-Xmaxerrs",
                      "1000000",
                      "-classpath",
                      args[1]),
                  null,
                  manager.getJavaFileObjectsFromPaths(sources));
      task.parse();
      task.analyze();
    }
    long errors =
        diagnostics.getDiagnostics().stream()
            .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
            .count();
    System.out.println(sources.size() + " files, " + errors + " errors");
  }
}
