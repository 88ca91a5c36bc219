package io.stridewise.array;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The pictures in the guide show what the layouts are. */
class MemoryPicturesTest {

  private static final Path FOLDER = Path.of("..", "..", "docs", "runtime", "pictures");

  @TestFactory
  Stream<DynamicTest> committedPictureIsUpToDate() {
    return MemoryPictures.all().entrySet().stream()
        .map(picture ->
            DynamicTest.dynamicTest(
                picture.getKey(),
                () ->
                    assertThat(Files.readString(FOLDER.resolve(picture.getKey())))
                        .as("run MemoryPictures.main with docs/runtime/pictures")
                        .isEqualTo(picture.getValue())));
  }
}
