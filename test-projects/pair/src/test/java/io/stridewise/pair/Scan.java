package io.stridewise.pair;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Options;
import io.stridewise.core.report.ScanReport;
import io.stridewise.core.samples.Sample;
import io.stridewise.core.samples.Samples;
import io.stridewise.javaparser.ScanListener;
import io.stridewise.javaparser.SourceScanner;
import io.stridewise.javaparser.SourceSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Sources through the source front end. */
final class Scan {
  private Scan() {}

  /** The samples of views made from strides, one file per way to fail. */
  static List<Sample> samples() {
    return Samples.in("strided");
  }

  /** The samples of loops over views. */
  static List<Sample> loops() {
    return Samples.in("viewloops");
  }

  /** Both. */
  static List<Sample> all() {
    return Stream.concat(samples().stream(), loops().stream()).toList();
  }

  /** The findings of a folder of sources. */
  static ScanReport of(Path folder) throws IOException, InterruptedException {
    return SourceScanner.scan(
        SourceSet.of(folder, List.of(folder)), Options.DEFAULT, 2, ScanListener.NONE);
  }

  /** The findings of all samples, written to {@code folder}. */
  static ScanReport ofSamples(Path folder) throws IOException, InterruptedException {
    for (Sample sample : all()) {
      Path file = folder.resolve(sample.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, sample.text());
    }
    return of(folder);
  }

  /** Those of one file. */
  static List<Finding> in(ScanReport report, String path) {
    return report.findings().stream().filter(f -> f.place().path().equals(path)).toList();
  }
}
