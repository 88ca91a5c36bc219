package io.stridewise.cli;

import io.stridewise.core.report.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"stridewise " + ToolVersion.current()};
  }
}
