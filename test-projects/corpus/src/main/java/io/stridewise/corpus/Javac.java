package io.stridewise.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The compiler of the running JDK, in a process of its own. */
final class Javac {
  private Javac() {}

  /**
   * Compiles a source tree into a fresh folder.
   *
   * @param release language level and API
   * @return what is wrong, one line for each error; empty if it compiles
   */
  static List<String> compile(Path sources, String classPath, int release, Path classes)
      throws IOException, InterruptedException {
    Sources.delete(classes);
    Files.createDirectories(classes);
    Path log = classes.resolveSibling(classes.getFileName() + ".log");
    Path arguments = classes.resolveSibling(classes.getFileName() + ".args");
    List<String> lines = new ArrayList<>();
    for (Path file : Sources.javaFiles(sources)) {
      lines.add('"' + file.toString().replace("\\", "\\\\") + '"');
    }
    Files.write(arguments, lines);
    Metered run =
        Metered.run(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "javac").toString(),
                "--release",
                String.valueOf(release),
                "-encoding",
                "UTF-8",
                "-proc:none",
                "-nowarn",
                "-Xlint:none",
                "-Xmaxerrs",
                "10000",
                "-classpath",
                classPath,
                "-d",
                classes.toString(),
                "@" + arguments),
            log);
    List<String> errors =
        Files.readAllLines(log).stream().filter(l -> l.contains(": error: ")).toList();
    return run.exit() != 0 && errors.isEmpty()
        ? List.of("javac ended with " + run.exit() + "; see " + log)
        : errors;
  }
}
