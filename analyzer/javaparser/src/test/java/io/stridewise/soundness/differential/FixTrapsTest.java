package io.stridewise.soundness.differential;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.compiled.MemoryCompiler;
import io.stridewise.soundness.Models;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Methods that a careless repair would change. Each class in {@code fix-traps} says in its comment
 * why; {@code run()} returns the same before and after whatever the analysis offers to do to it.
 */
class FixTrapsTest {
  private static final Path TRAPS = Path.of("src/test/resources/fix-traps");

  private final MemoryCompiler compiler = new MemoryCompiler(8);

  static Stream<String> traps() {
    try (Stream<Path> files = Files.list(TRAPS)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("traps")
  @Timeout(value = 120, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void repairKeepsTheResult(String file) throws Exception {
    String source = Files.readString(TRAPS.resolve(file));
    String name = file.replace(".java", "");
    String expected = run(name, source);
    for (boolean guards : new boolean[] {false, true}) {
      Optional<Repairs.Repaired> repaired = Repairs.repair(source, Models.of(source), guards);
      String now = repaired.isEmpty() ? expected : run(name, repaired.get().text());
      assertThat(now).as(() -> repaired.map(Repairs.Repaired::text).orElse("")).isEqualTo(expected);
    }
  }

  private String run(String name, String source) throws ReflectiveOperationException {
    MemoryCompiler.Result result = compiler.compile(Map.of(name, source));
    assertThat(result.errors()).as(source).isEmpty();
    Method run = result.classes().loadClass(name).getDeclaredMethod("run");
    run.setAccessible(true);
    try {
      return (String) run.invoke(null);
    } catch (InvocationTargetException e) {
      return e.getCause().getClass().getName();
    }
  }
}
