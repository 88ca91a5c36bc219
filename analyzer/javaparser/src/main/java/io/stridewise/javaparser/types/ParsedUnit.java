package io.stridewise.javaparser.types;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParseStart;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.Problem;
import com.github.javaparser.Providers;
import com.github.javaparser.Range;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import io.stridewise.core.ir.Span;
import io.stridewise.core.lexical.CandidateScan.Candidates;
import io.stridewise.core.lexical.Tokens;
import io.stridewise.javaparser.lexical.Skeleton;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A parsed file: its syntax tree, where the tree's nodes stand in the original text, and its
 * classes.
 */
public final class ParsedUnit implements Classes {
  /** The grammar is one for all levels, but for {@code yield}, which old code may use as a name. */
  private static final LanguageLevel NEWEST = LanguageLevel.JAVA_25;

  private static final LanguageLevel BEFORE_YIELD = LanguageLevel.JAVA_12;

  private final Tokens tokens;
  private final Skeleton skeleton;
  private final CompilationUnit tree;
  private final UnitClasses classes;
  private final TypeScope scope;
  private final Map<String, DeclaredClass> declared = new LinkedHashMap<>();

  private ParsedUnit(Tokens tokens, Skeleton skeleton, CompilationUnit tree, UnitClasses classes) {
    this.tokens = tokens;
    this.skeleton = skeleton;
    this.tree = tree;
    this.classes = classes;
    this.scope = TypeScope.file(new Imports(tree, classes));
    Imports imports = scope.imports();
    for (TypeDeclaration<?> type : tree.getTypes()) {
      scope.declare(type.getNameAsString(), imports.inPackage(type.getNameAsString()));
    }
    for (TypeDeclaration<?> type : tree.getTypes()) {
      declare(imports.inPackage(type.getNameAsString()), Optional.empty(), scope, type);
    }
  }

  /** Why a file does not parse. */
  public static final class SyntaxException extends Exception {
    private static final long serialVersionUID = 1;
    private final int offset;

    SyntaxException(String message, int offset) {
      super(message, null, false, false);
      this.offset = offset;
    }

    /** Offset in the original text, or -1 if unknown. */
    public int offset() {
      return offset;
    }
  }

  /**
   * Parses the code around {@code candidates}.
   *
   * @param others where classes of other files are found
   */
  public static ParsedUnit parse(Tokens tokens, Candidates candidates, Classes others)
      throws SyntaxException {
    Skeleton skeleton = Skeleton.of(tokens, candidates);
    String text = skeleton.text();
    ParseResult<CompilationUnit> result = parse(text, NEWEST);
    if (!result.isSuccessful() && text.contains("yield")) {
      ParseResult<CompilationUnit> older = parse(text, BEFORE_YIELD);
      result = older.isSuccessful() ? older : result;
    }
    if (!result.isSuccessful() || result.getResult().isEmpty()) {
      throw failure(result, skeleton);
    }
    Optional<String> kept = candidates.isEmpty() ? Optional.of(text) : Optional.empty();
    return new ParsedUnit(
        tokens, skeleton, result.getResult().get(), new UnitClasses(others, kept));
  }

  private static ParseResult<CompilationUnit> parse(String text, LanguageLevel level) {
    return new JavaParser(configuration(level))
        .parse(ParseStart.COMPILATION_UNIT, Providers.provider(text));
  }

  /** The expression that {@code code} is. */
  static Optional<Expression> parseExpression(String code) {
    return new JavaParser(configuration(NEWEST))
        .parse(ParseStart.EXPRESSION, Providers.provider(code))
        .getResult();
  }

  private static ParserConfiguration configuration(LanguageLevel level) {
    ParserConfiguration configuration =
        new ParserConfiguration()
            .setLanguageLevel(level)
            .setAttributeComments(false)
            .setDetectOriginalLineSeparator(false)
            .setTabSize(1);
    // The processors decode, attribute comments and check the level, each in a walk over
    // everything. What javac refuses
    // at the project's release is javac's to report, and says nothing about the loops.
    configuration.getProcessors().clear();
    return configuration;
  }

  private static SyntaxException failure(ParseResult<CompilationUnit> result, Skeleton skeleton) {
    if (result.getProblems().isEmpty()) {
      return new SyntaxException("does not parse", -1);
    }
    Problem problem = result.getProblems().get(0);
    int offset =
        problem
            .getLocation()
            .flatMap(l -> l.getBegin().getRange())
            .map(r -> skeleton.originalStart(Math.max(0, r.begin.column - 1)))
            .orElseGet(() -> lexicalErrorAt(problem.getMessage(), skeleton));
    return new SyntaxException(problem.getMessage(), offset);
  }

  /** A lexical error has no token; its message names the column. */
  private static int lexicalErrorAt(String message, Skeleton skeleton) {
    String before = "Lexical error at line 1, column ";
    int end = message.startsWith(before) ? message.indexOf('.', before.length()) : -1;
    if (end < 0) {
      return -1;
    }
    int column = Integer.parseInt(message.substring(before.length(), end));
    return skeleton.originalStart(Math.max(0, column - 1));
  }

  private void declare(
      String name, Optional<DeclaredClass> outer, TypeScope around, TypeDeclaration<?> type) {
    DeclaredClass c = DeclaredClass.of(name, outer, around, type, classes);
    add(c);
  }

  /** Makes {@code c} and its member classes known by name. */
  private void add(DeclaredClass c) {
    declared.put(c.name(), c);
    classes.add(c.info());
    for (BodyDeclaration<?> member : c.members()) {
      if (member instanceof TypeDeclaration<?> t) {
        declare(c.name() + "." + t.getNameAsString(), Optional.of(c), c.scope(), t);
      }
    }
  }

  /** The syntax tree. */
  public CompilationUnit tree() {
    return tree;
  }

  /** The tokens of the original text. */
  public Tokens tokens() {
    return tokens;
  }

  /** Names outside of all classes. */
  public TypeScope scope() {
    return scope;
  }

  /** The class of this file of that qualified name. */
  public Optional<DeclaredClass> declared(String name) {
    return Optional.ofNullable(declared.get(name));
  }

  @Override
  public Optional<ClassInfo> find(String name) {
    return classes.find(name);
  }

  @Override
  public boolean exists(String name) {
    return classes.exists(name);
  }

  /** Its classes without the syntax tree, by qualified name. */
  Map<String, ClassInfo> infos() {
    return classes.own();
  }

  /** A class declared in a body, which is from now on known by name. */
  public DeclaredClass local(
      String name, DeclaredClass outer, TypeScope around, TypeDeclaration<?> node) {
    DeclaredClass c = DeclaredClass.of(name, Optional.of(outer), around, node, classes);
    add(c);
    return c;
  }

  /** The class that {@code new C() { ... }} declares. */
  public DeclaredClass anonymous(
      String name, DeclaredClass outer, TypeScope around, ObjectCreationExpr node) {
    DeclaredClass c = DeclaredClass.anonymous(name, Optional.of(outer), around, node, classes);
    add(c);
    return c;
  }

  /** The class of an enum constant with a body. */
  public DeclaredClass constant(String name, DeclaredClass outer, EnumConstantDeclaration node) {
    DeclaredClass c = DeclaredClass.constant(name, outer, node, classes);
    add(c);
    return c;
  }

  /** Where {@code node} stands in the original text. */
  public Span span(Node node) {
    Range range =
        node.getRange()
            .orElseThrow(() -> new IllegalStateException("no range: " + node.getClass()));
    return skeleton.original(range.begin.column - 1, range.end.column);
  }
}
