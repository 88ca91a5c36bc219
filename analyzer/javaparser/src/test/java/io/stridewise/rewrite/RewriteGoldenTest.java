package io.stridewise.rewrite;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.core.ir.CompilationUnitModel;
import io.stridewise.core.remedy.Edit;
import io.stridewise.core.remedy.Rewrite.Edits;
import io.stridewise.core.remedy.Rewrite.Refused;
import io.stridewise.core.remedy.Rewrite.Result;
import io.stridewise.javaparser.lowering.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code rewrite} holds a source, the order that its nest gets, and the source
 * afterwards, exactly.
 */
class RewriteGoldenTest {
  private static final Path CASES = Path.of("src/test/resources/rewrite");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> folders = Files.list(CASES)) {
      List<String> names = folders.map(p -> p.getFileName().toString()).sorted().toList();
      return names.stream();
    }
  }

  private static String read(String name, String file) throws IOException {
    return Files.readString(CASES.resolve(name).resolve(file));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void theSourceIsRewrittenExactlySo(String name) throws IOException {
    String input = read(name, "input.java");
    Result result = Case.of(input, read(name, "order.txt")).result();
    Path expected = CASES.resolve(name).resolve("output.java");
    if (result instanceof Refused r) {
      assertThat(r.reason()).isEqualTo(read(name, "refused.txt").strip());
      return;
    }
    String output = Edit.apply(input, ((Edits) result).edits());
    assertThat(output).isEqualTo(Files.readString(expected));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void bothVersionsDoTheSame(String name) throws IOException {
    String input = read(name, "input.java");
    if (!(Case.of(input, read(name, "order.txt")).result() instanceof Edits edits)) {
      return;
    }
    Compiled before = Compiled.of("Example", input);
    Compiled after = Compiled.of("Example", Edit.apply(input, edits.edits()));
    for (int seed = 0; seed < 12; seed++) {
      assertThat(after.run(seed)).as("run(%d)", seed).isEqualTo(before.run(seed));
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyCommentIsStillThereOnce(String name) throws IOException {
    String input = read(name, "input.java");
    if (!(Case.of(input, read(name, "order.txt")).result() instanceof Edits edits)) {
      return;
    }
    List<String> after = new ArrayList<>(comments(Edit.apply(input, edits.edits())));
    after.removeIf(c -> c.startsWith("// stridewise:ok"));
    assertThat(after).containsExactlyInAnyOrderElementsOf(comments(input));
  }

  private static List<String> comments(String source) {
    CompilationUnitModel unit = Sources.everything(source);
    return unit.comments().stream().map(c -> c.of(source).replaceAll("\\s+", " ").strip()).toList();
  }
}
