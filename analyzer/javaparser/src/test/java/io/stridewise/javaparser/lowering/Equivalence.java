package io.stridewise.javaparser.lowering;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Whether leaving out code changes what is found. As a command over any sources: {@code Equivalence
 * ROOT...}, where a root is a folder or a jar of sources.
 */
public final class Equivalence {
  private Equivalence() {}

  /** The nests of a file parsed as a whole. */
  public static List<String> whole(String source) {
    return Nests.of(Sources.everything(source));
  }

  /** The nests of a file that went through pre-filter and elision. */
  public static List<String> filtered(String source) {
    return Nests.of(Sources.candidates(source));
  }

  public static void main(String[] roots) throws IOException {
    int files = 0;
    int nests = 0;
    int wrong = 0;
    for (String root : roots) {
      for (Source source : sources(Path.of(root))) {
        files++;
        try {
          List<String> whole = whole(source.text);
          nests += whole.size();
          if (!whole.equals(filtered(source.text))) {
            wrong++;
            System.out.println("differs: " + source.name);
          }
        } catch (RuntimeException | AssertionError | StackOverflowError e) {
          wrong++;
          System.out.println(source.name + ": " + e);
          e.printStackTrace(System.out);
        }
      }
    }
    System.out.println(files + " files, " + nests + " nests, " + wrong + " wrong");
  }

  private record Source(String name, String text) {}

  private static List<Source> sources(Path root) throws IOException {
    if (Files.isDirectory(root)) {
      try (Stream<Path> found = Files.walk(root)) {
        return found
            .filter(p -> p.toString().endsWith(".java"))
            .sorted()
            .map(p -> new Source(p.toString(), read(p)))
            .toList();
      }
    }
    try (ZipFile jar = new ZipFile(root.toFile())) {
      return jar.stream()
          .filter(e -> e.getName().endsWith(".java"))
          .map(e -> {
            try (InputStream in = jar.getInputStream(e)) {
              return new Source(e.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException x) {
              throw new IllegalStateException(x);
            }
          })
          .toList();
    }
  }

  private static String read(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
