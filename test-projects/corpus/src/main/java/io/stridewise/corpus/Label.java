package io.stridewise.corpus;

import io.stridewise.corpus.ScanResult.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A nest that a person has judged; one row of {@code labels.csv}.
 *
 * @param path within the sources jar
 * @param innerStart first line of the loop whose accesses stride
 * @param innerEnd its last line
 * @param verdict {@code TRUE}: hostile, swap it; {@code HOSTILE-ILLEGAL}: hostile, must be
 *     restructured; {@code HOSTILE-NO-BETTER}: no order is good; {@code BENIGN}: strided without
 *     harm; {@code FALSE}: not strided
 * @param fix what helps: {@code interchange}, {@code distribute}, {@code tile}
 * @param decidable what has to be known to judge it: {@code static}, {@code types/interproc},
 *     {@code domain knowledge}
 */
record Label(
    int id,
    Coordinates coordinates,
    String path,
    int innerStart,
    int innerEnd,
    String method,
    String verdict,
    String fix,
    String decidable,
    String kind) {
  static final Path LIST = Path.of("test-projects/corpus/labels.csv");

  private static final String HEADER =
      "id,coordinates,path,line_start,line_end,inner_start,inner_end,method,label,fix,confidence,decidable,kind,nest,bounds";

  static List<Label> read(Path list) throws IOException {
    if (!Files.isReadable(list)) {
      throw new CorpusException("cannot read " + list + "; run from the repository's root");
    }
    List<String> lines = Files.readAllLines(list);
    if (lines.isEmpty() || !lines.get(0).equals(HEADER)) {
      throw new CorpusException(list + ": expected the header " + HEADER);
    }
    return lines.stream().skip(1).map(Label::parse).toList();
  }

  static Label parse(String line) {
    String[] c = line.split(",", -1);
    if (c.length != HEADER.split(",").length) {
      throw new CorpusException("expected the columns " + HEADER + ", but read '" + line + "'");
    }
    return new Label(
        Integer.parseInt(c[0]),
        Coordinates.parse(c[1]),
        c[2],
        Integer.parseInt(c[5]),
        Integer.parseInt(c[6]),
        c[7],
        c[8],
        c[9],
        c[11],
        c[12]);
  }

  /** Whether the nest hurts, whatever can be done about it. */
  boolean hostile() {
    return verdict.equals("TRUE") || verdict.startsWith("HOSTILE-");
  }

  /** Whether the finding is about a nest that holds lines of the labelled inner loop. */
  boolean matches(Found finding) {
    return (finding.path().equals(path) || finding.path().endsWith("/" + path))
        && finding.loopStart() <= innerEnd
        && innerStart <= finding.loopEnd();
  }

  /** One line for people. */
  String text() {
    return "#%d %s %s:%d %s: %s, fix %s, %s, by %s"
        .formatted(
            id, coordinates.folder(), path, innerStart, method, verdict, fix, kind, decidable);
  }
}
