package io.stridewise.javaparser.types;

import io.stridewise.core.ir.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Chooses the method that a call means (JLS 15.12.2), as far as its result type depends on it.
 * Where argument types are unknown, several methods may fit; if they do not agree on the result,
 * there is no answer rather than a guess.
 */
public final class Overloads {
  private final Members members;

  public Overloads(Classes classes) {
    this.members = new Members(classes);
  }

  /** How well an argument fits a parameter. */
  private enum Fit {
    NO,
    MAYBE,
    YES
  }

  /**
   * The result type of {@code type.name(arguments)}; empty if no class on the way declares one that
   * fits.
   */
  public Optional<Type> result(ClassInfo type, String name, List<Type> arguments) {
    List<MethodInfo> all = members.methods(type, name);
    for (Phase phase : Phase.values()) {
      List<MethodInfo> applicable = new ArrayList<>();
      boolean certain = true;
      for (MethodInfo m : all) {
        Fit fit = fit(m, arguments, phase);
        if (fit != Fit.NO) {
          applicable.add(m);
          certain &= fit == Fit.YES;
        }
      }
      if (!applicable.isEmpty()) {
        Optional<Type> agreed = agreed(applicable);
        return agreed.isPresent() || !certain ? agreed : mostSpecific(applicable, arguments.size());
      }
    }
    return Optional.empty();
  }

  private enum Phase {
    STRICT,
    LOOSE,
    VARIABLE_ARITY
  }

  private static Optional<Type> agreed(List<MethodInfo> methods) {
    Type first = methods.get(0).result();
    return methods.stream().allMatch(m -> m.result().equals(first))
        ? Optional.of(first)
        : Optional.empty();
  }

  private Fit fit(MethodInfo m, List<Type> arguments, Phase phase) {
    int fixed = m.parameters().size();
    if (phase == Phase.VARIABLE_ARITY) {
      if (!m.varargs() || arguments.size() < fixed - 1) {
        return Fit.NO;
      }
    } else if (arguments.size() != fixed) {
      return Fit.NO;
    }
    Fit worst = Fit.YES;
    for (int i = 0; i < arguments.size(); i++) {
      Fit fit = fit(arguments.get(i), parameter(m, i, phase), phase != Phase.STRICT);
      worst = fit.compareTo(worst) < 0 ? fit : worst;
    }
    return worst;
  }

  private static Type parameter(MethodInfo m, int i, Phase phase) {
    int last = m.parameters().size() - 1;
    if (phase == Phase.VARIABLE_ARITY && i >= last) {
      return m.parameters().get(last) instanceof Type.Array a ? a.element() : Type.UNRESOLVED;
    }
    return m.parameters().get(i);
  }

  private Fit fit(Type argument, Type parameter, boolean boxing) {
    if (argument.equals(parameter)) {
      return argument instanceof Type.Unresolved ? Fit.MAYBE : Fit.YES;
    }
    if (argument instanceof Type.Unresolved) {
      return Fit.MAYBE;
    }
    if (parameter instanceof Type.Unresolved) {
      // A type variable: any reference, and by boxing any value.
      return argument instanceof Type.Primitive && !boxing ? Fit.NO : Fit.MAYBE;
    }
    if (argument instanceof Type.Primitive a && parameter instanceof Type.Primitive p) {
      return Types.widens(a, p) ? Fit.YES : Fit.NO;
    }
    if (argument instanceof Type.Primitive || parameter instanceof Type.Primitive) {
      return boxing ? Fit.MAYBE : Fit.NO;
    }
    if (argument instanceof Type.Array a && parameter instanceof Type.Array p) {
      boolean primitive =
          a.element() instanceof Type.Primitive || p.element() instanceof Type.Primitive;
      return primitive ? Fit.NO : fit(a.element(), p.element(), false);
    }
    if (parameter instanceof Type.Array) {
      return Fit.NO;
    }
    if (argument instanceof Type.Array) {
      String name = ((Type.Declared) parameter).name();
      return name.equals("java.lang.Object")
              || name.equals("java.lang.Cloneable")
              || name.equals("java.io.Serializable")
          ? Fit.YES
          : Fit.NO;
    }
    return members
        .inherits(((Type.Declared) argument).name(), ((Type.Declared) parameter).name())
        .map(yes -> yes ? Fit.YES : Fit.NO)
        .orElse(Fit.MAYBE);
  }

  /** The one method all of whose parameters are at least as narrow as those of every other. */
  private Optional<Type> mostSpecific(List<MethodInfo> methods, int arity) {
    for (MethodInfo m : methods) {
      if (m.parameters().size() == arity
          && methods.stream().allMatch(o -> fit(o, m.parameters(), Phase.STRICT) == Fit.YES)) {
        return Optional.of(m.result());
      }
    }
    return Optional.empty();
  }
}
