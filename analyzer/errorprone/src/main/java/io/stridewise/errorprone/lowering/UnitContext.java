package io.stridewise.errorprone.lowering;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SourcePositions;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.code.Symbol.ClassSymbol;
import com.sun.tools.javac.code.Symbol.VarSymbol;
import com.sun.tools.javac.code.Types;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.lexical.CandidateScan.Candidates;
import io.stridewise.core.lexical.Tokens;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/** What the translation of one file shares: symbols, positions, finished bodies. */
final class UnitContext {
  private final CompilationUnitTree tree;
  private final SourcePositions positions;
  private final Types types;
  private final Tokens tokens;
  private final Candidates candidates;
  private final Optional<TreeLook> look;
  private final Trouble trouble;
  private final Map<VarSymbol, Symbol> symbols = new IdentityHashMap<>();
  private final Map<Body, Tree> declarations = new IdentityHashMap<>();

  UnitContext(
      CompilationUnitTree tree,
      SourcePositions positions,
      Types types,
      Tokens tokens,
      Candidates candidates,
      Optional<TreeLook> look,
      Trouble trouble) {
    this.tree = tree;
    this.positions = positions;
    this.types = types;
    this.tokens = tokens;
    this.candidates = candidates;
    this.look = look;
    this.trouble = trouble;
  }

  /** The bodies translated so far, by identity, with their declarations. */
  Map<Body, Tree> declarations() {
    return declarations;
  }

  Tokens tokens() {
    return tokens;
  }

  Trouble trouble() {
    return trouble;
  }

  int start(Tree t) {
    return (int) positions.getStartPosition(tree, t);
  }

  int end(Tree t) {
    return (int) positions.getEndPosition(tree, t);
  }

  /** Whether {@code t} stands in the source; javac and annotation processors make trees as well. */
  boolean isWritten(Tree t) {
    return start(t) >= 0 && end(t) >= start(t);
  }

  /**
   * The characters of {@code t}.
   *
   * @throws GeneratedCode if it has none
   */
  Span span(Tree t) {
    int start = start(t);
    int end = end(t);
    if (start < 0 || end < start) {
      throw new GeneratedCode();
    }
    return new Span(start, end);
  }

  /** Whether {@code t} holds a candidate nest. */
  boolean holdsCandidate(Tree t) {
    return isWritten(t) && candidates.touch(tokens, span(t));
  }

  /** Whether {@code member} of a class is to be translated. */
  boolean isWorthwhile(Tree member) {
    return look.isEmpty() || look.get().isWorthwhile(member);
  }

  /** A new local variable or parameter. */
  Symbol declare(Symbol.Kind kind, VarSymbol variable, boolean isFinal) {
    Symbol symbol =
        new Symbol(
            symbols.size(),
            kind,
            variable.getSimpleName().toString(),
            Attributed.type(variable.type),
            false,
            isFinal,
            false,
            Constants.of(variable));
    symbols.put(variable, symbol);
    return symbol;
  }

  /** The local variable or parameter, if it is declared in code that is translated. */
  Optional<Symbol> local(VarSymbol variable) {
    return Optional.ofNullable(symbols.get(variable));
  }

  /** The one symbol of a field. */
  Symbol field(VarSymbol field) {
    Symbol known = symbols.get(field);
    if (known != null) {
      return known;
    }
    long flags = field.flags();
    Symbol symbol =
        new Symbol(
            symbols.size(),
            Symbol.Kind.FIELD,
            field.getSimpleName().toString(),
            Attributed.type(field.type),
            (flags & Flags.STATIC) != 0,
            (flags & Flags.FINAL) != 0,
            (flags & Flags.VOLATILE) != 0,
            Constants.of(field));
    symbols.put(field, symbol);
    return symbol;
  }

  /** Whether {@code field} is a member of {@code c}, its own or inherited. */
  boolean isMember(VarSymbol field, ClassSymbol c) {
    return c.isSubClass(field.owner, types);
  }
}
