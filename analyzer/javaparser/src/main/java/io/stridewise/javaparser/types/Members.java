package io.stridewise.javaparser.types;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Members including inherited ones. */
public final class Members {
  private final Classes classes;

  public Members(Classes classes) {
    this.classes = classes;
  }

  /** The field that {@code name} means in {@code type}, its own or an inherited one. */
  public Optional<FieldInfo> field(ClassInfo type, String name) {
    return field(type, name, new HashSet<>());
  }

  private Optional<FieldInfo> field(ClassInfo type, String name, Set<String> seen) {
    FieldInfo own = type.fields().get(name);
    if (own != null) {
      return Optional.of(own);
    }
    if (!seen.add(type.name())) {
      return Optional.empty();
    }
    for (String supertype : type.supertypes()) {
      Optional<FieldInfo> found =
          classes.find(supertype).flatMap(c -> field(c, name, seen)).filter(f -> !f.isPrivate());
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Whether a supertype of {@code type}, near or far, cannot be found. */
  public boolean hasUnknownSupertype(ClassInfo type) {
    return hasUnknownSupertype(type, new HashSet<>());
  }

  private boolean hasUnknownSupertype(ClassInfo type, Set<String> seen) {
    if (!seen.add(type.name())) {
      return false;
    }
    for (String supertype : type.supertypes()) {
      Optional<ClassInfo> found = classes.find(supertype);
      if (found.isEmpty() || hasUnknownSupertype(found.get(), seen)) {
        return true;
      }
    }
    return false;
  }

  /** All methods of this name, those of subclasses before the ones they override. */
  public List<MethodInfo> methods(ClassInfo type, String name) {
    List<MethodInfo> found = new ArrayList<>();
    collect(type, name, found, new HashSet<>());
    if (type.isInterface()) {
      classes.find("java.lang.Object").ifPresent(o -> collect(o, name, found, new HashSet<>()));
    }
    return found;
  }

  private void collect(ClassInfo type, String name, List<MethodInfo> found, Set<String> seen) {
    if (!seen.add(type.name())) {
      return;
    }
    for (MethodInfo m : type.methods().getOrDefault(name, List.of())) {
      if (found.stream().noneMatch(f -> f.parameters().equals(m.parameters()))) {
        found.add(m);
      }
    }
    for (String supertype : type.supertypes()) {
      classes.find(supertype).ifPresent(c -> collect(c, name, found, seen));
    }
  }

  /**
   * Whether {@code sub} is {@code sup} or inherits from it; empty where a class on the way is
   * unknown.
   */
  Optional<Boolean> inherits(String sub, String sup) {
    if (sub.equals(sup) || sup.equals("java.lang.Object")) {
      return Optional.of(true);
    }
    return inherits(sub, sup, new HashSet<>());
  }

  private Optional<Boolean> inherits(String sub, String sup, Set<String> seen) {
    if (sub.equals(sup)) {
      return Optional.of(true);
    }
    if (!seen.add(sub)) {
      return Optional.of(false);
    }
    Optional<ClassInfo> found = classes.find(sub);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    boolean certain = true;
    for (String supertype : found.get().supertypes()) {
      Optional<Boolean> answer = inherits(supertype, sup, seen);
      if (answer.orElse(false)) {
        return answer;
      }
      certain &= answer.isPresent();
    }
    return certain ? Optional.of(false) : Optional.empty();
  }
}
