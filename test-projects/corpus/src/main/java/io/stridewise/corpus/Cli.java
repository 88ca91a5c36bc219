package io.stridewise.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The command line tool under test, as it is shipped. */
final class Cli {
  private static final Path JAR = Path.of("analyzer/cli/target/stridewise-cli.jar");

  private Cli() {}

  /** The program of the running JDK. */
  static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /**
   * A scan that writes its JSON report into the folder.
   *
   * @param jvmArguments before {@code -jar}
   */
  static List<String> check(
      List<Path> sources, String classPath, Path folder, String... jvmArguments) {
    List<String> command = command("check", sources, classPath, jvmArguments);
    command.addAll(
        List.of(
            "--formats", "json", "--output-directory", folder.toString(), "--fail-on", "NEVER"));
    return command;
  }

  /** A repair of the sources, in place. */
  static List<String> fix(Path sources, String classPath, List<String> options) {
    List<String> command = command("fix", List.of(sources), classPath);
    command.addAll(options);
    return command;
  }

  private static List<String> command(
      String name, List<Path> sources, String classPath, String... jvmArguments) {
    if (!Files.exists(JAR)) {
      throw new CorpusException(
          "there is no " + JAR + " here; run mvn -DskipTests package, in the repository's root");
    }
    List<String> command = new ArrayList<>();
    command.add(java());
    command.addAll(Arrays.asList(jvmArguments));
    command.addAll(List.of("-jar", JAR.toString(), name));
    sources.forEach(s -> command.add(s.toString()));
    if (!classPath.isEmpty()) {
      command.addAll(List.of("--class-path", classPath));
    }
    return command;
  }
}
