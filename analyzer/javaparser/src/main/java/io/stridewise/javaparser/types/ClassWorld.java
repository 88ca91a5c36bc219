package io.stridewise.javaparser.types;

import io.stridewise.core.lexical.CandidateScan.Candidates;
import io.stridewise.core.lexical.Lexer;
import io.stridewise.core.lexical.SourceText;
import io.stridewise.javaparser.lexical.TypeNames;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * All classes around the files of a scan: class path, JDK, and sources that are not compiled yet.
 * Nothing is opened before it is asked for; safe from many threads.
 */
public final class ClassWorld implements Classes, AutoCloseable {
  /** Keeps memory bounded in huge trees; forgetting costs time only. */
  private static final int MOST_CLASSES = 4096;

  private static final int MOST_SOURCES = 1024;

  private final List<ClassStore> compiled;
  private final List<ClassStore> sources;
  private final Charset encoding;
  private final Map<String, Optional<ClassInfo>> known = new ConcurrentHashMap<>();
  private final Map<String, Set<String>> names = new ConcurrentHashMap<>();
  private final Map<String, Boolean> present = new ConcurrentHashMap<>();
  private final Map<String, Optional<Map<String, ClassInfo>>> parsed = new ConcurrentHashMap<>();

  /**
   * @param classPath folders and jars, then the JDK
   * @param sources folders and jars of sources
   */
  public ClassWorld(
      List<ClassStore> classPath, ClassStore jdk, List<ClassStore> sources, Charset encoding) {
    List<ClassStore> all = new ArrayList<>(classPath);
    all.add(jdk);
    this.compiled = List.copyOf(all);
    this.sources = List.copyOf(sources);
    this.encoding = encoding;
  }

  @Override
  public Optional<ClassInfo> find(String name) {
    Optional<ClassInfo> found = known.get(name);
    if (found == null) {
      // Not computeIfAbsent: reading one class may ask for another.
      found = load(name);
      if (known.size() > MOST_CLASSES) {
        known.clear();
      }
      known.put(name, found);
    }
    return found;
  }

  @Override
  public boolean exists(String name) {
    Optional<ClassInfo> found = known.get(name);
    if (found != null) {
      return found.isPresent();
    }
    Boolean there = present.get(name);
    if (there == null) {
      there = isPresent(name);
      present.put(name, there);
    }
    return there;
  }

  /**
   * Reads no declarations: this is asked while a file's own declarations are read, and two files
   * that name each other would otherwise never end.
   */
  private boolean isPresent(String name) {
    String path = name.replace('.', '/');
    for (String file = path; !file.isEmpty(); file = nested(file)) {
      for (ClassStore store : compiled) {
        if (store.has(file + ".class")) {
          return true;
        }
      }
    }
    for (String file = path; !file.isEmpty(); file = parent(file)) {
      Set<String> declared = names.get(file);
      if (declared == null) {
        declared = declaredNames(file + ".java");
        names.put(file, declared);
      }
      if (!declared.isEmpty()) {
        return declared.contains(path.substring(file.lastIndexOf('/') + 1).replace('/', '.'));
      }
    }
    return false;
  }

  /** {@code a/B/C} to {@code a/B$C}; empty where the last name but one is that of a package. */
  private static String nested(String path) {
    int slash = path.lastIndexOf('/');
    boolean possible =
        slash > 0 && Character.isUpperCase(path.charAt(path.lastIndexOf('/', slash - 1) + 1));
    return possible ? path.substring(0, slash) + "$" + path.substring(slash + 1) : "";
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    boolean type =
        slash > 0 && Character.isUpperCase(path.charAt(path.lastIndexOf('/', slash - 1) + 1));
    return type ? path.substring(0, slash) : "";
  }

  private Set<String> declaredNames(String file) {
    for (ClassStore store : sources) {
      Optional<byte[]> bytes = store.has(file) ? store.read(file) : Optional.empty();
      if (bytes.isPresent()) {
        return TypeNames.in(Lexer.cut(SourceText.of(new String(bytes.get(), encoding))));
      }
    }
    return Set.of();
  }

  private Optional<ClassInfo> load(String name) {
    if (name.isEmpty() || name.indexOf('<') >= 0) {
      return Optional.empty();
    }
    for (String file = name.replace('.', '/'); !file.isEmpty(); file = nested(file)) {
      for (ClassStore store : compiled) {
        Optional<byte[]> bytes = store.read(file + ".class");
        if (bytes.isPresent()) {
          return parse(bytes.get());
        }
      }
    }
    return fromSource(name);
  }

  private static Optional<ClassInfo> parse(byte[] bytes) {
    try {
      return Optional.of(ClassFile.read(bytes));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Optional<ClassInfo> fromSource(String name) {
    String path = name.replace('.', '/');
    while (!path.isEmpty()) {
      String file = path + ".java";
      Optional<Map<String, ClassInfo>> unit = parsed.get(file);
      if (unit == null) {
        unit = parseSource(file);
        if (parsed.size() > MOST_SOURCES) {
          parsed.clear();
        }
        parsed.put(file, unit);
      }
      if (unit.isPresent()) {
        return Optional.ofNullable(unit.get().get(name));
      }
      path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }
    return Optional.empty();
  }

  private Optional<Map<String, ClassInfo>> parseSource(String file) {
    for (ClassStore store : sources) {
      Optional<byte[]> bytes = store.read(file);
      if (bytes.isPresent()) {
        try {
          SourceText text = SourceText.of(new String(bytes.get(), encoding));
          return Optional.of(ParsedUnit.parse(Lexer.cut(text), Candidates.NONE, this).infos());
        } catch (ParsedUnit.SyntaxException | RuntimeException | StackOverflowError e) {
          return Optional.empty(); // reported where the file itself is scanned
        }
      }
    }
    return Optional.empty();
  }

  /** Closes the jars. */
  @Override
  public void close() {
    compiled.forEach(ClassStore::close);
    sources.forEach(ClassStore::close);
  }
}
