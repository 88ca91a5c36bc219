package io.stridewise.errorprone.lowering;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.code.Types;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.lexical.CandidateScan;
import io.stridewise.core.lexical.CandidateScan.Candidates;
import io.stridewise.core.lexical.Lexer;
import io.stridewise.core.lexical.SourceText;
import io.stridewise.core.lexical.Tokens;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Translates an attributed compilation unit to the loop language. Decides nothing about loops. */
public final class Lowering {
  private Lowering() {}

  /**
   * A translated compilation unit.
   *
   * @param declarations where each body of the model is declared, by identity
   */
  public record Lowered(CompilationUnitModel model, Map<Body, Tree> declarations) {}

  /**
   * The bodies of {@code tree} that hold a candidate, for a tool that runs javac itself; {@code
   * task} has analysed the unit. Empty if there are none.
   *
   * @throws IOException if the source cannot be read again
   */
  public static Optional<CompilationUnitModel> lower(
      String path, CompilationUnitTree tree, JavacTask task, Trouble trouble) throws IOException {
    return lower(path, tree, task, Optional.empty(), trouble);
  }

  /**
   * The same without the code of bodies that {@code look} tells to have no finding.
   *
   * @throws IOException if the source cannot be read again
   */
  public static Optional<CompilationUnitModel> lower(
      String path, CompilationUnitTree tree, JavacTask task, TreeLook look, Trouble trouble)
      throws IOException {
    return look.isEmpty() ? Optional.empty() : lower(path, tree, task, Optional.of(look), trouble);
  }

  private static Optional<CompilationUnitModel> lower(
      String path,
      CompilationUnitTree tree,
      JavacTask task,
      Optional<TreeLook> look,
      Trouble trouble)
      throws IOException {
    CharSequence text = tree.getSourceFile().getCharContent(true);
    Tokens tokens = Lexer.cut(SourceText.of(text.toString()));
    Candidates candidates = CandidateScan.in(tokens);
    if (candidates.isEmpty()) {
      return Optional.empty();
    }
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    Types types = Types.instance(((BasicJavacTask) task).getContext());
    return Optional.of(
        lower(path, tree, positions, types, tokens, candidates, look, trouble).model());
  }

  /**
   * The bodies of {@code tree} that hold a candidate, and what silences findings.
   *
   * @param path as findings show it
   * @param look tells which bodies stay without code
   */
  public static Lowered lower(
      String path,
      CompilationUnitTree tree,
      SourcePositions positions,
      Types types,
      Tokens tokens,
      Candidates candidates,
      Optional<TreeLook> look,
      Trouble trouble) {
    UnitContext unit = new UnitContext(tree, positions, types, tokens, candidates, look, trouble);
    for (Tree declaration : tree.getTypeDecls()) {
      if (declaration instanceof ClassTree c && unit.holdsCandidate(c)) {
        new ClassLowering(unit, c.getSimpleName().toString()).members(c);
      }
    }
    List<Body> bodies = new ArrayList<>(unit.declarations().keySet());
    bodies.sort(Comparator.comparingInt(b -> b.span().start()));
    CompilationUnitModel model =
        new CompilationUnitModel(
            path,
            tokens.source().original(),
            bodies,
            Annotations.of(tree, unit),
            tokens.comments());
    return new Lowered(model, unit.declarations());
  }
}
