package io.stridewise.javaparser;

import io.stridewise.core.check.FixPolicy;
import io.stridewise.core.check.Options;
import io.stridewise.core.report.Diagnostic;
import io.stridewise.core.report.FixReport;
import io.stridewise.core.report.FixReport.Changed;
import io.stridewise.core.report.FixReport.Left;
import io.stridewise.core.report.Obstacle;
import io.stridewise.core.report.ScanReport.Statistics;
import io.stridewise.javaparser.files.ClassPath;
import io.stridewise.javaparser.files.FileFinder;
import io.stridewise.javaparser.files.Replacement;
import io.stridewise.javaparser.files.SourceFile;
import io.stridewise.javaparser.types.ClassWorld;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Repairs source sets: analyses all files, then writes those that change, each in one step. Nothing
 * is written while anything is still unknown.
 */
public final class SourceFixer {
  private SourceFixer() {}

  /**
   * Repairs all files of {@code set}.
   *
   * @param options as for a scan; whether guards are tried is up to {@code policy}
   * @param dryRun leaves the files as they are
   * @param threads at most this many at a time, at least one
   * @throws InterruptedException if the calling thread is interrupted; every file is then whole,
   *     with its changes or without, and the message tells how many were written
   * @throws IllegalArgumentException if a root is a jar, or a glob of {@code set} is malformed
   */
  public static FixReport fix(
      SourceSet set,
      Options options,
      FixPolicy policy,
      boolean dryRun,
      int threads,
      ScanListener listener)
      throws InterruptedException {
    requireFiles(set);
    Options chosen = new Options(options.checks(), options.machine(), policy.guards());
    try (FileFinder finder = FileFinder.find(set)) {
      List<SourceFile> files = finder.files();
      listener.filesFound(files.size());
      ClassPath classPath = new ClassPath();
      try (ClassWorld world = classPath.world(set, files)) {
        FileScan scan = new FileScan(world, chosen, set.encoding());
        FileFixer fixer = new FileFixer(scan::scan, policy, set.encoding());
        List<FileFixer.Result> results = SourceScanner.each(files, fixer::fix, threads, listener);
        List<Diagnostic> others = new ArrayList<>(finder.diagnostics());
        others.addAll(classPath.diagnostics());
        return finish(results, others, dryRun);
      }
    }
  }

  /**
   * Makes sure that what is to be repaired can be written.
   *
   * @throws IllegalArgumentException naming the first root that is a jar
   */
  public static void requireFiles(SourceSet set) {
    for (Path root : set.roots()) {
      String name = root.toString().toLowerCase(Locale.ROOT);
      if (Files.isRegularFile(root) && (name.endsWith(".jar") || name.endsWith(".zip"))) {
        throw new IllegalArgumentException(
            "sources inside a jar cannot be changed: '"
                + root
                + "'; unpack it and name the folder");
      }
    }
  }

  /** Writes, and tells what came of it. */
  static FixReport finish(List<FileFixer.Result> results, List<Diagnostic> others, boolean dryRun)
      throws InterruptedException {
    List<Changed> changed = new ArrayList<>();
    List<Left> left = new ArrayList<>();
    List<Diagnostic> failures = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>(others);
    Statistics total = Statistics.NONE;
    for (FileFixer.Result result : results) {
      diagnostics.addAll(result.scanned().diagnostics());
      total = total.plus(result.scanned().statistics());
      Optional<String> failure =
          dryRun || !result.isChanged() ? Optional.empty() : write(result, changed.size());
      failure.ifPresent(f -> {
        failures.add(new Diagnostic(result.file().path(), 0, 0, f));
        result
            .done()
            .forEach(d ->
                left.add(Left.because(d.finding(), d.place(), Obstacle.FILE, "its file " + f)));
      });
      left.addAll(dryRun || failure.isPresent() ? result.leftBefore() : result.leftAfter());
      if (result.isChanged() && failure.isEmpty()) {
        changed.add(
            new Changed(
                result.file().path(),
                result.before(),
                result.after(),
                result.done().stream().map(FileFixer.Applied::done).toList()));
      }
    }
    return new FixReport(!dryRun, changed, left, failures, diagnostics, total);
  }

  /** Why it was not possible, if so. */
  private static Optional<String> write(FileFixer.Result result, int written)
      throws InterruptedException {
    if (Thread.interrupted()) {
      throw interrupted(written);
    }
    if (!(result.file() instanceof SourceFile.OnDisk onDisk)) {
      throw new IllegalStateException("only files are repaired, and this is " + result.file());
    }
    try {
      Replacement.write(onDisk.file(), result.before(), result.after());
      return Optional.empty();
    } catch (ClosedByInterruptException e) {
      boolean ignored = Thread.interrupted();
      throw interrupted(written);
    } catch (IOException e) {
      return Optional.of(e.getMessage());
    }
  }

  private static InterruptedException interrupted(int written) {
    return new InterruptedException(
        written == 0
            ? "interrupted; no file was changed"
            : "interrupted after " + written + (written == 1 ? " file" : " files"));
  }
}
