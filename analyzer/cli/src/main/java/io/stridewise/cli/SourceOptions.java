package io.stridewise.cli;

import io.stridewise.javaparser.OptionText;
import io.stridewise.javaparser.SourceSet;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options that say which sources are read, and how. */
final class SourceOptions {

  // A comma between braces belongs to the glob: **/{a,b}/*.java
  private static final String OUTSIDE_BRACES = ",(?![^{]*\\})";

  private static final Pattern SOURCE =
      Pattern.compile("\\.(java|jar|zip)$", Pattern.CASE_INSENSITIVE);

  /** Longer lists of paths are not repeated with every finding. */
  private static final int LONGEST_SHOWN = 60;

  private List<Path> paths = List.of();

  @Option(
      names = "--includes",
      paramLabel = "GLOBS",
      split = OUTSIDE_BRACES,
      splitSynopsisLabel = ",",
      description = "Only the source files that match, such as '**/linalg/**'.")
  private List<String> includes = List.of();

  @Option(
      names = "--excludes",
      paramLabel = "GLOBS",
      split = OUTSIDE_BRACES,
      splitSynopsisLabel = ",",
      description = "Not the source files that match.")
  private List<String> excludes = List.of();

  @Option(
      names = "--class-path",
      paramLabel = "PATHS",
      description = "Jars and class folders that tell types, separated as in javac.")
  private List<String> classPath = List.of();

  @Option(
      names = "--release",
      paramLabel = "N",
      description = "Language level of the sources, such as 17. Default: the newest known.")
  private String release;

  @Option(
      names = "--encoding",
      paramLabel = "CHARSET",
      defaultValue = "UTF-8",
      description = "Charset of the sources. Default: UTF-8.")
  private String encoding;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Threads that analyse. Default: the number of cores.")
  private Integer threads;

  /** Says which folders, {@code .java} files and sources jars are meant. */
  void read(List<Path> given) {
    paths = List.copyOf(given);
  }

  /**
   * What is to be read: all that has no {@linkplain #problems() problem}.
   *
   * @throws IllegalArgumentException telling what is wrong with an option
   */
  SourceSet sourceSet() {
    List<Path> roots = paths.stream().filter(p -> problem(p).isEmpty()).toList();
    return new SourceSet(
        roots,
        base(roots),
        entries().stream().filter(e -> unreadable(e).isEmpty()).toList(),
        List.of(),
        Optional.empty(),
        release == null ? SourceSet.NEWEST_RELEASE : OptionText.release(release),
        OptionText.encoding(encoding),
        OptionText.globs("includes", includes),
        OptionText.globs("excludes", excludes));
  }

  /**
   * What paths in findings are relative to: the current folder, or, for sources elsewhere, the
   * folder that holds them all.
   */
  private static Path base(List<Path> roots) {
    Path current = Path.of("").toAbsolutePath();
    // What is in a jar is called by its path there.
    List<Path> whole =
        roots.stream()
            .filter(r -> Files.isDirectory(r) || r.toString().endsWith(".java"))
            .map(r -> r.toAbsolutePath().normalize())
            .toList();
    if (whole.stream().allMatch(r -> r.startsWith(current))) {
      return current;
    }
    Path base = Files.isDirectory(whole.get(0)) ? whole.get(0) : whole.get(0).getParent();
    for (Path root : whole) {
      while (!root.startsWith(base) && base.getParent() != null) {
        base = base.getParent();
      }
    }
    return base;
  }

  /** How many threads are to analyse. */
  int threads() {
    return OptionText.threads(threads);
  }

  /** That there is no source file in the paths. */
  String nothingIn() {
    return "there is no Java source in "
        + paths.stream().map(p -> "'" + p + "'").collect(Collectors.joining(", "))
        + "; name folders, .java files or sources jars";
  }

  /** The command that applies fixes to the same paths; empty where it cannot, as in jars. */
  String fixCommand() {
    String given =
        paths.stream()
            .map(Path::toString)
            .map(p -> p.indexOf(' ') < 0 ? p : '"' + p + '"')
            .collect(Collectors.joining(" "));
    boolean writable = paths.stream().noneMatch(SourceOptions::isJar);
    return writable
        ? "java -jar stridewise-cli.jar fix "
            + (given.length() <= LONGEST_SHOWN ? given : "PATH...")
        : "";
  }

  private static boolean isJar(Path path) {
    String name = path.toString();
    return SOURCE.matcher(name).find() && !name.endsWith(".java");
  }

  private List<Path> entries() {
    return classPath.stream()
        .flatMap(list -> Arrays.stream(list.split(Pattern.quote(File.pathSeparator))))
        .filter(entry -> !entry.isEmpty())
        .flatMap(SourceOptions::jars)
        .toList();
  }

  /** As for javac, {@code lib/*} stands for all jars in {@code lib}. */
  private static Stream<Path> jars(String entry) {
    if (!entry.equals("*") && !entry.endsWith("/*") && !entry.endsWith(File.separator + "*")) {
      return Stream.of(Path.of(entry));
    }
    File folder = new File(entry.substring(0, entry.length() - 1)).getAbsoluteFile();
    File[] jars = folder.listFiles((f, name) -> name.toLowerCase(Locale.ROOT).endsWith(".jar"));
    // What is no folder is told as such later.
    return jars == null
        ? Stream.of(folder.toPath())
        : Arrays.stream(jars).sorted().map(File::toPath);
  }

  /**
   * What is wrong with the paths and class path entries that the user named. The scan goes on
   * without them.
   */
  List<String> problems() {
    return Stream.concat(
            paths.stream().map(SourceOptions::problem),
            entries().stream().map(e -> unreadable(e).map(p -> "--class-path: " + p)))
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<String> problem(Path path) {
    Optional<String> unreadable = unreadable(path);
    boolean source = Files.isDirectory(path) || SOURCE.matcher(path.toString()).find();
    return unreadable.isPresent() || source
        ? unreadable
        : Optional.of("'" + path + "' is neither a folder nor a .java file nor a sources jar");
  }

  private static Optional<String> unreadable(Path path) {
    if (!Files.exists(path)) {
      return Optional.of("there is no file or folder '" + path + "'");
    }
    return Files.isReadable(path)
        ? Optional.empty()
        : Optional.of("'" + path + "' cannot be read: permission denied");
  }
}
