package io.stridewise.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One row of {@code libraries.csv}.
 *
 * @param silent a warning in it is taken to be wrong: the library has no numeric purpose
 */
record Library(Coordinates coordinates, boolean silent) {
  static final Path LIST = Path.of("test-projects/corpus/libraries.csv");

  static List<Library> read(Path list) throws IOException {
    if (!Files.isReadable(list)) {
      throw new CorpusException("cannot read " + list + "; run from the repository's root");
    }
    return Files.readAllLines(list).stream()
        .skip(1)
        .filter(l -> !l.isBlank())
        .map(Library::parse)
        .toList();
  }

  private static Library parse(String line) {
    String[] columns = line.split(",");
    if (columns.length != 2 || !List.of("findings", "silent").contains(columns[1])) {
      throw new CorpusException(
          "expected coordinates,findings or coordinates,silent, but read '" + line + "'");
    }
    return new Library(Coordinates.parse(columns[0]), columns[1].equals("silent"));
  }
}
