package io.stridewise.core.check;

import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.ir.DeclaredAnnotation;
import io.stridewise.core.ir.Span;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a file asks not to be told: {@code @SuppressWarnings("HostileLoopOrder")} or {@code
 * "stridewise"} on an enclosing declaration, {@code @Generated} code, and comments {@code //
 * stridewise:ok HostileLoopOrder -- reason} on the line of a loop or in the comment lines right
 * above it.
 */
final class Suppressions {
  private static final String ALL = "stridewise";
  private static final Pattern COMMENT =
      Pattern.compile("//\\s*stridewise:ok\\b\\s*([A-Za-z, ]*?)\\s*(--.*)?", Pattern.DOTALL);

  private final CompilationUnitModel unit;
  private final Lines lines;

  /** Line of a comment to the checks it silences; empty means all. */
  private final Map<Integer, Set<String>> silenced = new HashMap<>();

  private final Set<Integer> commentLines = new HashSet<>();
  private boolean isRead;

  Suppressions(CompilationUnitModel unit, Lines lines) {
    this.unit = unit;
    this.lines = lines;
  }

  /** Reads the comments, which only a file with findings needs. */
  private void read() {
    isRead = true;
    for (Span comment : unit.comments()) {
      Matcher m = COMMENT.matcher(comment.of(unit.text()).strip());
      if (m.matches()) {
        Set<String> names =
            Arrays.stream(m.group(1).split("[, ]+"))
                .filter(s -> !s.isEmpty())
                .collect(Collectors.toSet());
        silenced.put(lines.lineOf(comment.start()), names);
      }
    }
    unit.comments().stream()
        .map(c -> lines.lineOf(c.start()))
        .filter(l -> lines.line(l).stripLeading().startsWith("//"))
        .forEach(commentLines::add);
  }

  /**
   * Whether findings of {@code check} are unwanted for a nest whose loop headers are {@code
   * headers}.
   */
  boolean covers(Check check, List<Span> headers) {
    if (!isRead) {
      read();
    }
    return headers.stream().anyMatch(h -> byComment(check, h))
        || unit.annotations().stream()
            .anyMatch(
                a -> a.scope().contains(headers.get(headers.size() - 1)) && silences(a, check));
  }

  private static boolean silences(DeclaredAnnotation annotation, Check check) {
    return annotation.name().equals("Generated")
        || annotation.name().equals("SuppressWarnings")
            && (annotation.strings().contains(check.id()) || annotation.strings().contains(ALL));
  }

  private boolean byComment(Check check, Span header) {
    int last = lines.lineOf(header.end());
    for (int line = lines.lineOf(header.start()); line <= last; line++) {
      if (silencedAt(check, line)) {
        return true;
      }
    }
    for (int line = lines.lineOf(header.start()) - 1;
        line > 0 && commentLines.contains(line);
        line--) {
      if (silencedAt(check, line)) {
        return true;
      }
    }
    return false;
  }

  private boolean silencedAt(Check check, int line) {
    Set<String> names = silenced.get(line);
    return names != null && (names.isEmpty() || names.contains(check.id()) || names.contains(ALL));
  }
}
