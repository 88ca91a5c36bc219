package io.stridewise.cli;

import io.stridewise.core.check.CheckSelection;
import io.stridewise.core.check.FixPolicy;
import io.stridewise.core.check.Options;
import io.stridewise.core.locality.Machine;
import java.util.List;
import picocli.CommandLine.Option;

/** The options that say what is looked for, and how far fixes go. */
final class RuleOptions {

  @Option(
      names = "--checks",
      paramLabel = "NAMES",
      split = ",",
      description =
          "Bare names restrict the run to them, -Name or Name:OFF removes one, Name:WARNING sets its top level."
              + " Default: all.")
  private List<String> checks = List.of();

  @Option(
      names = "--machine",
      paramLabel = "SIZES",
      defaultValue = "generic",
      description =
          "Cache sizes: generic, or sizes such as line=64,l1=48k,l2=1m,l3=32m. Default: generic.")
  private String machine;

  @Option(
      names = "--tier",
      paramLabel = "TIER",
      defaultValue = "B",
      description =
          "The least safe fixes wanted: A (exact), B (exact unless it throws) or C (with assumptions). Default: B.")
  private String tier;

  @Option(
      names = "--guards",
      description = "Also fixes that test at run time whether the new order is exact.")
  private boolean guards;

  /**
   * What is analysed.
   *
   * @throws IllegalArgumentException telling what is wrong with an option
   */
  Options options() {
    return new Options(CheckSelection.parse(checks), Machine.parse(machine), guards);
  }

  /**
   * Which fixes are wanted.
   *
   * @throws IllegalArgumentException if there is no such tier
   */
  FixPolicy policy() {
    return FixPolicy.parse(tier, guards);
  }
}
