package io.stridewise.errorprone.lowering;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;

/** Which arms of a switch expression only compute. */
final class SwitchArms extends TreeScanner<Void, Void> {
  private boolean changes;

  private SwitchArms() {}

  /** Whether {@code arm} is one expression that assigns, creates and binds nothing. */
  static boolean isPlain(CaseTree arm) {
    if (!(arm.getBody() instanceof ExpressionTree)) {
      return false;
    }
    for (Tree label : Children.labels(arm)) {
      if (label instanceof ExpressionTree || !Children.bindings(label).isEmpty()) {
        return false;
      }
    }
    SwitchArms scan = new SwitchArms();
    scan.scan(arm.getBody(), null);
    return !scan.changes;
  }

  @Override
  public Void scan(Tree t, Void unused) {
    changes |=
        t instanceof AssignmentTree
            || t instanceof CompoundAssignmentTree
            || t instanceof UnaryTree u && Operators.isIncrement(u)
            || t instanceof LambdaExpressionTree
            || t instanceof NewClassTree
            || t instanceof com.sun.source.tree.BindingPatternTree;
    return changes ? null : super.scan(t, unused);
  }
}
