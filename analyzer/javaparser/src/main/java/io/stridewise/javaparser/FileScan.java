package io.stridewise.javaparser;

import io.stridewise.core.Analyzer;
import io.stridewise.core.check.Explanation;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Lines;
import io.stridewise.core.check.Options;
import io.stridewise.core.check.Place;
import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.lexical.CandidateScan;
import io.stridewise.core.lexical.CandidateScan.Candidates;
import io.stridewise.core.lexical.Lexer;
import io.stridewise.core.lexical.SourceText;
import io.stridewise.core.lexical.Tokens;
import io.stridewise.core.report.Diagnostic;
import io.stridewise.core.report.ScanReport.Statistics;
import io.stridewise.javaparser.files.FileFinder;
import io.stridewise.javaparser.files.SourceFile;
import io.stridewise.javaparser.lowering.Lowering;
import io.stridewise.javaparser.types.Classes;
import io.stridewise.javaparser.types.ParsedUnit;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The scan of one file, from its bytes to its findings. Whatever goes wrong concerns this file
 * only.
 */
final class FileScan {
  private final Classes classes;
  private final Options options;
  private final Charset encoding;

  FileScan(Classes classes, Options options, Charset encoding) {
    this.classes = classes;
    this.options = options;
    this.encoding = encoding;
  }

  /** All that is kept of a file. */
  record Result(
      String path, List<Finding> findings, List<Diagnostic> diagnostics, Statistics statistics) {}

  Result scan(SourceFile file) {
    byte[] bytes;
    try {
      bytes = file.read();
    } catch (IOException | RuntimeException e) {
      return unreadable(file, e);
    }
    String text = new String(bytes, encoding);
    List<Diagnostic> decoding =
        malformed(bytes, text) ? List.of(undecodable(file, text)) : List.of();
    Tokens tokens = null;
    try {
      tokens = Lexer.cut(SourceText.of(text));
      return scan(file, tokens, decoding);
    } catch (RuntimeException | StackOverflowError e) {
      String message = "internal error (" + brief(e) + "); the file was skipped, please report it";
      return failed(
          file,
          tokens == null ? 0 : tokens.lines(),
          decoding,
          new Diagnostic(file.path(), 0, 0, message));
    }
  }

  /**
   * What there is to say about one line.
   *
   * @param nests all nests of the file
   * @param problem why nothing can be said about the file
   */
  record Explained(
      List<Explanation> explanations, List<Place> nests, Optional<Diagnostic> problem) {}

  /** Explains the nests at {@code line}. */
  Explained explain(SourceFile file, int line) {
    try {
      Tokens tokens = Lexer.cut(SourceText.of(new String(file.read(), encoding)));
      Candidates candidates = CandidateScan.in(tokens);
      if (candidates.isEmpty()) {
        return new Explained(List.of(), List.of(), Optional.empty());
      }
      try {
        ParsedUnit unit = ParsedUnit.parse(tokens, candidates, classes);
        CompilationUnitModel model = Lowering.lower(file.path(), unit, candidates).model();
        return new Explained(
            Analyzer.explain(model, options, line), Analyzer.nests(model), Optional.empty());
      } catch (ParsedUnit.SyntaxException e) {
        return new Explained(List.of(), List.of(), Optional.of(syntaxError(file, tokens, e)));
      }
    } catch (IOException e) {
      return new Explained(
          List.of(), List.of(), Optional.of(unreadable(file, e).diagnostics().get(0)));
    } catch (RuntimeException | StackOverflowError e) {
      String message = "cannot be explained: internal error (" + brief(e) + "); please report it";
      return new Explained(
          List.of(), List.of(), Optional.of(new Diagnostic(file.path(), 0, 0, message)));
    }
  }

  static Result unreadable(SourceFile file, Exception e) {
    String reason = e instanceof IOException io ? FileFinder.reason(io) : e.toString();
    return failed(
        file,
        0,
        List.of(),
        new Diagnostic(file.path(), 0, 0, "cannot be read (" + reason + "); skipped"));
  }

  private Result scan(SourceFile file, Tokens tokens, List<Diagnostic> decoding) {
    Candidates candidates = CandidateScan.in(tokens);
    if (candidates.isEmpty()) {
      return new Result(
          file.path(), List.of(), decoding, new Statistics(1, 0, 0, tokens.lines(), 0, 0));
    }
    ParsedUnit unit;
    try {
      unit = ParsedUnit.parse(tokens, candidates, classes);
    } catch (ParsedUnit.SyntaxException e) {
      return failed(file, tokens.lines(), decoding, syntaxError(file, tokens, e));
    }
    Lowering.Lowered lowered = Lowering.lower(file.path(), unit, candidates);
    List<Finding> findings =
        lowered.model().bodies().isEmpty() ? List.of() : Analyzer.analyze(lowered.model(), options);
    Statistics statistics =
        new Statistics(1, 1, 0, tokens.lines(), lowered.resolved(), lowered.unresolved());
    return new Result(file.path(), findings, decoding, statistics);
  }

  private static Result failed(
      SourceFile file, int lines, List<Diagnostic> before, Diagnostic why) {
    List<Diagnostic> all = new ArrayList<>(before);
    all.add(why);
    return new Result(file.path(), List.of(), all, new Statistics(1, 0, 1, lines, 0, 0));
  }

  private static Diagnostic syntaxError(
      SourceFile file, Tokens tokens, ParsedUnit.SyntaxException e) {
    String message = "does not parse (" + brief(e.getMessage()) + "); the file was skipped";
    if (e.offset() < 0) {
      return new Diagnostic(file.path(), 0, 0, message);
    }
    Lines lines = new Lines(file.path(), tokens.source().original());
    return new Diagnostic(
        file.path(), lines.lineOf(e.offset()), lines.columnOf(e.offset()), message);
  }

  /** The first line of what the parser says, without the list of all tokens it would have liked. */
  private static String brief(String message) {
    String line =
        Optional.ofNullable(message)
            .orElse("no reason given")
            .lines()
            .findFirst()
            .orElse("")
            .strip();
    int expected = line.indexOf(", expected one of");
    String shorter = expected > 0 ? line.substring(0, expected) : line;
    return shorter.length() > 160 ? shorter.substring(0, 160) + "..." : shorter;
  }

  private static String brief(Throwable e) {
    StackTraceElement[] trace = e.getStackTrace();
    String at =
        trace.length == 0 ? "" : " at " + trace[0].getClassName() + ":" + trace[0].getLineNumber();
    String message = e.getMessage() == null ? "" : ": " + brief(e.getMessage());
    return e.getClass().getSimpleName() + message + at;
  }

  private boolean malformed(byte[] bytes, String text) {
    return text.indexOf('\uFFFD') >= 0 && !Arrays.equals(text.getBytes(encoding), bytes);
  }

  /**
   * The file is scanned all the same: the bad bytes nearly always stand in a comment or a string.
   */
  private Diagnostic undecodable(SourceFile file, String text) {
    int at = text.indexOf('\uFFFD');
    Lines lines = new Lines(file.path(), text);
    return new Diagnostic(
        file.path(),
        lines.lineOf(at),
        lines.columnOf(at),
        "is not valid "
            + encoding.name()
            + "; scanned with the bad bytes replaced, set the encoding of the sources");
  }
}
