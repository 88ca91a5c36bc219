package io.stridewise.javaparser;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to scan, and what is around it.
 *
 * @param roots folders, single {@code .java} files, and jars or zips of sources
 * @param base paths in findings are relative to it, with {@code /}; entries of jars keep their path
 *     in the jar
 * @param classPath folders and jars of compiled classes, for types only
 * @param sourcePath folders of sources that are not scanned but declare types, such as sibling
 *     modules
 * @param jdkHome the JDK whose classes the sources use; the running one if empty
 * @param release language level of the sources, from 8
 * @param encoding of the sources
 * @param includes globs on paths below a root; empty means all
 * @param excludes globs on paths below a root, which win over includes
 */
public record SourceSet(
    List<Path> roots,
    Path base,
    List<Path> classPath,
    List<Path> sourcePath,
    Optional<Path> jdkHome,
    int release,
    Charset encoding,
    List<String> includes,
    List<String> excludes) {

  /** The newest language level that is understood completely. */
  public static final int NEWEST_RELEASE = 25;

  public SourceSet {
    roots = List.copyOf(roots);
    classPath = List.copyOf(classPath);
    sourcePath = List.copyOf(sourcePath);
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
    if (release < 8) {
      throw new IllegalArgumentException(
          "release " + release + " is not supported; the oldest is 8");
    }
  }

  /** Roots alone, in UTF-8 and at the newest level. */
  public static SourceSet of(Path base, List<Path> roots) {
    return new SourceSet(
        roots,
        base,
        List.of(),
        List.of(),
        Optional.empty(),
        NEWEST_RELEASE,
        StandardCharsets.UTF_8,
        List.of(),
        List.of());
  }

  /** The same with this class path. */
  public SourceSet withClassPath(List<Path> entries) {
    return new SourceSet(
        roots, base, entries, sourcePath, jdkHome, release, encoding, includes, excludes);
  }

  /** The same with these globs. */
  public SourceSet withGlobs(List<String> include, List<String> exclude) {
    return new SourceSet(
        roots, base, classPath, sourcePath, jdkHome, release, encoding, include, exclude);
  }
}
