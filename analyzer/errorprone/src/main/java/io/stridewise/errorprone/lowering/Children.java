package io.stridewise.errorprone.lowering;

import com.sun.source.tree.BindingPatternTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;

/**
 * Parts of trees for which the API of the oldest supported javac has no names: they are found as
 * javac's own scanner walks them, whatever its version.
 */
final class Children {
  private Children() {}

  /** The direct children of {@code tree}, in order. */
  static List<Tree> of(Tree tree) {
    List<Tree> children = new ArrayList<>();
    tree.accept(
        new TreeScanner<Void, Void>() {
          @Override
          public Void scan(Tree child, Void unused) {
            if (child != null) {
              children.add(child);
            }
            return null;
          }
        },
        null);
    return children;
  }

  /** Patterns and the guard of a case; constants are left out. */
  static List<Tree> labels(CaseTree entry) {
    List<Tree> labels = of(entry);
    labels.removeAll(entry.getExpressions());
    labels.remove(entry.getBody());
    if (entry.getStatements() != null) {
      labels.removeAll(entry.getStatements());
    }
    return labels;
  }

  /** The variables that {@code pattern} binds, in order. */
  static List<BindingPatternTree> bindings(Tree pattern) {
    List<BindingPatternTree> bound = new ArrayList<>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitBindingPattern(BindingPatternTree b, Void unused) {
        bound.add(b);
        return null;
      }
    }.scan(pattern, null);
    return bound;
  }
}
