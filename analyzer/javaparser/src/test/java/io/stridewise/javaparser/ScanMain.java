package io.stridewise.javaparser;

import io.stridewise.core.check.Options;
import io.stridewise.core.report.ScanReport;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Scans from the command line and prints what was seen, for measuring: {@code ScanMain [-t THREADS]
 * [-cp CLASSPATH] ROOT...}
 */
final class ScanMain {
  private ScanMain() {}

  public static void main(String[] arguments) throws InterruptedException {
    int threads = Runtime.getRuntime().availableProcessors();
    List<Path> classPath = new ArrayList<>();
    List<Path> roots = new ArrayList<>();
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].equals("-t")) {
        threads = Integer.parseInt(arguments[++i]);
      } else if (arguments[i].equals("-cp")) {
        for (String entry : arguments[++i].split(File.pathSeparator)) {
          classPath.add(Path.of(entry));
        }
      } else {
        roots.add(Path.of(arguments[i]));
      }
    }
    SourceSet set = SourceSet.of(Path.of(""), roots).withClassPath(classPath);
    ScanReport report = SourceScanner.scan(set, Options.DEFAULT, threads, ScanListener.NONE);
    report.diagnostics().forEach(System.out::println);
    report
        .findings()
        .forEach(f -> System.out.println(f.place() + " " + f.check() + " " + f.message()));
    System.out.println(report.statistics());
  }
}
