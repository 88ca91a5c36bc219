package io.stridewise.maven;

import io.stridewise.javaparser.OptionText;
import java.nio.charset.Charset;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/** What the project tells its compiler about the sources: the language level and the charset. */
final class CompilerSettings {
  private static final String COMPILER_PLUGIN = "org.apache.maven.plugins:maven-compiler-plugin";

  private final MavenProject project;
  private final Properties overrides;

  /**
   * @param overrides properties of the command line, which win over the project's
   */
  CompilerSettings(MavenProject project, Properties overrides) {
    this.project = project;
    this.overrides = overrides;
  }

  /**
   * The language level: that of the parameter, else what the compiler is told as release, source or
   * target.
   *
   * @throws IllegalArgumentException if the parameter is no level; a project's own odd value counts
   *     as unknown
   */
  OptionalInt release(String parameter) {
    if (parameter != null) {
      return OptionalInt.of(OptionText.release(parameter));
    }
    return Stream.of("release", "source", "target")
        .flatMap(name -> Stream.of(configured(name), property("maven.compiler." + name)))
        .flatMap(Optional::stream)
        .flatMapToInt(CompilerSettings::level)
        .findFirst();
  }

  /**
   * The charset of the parameter, else the compiler's, else the project's; UTF-8 if nobody says.
   *
   * @throws IllegalArgumentException if there is no such charset
   */
  Charset charset(String parameter) {
    return OptionText.encoding(
        Stream.of(
                Optional.ofNullable(parameter),
                configured("encoding"),
                property("project.build.sourceEncoding"))
            .flatMap(Optional::stream)
            .findFirst()
            .orElse("UTF-8"));
  }

  private Optional<String> configured(String name) {
    Plugin compiler = project.getPlugin(COMPILER_PLUGIN);
    if (compiler == null || !(compiler.getConfiguration() instanceof Xpp3Dom configuration)) {
      return Optional.empty();
    }
    Xpp3Dom child = configuration.getChild(name);
    return child == null ? Optional.empty() : usable(child.getValue());
  }

  private Optional<String> property(String name) {
    return usable(
        Objects.requireNonNullElse(
            overrides.getProperty(name), project.getProperties().getProperty(name, "")));
  }

  private static Optional<String> usable(String text) {
    // A placeholder that nothing filled is no value.
    return text == null || text.isBlank() || text.contains("${")
        ? Optional.empty()
        : Optional.of(text.strip());
  }

  // A module may still say 1.5 or nonsense and never be compiled; that is not for this plugin to
  // complain about.
  private static IntStream level(String text) {
    try {
      return IntStream.of(OptionText.release(text));
    } catch (IllegalArgumentException e) {
      return IntStream.empty();
    }
  }
}
