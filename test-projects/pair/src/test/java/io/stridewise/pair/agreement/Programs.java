package io.stridewise.pair.agreement;

import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.lexical.CandidateScan.Candidates;
import io.stridewise.core.lexical.Lexer;
import io.stridewise.core.lexical.SourceText;
import io.stridewise.core.lexical.Tokens;
import io.stridewise.javaparser.lowering.Lowering;
import io.stridewise.javaparser.types.ClassStores;
import io.stridewise.javaparser.types.ClassWorld;
import io.stridewise.javaparser.types.ParsedUnit;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;

/** Programs as the checker sees them, and as the JVM does. */
final class Programs {
  private final Path folder;

  /**
   * @param folder for class files
   */
  Programs(Path folder) {
    this.folder = folder;
  }

  /** What the source front end makes of {@code source}. */
  static CompilationUnitModel model(String source) {
    Tokens tokens = Lexer.cut(SourceText.of(source));
    ClassWorld world =
        new ClassWorld(List.of(), ClassStores.runningJdk(), List.of(), StandardCharsets.UTF_8);
    try {
      return Lowering.lower(
              "P.java", ParsedUnit.parse(tokens, Candidates.ALL, world), Candidates.ALL)
          .model();
    } catch (ParsedUnit.SyntaxException e) {
      throw new AssertionError(e.getMessage() + " at " + e.offset(), e);
    }
  }

  /**
   * The class {@code name}, compiled.
   *
   * @param stage tells classes of one name apart
   */
  Class<?> compiled(String name, String source, String stage)
      throws IOException, ClassNotFoundException {
    Path root = folder.resolve(stage);
    Files.createDirectories(root);
    Path file = Files.writeString(root.resolve(name + ".java"), source);
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                System.err,
                "-proc:none",
                "-nowarn",
                "-cp",
                System.getProperty("java.class.path"),
                "-d",
                root.toString(),
                file.toString());
    if (result != 0) {
      throw new AssertionError(file + " does not compile");
    }
    URLClassLoader loader =
        new URLClassLoader(new URL[] {root.toUri().toURL()}, Programs.class.getClassLoader());
    return loader.loadClass(name);
  }
}
