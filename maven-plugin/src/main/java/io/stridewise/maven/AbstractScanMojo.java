package io.stridewise.maven;

import io.stridewise.core.check.CheckSelection;
import io.stridewise.core.check.FixPolicy;
import io.stridewise.core.check.Options;
import io.stridewise.core.locality.Machine;
import io.stridewise.core.report.Style;
import io.stridewise.core.report.Terminal;
import io.stridewise.javaparser.OptionText;
import io.stridewise.javaparser.SourceSet;
import java.io.File;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * A goal that analyses the sources of the project. Needs no compiled classes and no resolvable
 * dependency.
 */
abstract class AbstractScanMojo extends AbstractMojo {

  /** Does nothing. */
  @Parameter(property = "stridewise.skip", defaultValue = "false")
  private boolean skip;

  /**
   * Which checks run: bare names restrict the run to them, <code>-Name</code> or <code>Name:OFF
   * </code> removes one, <code>Name:WARNING</code> sets its top level. All by default.
   */
  @Parameter(property = "stridewise.checks")
  private List<String> checks;

  /**
   * Globs of the source files to analyse, such as <code>**&#47;linalg/**</code>. All by default.
   */
  @Parameter(property = "stridewise.includes")
  private List<String> includes;

  /** Globs of source files to leave out. */
  @Parameter(property = "stridewise.excludes")
  private List<String> excludes;

  /**
   * Folders, Java files or sources jars to analyse instead of the project's source roots. By
   * default the project's, without those below the build folder, which hold generated code.
   */
  @Parameter(property = "stridewise.sourceRoots")
  private List<File> sourceRoots;

  /** Analyses the test sources too. */
  @Parameter(property = "stridewise.includeTests", defaultValue = "false")
  private boolean includeTests;

  /** Jars and class folders that tell types, besides the project's dependencies. */
  @Parameter(property = "stridewise.classPath")
  private List<File> classPath;

  /** The language level of the sources, for example 17. By default what the compiler is told. */
  @Parameter(property = "stridewise.release")
  private String release;

  /** The charset of the sources. By default what the compiler is told. */
  @Parameter(property = "stridewise.encoding")
  private String encoding;

  /** How many threads analyse. By default as many as there are cores. */
  @Parameter(property = "stridewise.threads")
  private Integer threads;

  /**
   * The cache sizes to judge by: <code>generic</code>, or sizes such as <code>
   * line=64,l1=48k,l2=1m,l3=32m</code>.
   */
  @Parameter(property = "stridewise.machine", defaultValue = "generic")
  private String machine;

  /** The least safe fixes wanted: A (exact), B (exact unless it throws) or C (with assumptions). */
  @Parameter(property = "stridewise.tier", defaultValue = "B")
  private String tier;

  /** Also fixes that test at run time whether the new order is exact. */
  @Parameter(property = "stridewise.guards", defaultValue = "false")
  private boolean guards;

  /**
   * Colours: auto (on a terminal, unless -B, -Dstyle.color or NO_COLOR refuses them), always or
   * never.
   */
  @Parameter(property = "stridewise.color", defaultValue = "auto")
  private String color;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
  private MojoExecution execution;

  private final LenientDependencies dependencies;
  private final ProjectJdk jdk;

  AbstractScanMojo(LenientDependencies dependencies, ProjectJdk jdk) {
    this.dependencies = dependencies;
    this.jdk = jdk;
  }

