package io.stridewise.javaparser.types;

import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.util.Optional;

/** What constants' names mean between the braces of a class, outside of methods. */
final class ConstantScope {
  private final Optional<ConstantScope> outer;
  private final TypeScope types;
  private final Classes classes;
  private final String name;

  ConstantScope(String name, Optional<ConstantScope> outer, TypeScope types, Classes classes) {
    this.name = name;
    this.outer = outer;
    this.types = types;
    this.classes = classes;
  }

  /** The value of the constant variable that {@code reference} means. */
  Optional<Object> value(Expression reference, int depth) {
    Members members = new Members(classes);
    if (reference instanceof NameExpr n) {
      String simple = n.getNameAsString();
      for (ConstantScope s = this; s != null; s = s.outer.orElse(null)) {
        Optional<FieldInfo> found = classes.find(s.name).flatMap(c -> members.field(c, simple));
        if (found.isPresent()) {
          return found.get().constant().apply(depth);
        }
      }
      return types
          .imports()
          .staticOwner(simple)
          .flatMap(classes::find)
          .flatMap(c -> members.field(c, simple))
          .flatMap(f -> f.constant().apply(depth));
    }
    if (reference instanceof FieldAccessExpr f) {
      return typeNamed(f.getScope())
          .flatMap(classes::find)
          .flatMap(c -> members.field(c, f.getNameAsString()))
          .flatMap(i -> i.constant().apply(depth));
    }
    return Optional.empty();
  }

  private Optional<String> typeNamed(Expression e) {
    if (e instanceof NameExpr n) {
      return types.qualify(n.getNameAsString());
    }
    return e instanceof FieldAccessExpr f ? Optional.of(f.toString()) : Optional.empty();
  }
}
