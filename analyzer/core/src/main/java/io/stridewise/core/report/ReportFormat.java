package io.stridewise.core.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The reports that can be asked for besides the console's. */
public enum ReportFormat {
  /** SARIF 2.1.0, for code scanning and IDEs. */
  SARIF("stridewise.sarif", SarifReport::write),
  /** Stridewise's own document, for scripts. */
  JSON("stridewise.json", JsonReport::write),
  /** Workflow commands, which GitHub Actions reads from the standard output. */
  GITHUB("", GitHubCommands::write);

  /** One format's way to put a report down. */
  @FunctionalInterface
  private interface Renderer {
    void write(ScanReport report, Appendable out) throws IOException;
  }

  private static final String NONE = "none";

  private final String fileName;
  private final Renderer renderer;

  ReportFormat(String fileName, Renderer renderer) {
    this.fileName = fileName;
    this.renderer = renderer;
  }

  /** As the {@code formats} option spells it: {@code sarif}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The file it goes to, in the output directory; empty for the format that goes to the standard
   * output.
   */
  public Optional<String> fileName() {
    return fileName.isEmpty() ? Optional.empty() : Optional.of(fileName);
  }

  /** Appends the whole report in this format to {@code out}. */
  public void write(ScanReport report, Appendable out) throws IOException {
    renderer.write(report, out);
  }

  /** The whole report in this format. */
  public String render(ScanReport report) {
    StringBuilder out = new StringBuilder();
    try {
      write(report, out);
    } catch (IOException e) {
      throw new UncheckedIOException("a StringBuilder does no I/O", e);
    }
    return out.toString();
  }

  /**
   * Reads the {@code formats} option: names between commas in any case, or {@code none}.
   *
   * @return in the order of this enumeration; empty for {@code none}
   * @throws IllegalArgumentException naming the faulty entry and the known formats
   */
  public static Set<ReportFormat> parse(String option) {
    Set<ReportFormat> chosen = EnumSet.noneOf(ReportFormat.class);
    boolean none = false;
    for (String raw : option.split(",", -1)) {
      String entry = raw.strip();
      if (entry.equalsIgnoreCase(NONE)) {
        none = true;
      } else {
        chosen.add(byLabel(entry));
      }
    }
    if (none && !chosen.isEmpty()) {
      throw new IllegalArgumentException(
          "formats: '" + option + "' asks for none and for others; use either");
    }
    return Collections.unmodifiableSet(chosen);
  }

  private static ReportFormat byLabel(String entry) {
    return Arrays.stream(values())
        .filter(f -> f.name().equalsIgnoreCase(entry))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "formats: there is no format '" + entry + "'; known are " + known()));
  }

  private static String known() {
    return Arrays.stream(values()).map(ReportFormat::label).collect(Collectors.joining(", "))
        + ", or "
        + NONE;
  }
}
