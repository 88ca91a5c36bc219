package io.stridewise.javaparser;

import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Options;
import io.stridewise.core.report.Diagnostic;
import io.stridewise.core.report.ScanReport;
import io.stridewise.core.report.ScanReport.Statistics;
import io.stridewise.javaparser.files.ClassPath;
import io.stridewise.javaparser.files.FileFinder;
import io.stridewise.javaparser.files.SourceFile;
import io.stridewise.javaparser.types.ClassWorld;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Scans source sets. Each file is a task of its own and nothing of it is kept but its findings; the
 * report does not depend on the number of threads.
 */
public final class SourceScanner {
  /** Deep enough for the longest string concatenations of generated code. */
  private static final long STACK_BYTES = 64L << 20;

  /** Below this many files for each, more threads cost more than they bring. */
  private static final int FILES_PER_THREAD = 16;

  private static final long MILLIS_TO_LEAVE = 2000;

  private SourceScanner() {}

  /**
   * Scans all files of {@code set}.
   *
   * @param threads at most this many at a time, at least one
   * @throws InterruptedException if the calling thread is interrupted; the scan stops and its
   *     threads end after the file that each is at
   * @throws IllegalArgumentException if a glob of {@code set} is malformed
   */
  public static ScanReport scan(SourceSet set, Options options, int threads, ScanListener listener)
      throws InterruptedException {
    try (FileFinder finder = FileFinder.find(set)) {
      List<SourceFile> files = finder.files();
      listener.filesFound(files.size());
      ClassPath classPath = new ClassPath();
      try (ClassWorld world = classPath.world(set, files)) {
        FileScan scan = new FileScan(world, options, set.encoding());
        List<FileScan.Result> results = each(files, scan::scan, threads, listener);
        List<Diagnostic> others = new ArrayList<>(finder.diagnostics());
        others.addAll(classPath.diagnostics());
        return report(results, others);
      }
    }
  }

  /** What {@code work} makes of each file, in the order of the files. */
  static <R> List<R> each(
      List<SourceFile> files, Function<SourceFile, R> work, int threads, ScanListener listener)
      throws InterruptedException {
    AtomicReferenceArray<R> results = new AtomicReferenceArray<>(files.size());
    AtomicInteger next = new AtomicInteger();
    Runnable loop =
        () -> {
          int i = next.getAndIncrement();
          while (i < results.length() && !Thread.currentThread().isInterrupted()) {
            results.set(i, work.apply(files.get(i)));
            listener.fileDone(files.get(i).path());
            i = next.getAndIncrement();
          }
        };
    int useful = (files.size() + FILES_PER_THREAD - 1) / FILES_PER_THREAD;
    Workers workers = new Workers(Math.max(1, Math.min(threads, useful)), STACK_BYTES, loop);
    try {
      workers.join();
    } catch (InterruptedException e) {
      next.set(results.length());
      workers.stop(MILLIS_TO_LEAVE);
      throw e;
    }
    return IntStream.range(0, results.length()).mapToObj(results::get).toList();
  }

  private static ScanReport report(List<FileScan.Result> results, List<Diagnostic> others) {
    List<Finding> findings = new ArrayList<>();
    List<Diagnostic> diagnostics = new ArrayList<>(others);
    Statistics total = new Statistics(0, 0, 0, 0, 0, 0);
    for (FileScan.Result result : results) { // sorted by path
      findings.addAll(result.findings());
      diagnostics.addAll(result.diagnostics());
      total = total.plus(result.statistics());
    }
    diagnostics.sort(
        Comparator.comparing(Diagnostic::path)
            .thenComparingInt(Diagnostic::line)
            .thenComparingInt(Diagnostic::column)
            .thenComparing(Diagnostic::message));
    return new ScanReport(findings, diagnostics, total);
  }
}
