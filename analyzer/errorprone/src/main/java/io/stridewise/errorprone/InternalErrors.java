package io.stridewise.errorprone;

import com.google.errorprone.VisitorState;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.tools.javac.api.JavacTrees;
import io.stridewise.core.report.ToolVersion;
import io.stridewise.errorprone.lowering.Trouble;
import javax.tools.Diagnostic;

/** Turns an internal error into one note about one method; the compilation goes on. */
final class InternalErrors implements Trouble {
  private static final String REPORT_TO = "https://stridewise.io/issues";

  private final CompilationUnitTree unit;
  private final VisitorState state;

  InternalErrors(CompilationUnitTree unit, VisitorState state) {
    this.unit = unit;
    this.state = state;
  }

  /** Never a warning, which {@code -Werror} would turn into a failed build. */
  @Override
  public void in(String method, Tree at, Throwable error) {
    StackTraceElement[] trace = error.getStackTrace();
    String where = trace.length == 0 ? "" : " at " + trace[0];
    String message =
        "[Stridewise %s] internal error in %s, which was left out: %s%s; please report it to %s"
            .formatted(ToolVersion.current(), method, error, where, REPORT_TO);
    JavacTrees.instance(state.context).printMessage(Diagnostic.Kind.NOTE, message, at, unit);
  }
}
