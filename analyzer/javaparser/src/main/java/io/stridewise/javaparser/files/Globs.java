package io.stridewise.javaparser.files;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;

/** Include and exclude patterns, read as Maven and Ant read them. */
final class Globs {
  private final List<PathMatcher> includes;
  private final List<PathMatcher> excludes;

  /**
   * @throws IllegalArgumentException if a pattern is malformed
   */
  Globs(List<String> includes, List<String> excludes) {
    this.includes = matchers(includes);
    this.excludes = matchers(excludes);
  }

  private static List<PathMatcher> matchers(List<String> globs) {
    List<PathMatcher> matchers = new ArrayList<>();
    for (String written : globs) {
      String glob = written.strip().replace('\\', '/');
      glob = glob.endsWith("/") ? glob + "**" : glob;
      glob = glob.indexOf('/') < 0 ? "**/" + glob : glob;
      add(glob, matchers);
      // ** also means no folder at all, which Java's globs do not know.
      if (glob.startsWith("**/")) {
        add(glob.substring("**/".length()), matchers);
      }
      if (glob.contains("/**/")) {
        add(glob.replace("/**/", "/"), matchers);
      }
    }
    return matchers;
  }

  private static void add(String glob, List<PathMatcher> to) {
    to.add(FileSystems.getDefault().getPathMatcher("glob:" + glob));
  }

  /**
   * Whether a file is wanted that is called {@code below} from its root and {@code shown} in
   * findings.
   */
  boolean accept(String below, String shown) {
    if (includes.isEmpty() && excludes.isEmpty()) {
      return true;
    }
    Path a = Path.of(below);
    Path b = Path.of(shown);
    return (includes.isEmpty() || any(includes, a, b)) && !any(excludes, a, b);
  }

  private static boolean any(List<PathMatcher> matchers, Path a, Path b) {
    for (PathMatcher m : matchers) {
      if (m.matches(a) || m.matches(b)) {
        return true;
      }
    }
    return false;
  }
}
