package io.stridewise.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All timings of one calibration, with the machine they were taken on.
 *
 * @param processor model name
 */
record CalibrationResult(String processor, Caches caches, List<Timing> timings) {
  CalibrationResult {
    timings = List.copyOf(timings);
  }

  /** JDK versions in ascending order of their feature version. */
  List<String> jdks() {
    return timings.stream()
        .map(Timing::jdk)
        .distinct()
        .sorted((a, b) -> Runtime.Version.parse(a).compareTo(Runtime.Version.parse(b)))
        .toList();
  }

  void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    List<String> lines = new ArrayList<>();
    lines.add(processor.replace(',', ' '));
    lines.add(caches.l1() + "," + caches.l2() + "," + caches.l3());
    timings.forEach(t -> lines.add(t.line()));
    Files.write(file, lines);
  }

  static CalibrationResult read(Path file) throws IOException {
    List<String> lines = Files.readAllLines(file);
    long[] sizes = Stream.of(lines.get(1).split(",")).mapToLong(Long::parseLong).toArray();
    return new CalibrationResult(
        lines.get(0),
        new Caches(sizes[0], sizes[1], sizes[2]),
        lines.stream().skip(2).map(Timing::parse).toList());
  }

  /**
   * From the kernel's description of the first processor; {@code unknown processor} where there is
   * none.
   */
  static String thisProcessor() {
    try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
      return lines
          .filter(l -> l.startsWith("model name"))
          .findFirst()
          .map(l -> l.substring(l.indexOf(':') + 1).strip())
          .orElse("unknown processor");
    } catch (IOException e) {
      return "unknown processor";
    }
  }
}
