package io.stridewise.maven;

import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.toolchain.Toolchain;
import org.apache.maven.toolchain.ToolchainManager;

/** The JDK that the project is built with, which need not be the one that runs Maven. */
final class ProjectJdk {
  private final ToolchainManager toolchains;

  @Inject
  ProjectJdk(ToolchainManager toolchains) {
    this.toolchains = toolchains;
  }

  /** Its home. */
  Path home(MavenSession session) {
    Toolchain toolchain = toolchains.getToolchainFromBuildContext("jdk", session);
    // No toolchain is chosen when the running JDK already satisfies the project.
    String java = toolchain == null ? null : toolchain.findTool("java");
    return java == null
        ? Path.of(System.getProperty("java.home"))
        : Path.of(java).getParent().getParent();
  }
}
