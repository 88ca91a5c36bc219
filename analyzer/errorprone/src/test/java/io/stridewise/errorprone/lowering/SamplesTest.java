package io.stridewise.errorprone.lowering;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.Analyzer;
import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Options;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.samples.PageExample;
import io.stridewise.core.samples.Sample;
import io.stridewise.core.samples.SampleComparison;
import io.stridewise.core.samples.Samples;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The marked samples, and the examples of the checks' pages, through this front end. */
class SamplesTest {
  private static final Path PAGES = Path.of("../../docs/checks");

  /** Each sample gives exactly the findings that it marks. */
  @TestFactory
  Stream<DynamicTest> loops() {
    List<Sample> samples = Samples.in("loops");
    Map<String, CompilationUnitModel> models = models(samples);
    return samples.stream()
        .map(s -> DynamicTest.dynamicTest(s.name(), () -> check(s, models.get(s.path()))));
  }

  private static void check(Sample sample, CompilationUnitModel model) {
    List<Finding> findings = Analyzer.analyze(model, Options.DEFAULT);
    SampleComparison.difference(sample, findings).ifPresent(Assertions::fail);
    // Texts, fixes and all, not only what the markers demand.
    assertThat(findings)
        .isEqualTo(
            Analyzer.analyze(Parsed.candidates(model.path(), sample.text()), Options.DEFAULT));
  }

  /**
   * Both front ends build the same from the same code, but for types that only a compiler can tell.
   */
  @TestFactory
  Stream<DynamicTest> translations() {
    List<Sample> samples = Samples.in("loops");
    Map<String, CompilationUnitModel> models = models(samples);
    return samples.stream()
        .map(s ->
            DynamicTest.dynamicTest(
                s.name(),
                () ->
                    IrComparison.difference(
                            Parsed.candidates(s.path(), s.text()), models.get(s.path()))
                        .ifPresent(Assertions::fail)));
  }

  /** Bodies without code, as the first look leaves them, cost no finding and change no fix. */
  @TestFactory
  Stream<DynamicTest> theFirstLookLosesNothing() {
    List<Sample> samples = Samples.in("loops");
    Map<String, CompilationUnitModel> all = models(samples);
    Map<String, CompilationUnitModel> some = Compiled.worthwhile(sources(samples));
    return samples.stream()
        .map(s ->
            DynamicTest.dynamicTest(
                s.name(),
                () ->
                    assertThat(Analyzer.analyze(some.get(s.path()), Options.DEFAULT))
                        .isEqualTo(Analyzer.analyze(all.get(s.path()), Options.DEFAULT))));
  }

  private static Map<String, CompilationUnitModel> models(List<Sample> samples) {
    return Compiled.candidates(sources(samples));
  }

  private static Map<String, String> sources(List<Sample> samples) {
    Map<String, String> sources = new LinkedHashMap<>();
    samples.forEach(s -> sources.put(s.path(), s.text()));
    return sources;
  }

  /**
   * What a page calls an example is found, and what it advises instead is not. Examples of the
   * runtime need JDK 25 and are held to their pages where that is.
   */
  @TestFactory
  Stream<DynamicTest> pages() throws IOException {
    List<PageExample> examples = new ArrayList<>();
    for (Check check : Check.values()) {
      examples.addAll(PageExample.of(check, PAGES));
    }
    return examples.stream()
        .filter(e -> !e.source().contains("io.stridewise.array"))
        .map(e -> DynamicTest.dynamicTest(e.toString(), () -> check(e)));
  }

  private static void check(PageExample example) {
    Map<String, CompilationUnitModel> models =
        Compiled.candidates(Map.of("Page.java", example.source()));
    assertThat(Analyzer.analyze(models.get("Page.java"), Options.DEFAULT))
        .extracting(Finding::check)
        .isEqualTo(example.fires() ? List.of(example.check()) : List.of());
  }
}
