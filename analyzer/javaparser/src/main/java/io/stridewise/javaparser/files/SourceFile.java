package io.stridewise.javaparser.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A source file that was found, in a folder or in a jar. Its contents are read when asked for and
 * not kept.
 */
public interface SourceFile {
  /** Larger files are generated beyond doubt and beyond use. */
  long LARGEST = 64L << 20;

  /** As findings show it. */
  String path();

  /** The contents. */
  byte[] read() throws IOException;

  /** A file of the file system. */
  record OnDisk(String path, Path file) implements SourceFile {
    @Override
    public byte[] read() throws IOException {
      if (Files.size(file) > LARGEST) {
        throw new IOException("larger than " + (LARGEST >> 20) + " MiB");
      }
      return Files.readAllBytes(file);
    }
  }

  /** Contents that stand in no file yet. */
  record InMemory(String path, byte[] bytes) implements SourceFile {
    @Override
    public byte[] read() {
      return bytes;
    }
  }

  /** An entry of a jar, which stays open while the scan runs. */
  record InJar(String path, ZipFile jar, ZipEntry entry) implements SourceFile {
    @Override
    public byte[] read() throws IOException {
      if (entry.getSize() > LARGEST) {
        throw new IOException("larger than " + (LARGEST >> 20) + " MiB");
      }
      try (InputStream in = jar.getInputStream(entry)) {
        return in.readAllBytes();
      }
    }
  }
}
