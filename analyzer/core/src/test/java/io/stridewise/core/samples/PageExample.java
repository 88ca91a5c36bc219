package io.stridewise.core.samples;

import io.stridewise.core.check.Check;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of Java on the page of a check, which readers will try out.
 *
 * @param section the heading it stands under: {@code Example}
 * @param line of the page, from 1
 * @param source the block as a compilation unit
 */
public record PageExample(Check check, String section, int line, String source) {

  /** Whether the block shows what the check finds; every other one has to be silent. */
  public boolean fires() {
    return section.equals("Example");
  }

  /** The blocks of the page of {@code check} in the folder {@code pages}, in order. */
  public static List<PageExample> of(Check check, Path pages) throws IOException {
    List<PageExample> found = new ArrayList<>();
    String section = "";
    StringBuilder imports = new StringBuilder();
    StringBuilder block = null;
    int number = 0;
    for (String line : Files.readAllLines(pages.resolve(check.id() + ".md"))) {
      number++;
      if (line.startsWith("## ")) {
        section = line.substring("## ".length());
      } else if (line.equals("```java")) {
        imports = new StringBuilder();
        block = new StringBuilder("final class Page {\n");
      } else if (line.equals("```") && block != null) {
        found.add(new PageExample(check, section, number, imports.toString() + block + "}\n"));
        block = null;
      } else if (block != null && line.startsWith("import ")) {
        imports.append(line).append('\n');
      } else if (block != null) {
        block.append(line).append('\n');
      }
    }
    return found;
  }

  @Override
  public String toString() {
    return check.id() + ".md:" + line + " (" + section + ")";
  }
}
