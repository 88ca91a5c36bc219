package io.stridewise.javaparser.lowering;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import io.stridewise.core.ir.Expr;
import io.stridewise.core.ir.Span;
import io.stridewise.core.ir.Symbol;
import io.stridewise.core.ir.Type;
import io.stridewise.javaparser.types.ClassInfo;
import io.stridewise.javaparser.types.DeclaredClass;
import io.stridewise.javaparser.types.FieldInfo;
import java.util.Optional;

/** What names mean (JLS 6.5): variables first, then classes, then packages. */
final class Names {
  private final BodyContext context;
  private final UnitContext unit;

  Names(BodyContext context) {
    this.context = context;
    this.unit = context.unit();
  }

  /**
   * The variable that {@code name} means; empty if there is none. Outside of a class that may
   * inherit a field of this name from a class that is not known, it may mean that field.
   */
  Optional<Expr> variable(String name, Span span) {
    boolean innermost = true;
    boolean inherited = false;
    Optional<Expr> found = Optional.empty();
    for (Scope s = context.scope(); s != null; s = s.outer().orElse(null)) {
      Optional<Symbol> local = s.variable(name);
      if (local.isPresent()) {
        found = Optional.of(new Expr.SymbolRef(span, local.get()));
        break;
      }
      if (s.type().isPresent()) {
        ClassInfo type = s.type().get().info();
        Optional<FieldInfo> field = unit.members().field(type, name);
        if (field.isPresent()) {
          found = Optional.of(ofThis(field.get(), s.type().get(), innermost, span));
          break;
        }
        inherited |= unit.members().hasUnknownSupertype(type);
        innermost = false;
      }
    }
    if (found.isEmpty()) {
      found = imported(name, span);
    }
    return inherited ? found.map(outer -> unknown(name, span)) : found;
  }

  private Expr unknown(String name, Span span) {
    return new Expr.FieldRead(span, unit.unknownField(name, name, false), Optional.empty());
  }

  /**
   * A field written without a receiver. An outer instance's field that the outer class inherits
   * keeps its receiver: the inner class might inherit the same field, and that would be another
   * variable.
   */
  private Expr ofThis(FieldInfo field, DeclaredClass owner, boolean innermost, Span span) {
    boolean bare = innermost || field.isStatic() || field.owner().equals(owner.name());
    Optional<Expr> receiver =
        bare ? Optional.empty() : Optional.of(new Expr.This(span, new Type.Declared(owner.name())));
    return new Expr.FieldRead(span, unit.field(field), receiver);
  }

  private Optional<Expr> imported(String name, Span span) {
    Optional<FieldInfo> field =
        context
            .types()
            .imports()
            .staticOwner(name)
            .flatMap(unit::find)
            .flatMap(c -> unit.members().field(c, name));
    for (String owner : context.types().imports().staticOnDemand()) {
      if (field.isEmpty()) {
        field = unit.find(owner).flatMap(c -> unit.members().field(c, name));
      }
    }
    return field.map(f -> new Expr.FieldRead(span, unit.field(f), Optional.empty()));
  }

  /** A simple name as a value. */
  Expr simple(NameExpr name) {
    String text = name.getNameAsString();
    Span span = unit.span(name);
    return variable(text, span).orElseGet(() -> unknown(text, span));
  }

  /**
   * The class that {@code e} names, if it names one and no variable. Names that look like classes
   * and are known as such are not searched among inherited fields first: that would load every
   * supertype for each {@code Math.abs}.
   */
  Optional<String> type(Expression e) {
    if (e instanceof NameExpr n) {
      String name = n.getNameAsString();
      if (looksLikeType(name)) {
        if (isDeclaredVariable(name)) {
          return Optional.empty();
        }
        Optional<String> qualified = context.types().qualify(name);
        if (qualified.isPresent()) {
          return qualified;
        }
        return variable(name, unit.span(e)).isPresent() ? Optional.empty() : Optional.of(name);
      }
      return variable(name, unit.span(e)).isPresent()
          ? Optional.empty()
          : context.types().qualify(name);
    }
    if (e instanceof FieldAccessExpr f && looksLikeType(f.getNameAsString())) {
      Optional<String> outer = type(f.getScope());
      if (outer.isPresent()) {
        String nested = outer.get() + "." + f.getNameAsString();
        boolean field =
            unit.find(outer.get())
                .flatMap(c -> unit.members().field(c, f.getNameAsString()))
                .isPresent();
        return field || !unit.unit().exists(nested) ? Optional.empty() : Optional.of(nested);
      }
      return packageName(f.getScope()).map(p -> p + "." + f.getNameAsString());
    }
    return Optional.empty();
  }

  private Optional<String> packageName(Expression e) {
    if (e instanceof NameExpr n) {
      String name = n.getNameAsString();
      boolean free = !looksLikeType(name) && variable(name, unit.span(e)).isEmpty();
      return free ? Optional.of(name) : Optional.empty();
    }
    if (e instanceof FieldAccessExpr f && !looksLikeType(f.getNameAsString())) {
      return packageName(f.getScope()).map(p -> p + "." + f.getNameAsString());
    }
    return Optional.empty();
  }

  private static boolean looksLikeType(String name) {
    return Character.isUpperCase(name.charAt(0));
  }

  private boolean isDeclaredVariable(String name) {
    for (Scope s = context.scope(); s != null; s = s.outer().orElse(null)) {
      if (s.variable(name).isPresent()
          || s.type().isPresent() && s.type().get().info().fields().containsKey(name)) {
        return true;
      }
    }
    return false;
  }

  /** The static field {@code type.name}. */
  Expr staticField(String type, String name, Span span) {
    Optional<FieldInfo> field = unit.find(type).flatMap(c -> unit.members().field(c, name));
    Symbol symbol =
        field.map(unit::field).orElseGet(() -> unit.unknownField(type + "." + name, name, true));
    return new Expr.FieldRead(span, symbol, Optional.empty());
  }

  /** The field {@code receiver.name}. */
  Expr instanceField(Expr receiver, String name, Span span) {
    Optional<ClassInfo> type =
        receiver.type() instanceof Type.Declared d ? unit.find(d.name()) : Optional.empty();
    Optional<FieldInfo> field = type.flatMap(c -> unit.members().field(c, name));
    Symbol symbol =
        field.map(unit::field).orElseGet(() -> unit.unknownField("." + name, name, false));
    boolean bare = symbol.isStatic() || receiver instanceof Expr.This t && isImplied(t, field);
    return new Expr.FieldRead(span, symbol, bare ? Optional.empty() : Optional.of(receiver));
  }

  /** Whether leaving out the receiver would mean the same variable, see {@link #ofThis}. */
  private boolean isImplied(Expr.This receiver, Optional<FieldInfo> field) {
    String type = receiver.type() instanceof Type.Declared d ? d.name() : "";
    return isOwn(type)
        || isSuper(receiver)
        || field.filter(f -> f.owner().equals(type)).isPresent();
  }

  /** A plain {@code super}, which is the same object as {@code this}. */
  private boolean isSuper(Expr.This expr) {
    return expr.span().of(unit.unit().tokens().source().original()).equals("super");
  }

  private boolean isOwn(String name) {
    return context.scope().currentClass().name().equals(name);
  }
}