  /**
   * Turns what goes wrong into Maven's two kinds of failure: this one is for wrong configuration
   * and for I/O.
   */
  @Override
  public final void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      getLog().info("Stridewise is skipped");
      return;
    }
    try {
      run();
    } catch (IllegalArgumentException e) {
      throw new MojoExecutionException("Stridewise is configured wrongly. " + e.getMessage(), e);
    } catch (IOException e) {
      throw new MojoExecutionException("Stridewise: " + e.getMessage(), e);
    }
  }

  /**
   * The goal itself.
   *
   * @throws IllegalArgumentException telling what is wrong with an option
   * @throws MojoFailureException if the user's code is to blame
   */
  abstract void run() throws IOException, MojoFailureException;

  /**
   * The sources and how to analyse them, understood.
   *
   * @param policy which fixes are wanted
   * @param threads at most so many at a time
   */
  record Scan(SourceSet sources, Options options, FixPolicy policy, int threads) {}

  /**
   * What to analyse; empty if the project has no sources.
   *
   * @throws IllegalArgumentException telling what is wrong with an option
   */
  final Optional<Scan> scan() {
    Options options =
        new Options(CheckSelection.parse(given(checks)), Machine.parse(machine), guards);
    FixPolicy policy = FixPolicy.parse(tier, guards);
    int workers = OptionText.threads(threads);
    return sources().map(set -> new Scan(set, options, policy, workers));
  }

  /** Work on sources that can be interrupted. */
  interface Work<R> {
    R run() throws InterruptedException;
  }

  /** Runs it. */
  static <R> R analyse(Work<R> work) throws IOException {
    try {
      return work.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the analysis was interrupted");
    } catch (IllegalArgumentException e) {
      // All options are checked before: this one is not the user's.
      throw new IllegalStateException("the analysis failed; please report it", e);
    }
  }

  private Optional<SourceSet> sources() {
    CompilerSettings compiler = new CompilerSettings(project, session.getUserProperties());
    int level = compiler.release(release).orElse(SourceSet.NEWEST_RELEASE);
    Charset charset = compiler.charset(encoding);
    ModuleSources module = ModuleSources.of(project, includeTests);
    List<Path> roots =
        given(sourceRoots).isEmpty() ? module.checked() : existing(given(sourceRoots));
    if (roots.isEmpty()) {
      return Optional.empty();
    }
    LenientDependencies.Resolved resolved = dependencies.resolve(project, session, includeTests);
    tellMissing(resolved.missing());
    List<Path> types = new ArrayList<>(paths(given(classPath)));
    types.addAll(resolved.files());
    List<Path> sourcePath = new ArrayList<>(module.checked());
    sourcePath.addAll(module.generated());
    sourcePath.addAll(ModuleSources.typeRoots(resolved.siblings(), includeTests));
    return Optional.of(
        new SourceSet(
            roots,
            root(),
            types,
            sourcePath,
            Optional.of(jdk.home(session)),
            level,
            charset,
            OptionText.globs("includes", given(includes)),
            OptionText.globs("excludes", given(excludes))));
  }

  private static List<Path> existing(List<File> roots) {
    for (File root : roots) {
      if (!root.exists()) {
        throw new IllegalArgumentException(
            "sourceRoots: there is no file or folder '"
                + root
                + "'; expected folders, .java files or sources jars");
      }
    }
    return paths(roots);
  }

  private static List<Path> paths(List<File> files) {
    return files.stream().map(File::toPath).toList();
  }

  private void tellMissing(Set<String> missing) {
    if (!missing.isEmpty()) {
      getLog()
          .info(
              missing.size()
                  + (missing.size() == 1 ? " dependency" : " dependencies")
                  + " could not be resolved, so some types stay unknown (-X lists them)");
      missing.forEach(m -> getLog().debug("not resolved: " + m));
    }
  }

  /**
   * The folder that paths in reports are relative to: the root of the repository or of the reactor.
   */
  final Path root() {
    File directory = session.getRequest().getMultiModuleProjectDirectory();
    return (directory == null ? new File(session.getExecutionRootDirectory()) : directory)
        .toPath()
        .toAbsolutePath()
        .normalize();
  }

  /** How findings are coloured. */
  final Style style() {
    Terminal.Color wanted = Terminal.Color.parse(color);
    if (wanted == Terminal.Color.AUTO) {
      String maven = session.getUserProperties().getProperty("style.color", "auto");
      if (!maven.equals("auto")) {
        wanted = maven.equals("always") ? Terminal.Color.ALWAYS : Terminal.Color.NEVER;
      } else if (!session.getRequest().isInteractiveMode()) {
        wanted = Terminal.Color.NEVER;
      }
    }
    return Terminal.detect(System.getenv()).style(wanted);
  }

  /**
   * What applies fixes, as it can be typed at the root of the build: the short name works only
   * where the plugin is declared.
   */
  final String fixCommand() {
    Build build = session.getTopLevelProject().getBuild();
    boolean declared =
        Stream.concat(
                build.getPlugins().stream(),
                Optional.ofNullable(build.getPluginManagement()).stream()
                    .flatMap(m -> m.getPlugins().stream()))
            .anyMatch(p ->
                p.getGroupId().equals(execution.getGroupId())
                    && p.getArtifactId().equals(execution.getArtifactId()));
    return declared
        ? "mvn stridewise:fix"
        : "mvn %s:%s:%s:fix"
            .formatted(execution.getGroupId(), execution.getArtifactId(), execution.getVersion());
  }

  final MojoExecution execution() {
    return execution;
  }

  final MavenProject project() {
    return project;
  }

  final MavenSession session() {
    return session;
  }

  private static <T> List<T> given(List<T> parameter) {
    return parameter == null ? List.of() : parameter.stream().filter(Objects::nonNull).toList();
  }
}
