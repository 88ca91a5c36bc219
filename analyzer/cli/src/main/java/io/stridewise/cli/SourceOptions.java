package io.stridewise.cli;

import io.stridewise.javaparser.SourceSet;
import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say which sources are read, and how. */
final class SourceOptions {

  // A comma between braces belongs to the glob: **/{a,b}/*.java
  private static final String OUTSIDE_BRACES = ",(?![^{]*\\})";

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Folders, .java files or sources jars.")
  private List<Path> paths;

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

  /**
   * What is to be read.
   *
   * @throws IllegalArgumentException telling what is wrong with an option
   */
  SourceSet sourceSet() {
    return new SourceSet(
        paths,
        Path.of(""),
        entries(),
        List.of(),
        Path.of(System.getProperty("java.home")),
        level(),
        charset(),
        includes,
        excludes);
  }

  /** How many threads are to analyse. */
  int threads() {
    if (threads != null && threads < 1) {
      throw new IllegalArgumentException("threads: " + threads + " is too few; expected 1 or more");
    }
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }

  /** The paths as the user wrote them. */
  String named() {
    return paths.stream().map(p -> "'" + p + "'").collect(Collectors.joining(", "));
  }

  private List<Path> entries() {
    List<Path> entries = new ArrayList<>();
    for (String list : classPath) {
      for (String entry : list.split(Pattern.quote(File.pathSeparator))) {
        if (!entry.isEmpty()) {
          entries.add(Path.of(entry));
        }
      }
    }
    return entries;
  }

  private OptionalInt level() {
    return release == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(release));
  }

  private Charset charset() {
    try {
      return Charset.forName(encoding);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new IllegalArgumentException(
          "encoding: there is no charset '"
              + encoding
              + "'; expected a name such as UTF-8 or ISO-8859-1",
          e);
    }
  }
}
