package io.stridewise.javaparser.types;

import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.NodeList;
import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.EnumDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.RecordDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import com.github.javaparser.ast.type.TypeParameter;
import io.stridewise.core.ir.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * A class, interface, enum, record or anonymous class of a parsed file, with what its syntax alone
 * tells.
 */
public final class DeclaredClass {
  private final String name;
  private final Optional<DeclaredClass> outer;
  private final TypeScope scope;
  private final Node node;
  private final ClassInfo info;
  private final UnitClasses classes;
  private final ConstantScope constants;

  private DeclaredClass(
      String name,
      Optional<DeclaredClass> outer,
      TypeScope around,
      Node node,
      UnitClasses classes) {
    this.name = name;
    this.outer = outer;
    this.node = node;
    this.classes = classes;
    this.scope = parametersOf(node).map(around::with).orElse(around).inner();
    if (node instanceof TypeDeclaration<?> t) {
      scope.declare(t.getNameAsString(), name);
    }
    for (BodyDeclaration<?> member : members()) {
      if (member instanceof TypeDeclaration<?> t) {
        scope.declare(t.getNameAsString(), name + "." + t.getNameAsString());
      }
    }
    this.constants = new ConstantScope(name, outer.map(o -> o.constants), scope, classes);
    this.info = new ClassInfo(name, isInterface(), supertypes(), fields(), methods());
  }

  /** A top-level, member or local class. */
  static DeclaredClass of(
      String name,
      Optional<DeclaredClass> outer,
      TypeScope around,
      TypeDeclaration<?> node,
      UnitClasses classes) {
    return new DeclaredClass(name, outer, around, node, classes);
  }

  /** The class that {@code new C() { ... }} declares. */
  static DeclaredClass anonymous(
      String name,
      Optional<DeclaredClass> outer,
      TypeScope around,
      ObjectCreationExpr node,
      UnitClasses classes) {
    return new DeclaredClass(name, outer, around, node, classes);
  }

  /** The class of an enum constant with a body. */
  static DeclaredClass constant(
      String name, DeclaredClass outer, EnumConstantDeclaration node, UnitClasses classes) {
    return new DeclaredClass(name, Optional.of(outer), outer.scope, node, classes);
  }

  /** Qualified name, with dots. */
  public String name() {
    return name;
  }

  /** The class around this one. */
  public Optional<DeclaredClass> outer() {
    return outer;
  }

  /** What type names mean between its braces. */
  public TypeScope scope() {
    return scope;
  }

  /** Its own members. */
  public ClassInfo info() {
    return info;
  }

  /** The declarations between its braces. */
  public NodeList<BodyDeclaration<?>> members() {
    if (node instanceof TypeDeclaration<?> t) {
      return t.getMembers();
    } else if (node instanceof EnumConstantDeclaration e) {
      return e.getClassBody();
    }
    return ((ObjectCreationExpr) node).getAnonymousClassBody().orElseGet(NodeList::new);
  }

  /** The constants of an enum. */
  public List<EnumConstantDeclaration> entries() {
    return node instanceof EnumDeclaration e ? e.getEntries() : List.of();
  }

  /** The components of a record. */
  public List<Parameter> recordComponents() {
    return node instanceof RecordDeclaration r ? r.getParameters() : List.of();
  }

  private static Optional<List<TypeParameter>> parametersOf(Node node) {
    if (node instanceof ClassOrInterfaceDeclaration c) {
      return Optional.of(c.getTypeParameters());
    }
    return node instanceof RecordDeclaration r
        ? Optional.of(r.getTypeParameters())
        : Optional.empty();
  }

  private boolean isInterface() {
    return node instanceof ClassOrInterfaceDeclaration c && c.isInterface()
        || node instanceof AnnotationDeclaration;
  }

  private List<String> supertypes() {
    List<ClassOrInterfaceType> written = new ArrayList<>();
    if (node instanceof ClassOrInterfaceDeclaration c) {
      written.addAll(c.getExtendedTypes());
      written.addAll(c.getImplementedTypes());
    } else if (node instanceof EnumDeclaration e) {
      written.addAll(e.getImplementedTypes());
    } else if (node instanceof RecordDeclaration r) {
      written.addAll(r.getImplementedTypes());
    } else if (node instanceof ObjectCreationExpr o) {
      written.add(o.getType());
    }
    List<String> names = new ArrayList<>();
    if (node instanceof EnumConstantDeclaration) {
      names.add(outer.orElseThrow().name);
    }
    for (ClassOrInterfaceType type : written) {
      if (scope.lower(type) instanceof Type.Declared d) {
        names.add(d.name());
      }
    }
    return names;
  }

