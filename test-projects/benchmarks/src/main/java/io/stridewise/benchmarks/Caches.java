package io.stridewise.benchmarks;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Data cache sizes in bytes, one core's view. They decide which cache a measured nest lived in. */
record Caches(long l1, long l2, long l3) {
  /** What the analyser assumes of an unknown machine. */
  private static final Caches GENERIC = new Caches(48 << 10, 1 << 20, 32 << 20);

  /** Read from the kernel's description of the first core; {@link #GENERIC} where there is none. */
  static Caches ofThisMachine() {
    Map<Integer, Long> levels = new TreeMap<>();
    Path cpu = Path.of("/sys/devices/system/cpu/cpu0/cache");
    try (DirectoryStream<Path> caches = Files.newDirectoryStream(cpu, "index*")) {
      for (Path cache : caches) {
        if (!Files.readString(cache.resolve("type")).startsWith("Instruction")) {
          int level = Integer.parseInt(Files.readString(cache.resolve("level")).strip());
          levels.put(level, bytes(Files.readString(cache.resolve("size")).strip()));
        }
      }
    } catch (IOException | NumberFormatException e) {
      return GENERIC;
    }
    return levels.keySet().containsAll(List.of(1, 2, 3))
        ? new Caches(levels.get(1), levels.get(2), levels.get(3))
        : GENERIC;
  }

  /** The smallest cache that holds so many bytes, as its size, or {@link #BEYOND}. */
  long holding(long bytes) {
    return bytes <= l1 ? l1 : bytes <= l2 ? l2 : bytes <= l3 ? l3 : BEYOND;
  }

  /** Stands for no upper bound. */
  static final long BEYOND = Long.MAX_VALUE;

  /** In KiB below 1 MiB, else in MiB, with a decimal where it is not whole. */
  static String text(long bytes) {
    return bytes < 1 << 20
        ? (bytes >> 10) + " KiB"
        : GainTable.number(Math.rint(bytes * 10.0 / (1 << 20)) / 10) + " MiB";
  }

  private static long bytes(String size) {
    long number = Long.parseLong(size.substring(0, size.length() - 1));
    return switch (size.charAt(size.length() - 1)) {
      case 'K' -> number << 10;
      case 'M' -> number << 20;
      default -> throw new NumberFormatException(size);
    };
  }

  @Override
  public String toString() {
    return "L1 " + text(l1) + ", L2 " + text(l2) + ", L3 " + text(l3);
  }
}
