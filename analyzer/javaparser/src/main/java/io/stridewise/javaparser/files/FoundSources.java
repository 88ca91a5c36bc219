package io.stridewise.javaparser.files;

import io.stridewise.javaparser.types.ClassStore;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The scanned files themselves as a place of types. A root need not be the root of packages ({@code
 * check .}), so files are found by the end of their path.
 */
public final class FoundSources implements ClassStore {
  private final List<SourceFile> files;
  private Map<String, List<SourceFile>> byName;

  public FoundSources(List<SourceFile> files) {
    this.files = files;
  }

  @Override
  public Optional<byte[]> read(String path) {
    return file(path)
        .flatMap(f -> {
          try {
            return Optional.of(f.read());
          } catch (IOException e) {
            return Optional.empty(); // reported where the file itself is scanned
          }
        });
  }

  @Override
  public boolean has(String path) {
    return file(path).isPresent();
  }

  private Optional<SourceFile> file(String path) {
    for (SourceFile f :
        index().getOrDefault(path.substring(path.lastIndexOf('/') + 1), List.of())) {
      if (f.path().equals(path) || f.path().endsWith("/" + path)) {
        return Optional.of(f);
      }
    }
    return Optional.empty();
  }

  private synchronized Map<String, List<SourceFile>> index() {
    if (byName == null) {
      byName = new HashMap<>();
      for (SourceFile f : files) {
        String name = f.path().substring(f.path().lastIndexOf('/') + 1);
        byName.computeIfAbsent(name, k -> new ArrayList<>(1)).add(f);
      }
    }
    return byName;
  }
}
