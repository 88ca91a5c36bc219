package io.stridewise.errorprone.lowering;

import com.sun.source.tree.StatementTree;
import com.sun.source.tree.VariableTree;
import com.sun.tools.javac.tree.JCTree;
import io.stridewise.core.ir.Span;
import java.util.List;

/** Which variables were declared together: {@code int i = 0, j;} is two trees for javac. */
final class Declarations {
  private Declarations() {}

  /** The index behind the last variable that is declared together with statement {@code from}. */
  static int endOfGroup(List<? extends StatementTree> statements, int from, UnitContext unit) {
    int behind = from + 1;
    if (statements.get(from) instanceof VariableTree first) {
      while (behind < statements.size()
          && statements.get(behind) instanceof VariableTree next
          && unit.start(next) == unit.start(first)) {
        behind++;
      }
    }
    return behind;
  }

  /** From the name to the end of the initialiser. */
  static Span span(VariableTree v, UnitContext unit) {
    int name = ((JCTree) v).pos;
    int end =
        v.getInitializer() == null ? name + v.getName().length() : unit.end(v.getInitializer());
    return new Span(name, end);
  }
}
