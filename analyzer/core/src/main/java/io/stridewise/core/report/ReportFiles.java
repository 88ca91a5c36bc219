package io.stridewise.core.report;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Puts reports into a folder: all of them whole, or none. */
public final class ReportFiles {
  private ReportFiles() {}

  /**
   * Writes every chosen format that goes to a file; creates the folder if there is something to
   * write. A file appears under its name only when it is complete, and older files stay as they are
   * until then.
   *
   * @return the files written, in the order of the formats
   * @throws IOException with a message that names the file or folder and says what is wrong with it
   */
  public static List<Path> write(ScanReport report, Set<ReportFormat> formats, Path directory)
      throws IOException {
    Map<Path, Path> pending = new LinkedHashMap<>();
    try {
      for (ReportFormat format : formats) {
        if (format.fileName().isPresent()) {
          Path file = directory.resolve(format.fileName().get());
          createFolder(directory);
          // Not Files.createTempFile: its files are for the owner's eyes only, and reports are not.
          Path draft =
              directory.resolve("." + file.getFileName() + "." + UUID.randomUUID() + ".tmp");
          pending.put(draft, file);
          writeDraft(report, format, draft, file);
        }
      }
      List<Path> written = new ArrayList<>();
      for (Map.Entry<Path, Path> entry : pending.entrySet()) {
        publish(entry.getKey(), entry.getValue());
        written.add(entry.getValue());
      }
      return List.copyOf(written);
    } finally {
      for (Path draft : pending.keySet()) {
        Files.deleteIfExists(draft);
      }
    }
  }

  private static void createFolder(Path directory) throws IOException {
    // JDK 17's createDirectories refuses a symbolic link to a folder (JDK-8294193).
    if (Files.isDirectory(directory)) {
      return;
    }
    try {
      Files.createDirectories(directory);
    } catch (IOException e) {
      throw new IOException("cannot create the folder " + directory + ": " + reason(e), e);
    }
  }

  private static void writeDraft(ScanReport report, ReportFormat format, Path draft, Path file)
      throws IOException {
    try (BufferedWriter out =
        Files.newBufferedWriter(draft, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
      format.write(report, out);
    } catch (IOException e) {
      throw new IOException("cannot write " + file + ": " + reason(e), e);
    }
  }

  private static void publish(Path draft, Path file) throws IOException {
    try {
      if (Files.isDirectory(file)) {
        throw new FileAlreadyExistsException(file.toString(), null, "a folder has this name");
      }
      try {
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new IOException("cannot write " + file + ": " + reason(e), e);
    }
  }

  /** The JDK's messages of these exceptions are mostly the bare path again. */
  private static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof FileSystemException f && f.getReason() != null) {
      return f.getReason();
    }
    if (e instanceof FileAlreadyExistsException || e instanceof DirectoryNotEmptyException) {
      return "'" + ((FileSystemException) e).getFile() + "' is in the way";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    return e.getMessage() == null || e instanceof FileSystemException
        ? e.getClass().getSimpleName()
        : e.getMessage();
  }
}
