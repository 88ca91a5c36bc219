package io.stridewise.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.graph.DependencyNode;

/**
 * Finds what a project depends on without ever failing: siblings of the reactor are read as source,
 * as they may not be built yet, and what cannot be had is only counted. Types get less exact then,
 * nothing else.
 */
final class LenientDependencies {
  private final ProjectDependenciesResolver resolver;

  @Inject
  LenientDependencies(ProjectDependenciesResolver resolver) {
    this.resolver = resolver;
  }

  /**
   * @param files jars and class folders
   * @param siblings projects of this reactor, to be read as source
   * @param missing what could not be had: coordinates, or what Maven says about them
   */
  record Resolved(List<Path> files, List<MavenProject> siblings, Set<String> missing) {
    Resolved {
      files = List.copyOf(files);
      siblings = List.copyOf(siblings);
    }
  }

  /**
   * The dependencies that the project's sources are compiled against.
   *
   * @param tests whether dependencies of scope test are wanted
   */
  Resolved resolve(MavenProject project, MavenSession session, boolean tests) {
    Map<String, MavenProject> reactor = reactor(session);
    List<Path> files = new ArrayList<>();
    Set<MavenProject> siblings = new LinkedHashSet<>();
    Set<String> missing = new LinkedHashSet<>();
    for (DependencyResolutionResult result : ask(project, session, reactor, tests)) {
      for (Dependency dependency : result.getResolvedDependencies()) {
        if (isWanted(dependency, tests) && dependency.getArtifact().getFile() != null) {
          files.add(dependency.getArtifact().getFile().toPath());
        }
      }
      for (Dependency dependency : result.getUnresolvedDependencies()) {
        if (isWanted(dependency, tests) && !reactor.containsKey(key(dependency.getArtifact()))) {
          missing.add(key(dependency.getArtifact()));
        }
      }
      result.getCollectionErrors().forEach(e -> missing.add(e.getMessage()));
      if (result.getDependencyGraph() != null) {
        collectSiblings(result.getDependencyGraph(), reactor, tests, siblings, new HashSet<>());
      }
    }
    siblings.remove(project);
    for (MavenProject sibling : siblings) {
      Path classes = Path.of(sibling.getBuild().getOutputDirectory());
      if (Files.isDirectory(classes)) {
        files.add(classes);
      }
    }
    return new Resolved(files, List.copyOf(siblings), missing);
  }

  private List<DependencyResolutionResult> ask(
      MavenProject project,
      MavenSession session,
      Map<String, MavenProject> reactor,
      boolean tests) {
    DefaultDependencyResolutionRequest request =
        new DefaultDependencyResolutionRequest(project, session.getRepositorySession());
    // Maven would look for the jars of unbuilt siblings in every remote repository.
    request.setResolutionFilter((node, parents) ->
        node.getDependency() == null
            || isWanted(node.getDependency(), tests)
                && !reactor.containsKey(key(node.getArtifact())));
    try {
      return List.of(resolver.resolve(request));
    } catch (DependencyResolutionException e) {
      boolean collected = e.getResult().getCollectionErrors().isEmpty();
      return collected || project.getDependencies().size() < 2
          ? List.of(e.getResult())
          : oneByOne(project, session, reactor, tests);
    }
  }

  /**
   * One dependency whose own POM cannot be read spoils the graph of all; so each gets a graph of
   * its own.
   */
  private List<DependencyResolutionResult> oneByOne(
      MavenProject project,
      MavenSession session,
      Map<String, MavenProject> reactor,
      boolean tests) {
    List<DependencyResolutionResult> results = new ArrayList<>();
    for (org.apache.maven.model.Dependency declared : project.getDependencies()) {
      MavenProject single = project.clone();
      single.setDependencies(List.of(declared));
      single.setDependencyArtifacts(null);
      results.addAll(ask(single, session, reactor, tests));
    }
    return results;
  }

  private static void collectSiblings(
      DependencyNode node,
      Map<String, MavenProject> reactor,
      boolean tests,
      Set<MavenProject> found,
      Set<DependencyNode> visited) {
    if (!visited.add(node)) {
      return;
    }
    for (DependencyNode child : node.getChildren()) {
      if (child.getDependency() == null || isWanted(child.getDependency(), tests)) {
        MavenProject sibling = reactor.get(key(child.getArtifact()));
        if (sibling != null) {
          found.add(sibling);
        }
        collectSiblings(child, reactor, tests, found, visited);
      }
    }
  }

  private static boolean isWanted(Dependency dependency, boolean tests) {
    return tests || !"test".equals(dependency.getScope());
  }

  private static Map<String, MavenProject> reactor(MavenSession session) {
    Map<String, MavenProject> projects = new LinkedHashMap<>();
    for (MavenProject project : session.getAllProjects()) {
      projects.put(
          key(project.getGroupId(), project.getArtifactId(), project.getVersion()), project);
    }
    return projects;
  }

  private static String key(Artifact artifact) {
    return key(artifact.getGroupId(), artifact.getArtifactId(), artifact.getBaseVersion());
  }

  private static String key(String group, String artifact, String version) {
    return group + ":" + artifact + ":" + version;
  }
}
