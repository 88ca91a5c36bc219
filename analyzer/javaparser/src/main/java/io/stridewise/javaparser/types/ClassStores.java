package io.stridewise.javaparser.types;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Folders, jars and the running JDK. */
public final class ClassStores {
  private ClassStores() {}

  /** Files below {@code root}. */
  public static ClassStore folder(Path root) {
    return new ClassStore() {
      @Override
      public Optional<byte[]> read(String path) {
        try {
          return has(path) ? Optional.of(Files.readAllBytes(root.resolve(path))) : Optional.empty();
        } catch (IOException e) {
          return Optional.empty();
        }
      }

      @Override
      public boolean has(String path) {
        return Files.isRegularFile(root.resolve(path));
      }
    };
  }

  /** Entries of {@code zip}, which the store closes. */
  public static ClassStore jar(ZipFile zip) {
    return new ClassStore() {
      @Override
      public Optional<byte[]> read(String path) {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
          return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
          return Optional.of(in.readAllBytes());
        } catch (IOException e) {
          return Optional.empty();
        }
      }

      @Override
      public boolean has(String path) {
        return zip.getEntry(path) != null;
      }

      @Override
      public void close() {
        try {
          zip.close();
        } catch (IOException e) {
          // Nothing was written: nothing is lost.
        }
      }
    };
  }

  /** The platform classes of the JVM that runs. */
  public static ClassStore runningJdk() {
    ClassLoader platform = ClassLoader.getPlatformClassLoader();
    return new ClassStore() {
      @Override
      public Optional<byte[]> read(String path) {
        try (InputStream in = platform.getResourceAsStream(path)) {
          return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
          return Optional.empty();
        }
      }

      @Override
      public boolean has(String path) {
        return platform.getResource(path) != null;
      }
    };
  }
}
