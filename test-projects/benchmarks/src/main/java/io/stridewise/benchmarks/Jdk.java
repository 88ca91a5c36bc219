package io.stridewise.benchmarks;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * A JDK to measure on.
 *
 * @param feature 17, 25
 */
record Jdk(Path home, int feature) {

  /** The running one and those installed beside it, one for each feature version from 17 on. */
  static Collection<Jdk> installed() throws IOException {
    Path running = Path.of(System.getProperty("java.home")).toRealPath();
    Map<Integer, Jdk> jdks = new TreeMap<>();
    jdks.put(Runtime.version().feature(), new Jdk(running, Runtime.version().feature()));
    try (DirectoryStream<Path> siblings = Files.newDirectoryStream(running.getParent())) {
      for (Path home : siblings) {
        if (Files.isExecutable(home.resolve("bin/java"))
            && Files.isReadable(home.resolve("release"))) {
          Jdk jdk = at(home);
          if (jdk.feature >= 17) {
            jdks.putIfAbsent(jdk.feature, jdk);
          }
        }
      }
    }
    return jdks.values();
  }

  /** Reads the version from the JDK's {@code release} file. */
  static Jdk at(Path home) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(home.resolve("release"))) {
      properties.load(reader);
    }
    String version = properties.getProperty("JAVA_VERSION", "0").replace("\"", "");
    // Java 8 says 1.8.0_302, which is not in the form of Runtime.Version.
    return new Jdk(home, Integer.parseInt(version.split("[^0-9]")[0]));
  }

  String java() {
    return home.resolve("bin/java").toString();
  }
}
