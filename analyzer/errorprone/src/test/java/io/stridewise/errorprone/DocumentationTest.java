package io.stridewise.errorprone;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.BugPattern;
import com.google.errorprone.BugPattern.SeverityLevel;
import com.google.errorprone.bugpatterns.BugChecker;
import io.stridewise.core.check.Check;
import io.stridewise.core.check.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The guide and the annotations of the checks say what is so. */
class DocumentationTest {
  private static final Path GUIDE = Path.of("../../docs/errorprone.md");

  private static final String NEST =
      """
      class A {
        void f(double[][] a, int n) {
          for (int j = 0; j < n; j++)
            for (int i = 0; i < n; i++)
              a[i][j] = 0;
        }
      }
      """;

  @TempDir private Path classes;

  /** Passed on word for word, as a reader would copy them. */
  @ParameterizedTest
  @ValueSource(strings = {"javac", "only"})
  void theFlagsOfTheGuideFindANest(String block) throws IOException {
    Compilation compilation = Compilation.of(classes, NEST, flags(block));

    assertThat(compilation.succeeded()).isTrue();
    assertThat(compilation.messages())
        .filteredOn(m -> m.contains("Stridewise") || m.contains("[HostileLoopOrder]"))
        .singleElement()
        .asString()
        .startsWith("WARNING [HostileLoopOrder] ");
  }

  /** The JVM of this test has them, from the parent POM. */
  @Test
  void theFlagsOfTheJvmAreThoseThatTheTestsRunWith() throws IOException {
    List<String> arguments =
        java.lang.management.ManagementFactory.getRuntimeMXBean().getInputArguments();

    assertThat(arguments).containsAll(flags("jvm"));
    assertThat(Files.readString(GUIDE))
        .contains(flags("jvm").stream().map(f -> "<arg>-J" + f + "</arg>").toList());
  }

  @Test
  void everyCheckIsAServiceThatSaysWhatTheOthersSay() {
    Map<String, BugChecker> services =
        ServiceLoader.load(BugChecker.class, getClass().getClassLoader()).stream()
            .filter(p -> p.type().getPackage().equals(getClass().getPackage()))
            .map(ServiceLoader.Provider::get)
            .collect(Collectors.toMap(BugChecker::canonicalName, Function.identity()));

    assertThat(services.keySet())
        .containsExactlyInAnyOrderElementsOf(
            java.util.Arrays.stream(Check.values()).map(Check::id).toList());
    for (Check check : Check.values()) {
      BugPattern pattern = services.get(check.id()).getClass().getAnnotation(BugPattern.class);
      assertThat(pattern.summary()).isEqualTo(check.summary());
      assertThat(pattern.link()).isEqualTo(check.url());
      assertThat(pattern.altNames()).containsExactly("stridewise");
      assertThat(pattern.severity()).isEqualTo(level(check.defaultSeverity()));
    }
  }

  private static SeverityLevel level(Severity severity) {
    return severity == Severity.INFO
        ? SeverityLevel.SUGGESTION
        : SeverityLevel.valueOf(severity.name());
  }

  /** The lines of the block behind a mark {@code flags: name}. */
  private static List<String> flags(String block) throws IOException {
    Matcher m =
        Pattern.compile("<!-- flags: " + block + " -->\n```\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(GUIDE));
    assertThat(m.find()).as("flags of " + block).isTrue();
    return m.group(1).lines().toList();
  }
}
