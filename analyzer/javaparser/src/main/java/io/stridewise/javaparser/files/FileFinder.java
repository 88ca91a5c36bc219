package io.stridewise.javaparser.files;

import io.stridewise.core.report.Diagnostic;
import io.stridewise.javaparser.SourceSet;
import java.io.File;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Finds the source files below the roots, each once, and says which roots and folders could not be
 * read.
 */
public final class FileFinder implements AutoCloseable {
  private final Path base;
  private final Globs globs;
  private final List<SourceFile> files = new ArrayList<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Set<Object> seen = new HashSet<>();
  private final List<ZipFile> jars = new ArrayList<>();

  private FileFinder(SourceSet set) {
    this.base = set.base().toAbsolutePath().normalize();
    this.globs = new Globs(set.includes(), set.excludes());
  }

  /**
   * Walks all roots.
   *
   * @throws IllegalArgumentException if a glob is malformed
   */
  public static FileFinder find(SourceSet set) {
    FileFinder finder = new FileFinder(set);
    for (Path root : set.roots()) {
      finder.root(root.toAbsolutePath().normalize());
    }
    finder.files.sort(Comparator.comparing(SourceFile::path));
    return finder;
  }

  /** The files, sorted by path. */
  public List<SourceFile> files() {
    return Collections.unmodifiableList(files);
  }

  /** What could not be read. */
  public List<Diagnostic> diagnostics() {
    return Collections.unmodifiableList(diagnostics);
  }

  private void root(Path root) {
    String name =
        root.getFileName() == null ? "" : root.getFileName().toString().toLowerCase(Locale.ROOT);
    if (Files.isDirectory(root)) {
      walk(root);
    } else if (!Files.exists(root)) {
      say(root, "does not exist; check the path");
    } else if (name.endsWith(".java")) {
      add(root, root.getFileName().toString(), key(root));
    } else if (name.endsWith(".jar") || name.endsWith(".zip")) {
      jar(root);
    } else {
      say(root, "is neither a folder nor a .java file nor a jar of sources; skipped");
    }
  }

  private void walk(Path root) {
    try {
      Files.walkFileTree(
          root,
          EnumSet.of(FileVisitOption.FOLLOW_LINKS),
          Integer.MAX_VALUE,
          new SimpleFileVisitor<Path>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
              if (file.toString().endsWith(".java") && !attributes.isDirectory()) {
                Object key = attributes.fileKey();
                add(file, shown(root.relativize(file)), key != null ? key : key(file));
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException e) {
              if (e instanceof FileSystemLoopException) {
                say(file, "is a symbolic link to a folder around it; not followed");
              } else {
                say(file, "cannot be read (" + reason(e) + "); skipped");
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, IOException e) {
              if (e != null) {
                say(folder, "cannot be read completely (" + reason(e) + ")");
              }
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      say(root, "cannot be read (" + reason(e) + "); skipped");
    }
  }

  private void jar(Path root) {
    if (!seen.add(key(root))) {
      return;
    }
    try {
      ZipFile jar = new ZipFile(root.toFile());
      jars.add(jar);
      jar.stream()
          .filter(e -> !e.isDirectory() && e.getName().endsWith(".java"))
          .forEach(e -> addEntry(jar, e));
    } catch (IOException e) {
      say(root, "cannot be read as a jar (" + reason(e) + "); skipped");
    }
  }

  private void addEntry(ZipFile jar, ZipEntry entry) {
    if (globs.accept(entry.getName(), entry.getName())) {
      files.add(new SourceFile.InJar(entry.getName(), jar, entry));
    }
  }

  private void add(Path file, String belowRoot, Object key) {
    String path = shown(relative(file));
    if (globs.accept(belowRoot, path) && seen.add(key)) {
      files.add(new SourceFile.OnDisk(path, file));
    }
  }

  private Path relative(Path file) {
    return file.getRoot() != null && file.getRoot().equals(base.getRoot())
        ? base.relativize(file)
        : file;
  }

  private static String shown(Path path) {
    String text = path.toString();
    return File.separatorChar == '/' ? text : text.replace(File.separatorChar, '/');
  }

  private static Object key(Path file) {
    try {
      Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
      return key != null ? key : file.toRealPath();
    } catch (IOException e) {
      return file;
    }
  }

  private void say(Path path, String message) {
    diagnostics.add(new Diagnostic(shown(relative(path)), 0, 0, message));
  }

  /** Why an operation on a file failed, in words. */
  public static String reason(IOException e) {
    if (e instanceof java.nio.file.AccessDeniedException) {
      return "access denied";
    } else if (e instanceof java.nio.file.NoSuchFileException) {
      return "no such file";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }

  /** Closes the jars. */
  @Override
  public void close() {
    for (ZipFile jar : jars) {
      try {
        jar.close();
      } catch (IOException e) {
        // Read only.
      }
    }
  }
}
