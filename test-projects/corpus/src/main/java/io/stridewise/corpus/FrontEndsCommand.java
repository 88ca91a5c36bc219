package io.stridewise.corpus;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Options;
import io.stridewise.core.report.ScanReport;
import io.stridewise.corpus.MavenFetch.Fetched;
import io.stridewise.javaparser.ScanListener;
import io.stridewise.javaparser.SourceScanner;
import io.stridewise.javaparser.SourceSet;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares what the two front ends find in the same sources with the same class path. */
@Command(
    name = "frontends",
    description = "Compares the findings of the parser's front end with those of javac's.",
    sortOptions = false)
final class FrontEndsCommand implements Callable<Integer> {
  private static final List<String> COMPARED =
      List.of(
          "org.apache.commons:commons-math3:3.6.1",
          "org.ejml:ejml-ddense:0.43.1",
          "org.hipparchus:hipparchus-core:3.1",
          "net.imagej:ij:1.54f",
          "nz.ac.waikato.cms.weka:weka-stable:3.8.6");

  @Parameters(paramLabel = "GROUP:ARTIFACT:VERSION", description = "libraries instead of the usual")
  private List<String> libraries = List.of();

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this")
  private boolean help;

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Coordinates> asked =
        (libraries.isEmpty() ? COMPARED : libraries).stream().map(Coordinates::parse).toList();
    Map<Coordinates, Fetched> fetched = MavenFetch.fetch(asked);
    boolean equal = fetched.size() == asked.size();
    for (Map.Entry<Coordinates, Fetched> library : fetched.entrySet()) {
      equal &= compare(library.getKey(), library.getValue());
    }
    return equal ? Corpus.FINE : Corpus.UNEXPECTED;
  }

  private static boolean compare(Coordinates library, Fetched fetched)
      throws IOException, InterruptedException {
    Path sources = Unpacked.of(library, fetched.sources());
    List<Path> classPath =
        Arrays.stream(fetched.classPath().split(File.pathSeparator)).map(Path::of).toList();
    ScanReport parsed =
        SourceScanner.scan(
            SourceSet.of(sources, List.of(sources)).withClassPath(classPath),
            Options.DEFAULT,
            Runtime.getRuntime().availableProcessors(),
            ScanListener.NONE);
    CompilerFindings compiled = CompilerFindings.in(sources, fetched.classPath());
    List<String> differences = differences(parsed.findings(), compiled.findings());
    System.out.printf(
        "%s: %d findings through the parser, %d through javac (%d errors), %d differences%n",
        library.folder(),
        parsed.findings().size(),
        compiled.findings().size(),
        compiled.errors(),
        differences.size());
    differences.forEach(d -> System.out.println("  " + d));
    compiled.troubles().forEach(t -> System.out.println("  INTERNAL ERROR " + t));
    return differences.isEmpty() && compiled.troubles().isEmpty();
  }

  /** Every part of a finding counts: place, texts, evidence, fix. */
  static List<String> differences(List<Finding> parsed, List<Finding> compiled) {
    Set<Finding> onlyParsed = new LinkedHashSet<>(parsed);
    Set<Finding> onlyCompiled = new LinkedHashSet<>(compiled);
    onlyParsed.removeAll(compiled);
    onlyCompiled.removeAll(parsed);
    List<String> lines = new ArrayList<>();
    onlyParsed.forEach(f -> lines.add("parser only: " + text(f)));
    onlyCompiled.forEach(f -> lines.add("javac only:  " + text(f)));
    lines.sort(Comparator.comparing(l -> l.substring(l.indexOf(": ") + 2).strip()));
    return lines;
  }

  private static String text(Finding f) {
    return "%s:%d %s [%s] %s; %s; %s; tier %s; %s"
        .formatted(
            f.place().path(),
            f.place().startLine(),
            f.severity(),
            f.check().id(),
            f.message(),
            f.caption(),
            f.advice(),
            f.tier().map(t -> t.label()).orElse("unknown"),
            f.conditions());
  }
}
