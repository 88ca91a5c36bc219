package io.stridewise.errorprone.lowering;

import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.lexical.CandidateScan;
import io.stridewise.core.lexical.CandidateScan.Candidates;
import io.stridewise.core.lexical.Lexer;
import io.stridewise.core.lexical.SourceText;
import io.stridewise.core.lexical.Tokens;
import io.stridewise.javaparser.types.ClassStores;
import io.stridewise.javaparser.types.ClassWorld;
import io.stridewise.javaparser.types.ParsedUnit;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Translates sources given as text through the other front end. */
final class Parsed {
  private static final ClassWorld WORLD =
      new ClassWorld(List.of(), ClassStores.runningJdk(), List.of(), StandardCharsets.UTF_8);

  private Parsed() {}

  /** What a scan looks at. */
  static CompilationUnitModel candidates(String path, String source) {
    Tokens tokens = Lexer.cut(SourceText.of(source));
    Candidates candidates = CandidateScan.in(tokens);
    if (candidates.isEmpty()) {
      return Compiled.nothing(path, source);
    }
    try {
      return io.stridewise.javaparser.lowering.Lowering.lower(
              path, ParsedUnit.parse(tokens, candidates, WORLD), candidates)
          .model();
    } catch (ParsedUnit.SyntaxException e) {
      throw new AssertionError(e.getMessage() + " at " + e.offset(), e);
    }
  }
}
