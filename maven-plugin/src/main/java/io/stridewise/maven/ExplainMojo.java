package io.stridewise.maven;

import io.stridewise.core.check.Explanation;
import io.stridewise.core.report.ExplanationConsole;
import io.stridewise.javaparser.SourceExplainer;
import io.stridewise.javaparser.SourceLocation;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.List;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Tells all about the loops at one place of the project: how far each step goes, what each order
 * would cost, which of them mean the same, and why.
 */
@Mojo(name = "explain", threadSafe = true)
public final class ExplainMojo extends AbstractScanMojo {

  /**
   * The place, as FILE:LINE: <code>Sum.java:14</code>, or with more of the path. A module that has
   * no such file is passed over.
   */
  @Parameter(property = "stridewise.at")
  private String at;

  /** For Maven. */
  @Inject
  public ExplainMojo(LenientDependencies dependencies, ProjectJdk jdk) {
    super(dependencies, jdk);
  }

  @Override
  void run() throws IOException {
    if (at == null) {
      throw new IllegalArgumentException(
          "at: the place is missing; expected for example -Dstridewise.at=Sum.java:14");
    }
    SourceLocation place = SourceLocation.parse(at);
    Optional<Scan> given = scan();
    if (given.isEmpty()) {
      getLog().debug("no sources to explain");
      return;
    }
    Scan scan = given.get();
    if (session().getProjects().size() > 1 && !SourceExplainer.has(scan.sources(), place)) {
      getLog().info("no " + place.file() + " in this module");
      return;
    }
    ExplanationConsole console = new ExplanationConsole(style());
    List<Explanation> explanations;
    try {
      explanations = SourceExplainer.explain(scan.sources(), scan.options(), place);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the analysis was interrupted");
    }
    for (Explanation explanation : explanations) {
      List<String> lines = console.lines(explanation);
      getLog().info(String.join(System.lineSeparator(), lines) + System.lineSeparator());
    }
  }
}
