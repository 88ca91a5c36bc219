package io.stridewise.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Source trees of libraries, as folders: neither javac nor a repair takes a jar. */
final class Sources {
  private Sources() {}

  /**
   * Unpacks a jar, unless the folder is there already. Leaves out module descriptors, which would
   * make javac look for modules.
   */
  static Path unpack(Path jar, Path folder) throws IOException {
    if (Files.exists(folder)) {
      return folder;
    }
    // Complete, or not there under its name.
    Path parent = Files.createDirectories(folder.toAbsolutePath().getParent());
    Path root = Files.createTempDirectory(parent, "unpacking");
    try (ZipFile zip = new ZipFile(jar.toFile());
        Stream<? extends ZipEntry> entries = zip.stream()) {
      for (ZipEntry entry : (Iterable<ZipEntry>) entries.map(ZipEntry.class::cast)::iterator) {
        Path file = root.resolve(entry.getName()).normalize();
        if (file.startsWith(root) && !entry.isDirectory() && !file.endsWith("module-info.java")) {
          Files.createDirectories(file.getParent());
          Files.copy(zip.getInputStream(entry), file);
        }
      }
    }
    return Files.move(root, folder);
  }

  /** The Java files of a tree, sorted. */
  static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(f -> f.toString().endsWith(".java")).sorted().toList();
    }
  }

  /** Makes {@code copy} a fresh copy of {@code tree}. */
  static void copy(Path tree, Path copy) throws IOException {
    delete(copy);
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.copy(file, copy.resolve(tree.relativize(file).toString()));
      }
    }
  }

  /** Removes a tree, if it is there. */
  static void delete(Path tree) throws IOException {
    if (!Files.exists(tree)) {
      return;
    }
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(file);
      }
    }
  }
}
