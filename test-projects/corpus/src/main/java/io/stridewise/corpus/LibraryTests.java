package io.stridewise.corpus;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A library's own JUnit 4 tests, from its {@code test-sources} jar. */
final class LibraryTests {
  private static final Coordinates JUNIT = Coordinates.parse("junit:junit:4.13.2");
  private static final Coordinates HAMCREST = Coordinates.parse("org.hamcrest:hamcrest-core:1.3");

  private static final Pattern COUNT =
      Pattern.compile("OK \\((\\d+) tests?\\)|Tests run: (\\d+),.*");
  private static final Pattern FAILURE = Pattern.compile("\\d+\\) (\\S+\\([\\w.$]+\\))");

  private final Path sources;
  private final Path classes;
  private final String junit;

  private LibraryTests(Path sources, Path classes, String junit) {
    this.sources = sources;
    this.classes = classes;
    this.junit = junit;
  }

  /**
   * One run of all tests.
   *
   * @param failures {@code method(class)}
   */
  record Outcome(int run, Set<String> failures) {

    /** Reads what JUnit's own runner prints at the end; before that, tests may print anything. */
    static Outcome parse(List<String> lines) {
      int run = -1;
      Set<String> failures = new TreeSet<>();
      for (String line : lines) {
        Matcher count = COUNT.matcher(line);
        Matcher failure = FAILURE.matcher(line);
        if (count.matches()) {
          run = Integer.parseInt(count.group(1) != null ? count.group(1) : count.group(2));
        } else if (failure.matches()) {
          failures.add(failure.group(1));
        }
      }
      return new Outcome(run, failures);
    }
  }

  /**
   * Fetches and compiles the tests of a library.
   *
   * @param against the library's classes and what it depends on
   */
  static LibraryTests of(Coordinates library, String against, int release, Path folder)
      throws IOException, InterruptedException {
    Path sources = Sources.unpack(MavenFetch.jar(library, "test-sources"), folder.resolve("tests"));
    String junit = path(MavenFetch.jar(JUNIT, ""), MavenFetch.jar(HAMCREST, ""));
    LibraryTests tests =
        new LibraryTests(sources, folder.resolve("tests-classes").toAbsolutePath(), junit);
    List<String> errors =
        Javac.compile(sources, against + File.pathSeparator + junit, release, tests.classes);
    if (!errors.isEmpty()) {
      throw new CorpusException("the tests of " + library + " do not compile: " + errors.get(0));
    }
    return tests;
  }

  /**
   * Runs the tests.
   *
   * @param against as above
   * @param packages only tests of packages that begin so, all if empty
   */
  Outcome run(String against, String packages, Path log) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            Cli.java(),
            "-Djava.awt.headless=true",
            "-classpath",
            // Data files stand among the sources.
            path(classes, sources.toAbsolutePath())
                + File.pathSeparator
                + against
                + File.pathSeparator
                + junit,
            "org.junit.runner.JUnitCore"));
    List<String> names = names().stream().filter(n -> n.startsWith(packages)).toList();
    if (names.isEmpty()) {
      throw new CorpusException("there is no test in packages that begin with " + packages);
    }
    command.addAll(names);
    Metered.run(command, log);
    Outcome outcome = Outcome.parse(Files.readAllLines(log));
    if (outcome.run() < 0) {
      throw new CorpusException("the tests did not run to their end; see " + log);
    }
    return outcome;
  }

  /** As Surefire finds them: classes named {@code ...Test} that are not abstract. */
  private List<String> names() throws IOException {
    List<String> names = new ArrayList<>();
    for (Path file : Sources.javaFiles(sources)) {
      String path = sources.relativize(file).toString();
      if (path.endsWith("Test.java") && !Files.readString(file).contains("abstract class")) {
        names.add(path.substring(0, path.length() - 5).replace(File.separatorChar, '.'));
      }
    }
    return names;
  }

  private static String path(Path... entries) {
    List<String> all = new ArrayList<>();
    for (Path entry : entries) {
      all.add(entry.toAbsolutePath().toString());
    }
    return String.join(File.pathSeparator, all);
  }
}
