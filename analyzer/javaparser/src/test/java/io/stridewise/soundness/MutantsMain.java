package io.stridewise.soundness;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * Breaks rules of the analysis, one at a time in a copy, and tells which the harnesses notice:
 * {@code MutantsMain CORE-SOURCES [SEED COUNT]}. Exit code 1 if a mutant survives, 2 if one no
 * longer applies.
 */
public final class MutantsMain {
  private static final String LIST = "/soundness/mutants.txt";

  /** A rule that is broken: {@code old} stands once in {@code file}. */
  private record Mutant(String name, String file, String old, String changed) {}

  private MutantsMain() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args.length != 1 && args.length != 3) {
      System.err.println("usage: MutantsMain CORE-SOURCES [SEED COUNT]");
      System.exit(2);
    }
    Path sources = Path.of(args[0], "io", "stridewise", "core");
    String seed = args.length > 1 ? args[1] : "1";
    String count = args.length > 2 ? args[2] : "4000";
    int killed = 0;
    int stale = 0;
    List<Mutant> mutants = mutants();
    for (Mutant mutant : mutants) {
      Path classes = Files.createTempDirectory("mutant");
      if (!compile(mutant, sources, classes)) {
        System.out.println("STALE     " + mutant.name());
        stale++;
        continue;
      }
      String by = probe(classes, seed, count);
      killed += by.isEmpty() ? 0 : 1;
      System.out.println(
          by.isEmpty() ? "SURVIVED  " + mutant.name() : "killed    " + mutant.name() + ": " + by);
    }
    System.out.printf("%d of %d killed%n", killed, mutants.size());
    System.exit(stale > 0 ? 2 : killed < mutants.size() ? 1 : 0);
  }

  private static List<Mutant> mutants() throws IOException {
    String text;
    try (InputStream in = MutantsMain.class.getResourceAsStream(LIST)) {
      text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
    List<Mutant> mutants = new ArrayList<>();
    for (String part : text.split("\n\n")) {
      if (!part.startsWith("#")) {
        String[] lines = part.split("\n");
        mutants.add(new Mutant(lines[0], lines[1], lines[2].substring(1), lines[3].substring(1)));
      }
    }
    return mutants;
  }

  /** Compiles the mutant's file against the others; false if it does not apply. */
  private static boolean compile(Mutant mutant, Path sources, Path classes) throws IOException {
    String text = Files.readString(sources.resolve(mutant.file()));
    int at = text.indexOf(mutant.old());
    if (at < 0 || text.indexOf(mutant.old(), at + 1) >= 0) {
      return false;
    }
    String changed =
        text.substring(0, at) + mutant.changed() + text.substring(at + mutant.old().length());
    Path file =
        Files.createDirectories(classes.resolve("source"))
            .resolve(sources.resolve(mutant.file()).getFileName());
    Files.writeString(file, changed);
    return ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-nowarn",
                "-proc:none",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                classes.toString(),
                file.toString())
        == 0;
  }

  /** Which harness noticed, or empty. */
  private static String probe(Path classes, String seed, String count)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes
                    + System.getProperty("path.separator")
                    + System.getProperty("java.class.path"),
                Probe.class.getName(),
                seed,
                count)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    return process.waitFor() == 0 ? "" : output.isEmpty() ? "a failure of the harness" : output;
  }
}
