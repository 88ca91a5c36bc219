package io.stridewise.core.samples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The samples on the class path: this module's test resources, or its test-jar. */
public final class Samples {
  private static final String ROOT = "/samples";

  private Samples() {}

  /**
   * Every sample under {@code folder}, sorted by path; {@code loops} holds those of the loop
   * checks.
   */
  public static List<Sample> in(String folder) {
    String resource = ROOT + "/" + folder;
    var url = Samples.class.getResource(resource);
    if (url == null) {
      throw new IllegalArgumentException("there is no resource folder " + resource);
    }
    try {
      URI uri = url.toURI();
      if (uri.getScheme().equals("file")) {
        return read(Path.of(uri), folder);
      }
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        return read(jar.getPath(resource), folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Sample> read(Path root, String folder) throws IOException {
    try (Stream<Path> files = Files.list(root)) {
      return files
          .filter(f -> f.toString().endsWith(".java"))
          .sorted()
          .map(f -> SampleParser.parse(folder + "/" + f.getFileName(), text(f)))
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
