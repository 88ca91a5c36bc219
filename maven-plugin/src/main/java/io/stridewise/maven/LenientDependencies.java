package io.stridewise.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Dependency;
import org.apache.maven.project.DefaultDependencyResolutionRequest;
import org.apache.maven.project.DependencyResolutionException;
import org.apache.maven.project.DependencyResolutionResult;
import org.apache.maven.project.MavenProject;
import org.apache.maven.project.ProjectDependenciesResolver;
import org.eclipse.aether.artifact.Artifact;
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
   * @param missing coordinates that nobody could give
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
    DependencyResolutionResult result = ask(project, session, reactor);
    Set<MavenProject> siblings = new LinkedHashSet<>();
    if (result.getDependencyGraph() != null) {
      collectSiblings(result.getDependencyGraph(), reactor, tests, siblings, new LinkedHashSet<>());
    }
    // The graph is missing when its collection failed; the declared ones are known without it.
    for (Dependency declared : project.getDependencies()) {
      MavenProject sibling =
          reactor.get(key(declared.getGroupId(), declared.getArtifactId(), declared.getVersion()));
      if (sibling != null && (tests || !"test".equals(declared.getScope()))) {
        siblings.add(sibling);
      }
    }
    siblings.remove(project);
    List<Path> files = new ArrayList<>();
    for (org.eclipse.aether.graph.Dependency dependency : result.getResolvedDependencies()) {
      if ((tests || !"test".equals(dependency.getScope()))
          && dependency.getArtifact().getFile() != null) {
        files.add(dependency.getArtifact().getFile().toPath());
      }
    }
    for (MavenProject sibling : siblings) {
      Path classes = Path.of(sibling.getBuild().getOutputDirectory());
      if (Files.isDirectory(classes)) {
        files.add(classes);
      }
    }
    return new Resolved(files, List.copyOf(siblings), missing(project, result, reactor, tests));
  }

  private DependencyResolutionResult ask(
      MavenProject project, MavenSession session, Map<String, MavenProject> reactor) {
    DefaultDependencyResolutionRequest request =
        new DefaultDependencyResolutionRequest(project, session.getRepositorySession());
    // Without this Maven would look for the jars of unbuilt siblings in every remote repository.
    request.setResolutionFilter((node, parents) ->
        node.getArtifact() == null || !reactor.containsKey(key(node.getArtifact())));
    try {
      return resolver.resolve(request);
    } catch (DependencyResolutionException e) {
      return e.getResult();
    }
  }

  private static Set<String> missing(
      MavenProject project,
      DependencyResolutionResult result,
      Map<String, MavenProject> reactor,
      boolean tests) {
    Collection<org.eclipse.aether.graph.Dependency> unresolved =
        new ArrayList<>(result.getUnresolvedDependencies());
    Set<String> names =
        unresolved.stream()
            .filter(d -> tests || !"test".equals(d.getScope()))
            .filter(d -> !reactor.containsKey(key(d.getArtifact())))
            .map(d -> key(d.getArtifact()))
            .collect(Collectors.toCollection(LinkedHashSet::new));
    if (!result.getCollectionErrors().isEmpty() && result.getResolvedDependencies().isEmpty()) {
      for (Dependency declared : project.getDependencies()) {
        names.add(key(declared.getGroupId(), declared.getArtifactId(), declared.getVersion()));
      }
      names.removeAll(reactor.keySet());
    }
    return names;
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
      if (!tests
          && child.getDependency() != null
          && "test".equals(child.getDependency().getScope())) {
        continue;
      }
      MavenProject sibling = reactor.get(key(child.getArtifact()));
      if (sibling != null) {
        found.add(sibling);
      }
      collectSiblings(child, reactor, tests, found, visited);
    }
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
