package io.stridewise.polybench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Texts beside this class. */
final class Resource {
  private Resource() {}

  /** The rows of a table, without comments and without its head. */
  static Stream<String> lines(String table) {
    return rows(text(Resource.class, table));
  }

  /** The same, of a table that was read elsewhere. */
  static Stream<String> rows(String table) {
    return table.lines().filter(l -> !l.startsWith("#")).skip(1);
  }

  /** The source that {@code form} was compiled from. */
  static String source(Class<?> form) {
    return text(form, form.getSimpleName() + ".java");
  }

  private static String text(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + beside.getName());
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
