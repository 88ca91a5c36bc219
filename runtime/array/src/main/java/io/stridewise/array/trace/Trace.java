package io.stridewise.array.trace;

import io.stridewise.layout.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * What was walked, counted; safe for many threads. The file has one line per place, element type,
 * shape and byte strides, fields separated by tabs, most elements first; {@code
 * docs/runtime/recording.md} describes it.
 */
final class Trace {
  /** The first line of a file. */
  static final String HEADER = "stridewise-trace 1";

  /** Programs that make a new shape each time do not fill the memory. */
  static final int MOST = 100_000;

  private static final String FIELDS =
      "# class\tmethod\tfile\tline\toperation\ttype\tshape\tbyte strides\ttimes\telements";

  private record Walk(Site site, String type, List<Long> shape, List<Long> byteStrides) {}

  private record Count(LongAdder times, LongAdder elements) {
    Count() {
      this(new LongAdder(), new LongAdder());
    }
  }

  private final Map<Walk, Count> counts = new ConcurrentHashMap<>();

  void add(Site site, String type, Layout layout, long times, long elements) {
    Walk walk = new Walk(site, type, list(layout.shape()), list(layout.byteStrides()));
    Count count = counts.get(walk);
    if (count == null) {
      if (counts.size() >= MOST) {
        return;
      }
      count = counts.computeIfAbsent(walk, w -> new Count());
    }
    count.times.add(times);
    count.elements.add(elements);
  }

  private static List<Long> list(long[] values) {
    return Arrays.stream(values).boxed().toList();
  }

  /** The lines of a file, without line ends. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(List.of(HEADER, FIELDS));
    counts.entrySet().stream()
        .sorted(
            Comparator.comparingLong((Map.Entry<Walk, Count> e) -> -e.getValue().elements.sum())
                .thenComparing(e -> line(e.getKey(), e.getValue())))
        .map(e -> line(e.getKey(), e.getValue()))
        .forEach(lines::add);
    if (counts.size() >= MOST) {
      lines.add("# full: what was first walked after these " + MOST + " is not here");
    }
    return lines;
  }

  private static String line(Walk walk, Count count) {
    Site site = walk.site;
    return String.join(
        "\t",
        site.className(),
        site.method(),
        site.file(),
        Integer.toString(site.line()),
        site.operation(),
        walk.type,
        text(walk.shape),
        text(walk.byteStrides),
        Long.toString(count.times.sum()),
        Long.toString(count.elements.sum()));
  }

  private static String text(List<Long> values) {
    return values.isEmpty()
        ? "-"
        : values.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  /** Writes the file, and its folders; another process never sees half of it. */
  void write(Path file) throws IOException {
    Path whole = file.toAbsolutePath();
    Files.createDirectories(whole.getParent());
    Path part = Files.createTempFile(whole.getParent(), "stridewise", ".part");
    try {
      Files.write(part, lines());
      Files.move(part, whole, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
