package io.stridewise.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a repair says it did and left.
 *
 * @param summary its last line
 */
record FixLog(List<Done> done, List<Left> left, String summary) {
  private static final Pattern FILE = Pattern.compile("(.+): \\d+ loops? changed");
  private static final Pattern DONE = Pattern.compile(" {3}(\\d+):\\d+ ([^:]+): (.*)");
  private static final Pattern LEFT = Pattern.compile("(.+):(\\d+):\\d+ left \\[(\\w+)] (.*)");

  /**
   * A changed loop.
   *
   * @param line of the original file
   * @param kept {@code exact unless it throws}
   */
  record Done(String path, int line, String kept, String what) {}

  /** A loop that was left, with the reason. */
  record Left(String path, int line, String check, String reason) {}

  static FixLog parse(List<String> lines) {
    List<Done> done = new ArrayList<>();
    List<Left> left = new ArrayList<>();
    String path = "";
    for (String line : lines) {
      Matcher file = FILE.matcher(line);
      Matcher change = DONE.matcher(line);
      Matcher rest = LEFT.matcher(line);
      if (file.matches()) {
        path = file.group(1);
      } else if (change.matches()) {
        done.add(
            new Done(path, Integer.parseInt(change.group(1)), change.group(2), change.group(3)));
      } else if (rest.matches()) {
        left.add(
            new Left(rest.group(1), Integer.parseInt(rest.group(2)), rest.group(3), rest.group(4)));
      }
    }
    return new FixLog(done, left, lines.isEmpty() ? "" : lines.get(lines.size() - 1));
  }
}
