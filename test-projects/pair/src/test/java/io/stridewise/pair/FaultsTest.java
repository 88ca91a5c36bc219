package io.stridewise.pair;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.array.NdArray;
import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.Severity;
import io.stridewise.core.report.ScanReport;
import io.stridewise.core.samples.Sample;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Each method of the samples is run: it throws exactly if the checker says so, and where the
 * checker knows the numbers, with the same words.
 */
class FaultsTest {
  private static final Pattern METHOD = Pattern.compile("(?m)^ {2}static \\S+ (\\w+)\\(.*\\{$");

  /** Sizes for which every view that is not refused fits. */
  private static final int SIZE = 9;

  private static final int WINDOW = 3;

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> throwsWhereTheCheckerSaysSo() throws IOException, InterruptedException {
    ScanReport report = Scan.ofSamples(folder);
    return Scan.samples().stream()
        .flatMap(sample ->
            methods(sample)
                .map(m ->
                    DynamicTest.dynamicTest(
                        sample.name() + " " + m.getName(),
                        () -> check(m, findingIn(sample, m, report)))));
  }

  private static void check(Method method, Optional<Finding> worst) throws Exception {
    Optional<Throwable> thrown = run(method);

    if (worst.isPresent() && worst.get().severity() == Severity.INFO) {
      return; // that cannot be told
    }
    Optional<Finding> error = worst.filter(f -> f.severity() == Severity.ERROR);
    boolean mustThrow = error.isPresent() && !error.get().message().startsWith("elements of");
    assertThat(thrown.isPresent())
        .as("%s %s", thrown, error.map(Finding::message))
        .isEqualTo(mustThrow);
    if (mustThrow && error.get().check() == Check.VIEW_AFTER_CLOSE) {
      // The words are the JDK's, and name no array.
      assertThat(thrown.get()).isInstanceOf(IllegalStateException.class);
      assertThat(error.get().message()).startsWith(thrown.get().getMessage());
    } else if (mustThrow && method.getParameterCount() == 0) {
      assertThat(thrown.get()).hasMessage(error.get().message());
    }
  }

  private static Optional<Throwable> run(Method method) throws IllegalAccessException {
    try (Arena arena = Arena.ofConfined()) {
      boolean first = true;
      Object[] arguments = new Object[method.getParameterCount()];
      for (int i = 0; i < arguments.length; i++) {
        boolean size = method.getParameterTypes()[i] == int.class;
        arguments[i] = size ? (Object) (first ? SIZE : WINDOW) : arena;
        first = false;
      }
      Object result = method.invoke(null, arguments);
      assertThat(result == null || result instanceof NdArray<?>).isTrue();
      return Optional.empty();
    } catch (InvocationTargetException e) {
      return Optional.of(e.getCause());
    }
  }

  private static Stream<Method> methods(Sample sample) {
    try {
      Class<?> type = Class.forName("strided." + sample.name().replace(".java", ""));
      List<Method> methods = Arrays.asList(type.getDeclaredMethods());
      methods.forEach(m -> m.setAccessible(true));
      return methods.stream().filter(m -> !m.isSynthetic());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Optional<Finding> findingIn(Sample sample, Method method, ScanReport report) {
    Matcher m = METHOD.matcher(sample.text());
    while (m.find()) {
      if (m.group(1).equals(method.getName())) {
        int end = sample.text().indexOf("\n  }\n", m.start());
        return Scan.in(report, sample.path()).stream()
            .filter(f -> f.place().span().start() > m.start() && f.place().span().end() < end)
            .min(Comparator.comparing(Finding::severity));
      }
    }
    throw new IllegalStateException(sample.name() + " has no method " + method.getName());
  }
}
