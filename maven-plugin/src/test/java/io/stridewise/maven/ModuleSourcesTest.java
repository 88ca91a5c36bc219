package io.stridewise.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.maven.model.Build;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModuleSourcesTest {
  @TempDir private Path folder;
  private final MavenProject project = new MavenProject();
  private Path main;
  private Path tests;
  private Path generated;

  @BeforeEach
  void aProject() throws IOException {
    project.setFile(folder.resolve("pom.xml").toFile());
    project.setBuild(new Build());
    project.getBuild().setDirectory(folder.resolve("target").toString());
    main = Files.createDirectories(folder.resolve("src/main/java"));
    tests = Files.createDirectories(folder.resolve("src/test/java"));
    generated = Files.createDirectories(folder.resolve("target/generated-sources/x"));
    project.addCompileSourceRoot(main.toString());
    project.addCompileSourceRoot(generated.toString());
    project.addCompileSourceRoot(folder.resolve("src/missing/java").toString());
    project.addTestCompileSourceRoot(tests.toString());
  }

  @Test
  void generatedSourcesTellTypesOnly() {
    ModuleSources sources = ModuleSources.of(project, false);

    assertThat(sources.checked()).containsExactly(main);
    assertThat(sources.generated()).containsExactly(generated);
  }

  @Test
  void testsOnRequest() {
    assertThat(ModuleSources.of(project, true).checked()).containsExactly(main, tests);
  }

  @Test
  void siblingsTellTypesWithAllTheirRoots() {
    assertThat(ModuleSources.typeRoots(List.of(project), false)).containsExactly(main, generated);
  }
}
