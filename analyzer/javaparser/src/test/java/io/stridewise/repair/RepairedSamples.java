package io.stridewise.repair;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.FixPolicy;
import io.stridewise.core.check.Options;
import io.stridewise.core.report.FixReport;
import io.stridewise.core.report.ScanReport;
import io.stridewise.core.samples.Sample;
import io.stridewise.core.samples.Samples;
import io.stridewise.javaparser.ScanListener;
import io.stridewise.javaparser.SourceFixer;
import io.stridewise.javaparser.SourceScanner;
import io.stridewise.javaparser.SourceSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** All samples in a folder, without their markers, repaired there. */
final class RepairedSamples {
  private static final Pattern MARKERS = Pattern.compile("(?m)^ *// +(\\^+|- ).*\n");

  private final Path folder;
  private final FixPolicy policy;
  private final ScanReport found;
  private final FixReport report;

  private RepairedSamples(Path folder, FixPolicy policy) throws IOException, InterruptedException {
    this.folder = folder;
    this.policy = policy;
    for (Sample sample : Samples.in("loops")) {
      Path file = folder.resolve(sample.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, MARKERS.matcher(sample.text()).replaceAll(""));
    }
    this.found =
        SourceScanner.scan(
            SourceSet.of(folder, List.of(folder)), Options.DEFAULT, 1, ScanListener.NONE);
    this.report = again();
  }

  /** Repairs the samples in the empty {@code folder}. */
  static RepairedSamples in(Path folder, FixPolicy policy)
      throws IOException, InterruptedException {
    return new RepairedSamples(folder, policy);
  }

  /** Repairs what is there now. */
  FixReport again() throws InterruptedException {
    return SourceFixer.fix(
        SourceSet.of(folder, List.of(folder)),
        Options.DEFAULT,
        policy,
        false,
        1,
        ScanListener.NONE);
  }

  /** What was found before anything was repaired. */
  List<Finding> found() {
    return found.findings();
  }

  /** The changed samples. */
  List<FixReport.Changed> changed() {
    return report.changed();
  }

  /** Text of every sample as it is now, by its path. */
  Map<String, String> texts() throws IOException {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Sample sample : Samples.in("loops")) {
      texts.put(sample.path(), Files.readString(folder.resolve(sample.path())));
    }
    return texts;
  }

  static String before(FixReport.Changed changed) {
    return new String(changed.before(), StandardCharsets.UTF_8);
  }

  static String after(FixReport.Changed changed) {
    return new String(changed.after(), StandardCharsets.UTF_8);
  }
}
