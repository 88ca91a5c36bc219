package io.stridewise.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.project.MavenProject;

/**
 * Where the sources of one module are.
 *
 * @param checked folders (or, where the user says so, files) to be analysed
 * @param generated folders below the build folder: they tell types, and nobody wants to read
 *     findings in them
 */
record ModuleSources(List<Path> checked, List<Path> generated) {

  ModuleSources {
    checked = List.copyOf(checked);
    generated = List.copyOf(generated);
  }

  /** The roots that exist, of main code and, if wanted, of tests. */
  static ModuleSources of(MavenProject project, boolean tests) {
    Set<Path> checked = new LinkedHashSet<>();
    Set<Path> generated = new LinkedHashSet<>();
    Path build = Path.of(project.getBuild().getDirectory()).toAbsolutePath().normalize();
    List<String> roots = new ArrayList<>(project.getCompileSourceRoots());
    if (tests) {
      roots.addAll(project.getTestCompileSourceRoots());
    }
    for (String root : roots) {
      Path path = project.getBasedir().toPath().resolve(root).toAbsolutePath().normalize();
      if (Files.isDirectory(path)) {
        (path.startsWith(build) ? generated : checked).add(path);
      }
    }
    return new ModuleSources(List.copyOf(checked), List.copyOf(generated));
  }

  /** Every folder of {@code projects} that tells types. */
  static List<Path> typeRoots(Collection<MavenProject> projects, boolean tests) {
    List<Path> roots = new ArrayList<>();
    for (MavenProject project : projects) {
      ModuleSources sources = of(project, tests);
      roots.addAll(sources.checked());
      roots.addAll(sources.generated());
    }
    return roots;
  }
}
