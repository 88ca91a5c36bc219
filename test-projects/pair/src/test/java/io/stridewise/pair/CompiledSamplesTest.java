package io.stridewise.pair;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import io.stridewise.core.Analyzer;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Options;
import io.stridewise.core.report.ScanReport;
import io.stridewise.core.samples.Sample;
import io.stridewise.core.samples.SampleComparison;
import io.stridewise.errorprone.lowering.Lowering;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The marked samples of strided views through javac's front end, against the runtime itself. */
class CompiledSamplesTest {
  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> givesWhatItMarksAndWhatTheSourceFrontEndGives()
      throws IOException, InterruptedException {
    ScanReport parsed = Scan.ofSamples(folder);
    Map<String, List<Finding>> compiled = compile();
    return Scan.all().stream()
        .map(sample ->
            DynamicTest.dynamicTest(
                sample.name(),
                () -> {
                  List<Finding> findings = compiled.getOrDefault(sample.path(), List.of());
                  SampleComparison.difference(sample, findings).ifPresent(Assertions::fail);
                  assertThat(findings).isEqualTo(Scan.in(parsed, sample.path()));
                }));
  }

  private Map<String, List<Finding>> compile() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    Map<String, List<Finding>> findings = new HashMap<>();
    try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
      List<Path> files = Scan.all().stream().map(Sample::path).map(folder::resolve).toList();
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  manager,
                  null,
                  List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                  null,
                  manager.getJavaFileObjectsFromPaths(files));
      Iterable<? extends CompilationUnitTree> units = task.parse();
      task.analyze();
      for (CompilationUnitTree unit : units) {
        String path =
            folder
                .toRealPath()
                .relativize(Path.of(unit.getSourceFile().toUri()).toRealPath())
                .toString();
        Lowering.lower(path, unit, task, CompiledSamplesTest::fail)
            .ifPresent(m -> findings.put(path, Analyzer.analyze(m, Options.DEFAULT)));
      }
    }
    return findings;
  }

  private static void fail(String method, Object at, Throwable error) {
    throw new AssertionError(method, error);
  }
}
