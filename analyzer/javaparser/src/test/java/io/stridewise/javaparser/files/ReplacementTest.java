package io.stridewise.javaparser.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplacementTest {
  private static final byte[] OLD = {'o', 'l', 'd'};
  private static final byte[] NEW = {'n', 'e', 'w', '!'};

  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void oldFile() throws IOException {
    file = Files.write(folder.resolve("A.java"), OLD);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.map(p -> p.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void theFileHasTheNewContentsAndNothingElseIsLeft() throws IOException {
    Replacement.write(file, OLD, NEW);

    assertThat(file).hasBinaryContent(NEW);
    assertThat(names()).containsExactly("A.java");
  }

  @Test
  void permissionsAreKept() throws IOException {
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-x--x"));

    Replacement.write(file, OLD, NEW);

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rwxr-x--x");
  }

  @Test
  void aSymbolicLinkStaysOne() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("Link.java"), file.getFileName());

    Replacement.write(link, OLD, NEW);

    assertThat(link).isSymbolicLink();
    assertThat(file).hasBinaryContent(NEW);
  }

  @Test
  void aFileThatWasChangedMeanwhileIsLeft() throws IOException {
    byte[] edited = {'o', 'l', 'D'};
    Files.write(file, edited);

    assertThatIOException()
        .isThrownBy(() -> Replacement.write(file, OLD, NEW))
        .withMessage("was changed since it was read; run again");
    assertThat(file).hasBinaryContent(edited);
    assertThat(names()).containsExactly("A.java");
  }

  @Test
  void aFileThatIsGoneStaysGone() throws IOException {
    Files.delete(file);

    assertThatIOException()
        .isThrownBy(() -> Replacement.write(file, OLD, NEW))
        .withMessage("cannot be written (it is gone)");
    assertThat(names()).isEmpty();
  }

  @Test
  void aReadOnlyFileIsLeftAlsoByTheSuperuser() throws IOException {
    assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

    assertThatIOException()
        .isThrownBy(() -> Replacement.write(file, OLD, NEW))
        .withMessage("is read-only");
    assertThat(file).hasBinaryContent(OLD);
    assertThat(names()).containsExactly("A.java");
  }

  @Test
  void theDraftFitsWhereverTheFileFits() throws IOException {
    Path longName = Files.write(folder.resolve("A".repeat(250) + ".java"), OLD);

    Replacement.write(longName, OLD, NEW);

    assertThat(longName).hasBinaryContent(NEW);
  }

  @Test
  void anInterruptLeavesTheWholeOldFile() throws IOException {
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(ClosedByInterruptException.class)
        .isThrownBy(() -> Replacement.write(file, OLD, NEW));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(file).hasBinaryContent(OLD);
    assertThat(names()).containsExactly("A.java");
  }
}
