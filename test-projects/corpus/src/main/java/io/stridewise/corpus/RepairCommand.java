package io.stridewise.corpus;

import io.stridewise.corpus.MavenFetch.Fetched;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Lets {@code fix} loose on whole libraries, and looks whether they still compile and still pass
 * their tests.
 */
@Command(
    name = "repair",
    description =
        "Applies fixes to whole libraries; exits with 1 if one does not compile any more, fails a test that it passed, or is not stable.",
    sortOptions = false)
final class RepairCommand implements Callable<Integer> {
  private static final Path FOLDER = Path.of("test-projects/corpus/target/repair");

  /** What all of them are written in, or older; no JDK of today compiles for less. */
  private static final int RELEASE = 8;

  private static final Coordinates TESTED =
      Coordinates.parse("org.apache.commons:commons-math3:3.6.1");

  private static final List<Coordinates> LIBRARIES =
      List.of(
          TESTED,
          Coordinates.parse("org.hipparchus:hipparchus-core:3.1"),
          Coordinates.parse("gov.nist.math:jama:1.0.3"),
          Coordinates.parse("nz.ac.waikato.cms.weka:weka-stable:3.8.6"));

  @Option(
      names = "--only",
      paramLabel = "ARTIFACT",
      split = ",",
      description = "only these of commons-math3, hipparchus-core, jama and weka-stable")
  private List<String> only = List.of();

  @Option(names = "--tier", description = "as of fix (default: ${DEFAULT-VALUE})")
  private String tier = "B";

  @Option(names = "--guards", description = "as of fix")
  private boolean guards;

  @Option(names = "--no-tests", description = "does not run the tests of commons-math3")
  private boolean noTests;

  @Option(
      names = "--test-packages",
      paramLabel = "PREFIX",
      description = "runs only tests of packages that begin so")
  private String testPackages = "";

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "shows this")
  private boolean help;

  private final List<String> wrong = new ArrayList<>();

  @Override
  public Integer call() throws IOException, InterruptedException {
    List<Coordinates> chosen =
        LIBRARIES.stream().filter(l -> only.isEmpty() || only.contains(l.artifact())).toList();
    if (chosen.isEmpty()) {
      throw new CorpusException("none of " + only + " is repaired; see repair --help");
    }
    Map<Coordinates, Fetched> fetched = MavenFetch.fetch(chosen);
    for (Map.Entry<Coordinates, Fetched> library : fetched.entrySet()) {
      repair(library.getKey(), library.getValue());
    }
    wrong.forEach(w -> System.out.println("UNEXPECTED " + w));
    return fetched.size() < chosen.size()
        ? Corpus.TROUBLE
        : wrong.isEmpty() ? Corpus.FINE : Corpus.UNEXPECTED;
  }

  private void repair(Coordinates library, Fetched fetched)
      throws IOException, InterruptedException {
    Path folder = Files.createDirectories(FOLDER.resolve(library.folder()));
    Path before = Sources.unpack(fetched.sources(), folder.resolve("before"));
    Path after = folder.resolve("after");
    Sources.copy(before, after);

    ScanResult scanned = check(after, fetched.classPath(), folder);
    FixLog fix = fix(after, fetched.classPath(), folder.resolve("fix.txt"));
    System.out.println(library.folder() + ": " + fix.summary());
    Label.read(Label.LIST).stream()
        .filter(l -> l.coordinates().equals(library))
        .filter(l -> l.verdict().equals("TRUE") || l.fix().equals("distribute"))
        .forEach(l -> System.out.println("  " + l.text() + " -> " + outcome(l, fix, scanned)));

    FixLog again = fix(after, fetched.classPath(), folder.resolve("fix-again.txt"));
    System.out.println("  again: " + again.summary());
    if (!again.done().isEmpty()) {
      wrong.add(library.folder() + ": a second fix changes more");
    }

    Path oldClasses = folder.resolve("before-classes");
    Path newClasses = folder.resolve("after-classes");
    Set<String> errors =
        new TreeSet<>(Javac.compile(before, fetched.classPath(), RELEASE, oldClasses));
    List<String> newErrors = Javac.compile(after, fetched.classPath(), RELEASE, newClasses);
    System.out.println(
        "  compiles: %d errors before, %d after".formatted(errors.size(), newErrors.size()));
    if (newErrors.size() > errors.size()) {
      wrong.add(
          library.folder()
              + ": does not compile any more, see "
              + newClasses
              + ".log: "
              + newErrors.get(0));
    } else if (library.equals(TESTED) && !noTests) {
      test(library, fetched.classPath(), folder, oldClasses, newClasses);
    }
  }

  private void test(
      Coordinates library, String classPath, Path folder, Path oldClasses, Path newClasses)
      throws IOException, InterruptedException {
    // The jar in the class path is there for its resources; the compiled classes stand before it.
    String old = oldClasses.toAbsolutePath() + File.pathSeparator + classPath;
    String now = newClasses.toAbsolutePath() + File.pathSeparator + classPath;
    LibraryTests tests = LibraryTests.of(library, old, RELEASE, folder);
    LibraryTests.Outcome first = tests.run(old, testPackages, folder.resolve("tests-before.txt"));
    LibraryTests.Outcome second = tests.run(now, testPackages, folder.resolve("tests-after.txt"));
    System.out.println(
        "  tests: %d run, %d fail before; %d run, %d fail after"
            .formatted(
                first.run(), first.failures().size(), second.run(), second.failures().size()));
    second.failures().stream()
        .filter(f -> !first.failures().contains(f))
        .forEach(f -> wrong.add(library.folder() + ": fails a test that it passed: " + f));
    if (second.run() != first.run()) {
      wrong.add(library.folder() + ": not the same tests ran");
    }
  }

  /** What became of a labelled nest. */
  private static String outcome(Label label, FixLog fix, ScanResult scanned) {
    List<ScanResult.Found> found = scanned.findings().stream().filter(label::matches).toList();
    if (found.isEmpty()) {
      return "not found";
    }
    for (ScanResult.Found f : found) {
      for (FixLog.Done done : fix.done()) {
        if (done.path().equals(f.path())
            && f.loopStart() <= done.line()
            && done.line() <= f.loopEnd()) {
          return "edited (" + done.kept() + "): " + done.what();
        }
      }
    }
    ScanResult.Found f = found.get(0);
    return "left: "
        + (f.advice() == null ? f.remedy() : f.advice())
        + (f.tier() == null ? ", not proved" : ", tier " + f.tier())
        + (f.conditions().isEmpty() ? "" : ", if " + String.join("; ", f.conditions()));
  }

  private ScanResult check(Path sources, String classPath, Path folder)
      throws IOException, InterruptedException {
    List<String> command = Cli.check(List.of(sources), classPath, folder);
    command.addAll(options());
    Path log = folder.resolve("check.txt");
    Metered.run(command, log).orFail(log);
    return ScanResult.read(folder.resolve(ScanResult.FILE));
  }

  private FixLog fix(Path sources, String classPath, Path log)
      throws IOException, InterruptedException {
    Metered.run(Cli.fix(sources, classPath, options()), log).orFail(log);
    return FixLog.parse(Files.readAllLines(log));
  }

  private List<String> options() {
    List<String> options = new ArrayList<>();
    options.addAll(List.of("--release", String.valueOf(RELEASE), "--tier", tier));
    if (guards) {
      options.add("--guards");
    }
    return options;
  }
}
