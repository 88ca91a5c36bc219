package io.stridewise.repair;

import static org.assertj.core.api.Assertions.assertThat;

import io.stridewise.compiled.MemoryCompiler;
import io.stridewise.core.check.Finding;
import io.stridewise.core.check.FixPolicy;
import io.stridewise.core.check.Place;
import io.stridewise.core.legality.Tier;
import io.stridewise.core.report.FixReport.Changed;
import io.stridewise.core.report.FixReport.Done;
import io.stridewise.repair.Arguments.Style;
import io.stridewise.repair.Trial.Ending;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every sample with every fix, guards included. Patches are compared with those in {@code
 * analyzer/core/src/test/golden/loops}; {@code -Dstridewise.golden=write} writes them, for a person
 * to look at.
 */
class RepairedSamplesTest {
  private static final Path GOLDEN = Path.of("../core/src/test/golden/loops");
  private static final FixPolicy ALL = new FixPolicy(Tier.CONDITIONAL, true);
  private static final FixPolicy UNGUARDED = new FixPolicy(Tier.CONDITIONAL, false);
  private static final int PLAIN_RUNS = 8;
  private static final int HOSTILE_RUNS = 30;

  /** Want sizes that fit together, or arrays larger than tests should make. */
  private static final Set<String> SELDOM_COMPLETING =
      Set.of(
          "L_DependenceTests.farConstants",
          "L_Profitability.fiveDeep",
          "S17_Transpose.flatBeyondLastCache",
          "S60_Overflow.sizeChecked");

  /** Of tier C, and such that what is assumed does not hold for the arguments made here. */
  private static final Set<String> FALSE_ASSUMPTIONS =
      Set.of(
          "L_DependenceTests.turnsIntoOne",
          "L_DependenceTests.weakZero",
          "S53_SharedRows.cloned",
          "S53_SharedRows.leftOneRowAtTwoPlaces",
          "S53_SharedRows.leftShared",
          "S64_ReplacedRows.sharedAfterwards",
          "S67_Reviewed.clonedOuterArray",
          "S67_Reviewed.jumpOutOfBlock",
          "S67_Reviewed.rowsReplacedThroughObjects");

