package vn.cancu;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import org.jspecify.annotations.NullMarked;

/** The shape of the house: data flows one way, and a rule that sees no classes is no rule. */
@AnalyzeClasses(packages = "vn.cancu", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String[] WORDS = {
    "vn.cancu.document..",
    "vn.cancu.encoding..",
    "vn.cancu.citation..",
    "vn.cancu.description..",
    "vn.cancu.validity..",
    "vn.cancu.rendition..",
    "vn.cancu.correction..",
    "vn.cancu.access.."
  };
  private static final String[] STORES = {
    "vn.cancu.extraction..",
    "vn.cancu.archive..",
    "vn.cancu.account..",
    "vn.cancu.identity..",
    "vn.cancu.audit..",
    "vn.cancu.engine..",
    "vn.cancu.search..",
    "vn.cancu.lineage.."
  };

  @ArchTest
  static final ArchRule DATA_FLOWS_ONE_WAY =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .layer("words")
          .definedBy(WORDS)
          .layer("stores")
          .definedBy(STORES)
          .layer("flow")
          .definedBy("vn.cancu.intake..")
          .layer("edge")
          .definedBy("vn.cancu.evaluation..", "vn.cancu.portal..", "vn.cancu.cli..")
          .whereLayer("edge")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("flow")
          .mayOnlyBeAccessedByLayers("edge")
          .whereLayer("stores")
          .mayOnlyBeAccessedByLayers("flow", "edge");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching("vn.cancu.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule WORDS_ARE_PURE =
      noClasses()
          .that()
          .resideInAnyPackage(WORDS)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "io.micronaut..",
              "co.elastic..",
              "org.apache.tika..",
              "java.nio.file..",
              "java.net..",
              "io.ocfl..");

  @ArchTest
  static final ArchRule ONLY_EXTRACTION_KNOWS_TIKA =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.cancu.extraction..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.tika..");

  @ArchTest
  static final ArchRule ONLY_INDICES_KNOW_ELASTICSEARCH =
      noClasses()
          .that()
          .resideOutsideOfPackages("vn.cancu.engine..", "vn.cancu.search..", "vn.cancu.lineage..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("co.elastic..");

  @ArchTest
  static final ArchRule ONLY_IDENTITY_KNOWS_THE_PROTOCOL =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.cancu.identity..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.nimbusds..");

  @ArchTest
  static final ArchRule ONLY_THE_ARCHIVE_KNOWS_OCFL =
      noClasses()
          .that()
          .resideOutsideOfPackage("vn.cancu.archive..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("io.ocfl..");

  /** But for the child that reads files: its standard streams are the wire to the portal. */
  @ArchTest
  static final ArchRule OUTPUT_GOES_THROUGH_THE_CONSOLE =
      noClasses()
          .that()
          .haveNameNotMatching(".*\\.(cli\\.Console|extraction\\.ReadingProcess)")
          .should(accessStandardStreams());

  @ArchTest
  static final ArchRule NO_BUCKETS =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Manager|Impl|Interface|Service)");

  @ArchTest
  static final ArchRule NULLS_ARE_MARKED =
      classes().that().resideInAPackage("vn.cancu.(*)..").should(liveInANullMarkedPackage());

  @ArchTest
  static void seesTheWholeHouse(JavaClasses seen) {
    assertTrue(seen.size() > 150, "the rules saw only " + seen.size() + " classes");
    for (var layer :
        new String[][] {
          WORDS,
          STORES,
          {"vn.cancu.intake.."},
          {"vn.cancu.evaluation..", "vn.cancu.portal..", "vn.cancu.cli.."}
        }) {
      for (var name : layer) {
        var prefix = name.substring(0, name.length() - 2);
        assertTrue(seen.that(startWith(prefix)).size() > 0, "no classes in " + name);
      }
    }
  }

  private static DescribedPredicate<JavaClass> startWith(String prefix) {
    return DescribedPredicate.describe(prefix, type -> type.getPackageName().startsWith(prefix));
  }

  private static ArchCondition<JavaClass> accessStandardStreams() {
    return new ArchCondition<>("access System.out or System.err") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getFieldAccessesFromSelf().stream()
            .filter(access -> access.getTargetOwner().isEquivalentTo(System.class))
            .forEach(access ->
                events.add(SimpleConditionEvent.satisfied(type, access.getDescription())));
      }
    };
  }

  private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
    return new ArchCondition<>("live in a @NullMarked package") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
          events.add(
              SimpleConditionEvent.violated(type, type.getPackageName() + " is not @NullMarked"));
        }
      }
    };
  }
}
