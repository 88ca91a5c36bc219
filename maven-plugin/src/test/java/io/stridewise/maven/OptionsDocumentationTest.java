package io.stridewise.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.junit.jupiter.api.Test;

/**
 * {@code docs/maven.md} has every parameter of the generated descriptor, no other, and the right
 * defaults.
 */
class OptionsDocumentationTest {
  private static final Path PAGE = Path.of("../docs/maven.md");
  private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");
  private static final Pattern ROW =
      Pattern.compile("^\\| `(stridewise\\.[A-Za-z]+)` \\| `?([^|`]*)`? \\|", Pattern.MULTILINE);

  @Test
  void everyParameterIsInTheTable() throws Exception {
    assertThat(documented().keySet()).isEqualTo(parameters().keySet());
  }

  @Test
  void defaultsAreTheRealOnes() throws Exception {
    Map<String, String> documented = documented();

    parameters()
        .forEach((name, value) -> {
          if (!value.isEmpty()) {
            assertThat(documented)
                .containsEntry(name, value.replace("${project.build.directory}", "target"));
          }
        });
  }

  private static Map<String, String> documented() throws IOException {
    Map<String, String> rows = new TreeMap<>();
    ROW.matcher(Files.readString(PAGE)).results().forEach(r -> rows.put(r.group(1), r.group(2)));
    return rows;
  }

  /** Property to default, of all goals; where two share one, its default is the same. */
  private static Map<String, String> parameters() throws IOException, XmlPullParserException {
    Map<String, String> found = new TreeMap<>();
    try (Reader in = Files.newBufferedReader(DESCRIPTOR)) {
      for (Xpp3Dom mojo : Xpp3DomBuilder.build(in).getChild("mojos").getChildren("mojo")) {
        if (!mojo.getChild("goal").getValue().equals("help")) {
          for (Xpp3Dom parameter : mojo.getChild("configuration").getChildren()) {
            String expression = parameter.getValue() == null ? "" : parameter.getValue();
            if (expression.startsWith("${stridewise.")) {
              String property = expression.substring(2, expression.length() - 1);
              String value = parameter.getAttribute("default-value");
              String other = found.put(property, value == null ? "" : value);
              assertThat(other).as(property).isIn(null, found.get(property));
            }
          }
        }
      }
    }
    return found;
  }
}
