package io.stridewise.maven;

import io.stridewise.core.report.ConsoleReport;
import io.stridewise.core.report.Diagnostic;
import io.stridewise.core.report.FixConsole;
import io.stridewise.core.report.FixReport;
import io.stridewise.core.report.FixReport.Changed;
import io.stridewise.core.report.Style;
import io.stridewise.javaparser.ScanListener;
import io.stridewise.javaparser.SourceFixer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Puts the loops of the project's sources in the better order, in place, as far as <code>tier
 * </code> and <code>guards</code> allow; tells what was done, what was left, and why. Needs no
 * compiled classes.
 */
@Mojo(name = "fix", threadSafe = true)
public final class FixMojo extends AbstractScanMojo {

  /** Changes nothing and prints a patch for git apply or patch -p1 instead. */
  @Parameter(property = "stridewise.dryRun", defaultValue = "false")
  private boolean dryRun;

  /** Prints only the sum of what was done and left. */
  @Parameter(property = "stridewise.quiet", defaultValue = "false")
  private boolean quiet;

  /** For Maven. */
  @Inject
  public FixMojo(LenientDependencies dependencies, ProjectJdk jdk) {
    super(dependencies, jdk);
  }

  @Override
  void run() throws IOException {
    Style style = style();
    Optional<Scan> given = scan();
    if (given.isEmpty()) {
      getLog().debug("no sources to fix");
      return;
    }
    Scan scan = given.get();
    SourceFixer.requireFiles(scan.sources());
    FixReport report =
        analyse(() ->
            SourceFixer.fix(
                scan.sources(),
                scan.options(),
                scan.policy(),
                dryRun,
                scan.threads(),
                ScanListener.NONE));
    if (dryRun) {
      printPatch(report);
    }
    log(report, style);
    if (!report.failures().isEmpty()) {
      int count = report.failures().size();
      throw new IOException(
          count + (count == 1 ? " file" : " files") + " could not be written; see above");
    }
  }

  /** Past the logger, whose lines begin with a level. In one piece, for mvn -T. */
  private static void printPatch(FixReport report) {
    ByteArrayOutputStream patch = new ByteArrayOutputStream();
    report.changed().forEach(c -> patch.writeBytes(c.diff()));
    byte[] bytes = patch.toByteArray();
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
  }

  private void log(FixReport report, Style style) {
    ConsoleReport console = new ConsoleReport(style);
    FixConsole fixes = new FixConsole(style);
    for (Diagnostic diagnostic : report.diagnostics()) {
      getLog().warn(text(console.lines(diagnostic)));
    }
    if (!quiet) {
      for (Changed changed : report.changed()) {
        getLog().info(text(fixes.lines(changed, report.written())));
      }
      report.left().forEach(left -> getLog().info(fixes.line(left)));
    }
    for (Diagnostic failure : report.failures()) {
      getLog().error(text(console.lines(failure)));
    }
    getLog().info(fixes.summary(report));
  }

  private static String text(List<String> lines) {
    return String.join(System.lineSeparator(), lines);
  }
}