  private Map<String, FieldInfo> fields() {
    Map<String, FieldInfo> fields = new HashMap<>();
    if (node instanceof EnumDeclaration e) {
      Type self = new Type.Declared(name);
      e.getEntries()
          .forEach(c -> {
            String constant = c.getNameAsString();
            fields.put(
                constant,
                new FieldInfo(
                    name, constant, self, false, true, true, false, depth -> Optional.empty()));
          });
    }
    if (node instanceof RecordDeclaration r) {
      for (Parameter p : r.getParameters()) {
        fields.put(
            p.getNameAsString(),
            new FieldInfo(
                name,
                p.getNameAsString(),
                parameterType(p, scope),
                true,
                false,
                true,
                false,
                d -> Optional.empty()));
      }
    }
    for (BodyDeclaration<?> member : members()) {
      if (member instanceof FieldDeclaration f) {
        for (VariableDeclarator v : f.getVariables()) {
          fields.put(v.getNameAsString(), field(f, v));
        }
      }
    }
    return fields;
  }

  private FieldInfo field(FieldDeclaration declaration, VariableDeclarator variable) {
    boolean constant = isInterface();
    boolean isFinal = constant || declaration.isFinal();
    Type type = scope.lower(variable.getType());
    Optional<Expression> init = variable.getInitializer();
    boolean candidate = isFinal && init.isPresent() && !(type instanceof Type.Array);
    return new FieldInfo(
        name,
        variable.getNameAsString(),
        type,
        declaration.isPrivate(),
        constant || declaration.isStatic(),
        isFinal,
        declaration.isVolatile(),
        candidate
            ? constant(classes.keep(init.get()), constants, type)
            : depth -> Optional.empty());
  }

  /** Static, so that the function does not hold the class and with it the syntax tree. */
  private static IntFunction<Optional<Object>> constant(
      Supplier<Optional<Expression>> init, ConstantScope scope, Type type) {
    return depth ->
        depth <= 0
            ? Optional.empty()
            : init.get()
                .flatMap(e -> Constants.fold(e, name -> scope.value(name, depth - 1)))
                .flatMap(v -> Constants.convert(v, type));
  }

  /**
   * The value of the constant variable that {@code reference} means in this class, outside methods.
   */
  public Optional<Object> constant(Expression reference, int depth) {
    return constants.value(reference, depth);
  }

  private Map<String, List<MethodInfo>> methods() {
    Map<String, List<MethodInfo>> methods = new HashMap<>();
    for (BodyDeclaration<?> member : members()) {
      if (member instanceof MethodDeclaration m) {
        methods.computeIfAbsent(m.getNameAsString(), k -> new ArrayList<>()).add(method(m));
      }
    }
    if (node instanceof RecordDeclaration r) {
      for (Parameter p : r.getParameters()) {
        MethodInfo accessor =
            new MethodInfo(
                name, p.getNameAsString(), List.of(), false, parameterType(p, scope), false);
        List<MethodInfo> same =
            methods.computeIfAbsent(p.getNameAsString(), k -> new ArrayList<>());
        if (same.stream().noneMatch(m -> m.parameters().isEmpty())) {
          same.add(accessor);
        }
      }
    }
    return methods;
  }

  private MethodInfo method(MethodDeclaration m) {
    TypeScope inside = scope.with(m.getTypeParameters());
    List<Type> parameters = new ArrayList<>();
    for (Parameter p : m.getParameters()) {
      parameters.add(erase(parameterType(p, inside), inside));
    }
    boolean varargs =
        !m.getParameters().isEmpty()
            && m.getParameters().get(m.getParameters().size() - 1).isVarArgs();
    Type result = inside.lower(m.getType());
    return new MethodInfo(
        name,
        m.getNameAsString(),
        parameters,
        varargs,
        dependsOnParameter(result, inside) ? Type.UNRESOLVED : result,
        m.isStatic());
  }

  /** The type of a parameter, an array for {@code T...}. */
  public static Type parameterType(Parameter p, TypeScope scope) {
    Type type = scope.lower(p.getType());
    return p.isVarArgs() ? new Type.Array(type) : type;
  }

  private static Type erase(Type type, TypeScope scope) {
    return dependsOnParameter(type, scope) ? Type.UNRESOLVED : type;
  }

  private static boolean dependsOnParameter(Type type, TypeScope scope) {
    if (type instanceof Type.Array a) {
      return dependsOnParameter(a.element(), scope);
    }
    return type instanceof Type.Declared d && scope.isTypeParameter(d.name());
  }
}
