package io.stridewise.array;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The behaviour that NumPy's own tests check, one test here for each of theirs, with NumPy 1.24.2's
 * answers; {@code src/test/numpy/cases.py} holds the cases.
 */
class NumpyConformanceTest {

  @TestFactory
  Stream<DynamicTest> behavesAsNumpysTest() throws IOException {
    return programs().entrySet().stream()
        .map(entry ->
            DynamicTest.dynamicTest(
                entry.getKey(),
                () -> {
                  ArrayReplay replay = new ArrayReplay();
                  entry.getValue().forEach(replay::replay);
                  assertThat(replay.differences()).isEmpty();
                  assertThat(replay.compared()).isNotEmpty();
                }));
  }

  @Test
  void coversMoreThanTwoHundredOfTheirFunctions() throws IOException {
    assertThat(programs()).hasSizeGreaterThan(200);
  }

  private static Map<String, List<String>> programs() throws IOException {
    try (BufferedReader in =
        new BufferedReader(
            new InputStreamReader(
                NumpyConformanceTest.class.getResourceAsStream("conformance.txt"),
                StandardCharsets.US_ASCII))) {
      return in.lines()
          .map(line -> line.split(" \\|\\| "))
          .collect(
              Collectors.groupingBy(
                  side -> side[0],
                  TreeMap::new,
                  Collectors.mapping(side -> side[1], Collectors.toList())));
    }
  }
}
