package io.stridewise.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Sources jars as folders, since javac takes no jar. */
final class Unpacked {
  private static final Path FOLDER = Path.of("test-projects/corpus/target/unpacked");

  private Unpacked() {}

  /** Module descriptors stay behind: they would make javac look for modules. */
  static Path of(Coordinates library, Path jar) throws IOException {
    return of(library.folder(), jar, "");
  }

  /** The sources of a module of the running JDK; its {@code src.zip} must be installed. */
  static Path ofModule(String module) throws IOException {
    Path zip = Path.of(System.getProperty("java.home"), "lib", "src.zip");
    if (!Files.exists(zip)) {
      throw new CorpusException(
          "there is no " + zip + "; run this with a JDK that has its sources");
    }
    return of("jdk-" + Runtime.version().feature() + "-" + module, zip, module + "/");
  }

  /** The entries below {@code prefix}, as a folder of that name. */
  private static Path of(String name, Path archive, String prefix) throws IOException {
    Path folder = FOLDER.resolve(name);
    if (Files.exists(folder)) {
      return folder;
    }
    // Complete, or not there under its name.
    Path root =
        Files.createTempDirectory(Files.createDirectories(FOLDER), "unpacking").toAbsolutePath();
    try (ZipFile zip = new ZipFile(archive.toFile());
        Stream<? extends ZipEntry> entries = zip.stream()) {
      for (ZipEntry entry : (Iterable<ZipEntry>) entries.map(ZipEntry.class::cast)::iterator) {
        if (!entry.getName().startsWith(prefix)) {
          continue;
        }
        Path file = root.resolve(entry.getName().substring(prefix.length())).normalize();
        if (file.startsWith(root)
            && file.toString().endsWith(".java")
            && !file.endsWith("module-info.java")) {
          Files.createDirectories(file.getParent());
          Files.copy(zip.getInputStream(entry), file);
        }
      }
    }
    return Files.move(root, folder);
  }
}
