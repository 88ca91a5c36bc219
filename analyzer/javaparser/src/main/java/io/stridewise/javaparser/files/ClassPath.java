package io.stridewise.javaparser.files;

import io.stridewise.core.report.Diagnostic;
import io.stridewise.javaparser.SourceSet;
import io.stridewise.javaparser.types.ClassStore;
import io.stridewise.javaparser.types.ClassStores;
import io.stridewise.javaparser.types.ClassWorld;
import io.stridewise.javaparser.types.JdkHome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.zip.ZipFile;

/**
 * The classes around a source set; jars and the JDK are opened when first asked, missing ones
 * reported at once.
 */
public final class ClassPath {
  private final List<Diagnostic> diagnostics = Collections.synchronizedList(new ArrayList<>());

  /** Opens what {@code set} names. */
  public ClassWorld world(SourceSet set, List<SourceFile> found) {
    List<ClassStore> compiled = new ArrayList<>();
    for (Path entry : set.classPath()) {
      store(entry, "class path entry").ifPresent(compiled::add);
    }
    List<ClassStore> sources = new ArrayList<>();
    sources.add(new FoundSources(found));
    for (Path entry : set.sourcePath()) {
      store(entry, "source path entry").ifPresent(sources::add);
    }
    return new ClassWorld(compiled, jdk(set.jdkHome()), sources, set.encoding());
  }

  /** What could not be opened so far. */
  public List<Diagnostic> diagnostics() {
    synchronized (diagnostics) {
      return List.copyOf(diagnostics);
    }
  }

  private Optional<ClassStore> store(Path entry, String what) {
    if (Files.isDirectory(entry)) {
      return Optional.of(ClassStores.folder(entry));
    }
    if (!Files.isRegularFile(entry)) {
      say(entry, what + " does not exist; types from it stay unknown");
      return Optional.empty();
    }
    return Optional.of(
        new Lazy(() -> {
          try {
            return ClassStores.jar(new ZipFile(entry.toFile()));
          } catch (IOException e) {
            say(
                entry,
                what
                    + " cannot be read ("
                    + FileFinder.reason(e)
                    + "); types from it stay unknown");
            return path -> Optional.empty();
          }
        }));
  }

  private ClassStore jdk(Optional<Path> home) {
    Path running = Path.of(System.getProperty("java.home"));
    if (home.isEmpty()
        || home.get().toAbsolutePath().normalize().equals(running.toAbsolutePath().normalize())) {
      return ClassStores.runningJdk();
    }
    return new Lazy(() -> {
      try {
        return JdkHome.open(home.get());
      } catch (IOException e) {
        say(
            home.get(),
            "is no JDK ("
                + FileFinder.reason(e)
                + "); platform types are taken from the running one instead");
        return ClassStores.runningJdk();
      }
    });
  }

  private void say(Path path, String message) {
    diagnostics.add(new Diagnostic(path.toString().replace('\\', '/'), 0, 0, message));
  }

  /** A store that is opened by the first question. */
  private static final class Lazy implements ClassStore {
    private final Supplier<ClassStore> open;
    private ClassStore store;

    Lazy(Supplier<ClassStore> open) {
      this.open = open;
    }

    private synchronized ClassStore store() {
      if (store == null) {
        store = open.get();
      }
      return store;
    }

    @Override
    public Optional<byte[]> read(String path) {
      return store().read(path);
    }

    @Override
    public boolean has(String path) {
      return store().has(path);
    }

    @Override
    public synchronized void close() {
      if (store != null) {
        store.close();
      }
    }
  }
}
