package io.stridewise.corpus;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the tool's JSON report says of one library; only the fields that are of interest here. */
record ScanResult(Statistics statistics, List<Found> findings) {
  static final String FILE = "stridewise.json";

  record Statistics(
      int files, int parsed, int unparsable, long lines, long resolved, long unresolved) {}

  /**
   * A finding.
   *
   * @param remedy {@code interchange}, {@code none}
   * @param advice null if nothing is offered
   * @param tier null if unknown
   * @param conditions what it rests on, or why it is unknown
   */
  record Found(
      String check,
      String severity,
      String path,
      int line,
      int loopStart,
      int loopEnd,
      String message,
      String remedy,
      String advice,
      String tier,
      List<String> conditions,
      String fingerprint) {

    String place() {
      return path + ":" + line;
    }

    /** One line for people. */
    String text() {
      return "%s %s [%s] %s (%s%s)"
          .formatted(
              place(),
              severity,
              check,
              message,
              advice == null ? remedy : advice,
              tier == null ? "" : ", tier " + tier);
    }
  }

  /** Reads one report. */
  static ScanResult read(Path json) throws IOException {
    try (Reader reader = Files.newBufferedReader(json)) {
      ScanResult result = new Gson().fromJson(reader, ScanResult.class);
      if (result == null || result.statistics == null || result.findings == null) {
        throw new CorpusException(json + " is not a report of Stridewise");
      }
      return result;
    } catch (JsonParseException e) {
      throw new CorpusException(json + " is not a report of Stridewise: " + e.getMessage());
    }
  }

  /** Reads the reports in the folders of a results folder, by the folders' names. */
  static Map<String, ScanResult> readAll(Path results) throws IOException {
    if (!Files.isDirectory(results)) {
      throw new CorpusException(
          "there is no folder " + results + "; make one with: scan --output-directory " + results);
    }
    List<Path> reports = new ArrayList<>();
    try (Stream<Path> folders = Files.list(results)) {
      folders.map(folder -> folder.resolve(FILE)).filter(Files::exists).forEach(reports::add);
    }
    Map<String, ScanResult> all = new TreeMap<>();
    for (Path report : reports) {
      all.put(report.getParent().getFileName().toString(), read(report));
    }
    return all;
  }

  long count(String severity) {
    return findings.stream().filter(f -> f.severity.equals(severity)).count();
  }
}
