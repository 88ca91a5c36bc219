package io.stridewise.soundness;

import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.lexical.CandidateScan.Candidates;
import io.stridewise.core.lexical.Lexer;
import io.stridewise.core.lexical.SourceText;
import io.stridewise.core.lexical.Tokens;
import io.stridewise.javaparser.lowering.Lowering;
import io.stridewise.javaparser.types.ClassStores;
import io.stridewise.javaparser.types.ClassWorld;
import io.stridewise.javaparser.types.ParsedUnit;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Translates many small sources, looking at the JDK's classes once. */
public final class Models {
  private static final ClassWorld WORLD =
      new ClassWorld(List.of(), ClassStores.runningJdk(), List.of(), StandardCharsets.UTF_8);

  private Models() {}

  /** The loop language of {@code source}, which has to be well formed. */
  public static CompilationUnitModel of(String source) {
    Tokens tokens = Lexer.cut(SourceText.of(source));
    try {
      return Lowering.lower(
              "C.java", ParsedUnit.parse(tokens, Candidates.ALL, WORLD), Candidates.ALL)
          .model();
    } catch (ParsedUnit.SyntaxException e) {
      throw new IllegalStateException(e.getMessage() + " at " + e.offset() + " in\n" + source, e);
    }
  }
}
