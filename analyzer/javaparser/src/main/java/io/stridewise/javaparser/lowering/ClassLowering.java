package io.stridewise.javaparser.lowering;

import com.github.javaparser.ast.body.AnnotationDeclaration;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.Parameter;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.type.TypeParameter;
import io.stridewise.core.ir.Body;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Stmt;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import io.stridewise.javaparser.types.DeclaredClass;
import io.stridewise.javaparser.types.TypeScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds the bodies of classes that hold candidate nests, and translates them. */
final class ClassLowering {
  private final UnitContext unit;

  ClassLowering(UnitContext unit) {
    this.unit = unit;
  }

  /** A top-level or member class. */
  void lower(DeclaredClass c, Optional<Scope> around) {
    members(c, Scope.of(c, around));
    if (!c.entries().isEmpty()) {
      entries(c, Scope.of(c, around));
    }
  }

  /** A class declared in a body. */
  void local(TypeDeclaration<?> node, BodyContext at) {
    DeclaredClass outer = at.scope().currentClass();
    String name = outer.name() + "." + node.getNameAsString();
    at.types().declare(node.getNameAsString(), name);
    DeclaredClass c = unit.unit().local(name, outer, at.types(), node);
    if (unit.holdsCandidate(node)) {
      lower(c, Optional.of(at.scope()));
    }
  }

  /** The class of {@code new C() { ... }}. */
  void anonymous(ObjectCreationExpr node, BodyContext at) {
    if (!unit.holdsCandidate(node)) {
      return;
    }
    DeclaredClass outer = at.scope().currentClass();
    String name = outer.name() + ".<anonymous@" + unit.span(node).start() + ">";
    DeclaredClass c = unit.unit().anonymous(name, outer, at.types(), node);
    members(c, Scope.of(c, Optional.of(at.scope())));
  }

  private void members(DeclaredClass c, Scope scope) {
    for (BodyDeclaration<?> member : c.members()) {
      if (!unit.holdsCandidate(member)) {
        continue;
      }
      if (member instanceof MethodDeclaration m && m.getBody().isPresent()) {
        body(
            c,
            scope,
            m.getNameAsString(),
            m,
            m.getTypeParameters(),
            m.getParameters(),
            m.getBody().get());
      } else if (member instanceof ConstructorDeclaration n) {
        body(c, scope, "<init>", n, n.getTypeParameters(), n.getParameters(), n.getBody());
      } else if (member instanceof CompactConstructorDeclaration n) {
        body(c, scope, "<init>", n, n.getTypeParameters(), c.recordComponents(), n.getBody());
      } else if (member instanceof InitializerDeclaration i) {
        body(c, scope, i.isStatic() ? "<clinit>" : "<init>", i, List.of(), List.of(), i.getBody());
      } else if (member instanceof FieldDeclaration f) {
        field(c, scope, f);
      } else if (member instanceof TypeDeclaration<?> t && !(t instanceof AnnotationDeclaration)) {
        unit.unit()
            .declared(c.name() + "." + t.getNameAsString())
            .ifPresent(d -> lower(d, Optional.of(scope)));
      }
    }
  }

  private void entries(DeclaredClass c, Scope scope) {
    for (EnumConstantDeclaration e : c.entries()) {
      if (unit.holdsCandidate(e)) {
        String name = c.name() + "." + e.getNameAsString();
        DeclaredClass body = unit.unit().constant(name, c, e);
        members(body, Scope.of(body, Optional.of(scope)));
      }
    }
  }

  private void body(
      DeclaredClass c,
      Scope scope,
      String name,
      BodyDeclaration<?> node,
      List<TypeParameter> typeParameters,
      List<Parameter> parameters,
      BlockStmt block) {
    TypeScope types = c.scope().with(typeParameters).inner();
    BodyContext context = new BodyContext(unit, scope.block(), types, new Assignments(node));
    List<Symbol> symbols = new ArrayList<>();
    for (Parameter p : parameters) {
      Type type = DeclaredClass.parameterType(p, types);
      symbols.add(
          context.declare(
              Symbol.Kind.PARAMETER, p.getNameAsString(), type, p.isFinal(), p, Optional.empty()));
    }
    boolean isSynchronized = node instanceof MethodDeclaration m && m.isSynchronized();
    Stmt.Block lowered = new Statements(context).block(block);
    unit.bodies()
        .add(new Body(title(c) + "." + name, unit.span(node), symbols, isSynchronized, lowered));
  }

  /** A field whose initialiser holds a lambda or an anonymous class with a nest. */
  private void field(DeclaredClass c, Scope scope, FieldDeclaration f) {
    for (VariableDeclarator v : f.getVariables()) {
      if (v.getInitializer().isPresent() && unit.holdsCandidate(v)) {
        BodyContext context =
            new BodyContext(unit, scope.block(), c.scope().inner(), new Assignments(f));
        Expr value =
            new Statements(context)
                .expressions()
                .assigned(v.getInitializer().get(), c.scope().lower(v.getType()));
        Stmt.Block block =
            new Stmt.Block(unit.span(v), List.of(new Stmt.Evaluate(value.span(), value)));
        unit.bodies()
            .add(
                new Body(
                    title(c) + "." + v.getNameAsString(), unit.span(f), List.of(), false, block));
      }
    }
  }

  /** The class's name without its package. */
  private String title(DeclaredClass c) {
    Optional<DeclaredClass> outer = c.outer();
    if (outer.isPresent()) {
      String last = c.name().substring(outer.get().name().length() + 1);
      return title(outer.get()) + "." + (last.startsWith("<anonymous@") ? "<anonymous>" : last);
    }
    return c.name().substring(c.name().lastIndexOf('.') + 1);
  }
}
