package io.stridewise.maven;

import io.stridewise.core.check.FailOn;
import io.stridewise.core.check.Options;
import io.stridewise.core.report.ConsoleReport;
import io.stridewise.core.report.ReportFiles;
import io.stridewise.core.report.ReportFormat;
import io.stridewise.core.report.ScanReport;
import io.stridewise.javaparser.OptionText;
import io.stridewise.javaparser.ScanListener;
import io.stridewise.javaparser.SourceScanner;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Analyses the sources of the project, prints the loops that fight the memory layout, writes
 * reports, and fails the build on a finding at or above <code>failOn</code>. Needs no compiled
 * classes.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends AbstractScanMojo {

  /**
   * From which severity on a finding fails the build: ERROR, WARNING, INFO or NEVER, in any case.
   */
  @Parameter(property = "stridewise.failOn", defaultValue = "WARNING")
  private String failOn;

  /**
   * The reports written: any of sarif, json and github (workflow commands on standard output), or
   * none.
   */
  @Parameter(property = "stridewise.formats", defaultValue = "sarif,json")
  private List<String> formats;

  /** The folder of the report files. */
  @Parameter(
      property = "stridewise.outputDirectory",
      defaultValue = "${project.build.directory}/stridewise")
  private File outputDirectory;

  /**
   * What a run of the program walked, recorded with <code>-Dstridewise.trace.record=FILE</code>:
   * sizes and strides of arrays that the sources do not tell, and the hottest places first.
   */
  @Parameter(property = "stridewise.traceFile")
  private File traceFile;

  /** Prints only what fails the build, one line each. */
  @Parameter(property = "stridewise.quiet", defaultValue = "false")
  private boolean quiet;

  /** For Maven. */
  @Inject
  public CheckMojo(LenientDependencies dependencies, ProjectJdk jdk) {
    super(dependencies, jdk);
  }

  @Override
  void run() throws IOException, MojoFailureException {
    FailOn threshold = FailOn.parse(failOn);
    Set<ReportFormat> wanted = ReportFormat.parse(String.join(",", formats));
    ConsoleReport console = new ConsoleReport(style(), fixCommand());
    Optional<Scan> given = scan();
    if (given.isEmpty()) {
      getLog().debug("no sources to analyse");
      return;
    }
    Scan scan = given.get();
    Options options =
        scan.options().with(OptionText.trace(Optional.ofNullable(traceFile).map(File::toPath)));
    ScanReport report =
        analyse(() ->
                SourceScanner.scan(scan.sources(), options, scan.threads(), ScanListener.NONE))
            .offering(scan.policy());
    new ReportLog(getLog(), console, threshold, quiet, options.trace()).write(report);
    writeReports(report, wanted);
    long failing = threshold.count(report.findings());
    if (failing > 0) {
      throw new MojoFailureException(
          failing
              + (failing == 1 ? " finding" : " findings")
              + " at or above "
              + threshold
              + ". "
              + advice(report, threshold)
              + ", or suppress a finding with a comment that gives the reason"
              + " (// stridewise:ok "
              + firstFailing(report, threshold)
              + " -- reason), or go on in spite of them with -Dstridewise.failOn=NEVER");
    }
  }

  private String advice(ScanReport report, FailOn threshold) {
    long fixable =
        report.findings().stream()
            .filter(f -> threshold.failsOn(f.severity()) && f.fix().isPresent())
            .count();
    return fixable == 0 ? "Change the loops" : "Run " + fixCommand() + " (changes " + fixable + ")";
  }

  private void writeReports(ScanReport report, Set<ReportFormat> wanted) throws IOException {
    List<Path> files = ReportFiles.write(report, wanted, outputDirectory.toPath());
    Optional<Path> merged = Optional.empty();
    if (wanted.contains(ReportFormat.SARIF) && session().getProjects().size() > 1) {
      merged =
          ReactorReport.of(session())
              .add(
                  project().getId() + ":" + execution().getExecutionId(),
                  report,
                  root().resolve("target").resolve("stridewise"));
    }
    if (wanted.contains(ReportFormat.GITHUB)) {
      // Past the logger: GitHub knows its commands only at the start of a line. In one piece, for
      // mvn -T.
      System.out.print(ReportFormat.GITHUB.render(report));
      System.out.flush();
    }
    if (!quiet && !files.isEmpty()) {
      String names = files.stream().map(this::name).collect(Collectors.joining(", "));
      getLog()
          .info("reports: " + names + merged.map(m -> "; of all modules: " + name(m)).orElse(""));
    }
  }

  private String name(Path file) {
    Path whole = file.toAbsolutePath().normalize();
    return (whole.startsWith(root()) ? root().relativize(whole) : whole).toString();
  }

  private static String firstFailing(ScanReport report, FailOn threshold) {
    return report.findings().stream()
        .filter(f -> threshold.failsOn(f.severity()))
        .map(f -> f.check().id())
        .findFirst()
        .orElseThrow();
  }
}
