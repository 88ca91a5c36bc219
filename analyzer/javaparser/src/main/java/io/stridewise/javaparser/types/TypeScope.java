package io.stridewise.javaparser.types;

import com.github.javaparser.ast.type.ArrayType;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.IntersectionType;
import com.github.javaparser.ast.type.PrimitiveType;
import com.github.javaparser.ast.type.TypeParameter;
import com.github.javaparser.ast.type.UnionType;
import com.github.javaparser.ast.type.VoidType;
import io.stridewise.core.ir.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What type names mean at a place of a file: local classes and type parameters, member classes,
 * imports.
 */
public final class TypeScope {
  private final Optional<TypeScope> outer;
  private final Imports imports;
  private final Map<String, String> names = new HashMap<>();

  private TypeScope(Optional<TypeScope> outer, Imports imports) {
    this.outer = outer;
    this.imports = imports;
  }

  static TypeScope file(Imports imports) {
    return new TypeScope(Optional.empty(), imports);
  }

  /** A scope inside this one. */
  public TypeScope inner() {
    return new TypeScope(Optional.of(this), imports);
  }

  /** A scope inside this one that knows {@code parameters}. */
  public TypeScope with(List<TypeParameter> parameters) {
    if (parameters.isEmpty()) {
      return this;
    }
    TypeScope scope = inner();
    parameters.forEach(p -> scope.names.put(p.getNameAsString(), ""));
    return scope;
  }

  /** Makes {@code simple} mean {@code qualified} from here inwards. */
  public void declare(String simple, String qualified) {
    names.put(simple, qualified);
  }

  /** The file's imports. */
  public Imports imports() {
    return imports;
  }

  /**
   * The qualified name of the class that {@code simple} means here; empty for type parameters and
   * unknown names.
   */
  public Optional<String> qualify(String simple) {
    for (TypeScope s = this; s != null; s = s.outer.orElse(null)) {
      String found = s.names.get(simple);
      if (found != null) {
        return found.isEmpty() ? Optional.empty() : Optional.of(found);
      }
    }
    return imports.type(simple);
  }

  /** Whether {@code simple} is a type parameter here. */
  public boolean isTypeParameter(String simple) {
    for (TypeScope s = this; s != null; s = s.outer.orElse(null)) {
      String found = s.names.get(simple);
      if (found != null) {
        return found.isEmpty();
      }
    }
    return false;
  }

  /** The type that {@code type} denotes here; {@code var} and unknown forms are unresolved. */
  public Type lower(com.github.javaparser.ast.type.Type type) {
    if (type instanceof PrimitiveType p) {
      return primitive(p);
    } else if (type instanceof ArrayType a) {
      return new Type.Array(lower(a.getComponentType()));
    } else if (type instanceof ClassOrInterfaceType c) {
      return isVar(c) ? Type.UNRESOLVED : new Type.Declared(nameOf(c));
    } else if (type instanceof VoidType) {
      return Type.Primitive.VOID;
    } else if (type instanceof IntersectionType i) {
      return lower(i.getElements().get(0));
    } else if (type instanceof UnionType) {
      return new Type.Declared("java.lang.Throwable");
    }
    return Type.UNRESOLVED;
  }

  /** Whether {@code type} is {@code var}. */
  public static boolean isVar(com.github.javaparser.ast.type.Type type) {
    return type.isVarType()
        || type instanceof ClassOrInterfaceType c
            && c.getScope().isEmpty()
            && c.getTypeArguments().isEmpty()
            && c.getName().getIdentifier().equals("var");
  }

  private String nameOf(ClassOrInterfaceType type) {
    String simple = type.getName().getIdentifier();
    if (type.getScope().isEmpty()) {
      return qualify(simple).orElse(simple);
    }
    return nameOf(type.getScope().get()) + "." + simple;
  }

  static Type primitive(PrimitiveType type) {
    return switch (type.getType()) {
      case BOOLEAN -> Type.Primitive.BOOLEAN;
      case BYTE -> Type.Primitive.BYTE;
      case SHORT -> Type.Primitive.SHORT;
      case CHAR -> Type.Primitive.CHAR;
      case INT -> Type.Primitive.INT;
      case LONG -> Type.Primitive.LONG;
      case FLOAT -> Type.Primitive.FLOAT;
      case DOUBLE -> Type.Primitive.DOUBLE;
    };
  }
}
