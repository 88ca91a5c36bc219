package io.stridewise.errorprone.lowering;

import com.sun.source.tree.Tree;
import com.sun.tools.javac.code.Symbol;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.TreeInfo;
import io.stridewise.core.ir.Type;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.IntersectionType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.TypeVariable;

/** What javac knows about a tree after attribution, in terms of the loop language. */
final class Attributed {
  private static final String ANONYMOUS = "<anonymous>";

  private Attributed() {}

  /** The symbol that {@code tree} declares or means; empty for expressions that mean none. */
  static Optional<Symbol> symbol(Tree tree) {
    JCTree t = (JCTree) tree;
    Symbol declared = TreeInfo.symbolFor(t);
    return Optional.ofNullable(declared != null ? declared : TreeInfo.symbol(t));
  }

  /** The static type of {@code tree}, an expression or the name of a type. */
  static Type type(Tree tree) {
    return type(((JCTree) tree).type);
  }

  static Type type(TypeMirror type) {
    if (type == null) {
      return Type.UNRESOLVED;
    }
    return switch (type.getKind()) {
      case BOOLEAN -> Type.Primitive.BOOLEAN;
      case BYTE -> Type.Primitive.BYTE;
      case SHORT -> Type.Primitive.SHORT;
      case CHAR -> Type.Primitive.CHAR;
      case INT -> Type.Primitive.INT;
      case LONG -> Type.Primitive.LONG;
      case FLOAT -> Type.Primitive.FLOAT;
      case DOUBLE -> Type.Primitive.DOUBLE;
      case VOID -> Type.Primitive.VOID;
      case NULL -> Type.NULL;
      case ARRAY -> new Type.Array(type(((ArrayType) type).getComponentType()));
      case DECLARED -> new Type.Declared(name((TypeElement) ((DeclaredType) type).asElement()));
      case TYPEVAR ->
          new Type.Declared(((TypeVariable) type).asElement().getSimpleName().toString());
      case INTERSECTION -> type(((IntersectionType) type).getBounds().get(0));
      case UNION -> new Type.Declared("java.lang.Throwable");
      default -> Type.UNRESOLVED;
    };
  }

  /**
   * The qualified name of {@code type}, with dots; local and anonymous classes are named by the
   * class around them.
   */
  static String name(TypeElement type) {
    String qualified = type.getQualifiedName().toString();
    Element owner = type.getEnclosingElement();
    boolean global = owner == null || !qualified.isEmpty() && !isLocal(type);
    if (global) {
      return qualified;
    }
    String simple = type.getSimpleName().toString();
    return name(((Symbol) owner).enclClass()) + "." + (simple.isEmpty() ? ANONYMOUS : simple);
  }

  private static boolean isLocal(TypeElement type) {
    return type.getNestingKind() == NestingKind.LOCAL;
  }
}
