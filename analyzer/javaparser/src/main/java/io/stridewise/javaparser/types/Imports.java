package io.stridewise.javaparser.types;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.ImportDeclaration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The package and the imports of a file: what a simple name may mean outside its classes. */
public final class Imports {
  private final String packageName;
  private final Classes classes;
  private final Map<String, String> single = new HashMap<>();
  private final List<String> onDemand = new ArrayList<>();
  private final Map<String, String> singleStatic = new HashMap<>();
  private final List<String> onDemandStatic = new ArrayList<>();

  /** Asked from many threads where the file is one of types only. */
  private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

  Imports(CompilationUnit unit, Classes classes) {
    this.classes = classes;
    this.packageName = unit.getPackageDeclaration().map(p -> p.getNameAsString()).orElse("");
    for (ImportDeclaration i : unit.getImports()) {
      String name = i.getNameAsString();
      if (i.isModule()) {
        // java.base is what nearly everybody means by a module import; its most used packages.
        onDemand.addAll(
            List.of("java.util", "java.util.function", "java.util.stream", "java.io", "java.math"));
      } else if (i.isStatic()) {
        if (i.isAsterisk()) {
          onDemandStatic.add(name);
        } else {
          singleStatic.put(last(name), name.substring(0, Math.max(0, name.lastIndexOf('.'))));
          single.putIfAbsent(last(name), name); // a static import may name a nested class too
        }
      } else if (i.isAsterisk()) {
        onDemand.add(name);
      } else {
        single.put(last(name), name);
      }
    }
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** {@code simple} as a class of this file's package. */
  String inPackage(String simple) {
    return packageName.isEmpty() ? simple : packageName + "." + simple;
  }

  /**
   * The qualified name of the class that {@code simple} means outside of all classes of the file.
   */
  Optional<String> type(String simple) {
    String imported = single.get(simple);
    return imported != null ? Optional.of(imported) : known.computeIfAbsent(simple, this::search);
  }

  private Optional<String> search(String simple) {
    String sibling = inPackage(simple);
    if (classes.exists(sibling)) {
      return Optional.of(sibling);
    }
    String lang = "java.lang." + simple;
    if (isOfJavaLang(simple) || classes.exists(lang)) {
      return Optional.of(lang);
    }
    for (String prefix : onDemand) {
      if (classes.exists(prefix + "." + simple)) {
        return Optional.of(prefix + "." + simple);
      }
    }
    for (String prefix : onDemandStatic) {
      if (classes.exists(prefix + "." + simple)) {
        return Optional.of(prefix + "." + simple);
      }
    }
    return Optional.empty();
  }

  private static boolean isOfJavaLang(String simple) {
    return switch (simple) {
      case "String",
          "Object",
          "Math",
          "Integer",
          "Double",
          "Long",
          "Float",
          "Boolean",
          "System",
          "Override" ->
          true;
      default -> false;
    };
  }

  /** The class from which a single static import takes {@code member}. */
  public Optional<String> staticOwner(String member) {
    return Optional.ofNullable(singleStatic.get(member));
  }

  /** Classes all of whose static members are imported. */
  public List<String> staticOnDemand() {
    return onDemandStatic;
  }
}
