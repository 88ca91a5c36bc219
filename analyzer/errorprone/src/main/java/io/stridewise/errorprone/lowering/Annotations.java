package io.stridewise.errorprone.lowering;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import io.stridewise.core.ir.DeclaredAnnotation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The annotations that suppress findings or mark generated code. */
final class Annotations extends TreePathScanner<Void, Void> {
  private final UnitContext unit;
  private final List<DeclaredAnnotation> found = new ArrayList<>();

  private Annotations(UnitContext unit) {
    this.unit = unit;
  }

  static List<DeclaredAnnotation> of(CompilationUnitTree tree, UnitContext unit) {
    // Most files have none; a search in the text is cheaper than a walk over the tree.
    String text = unit.tokens().source().original();
    boolean escapes = text.contains("\\u");
    if (!escapes && !text.contains("SuppressWarnings") && !text.contains("Generated")) {
      return List.of();
    }
    Annotations annotations = new Annotations(unit);
    annotations.scan(tree, null);
    annotations.found.sort(Comparator.comparingInt(a -> a.scope().start()));
    return annotations.found;
  }

  /** Variables declared together share their modifiers: each of them is annotated. */
  @Override
  public Void visitAnnotation(AnnotationTree a, Void unused) {
    String name = simpleName(a.getAnnotationType());
    Tree modifiers = getCurrentPath().getParentPath().getLeaf();
    if (!name.equals("SuppressWarnings") && !name.equals("Generated")
        || !(modifiers instanceof ModifiersTree)) {
      return null;
    }
    Tree declaration = getCurrentPath().getParentPath().getParentPath().getLeaf();
    if (unit.isWritten(declaration)) {
      List<String> strings = new ArrayList<>();
      a.getArguments().forEach(argument -> strings(argument, strings));
      found.add(new DeclaredAnnotation(name, strings, unit.span(declaration)));
    }
    return null;
  }

  private static String simpleName(Tree type) {
    if (type instanceof IdentifierTree i) {
      return i.getName().toString();
    }
    return type instanceof MemberSelectTree s ? s.getIdentifier().toString() : "";
  }

  private static void strings(ExpressionTree value, List<String> to) {
    if (value instanceof AssignmentTree a) {
      strings(a.getExpression(), to);
    } else if (value instanceof NewArrayTree array && array.getInitializers() != null) {
      array.getInitializers().forEach(v -> strings(v, to));
    } else {
      Constants.string(value).ifPresent(to::add);
    }
  }
}
