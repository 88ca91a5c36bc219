package io.stridewise.errorprone;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * One run of javac with Error Prone and this plugin, as a build runs it.
 *
 * @param succeeded whether javac was content
 * @param diagnostics all of them, in order
 * @param output what javac wrote besides
 */
record Compilation(
    boolean succeeded, List<Diagnostic<? extends JavaFileObject>> diagnostics, String output) {
  /** The flags without which Error Prone does not start. */
  static final List<String> FLAGS =
      List.of("-XDcompilePolicy=simple", "--should-stop=ifError=FLOW", "-proc:none");

  /** Compiles {@code A.java} into {@code classes}, with Error Prone's own checks off. */
  static Compilation of(Path classes, String source, String... errorProneFlags) {
    List<String> flags = new ArrayList<>(FLAGS);
    String plugin = "-Xplugin:ErrorProne -XepDisableAllChecks -Xep:stridewise:WARN";
    flags.add(String.join(" ", plugin, String.join(" ", errorProneFlags)).strip());
    return of(classes, source, flags);
  }

  static Compilation of(Path classes, String source, List<String> flags) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
    List<String> options = new ArrayList<>(flags);
    options.addAll(
        List.of("-d", classes.toString(), "-processorpath", System.getProperty("java.class.path")));
    StringWriter output = new StringWriter();
    boolean succeeded =
        javac.getTask(output, null, collector, options, null, List.of(file(source))).call();
    return new Compilation(succeeded, collector.getDiagnostics(), output.toString());
  }

  private static JavaFileObject file(String text) {
    return new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }

  /** {@code WARNING} and the text of each diagnostic. */
  List<String> messages() {
    return diagnostics.stream().map(d -> d.getKind() + " " + d.getMessage(Locale.ROOT)).toList();
  }
}
