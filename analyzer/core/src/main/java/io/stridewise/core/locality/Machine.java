package io.stridewise.core.locality;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cache sizes that gates compare against.
 *
 * @param line bytes of a cache line
 * @param l1 bytes of the first-level data cache of one core
 * @param l2 bytes of the second-level cache of one core
 * @param l3 bytes of the last-level cache
 */
public record Machine(long line, long l1, long l2, long l3) {

  /** A common server core: lines of 64 bytes, 48 KiB, 1 MiB, 32 MiB. */
  public static final Machine GENERIC = new Machine(64, 48L << 10, 1L << 20, 32L << 20);

  private static final Pattern ENTRY = Pattern.compile("(line|l1|l2|l3)=([0-9]{1,9})([km]?)");

  public Machine {
    if (line < 8 || Long.bitCount(line) != 1 || l1 < line || l2 < l1 || l3 < l2) {
      throw new IllegalArgumentException(
          "machine: cache sizes must satisfy 8 <= line <= l1 <= l2 <= l3 with line a power of two, but are line=%d, l1=%d, l2=%d, l3=%d"
              .formatted(line, l1, l2, l3));
    }
  }

  /**
   * Reads {@code generic} or {@code line=64,l1=48k,l2=1m,l3=32m}; entries left out keep their
   * generic value.
   *
   * @throws IllegalArgumentException naming the faulty entry and what is expected
   */
  public static Machine parse(String text) {
    if (text.equals("generic")) {
      return GENERIC;
    }
    Map<String, Long> sizes = new TreeMap<>();
    for (String entry : text.split(",", -1)) {
      Matcher m = ENTRY.matcher(entry.strip().toLowerCase(Locale.ROOT));
      if (!m.matches()) {
        throw new IllegalArgumentException(
            "machine: cannot read '"
                + entry.strip()
                + "'; expected generic, or for example line=64,l1=48k,l2=1m,l3=32m");
      }
      int shift = m.group(3).equals("k") ? 10 : m.group(3).equals("m") ? 20 : 0;
      sizes.put(m.group(1), Long.parseLong(m.group(2)) << shift);
    }
    return new Machine(
        sizes.getOrDefault("line", GENERIC.line),
        sizes.getOrDefault("l1", GENERIC.l1),
        sizes.getOrDefault("l2", GENERIC.l2),
        sizes.getOrDefault("l3", GENERIC.l3));
  }
}
