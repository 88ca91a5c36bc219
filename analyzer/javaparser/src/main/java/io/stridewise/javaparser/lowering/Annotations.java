package io.stridewise.javaparser.lowering;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.ExpressionStmt;
import io.stridewise.core.ir.DeclaredAnnotation;
import io.stridewise.core.ir.Span;
import io.stridewise.javaparser.types.Constants;
import io.stridewise.javaparser.types.DeclaredClass;
import io.stridewise.javaparser.types.FieldInfo;
import io.stridewise.javaparser.types.ParsedUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The annotations that suppress findings or mark generated code. */
final class Annotations {
  private final ParsedUnit unit;
  private final List<DeclaredAnnotation> found = new ArrayList<>();

  private Annotations(ParsedUnit unit) {
    this.unit = unit;
  }

  static List<DeclaredAnnotation> of(ParsedUnit unit) {
    // Most files have none; a search in the text is cheaper than a walk over the tree.
    String text = unit.tokens().source().original();
    boolean escapes = text.contains("\\u");
    if (!escapes && !text.contains("SuppressWarnings") && !text.contains("Generated")) {
      return List.of();
    }
    Annotations annotations = new Annotations(unit);
    annotations.collect(unit.tree(), Optional.empty());
    annotations.found.sort(java.util.Comparator.comparingInt(a -> a.scope().start()));
    return annotations.found;
  }

  private void collect(Node node, Optional<DeclaredClass> around) {
    if (node instanceof AnnotationExpr a) {
      add(a, around);
      return;
    }
    Optional<DeclaredClass> inside = around;
    if (node instanceof com.github.javaparser.ast.body.TypeDeclaration<?> t) {
      String prefix = around.map(c -> c.name() + ".").orElse("");
      String name =
          around.isPresent()
              ? prefix + t.getNameAsString()
              : unit.scope().qualify(t.getNameAsString()).orElse("");
      inside = unit.declared(name).or(() -> around);
    }
    for (Node child : node.getChildNodes()) {
      collect(child, inside);
    }
  }

  private void add(AnnotationExpr a, Optional<DeclaredClass> around) {
    String name = a.getName().getIdentifier();
    if (!name.equals("SuppressWarnings") && !name.equals("Generated")) {
      return;
    }
    List<String> strings = new ArrayList<>();
    if (a instanceof SingleMemberAnnotationExpr s) {
      strings(s.getMemberValue(), around, strings);
    } else if (a instanceof NormalAnnotationExpr n) {
      for (MemberValuePair pair : n.getPairs()) {
        strings(pair.getValue(), around, strings);
      }
    }
    found.add(new DeclaredAnnotation(name, strings, scope(a)));
  }

  private static void strings(Expression value, Optional<DeclaredClass> around, List<String> to) {
    if (value instanceof ArrayInitializerExpr array) {
      array.getValues().forEach(v -> strings(v, around, to));
      return;
    }
    Constants.fold(value, e -> around.flatMap(c -> c.constant(e, FieldInfo.CONSTANT_DEPTH)))
        .filter(String.class::isInstance)
        .ifPresent(v -> to.add((String) v));
  }

  /** The annotated declaration; for a local variable its statement. */
  private Span scope(AnnotationExpr a) {
    Node declaration = a.getParentNode().orElse(a);
    if (declaration instanceof VariableDeclarationExpr
        && declaration.getParentNode().orElse(declaration) instanceof ExpressionStmt s) {
      declaration = s;
    }
    return unit.span(declaration);
  }
}
