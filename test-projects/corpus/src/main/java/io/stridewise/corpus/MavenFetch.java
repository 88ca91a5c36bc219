package io.stridewise.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gets sources jars and class paths through one Maven run over a generated project, so that the
 * user's local repository, mirrors and proxies are used.
 */
final class MavenFetch {
  static final Path FOLDER = Path.of("test-projects/corpus/target/fetched");

  private static final String DEPENDENCY_PLUGIN = "3.11.0";

  private static final String NO_DEPENDENCIES =
      "<exclusions><exclusion><groupId>*</groupId><artifactId>*</artifactId></exclusion></exclusions>";

  private MavenFetch() {}

  /**
   * A library on this machine.
   *
   * @param classPath its own jar and its dependencies, separated as the platform does
   */
  record Fetched(Path sources, String classPath) {}

  /**
   * Libraries that cannot be had are absent from the result; the log of Maven, which is printed,
   * says why.
   */
  static Map<Coordinates, Fetched> fetch(Collection<Coordinates> libraries)
      throws IOException, InterruptedException {
    // Some old libraries name dependencies that are nowhere any more: better their own jar alone.
    for (boolean alone : new boolean[] {false, true}) {
      List<Coordinates> missing = libraries.stream().filter(c -> !isHere(c)).toList();
      if (!missing.isEmpty()) {
        runMaven(missing, alone);
      }
    }
    Map<Coordinates, Fetched> fetched = new LinkedHashMap<>();
    for (Coordinates library : libraries) {
      if (isHere(library)) {
        fetched.put(
            library, new Fetched(sources(library), Files.readString(classPath(library)).strip()));
      } else {
        System.err.println("corpus: could not fetch " + library);
      }
    }
    return fetched;
  }

  private static void runMaven(List<Coordinates> libraries, boolean alone)
      throws IOException, InterruptedException {
    StringBuilder modules = new StringBuilder();
    for (Coordinates library : libraries) {
      Path module = Files.createDirectories(FOLDER.resolve(library.folder()));
      Files.writeString(module.resolve("pom.xml"), module(library, alone));
      modules.append("    <module>").append(library.folder()).append("</module>\n");
    }
    Path aggregator = FOLDER.resolve("pom.xml");
    Files.writeString(aggregator, project("fetch", "  <modules>\n" + modules + "  </modules>\n"));
    System.err.println(
        "corpus: fetching "
            + libraries.size()
            + " libraries with Maven"
            + (alone ? ", without their dependencies" : ""));
    build(aggregator);
  }

  private static void build(Path pom) throws IOException, InterruptedException {
    String mvn = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
    Path log = pom.resolveSibling("maven.log");
    Process maven =
        new ProcessBuilder(
                mvn, "-q", "-B", "--fail-at-end", "-f", pom.toString(), "process-sources")
            .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()))
            .redirectErrorStream(true)
            .start();
    if (maven.waitFor() != 0) {
      System.err.println("corpus: Maven could not fetch everything; see " + log);
    }
  }

  /**
   * A single jar, without what it depends on.
   *
   * @param classifier such as {@code test-sources}; empty for the main jar
   * @throws CorpusException if it cannot be had
   */
  static Path jar(Coordinates artifact, String classifier)
      throws IOException, InterruptedException {
    String suffix = classifier.isEmpty() ? "" : "-" + classifier;
    Path folder = Files.createDirectories(FOLDER.resolve("jars"));
    Path jar = folder.resolve(artifact.folder() + suffix + ".jar");
    if (!Files.exists(jar)) {
      System.err.println("corpus: fetching " + jar.getFileName() + " with Maven");
      Path pom = folder.resolve("pom.xml");
      Files.writeString(
          pom,
          project(
              "fetch-jar",
              """
                <build>
                  <plugins>
                    <plugin>
                      <groupId>org.apache.maven.plugins</groupId>
                      <artifactId>maven-dependency-plugin</artifactId>
                      <version>%s</version>
                      <executions>
                        <execution>
                          <phase>process-sources</phase>
                          <goals>
                            <goal>copy</goal>
                          </goals>
                          <configuration>
                            <artifactItems>
                              <artifactItem>
                                <groupId>%s</groupId>
                                <artifactId>%s</artifactId>
                                <version>%s</version>
                                <classifier>%s</classifier>
                                <destFileName>%s</destFileName>
                              </artifactItem>
                            </artifactItems>
                            <outputDirectory>${project.basedir}</outputDirectory>
                          </configuration>
                        </execution>
                      </executions>
                    </plugin>
                  </plugins>
                </build>
              """
                  .formatted(
                      DEPENDENCY_PLUGIN,
                      artifact.group(),
                      artifact.artifact(),
                      artifact.version(),
                      classifier,
                      jar.getFileName())));
      build(pom);
    }
    if (!Files.exists(jar)) {
      throw new CorpusException("could not fetch " + artifact + suffix);
    }
    return jar;
  }

  /** The class path is written last: that it exists says that all of a library is there. */
  private static String module(Coordinates library, boolean alone) {
    return project(
        library.artifact() + "-fetch",
        """
          <dependencies>
            <dependency>
              <groupId>%1$s</groupId>
              <artifactId>%2$s</artifactId>
              <version>%3$s</version>%7$s
            </dependency>
          </dependencies>
          <build>
            <plugins>
              <plugin>
                <groupId>org.apache.maven.plugins</groupId>
                <artifactId>maven-dependency-plugin</artifactId>
                <version>%4$s</version>
                <executions>
                  <execution>
                    <id>sources</id>
                    <phase>generate-sources</phase>
                    <goals>
                      <goal>copy</goal>
                    </goals>
                    <configuration>
                      <artifactItems>
                        <artifactItem>
                          <groupId>%1$s</groupId>
                          <artifactId>%2$s</artifactId>
                          <version>%3$s</version>
                          <classifier>sources</classifier>
                          <destFileName>%5$s</destFileName>
                        </artifactItem>
                      </artifactItems>
                      <outputDirectory>${project.basedir}</outputDirectory>
                    </configuration>
                  </execution>
                  <execution>
                    <id>class-path</id>
                    <phase>process-sources</phase>
                    <goals>
                      <goal>build-classpath</goal>
                    </goals>
                    <configuration>
                      <outputFile>${project.basedir}/%6$s</outputFile>
                    </configuration>
                  </execution>
                </executions>
              </plugin>
            </plugins>
          </build>
        """
            .formatted(
                library.group(),
                library.artifact(),
                library.version(),
                DEPENDENCY_PLUGIN,
                sources(library).getFileName(),
                classPath(library).getFileName(),
                alone ? NO_DEPENDENCIES : ""));
  }

  private static String project(String artifact, String content) {
    return """
    <project xmlns="http://maven.apache.org/POM/4.0.0">
      <modelVersion>4.0.0</modelVersion>
      <groupId>io.stridewise.corpus</groupId>
      <artifactId>%s</artifactId>
      <version>1</version>
      <packaging>pom</packaging>
    %s</project>
    """
        .formatted(artifact, content);
  }

  private static boolean isHere(Coordinates library) {
    return Files.exists(sources(library)) && Files.exists(classPath(library));
  }

  private static Path sources(Coordinates library) {
    return FOLDER.resolve(library.folder()).resolve(library.folder() + "-sources.jar");
  }

  private static Path classPath(Coordinates library) {
    return FOLDER.resolve(library.folder()).resolve("class-path.txt");
  }
}
