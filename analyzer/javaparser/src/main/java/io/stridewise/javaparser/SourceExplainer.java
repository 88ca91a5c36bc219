package io.stridewise.javaparser;

import io.stridewise.core.check.Explanation;
import io.stridewise.core.check.Options;
import io.stridewise.core.check.Place;
import io.stridewise.core.report.Diagnostic;
import io.stridewise.javaparser.files.ClassPath;
import io.stridewise.javaparser.files.FileFinder;
import io.stridewise.javaparser.files.SourceFile;
import io.stridewise.javaparser.types.ClassWorld;
import java.util.List;
import java.util.stream.Collectors;

/** Explains the nests at one place of a source set. */
public final class SourceExplainer {
  /** Longer lists of places help nobody. */
  private static final int SHOWN = 8;

  private SourceExplainer() {}

  /**
   * The nests at {@code at}, at least one.
   *
   * @throws InterruptedException if the calling thread is interrupted
   * @throws IllegalArgumentException if there is none, or it is not clear which file is meant; the
   *     message tells what there is
   */
  public static List<Explanation> explain(SourceSet set, Options options, SourceLocation at)
      throws InterruptedException {
    try (FileFinder finder = FileFinder.find(set)) {
      List<SourceFile> files = finder.files();
      SourceFile file = file(files, at);
      try (ClassWorld world = new ClassPath().world(set, files)) {
        FileScan scan = new FileScan(world, options, set.encoding());
        FileScan.Explained explained =
            SourceScanner.each(List.of(file), f -> scan.explain(f, at.line()), 1, ScanListener.NONE)
                .get(0);
        explained
            .problem()
            .map(Diagnostic::message)
            .ifPresent(p -> {
              throw new IllegalArgumentException("at: " + file.path() + " " + p);
            });
        if (explained.explanations().isEmpty()) {
          throw new IllegalArgumentException(noneAt(file.path(), at.line(), explained.nests()));
        }
        return explained.explanations();
      }
    }
  }

  /** Whether a file of {@code set} may be meant. */
  public static boolean has(SourceSet set, SourceLocation at) {
    try (FileFinder finder = FileFinder.find(set)) {
      return finder.files().stream().anyMatch(f -> at.matches(f.path()));
    }
  }

  private static SourceFile file(List<SourceFile> files, SourceLocation at) {
    List<SourceFile> matching = files.stream().filter(f -> at.matches(f.path())).toList();
    // A path that is complete is meant, even if it is also the end of another one.
    List<SourceFile> exact = matching.stream().filter(f -> f.path().equals(at.file())).toList();
    if (exact.size() == 1) {
      return exact.get(0);
    }
    if (matching.size() == 1) {
      return matching.get(0);
    }
    if (matching.isEmpty()) {
      throw new IllegalArgumentException(
          "at: there is no source file '" + at.file() + "' here; name a file of the sources");
    }
    throw new IllegalArgumentException(
        "at: '"
            + at.file()
            + "' may be "
            + matching.stream()
                .map(SourceFile::path)
                .limit(SHOWN)
                .collect(Collectors.joining(" or "))
            + "; give more of the path");
  }

  private static String noneAt(String path, int line, List<Place> nests) {
    if (nests.isEmpty()) {
      return "at: there is no nest of loops over arrays in " + path;
    }
    return "at: there is no nest of loops over arrays at "
        + path
        + ":"
        + line
        + "; the nearest are at "
        + nests.stream()
            .sorted((a, b) ->
                Integer.compare(Math.abs(a.startLine() - line), Math.abs(b.startLine() - line)))
            .limit(SHOWN)
            .map(Place::startLine)
            .sorted()
            .map(String::valueOf)
            .distinct()
            .collect(Collectors.joining(", ", "lines ", ""));
  }
}
