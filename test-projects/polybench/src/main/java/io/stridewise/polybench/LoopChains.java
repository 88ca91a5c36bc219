package io.stridewise.polybench;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.stmt.ForStmt;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The loops of a source, by the names of their counters. */
final class LoopChains {
  private static final String MARKER = "nest: ";

  private LoopChains() {}

  /**
   * A loop marked with a line comment above it.
   *
   * @param name what the marker says
   * @param firstLine of the loop
   * @param lastLine of the loop
   */
  record MarkedNest(String name, int firstLine, int lastLine) {
    boolean holds(int line) {
      return firstLine <= line && line <= lastLine;
    }
  }

  /** All marked loops, in the order of the source. */
  static List<MarkedNest> marked(String source) {
    return parse(source).findAll(ForStmt.class).stream()
        .filter(f -> marker(f).isPresent())
        .map(f ->
            new MarkedNest(
                marker(f).orElseThrow(),
                f.getBegin().orElseThrow().line,
                f.getEnd().orElseThrow().line))
        .toList();
  }

  private static Optional<String> marker(ForStmt loop) {
    return loop.getComment()
        .map(c -> c.getContent().strip())
        .filter(c -> c.startsWith(MARKER))
        .map(c -> c.substring(MARKER.length()));
  }

  /**
   * For each innermost loop of {@code source} the counters from its outermost loop to it: {@code i
   * k j}.
   */
  static List<String> of(String source) {
    return parse(source).findAll(ForStmt.class).stream()
        .filter(f -> f.getBody().findAll(ForStmt.class).isEmpty())
        .map(LoopChains::chain)
        .toList();
  }

  private static String chain(ForStmt innermost) {
    List<String> counters = new ArrayList<>();
    for (Optional<Node> n = Optional.of(innermost); n.isPresent(); n = n.get().getParentNode()) {
      if (n.get() instanceof ForStmt loop) {
        counters.add(0, counter(loop));
      }
    }
    return String.join(" ", counters);
  }

  private static String counter(ForStmt loop) {
    return loop.getInitialization()
        .getFirst()
        .filter(e -> e.isVariableDeclarationExpr())
        .map(e -> e.asVariableDeclarationExpr().getVariable(0).getNameAsString())
        .orElse("?");
  }

  private static CompilationUnit parse(String source) {
    ParserConfiguration release17 =
        new ParserConfiguration().setLanguageLevel(ParserConfiguration.LanguageLevel.JAVA_17);
    ParseResult<CompilationUnit> result = new JavaParser(release17).parse(source);
    return result
        .getResult()
        .filter(unit -> result.isSuccessful())
        .orElseThrow(() -> new IllegalArgumentException(result.getProblems() + "\n" + source));
  }
}
