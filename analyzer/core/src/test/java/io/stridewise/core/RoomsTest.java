package io.stridewise.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.lang.module.ModuleFinder;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may call whom inside {@code core}: a room uses the rooms below it, and none above. */
class RoomsTest {
  private static final String CORE = "io.stridewise.core";

  /** From the ground up; the entry point stands above the checks, reports above both. */
  private static final List<String> ROOMS =
      List.of("ir", "lexical", "address", "locality", "legality", "remedy", "check");

  private static final String REPORT = CORE + ".report..";

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(CORE);

  @ParameterizedTest
  @ValueSource(strings = {"ir", "lexical", "address", "locality", "legality", "remedy", "check"})
  void aRoomLooksOnlyDown(String room) {
    String[] above =
        ROOMS.subList(ROOMS.indexOf(room) + 1, ROOMS.size()).stream()
            .map(RoomsTest::inside)
            .toArray(String[]::new);
    noClasses()
        .that()
        .resideInAPackage(inside(room))
        .should()
        .dependOnClassesThat(
            JavaClass.Predicates.resideInAnyPackage(above)
                .or(JavaClass.Predicates.resideInAnyPackage(CORE, REPORT)))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theEntryPointKnowsNoReport() {
    noClasses()
        .that()
        .resideInAPackage(CORE)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(REPORT)
        .check(CLASSES);
  }

  @Test
  void reportsAnalyseNothing() {
    noClasses()
        .that()
        .resideInAPackage(REPORT)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(CORE)
        .check(CLASSES);
  }

  @Test
  void everyClassHasARoom() {
    String[] rooms = ROOMS.stream().map(RoomsTest::inside).toArray(String[]::new);
    classes()
        .should()
        .resideInAnyPackage(rooms)
        .orShould()
        .resideInAnyPackage(CORE, REPORT)
        .check(CLASSES);
  }

  @Test
  void coreNeedsOnlyJavaBaseAndLayouts() {
    Set<String> base =
        ModuleFinder.ofSystem().find("java.base").orElseThrow().descriptor().packages();
    classes()
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe(
                "are in core, layout or java.base",
                c ->
                    c.getPackageName().startsWith(CORE)
                        || c.getPackageName().equals("io.stridewise.layout")
                        || base.contains(c.getBaseComponentType().getPackageName())
                        || c.getBaseComponentType().isPrimitive()))
        .check(CLASSES);
  }

  /**
   * The gain table reads the one resource that ships in its own jar; nothing else outside reports
   * does I/O.
   */
  @Test
  void onlyReportsTouchFiles() {
    noClasses()
        .that()
        .resideOutsideOfPackage(REPORT)
        .and()
        .doNotHaveSimpleName("GainTable")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.io..", "java.nio.file..", "java.nio.channels..")
        .check(CLASSES);
  }

  @Test
  void nothingPrints() {
    GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS.check(CLASSES);
  }

  private static String inside(String room) {
    return CORE + "." + room + "..";
  }
}
