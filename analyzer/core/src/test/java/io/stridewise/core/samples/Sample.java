package io.stridewise.core.samples;

import java.util.List;

/**
 * A sample file.
 *
 * @param path relative to the samples folder, with {@code /}: {@code loops/S01_Fill.java}
 * @param text the source, markers included
 * @param markers in the order of their lines
 */
public record Sample(String path, String text, List<Marker> markers) {
  public Sample {
    markers = List.copyOf(markers);
  }

  /** The file name alone, for test names. */
  public String name() {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Override
  public String toString() {
    return name();
  }
}
