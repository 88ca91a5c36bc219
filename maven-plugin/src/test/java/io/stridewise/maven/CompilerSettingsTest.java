package io.stridewise.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.apache.maven.model.Build;
import org.apache.maven.model.Plugin;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.junit.jupiter.api.Test;

class CompilerSettingsTest {
  private final MavenProject project = new MavenProject();
  private final Properties commandLine = new Properties();
  private final CompilerSettings settings = new CompilerSettings(project, commandLine);

  private void property(String name, String value) {
    project.getProperties().setProperty(name, value);
  }

  private void configure(String name, String value) {
    Xpp3Dom configuration = new Xpp3Dom("configuration");
    Xpp3Dom child = new Xpp3Dom(name);
    child.setValue(value);
    configuration.addChild(child);
    Plugin compiler = new Plugin();
    compiler.setArtifactId("maven-compiler-plugin");
    compiler.setConfiguration(configuration);
    Build build = new Build();
    build.addPlugin(compiler);
    project.setBuild(build);
  }

  @Test
  void theParameterWins() {
    property("maven.compiler.release", "11");

    assertThat(settings.release("21")).hasValue(21);
  }

  @Test
  void releaseWinsOverSourceAndTarget() {
    property("maven.compiler.target", "8");
    property("maven.compiler.source", "9");
    assertThat(settings.release(null)).hasValue(9);

    property("maven.compiler.release", "17");
    assertThat(settings.release(null)).hasValue(17);
  }

  @Test
  void theCompilerPluginsConfigurationCounts() {
    configure("source", "1.8");

    assertThat(settings.release(null)).hasValue(8);
  }

  @Test
  void theCommandLineWinsOverThePom() {
    property("maven.compiler.release", "11");
    commandLine.setProperty("maven.compiler.release", "25");

    assertThat(settings.release(null)).hasValue(25);
  }

  @Test
  void whatNobodySaysIsUnknown() {
    assertThat(settings.release(null)).isEmpty();

    property("maven.compiler.release", "${java.version}");
    assertThat(settings.release(null)).isEmpty();
  }

  @Test
  void aParameterThatIsNoReleaseIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings.release("seventeen"))
        .withMessageContaining("release: there is no Java release 'seventeen'");
  }

  @Test
  void charsetOfTheParameterThenTheCompilerThenTheProject() {
    assertThat(settings.charset(null)).isEqualTo(StandardCharsets.UTF_8);

    property("project.build.sourceEncoding", "US-ASCII");
    assertThat(settings.charset(null)).isEqualTo(StandardCharsets.US_ASCII);

    configure("encoding", "UTF-16");
    assertThat(settings.charset(null)).isEqualTo(StandardCharsets.UTF_16);
    assertThat(settings.charset("ISO-8859-1")).isEqualTo(StandardCharsets.ISO_8859_1);
  }

  @Test
  void aCharsetThatDoesNotExistIsAnError() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> settings.charset("EBCDIK"))
        .withMessageContaining("there is no charset 'EBCDIK'");
  }
}
