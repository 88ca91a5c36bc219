package io.stridewise.errorprone;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.tree.EndPosTable;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.util.JCDiagnostic.DiagnosticPosition;
import io.stridewise.core.ir.Span;

/** A place of a diagnostic that is no tree: the header of a loop. */
record SpanPosition(CompilationUnitTree unit, Span span) implements DiagnosticPosition {
  @Override
  public JCTree getTree() {
    return (JCTree) unit;
  }

  @Override
  public int getStartPosition() {
    return span.start();
  }

  @Override
  public int getPreferredPosition() {
    return span.start();
  }

  @Override
  public int getEndPosition(EndPosTable ends) {
    return span.end();
  }
}
