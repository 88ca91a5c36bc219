package io.stridewise.core.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which Stridewise this is. */
public final class ToolVersion {
  private static final String CURRENT = read();

  private ToolVersion() {}

  /**
   * The version of the running build, as in the Maven coordinates: {@code 0.1.0}. {@code 0.0.0-dev}
   * where the classes were built without Maven, as an IDE may do.
   */
  public static String current() {
    return CURRENT;
  }

  // A filtered resource and not Implementation-Version: it is there in target/classes too, and
  // survives shading.
  private static String read() {
    try (InputStream in = ToolVersion.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      if (in != null) {
        properties.load(in);
      }
      String version = properties.getProperty("version", "");
      return version.isEmpty() || version.startsWith("$") ? "0.0.0-dev" : version;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