  private static final Pattern COMMENT = Pattern.compile("//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern LARGE = Pattern.compile("\\b\\d{3,}\\b|\\b(ROWS|N)\\b");

  @TempDir static Path folder;

  private static RepairedSamples samples;

  @BeforeAll
  static void repair() throws Exception {
    samples = RepairedSamples.in(folder, ALL);
  }

  /** A person has looked at each patch. */
  @TestFactory
  Stream<DynamicTest> patches() {
    return samples.changed().stream().map(c -> DynamicTest.dynamicTest(c.path(), () -> patch(c)));
  }

  private static void patch(Changed changed) throws IOException {
    Path golden = golden(changed);
    String diff = new String(changed.diff(), StandardCharsets.UTF_8);
    if ("write".equals(System.getProperty("stridewise.golden"))) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, diff);
    }
    String expected = Files.exists(golden) ? Files.readString(golden) : "";
    assertThat(diff)
        .as("%s; -Dstridewise.golden=write writes what is found, to look at", golden.getFileName())
        .isEqualTo(expected);
  }

  private static Path golden(Changed changed) {
    String name = Path.of(changed.path()).getFileName().toString();
    return GOLDEN.resolve(name.replace(".java", ".patch"));
  }

  @Test
  void noPatchIsLeftOver() throws IOException {
    try (Stream<Path> files = Files.list(GOLDEN)) {
      assertThat(files)
          .containsExactlyInAnyOrderElementsOf(
              samples.changed().stream().map(RepairedSamplesTest::golden).toList());
    }
  }

  @Test
  void nothingIsLeftToRepair() throws Exception {
    assertThat(samples.again().changed()).extracting(Changed::path).isEmpty();
  }

  @Test
  void allCommentsAreStillThere() {
    for (Changed changed : samples.changed()) {
      List<String> before = comments(RepairedSamples.before(changed));
      List<String> after = comments(RepairedSamples.after(changed));
      after.forEach(before::remove);

      assertThat(before).as(changed.path()).isEmpty();
    }
  }

  private static List<String> comments(String text) {
    List<String> found = new ArrayList<>();
    COMMENT.matcher(text).results().forEach(m -> found.add(m.group()));
    return found;
  }

  @Test
  void withoutGuardsItCompilesToo(@TempDir Path other) throws Exception {
    RepairedSamples unguarded = RepairedSamples.in(other, UNGUARDED);

    assertThat(compiled(unguarded.texts())).isNotNull();
    assertThat(unguarded.again().changed()).extracting(Changed::path).isEmpty();
  }

  /** Each repaired method does what the original does. */
  @TestFactory
  Stream<DynamicTest> runs() throws Exception {
    Map<String, String> originals = new LinkedHashMap<>();
    samples.changed().forEach(c -> originals.put(c.path(), RepairedSamples.before(c)));
    ClassLoader before = compiled(originals);
    ClassLoader after = compiled(samples.texts());
    Set<String> rounded = rounded();
    List<DynamicTest> tests = new ArrayList<>();
    for (Changed changed : samples.changed()) {
      String type = type(changed.path());
      Map<String, Tier> tiers = tiers(changed);
      for (Method method : before.loadClass(type).getDeclaredMethods()) {
        Tier tier = tiers.get(method.getName());
        if (tier != null && Arguments.possibleFor(method)) {
          Method repaired =
              after.loadClass(type).getDeclaredMethod(method.getName(), method.getParameterTypes());
          Trial trial = new Trial(method, repaired, tier);
          boolean large = LARGE.matcher(body(changed, method.getName())).find();
          if (!rounded.contains(trial.toString())
              && !FALSE_ASSUMPTIONS.contains(trial.toString())) {
            tests.add(DynamicTest.dynamicTest(trial.toString(), () -> run(trial, large)));
          }
        }
      }
    }
    return tests.stream().sorted(Comparator.comparing(DynamicTest::getDisplayName));
  }

  private static ClassLoader compiled(Map<String, String> texts) {
    Map<String, String> sources = new LinkedHashMap<>();
    texts.forEach((path, text) -> sources.put(type(path), text));
    return new MemoryCompiler(17).compileAll(sources).classes();
  }

  private static String type(String path) {
    return path.replace(".java", "").replace('/', '.');
  }

  private static void run(Trial trial, boolean large) throws ReflectiveOperationException {
    EnumSet<Ending> endings = EnumSet.noneOf(Ending.class);
    boolean always = trial.original().getParameterCount() == 0;
    for (int i = 0; i < (always ? 1 : PLAIN_RUNS); i++) {
      endings.add(trial.run(i, Style.PLAIN));
    }
    if (large && !always) {
      endings.add(trial.run(0, Style.LARGE));
    }
    boolean assumes = trial.tier() == Tier.CONDITIONAL;
    for (int i = 0; i < (always || assumes ? 0 : HOSTILE_RUNS); i++) {
      endings.add(trial.run(i, Style.HOSTILE));
    }
    if (!SELDOM_COMPLETING.contains(trial.toString())) {
      assertThat(endings).as("endings of %s", trial).contains(Ending.COMPLETED);
    }
  }

  /** The weakest tier of the fixes in each method. */
  private static Map<String, Tier> tiers(Changed changed) {
    Map<String, Tier> tiers = new TreeMap<>();
    for (Done done : changed.done()) {
      tiers.merge(method(changed, done.place()), done.tier(), (a, b) -> a.compareTo(b) > 0 ? a : b);
    }
    return tiers;
  }

  /** The methods whose new order rounds differently. */
  private static Set<String> rounded() {
    Set<String> rounded = new TreeSet<>();
    for (Changed changed : samples.changed()) {
      for (Finding finding : samples.found()) {
        if (finding.place().path().equals(changed.path())
            && finding.conditions().stream().anyMatch(c -> c.contains("round"))) {
          String type = Path.of(changed.path()).getFileName().toString().replace(".java", "");
          rounded.add(type + "." + method(changed, finding.place()));
        }
      }
    }
    return rounded;
  }

  /** Name of the method around {@code place}. */
  private static String method(Changed changed, Place place) {
    String[] lines = RepairedSamples.before(changed).split("\n", -1);
    int line = place.startLine() - 1;
    while (!METHOD.matcher(lines[line]).matches()) {
      line--;
    }
    return name(lines[line]);
  }

  private static final Pattern METHOD =
      Pattern.compile(" {2,4}(?:[\\w<>]+ )*[\\w<>.\\[\\]]+ (\\w+)\\(.*\\{");

  private static String name(String declaration) {
    Matcher matcher = METHOD.matcher(declaration);
    assertThat(matcher.matches()).as(declaration).isTrue();
    return matcher.group(1);
  }

  private static String body(Changed changed, String method) {
    String text = RepairedSamples.before(changed);
    int start = text.indexOf(" " + method + "(");
    int end = text.indexOf("\n  }\n", start);
    return text.substring(start, end < 0 ? text.length() : end);
  }

  @Test
  void everyTierAndMostRemediesAreAmongThem() {
    TreeSet<Tier> tiers = new TreeSet<>();
    samples.changed().forEach(c -> c.done().forEach(d -> tiers.add(d.tier())));

    assertThat(tiers)
        .containsAll(Arrays.asList(Tier.EXACT, Tier.GUARDED, Tier.UNLESS_THROWS, Tier.CONDITIONAL));
  }
}
