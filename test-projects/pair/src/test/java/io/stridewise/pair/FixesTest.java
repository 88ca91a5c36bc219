package io.stridewise.pair;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.array.NdArray;
import io.stridewise.core.check.Check;
import io.stridewise.core.check.Finding;
import io.stridewise.core.remedy.Edit;
import io.stridewise.core.report.ScanReport;
import io.stridewise.core.samples.Sample;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The samples with every fix applied: they compile, and make the same views. */
class FixesTest {
  private static final Object[] SIZES = {9, 3};

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> makesTheSameViews() throws Exception {
    ScanReport report = Scan.ofSamples(folder.resolve("before"));
    Path after = folder.resolve("after");
    List<Sample> fixed = new ArrayList<>();
    for (Sample sample : Scan.samples()) {
      List<Edit> edits =
          Scan.in(report, sample.path()).stream()
              .flatMap(f -> f.fix().stream())
              .flatMap(f -> f.edits().stream())
              .toList();
      if (!edits.isEmpty()) {
        Path file = after.resolve(sample.path());
        Files.createDirectories(file.getParent());
        Files.writeString(file, Edit.apply(sample.text(), edits));
        fixed.add(sample);
      }
    }
    compile(after, fixed);
    ClassLoader loader =
        new URLClassLoader(new URL[] {after.toUri().toURL()}, getClass().getClassLoader()) {
          @Override
          public Class<?> loadClass(String name) throws ClassNotFoundException {
            Class<?> loaded = findLoadedClass(name);
            return loaded != null
                ? loaded
                : name.startsWith("strided.") ? findClass(name) : super.loadClass(name);
          }
        };
    return fixed.stream().map(s -> DynamicTest.dynamicTest(s.name(), () -> compare(s, loader)));
  }

  @Test
  void nothingIsLeftToFix() throws IOException, InterruptedException {
    ScanReport report = Scan.ofSamples(folder.resolve("before"));
    for (Sample sample : Scan.samples()) {
      List<Edit> edits =
          Scan.in(report, sample.path()).stream()
              .flatMap(f -> f.fix().stream())
              .flatMap(f -> f.edits().stream())
              .toList();
      Path file = folder.resolve("after").resolve(sample.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, Edit.apply(sample.text(), edits));
    }

    ScanReport again = Scan.of(folder.resolve("after"));

    assertThat(report.findings()).anyMatch(f -> f.fix().isPresent());
    assertThat(again.findings())
        .extracting(Finding::check)
        .isNotEmpty()
        .doesNotContain(Check.PREFER_SAFE_VIEW);
  }

  private static void compile(Path root, List<Sample> samples) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", root.toString()));
    samples.forEach(s -> arguments.add(root.resolve(s.path()).toString()));
    int result =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, System.err, arguments.toArray(String[]::new));
    assertThat(result).isZero();
  }

  private static void compare(Sample sample, ClassLoader loader) throws Exception {
    String name = "strided." + sample.name().replace(".java", "");
    for (Method before : Class.forName(name).getDeclaredMethods()) {
      boolean comparable =
          NdArray.class.isAssignableFrom(before.getReturnType())
              && Arrays.stream(before.getParameterTypes()).allMatch(t -> t == int.class)
              && !before.isSynthetic();
      if (comparable) {
        Method after =
            loader.loadClass(name).getDeclaredMethod(before.getName(), before.getParameterTypes());
        assertThat(text(after)).as(before.getName()).isEqualTo(text(before));
      }
    }
  }

  /** What a method makes, or throws. */
  private static String text(Method method) throws ReflectiveOperationException {
    method.setAccessible(true);
    try {
      NdArray<?> made =
          (NdArray<?>) method.invoke(null, Arrays.copyOf(SIZES, method.getParameterCount()));
      return String.format(
          Locale.ROOT, "%s, writable %b, %s", made.layout(), made.isWritable(), made);
    } catch (java.lang.reflect.InvocationTargetException e) {
      return e.getCause().toString();
    }
  }
}
