package io.stridewise.javaparser.types;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The platform classes of a JDK that need not be the one that runs, from its {@code jrt:/} image.
 */
public final class JdkHome implements ClassStore {
  private final FileSystem image;
  private final Map<String, Optional<Path>> modules = new ConcurrentHashMap<>();

  private JdkHome(FileSystem image) {
    this.image = image;
  }

  /**
   * Opens the JDK at {@code home}: a runtime image, or the {@code rt.jar} of Java 8.
   *
   * @throws IOException if there is neither
   */
  public static ClassStore open(Path home) throws IOException {
    if (Files.isRegularFile(home.resolve("lib/jrt-fs.jar"))) {
      return new JdkHome(
          FileSystems.newFileSystem(URI.create("jrt:/"), Map.of("java.home", home.toString())));
    }
    for (String jar : new String[] {"jre/lib/rt.jar", "lib/rt.jar"}) {
      if (Files.isRegularFile(home.resolve(jar))) {
        return ClassStores.jar(new ZipFile(home.resolve(jar).toFile()));
      }
    }
    throw new IOException("no lib/jrt-fs.jar and no rt.jar");
  }

  @Override
  public Optional<byte[]> read(String path) {
    int slash = path.lastIndexOf('/');
    if (slash < 0) {
      return Optional.empty();
    }
    String packageName = path.substring(0, slash).replace('/', '.');
    Optional<Path> module = modules.computeIfAbsent(packageName, this::moduleOf);
    try {
      Path file = module.isEmpty() ? null : module.get().resolve(path);
      return file == null || !Files.isRegularFile(file)
          ? Optional.empty()
          : Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<Path> moduleOf(String packageName) {
    Path link = image.getPath("/packages/" + packageName);
    if (!Files.isDirectory(link)) {
      return Optional.empty();
    }
    try (Stream<Path> found = Files.list(link)) {
      return found
          .map(p -> image.getPath("/modules/" + p.getFileName()))
          .filter(m -> Files.isDirectory(m.resolve(packageName.replace('.', '/'))))
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      image.close();
    } catch (IOException e) {
      // Read only.
    }
  }
}
