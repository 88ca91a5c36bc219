package io.stridewise.javaparser.lowering;

import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.ir.IrPrinter;
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

/** Lowers sources given as text, for tests. */
public final class Sources {
  private Sources() {}

  /** The whole file, candidate or not. */
  public static CompilationUnitModel everything(String source) {
    return lower(source, Candidates.ALL);
  }

  /** What a scan looks at. */
  public static CompilationUnitModel candidates(String source) {
    return lower(source, CandidateScan.in(Lexer.cut(SourceText.of(source))));
  }

  private static CompilationUnitModel lower(String source, Candidates candidates) {
    Tokens tokens = Lexer.cut(SourceText.of(source));
    ClassWorld world =
        new ClassWorld(List.of(), ClassStores.runningJdk(), List.of(), StandardCharsets.UTF_8);
    try {
      return Lowering.lower("Test.java", ParsedUnit.parse(tokens, candidates, world), candidates)
          .model();
    } catch (ParsedUnit.SyntaxException e) {
      throw new AssertionError(e.getMessage() + " at " + e.offset(), e);
    }
  }

  /** The printed bodies of a file. */
  public static String print(String source) {
    StringBuilder all = new StringBuilder();
    everything(source).bodies().forEach(b -> all.append(IrPrinter.print(b)));
    return all.toString();
  }

  /** The printed statements of a method {@code void f(...)} with these parameters. */
  public static String method(String parameters, String statements) {
    String printed = print("class A { void f(" + parameters + ") { " + statements + " } }");
    String body = printed.substring(printed.indexOf('\n') + 1);
    return body.replaceAll("(?m)^  ", "");
  }
}
