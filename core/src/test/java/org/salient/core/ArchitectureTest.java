package org.salient.core;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;

/** The order of the packages, and what core must not know. */
@AnalyzeClasses(packages = "org.salient.core", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String[] LINE = {
        "model",
        "gazetteer",
        "extraction",
        "stories",
        "verification",
        "control",
        "history",
        "analysis",
        "propositions",
        "snapshot"
    };

    private static final Set<String> CLOCKS = Set.of(
            "java.time.Instant.now",
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.Clock.system",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.ZoneId.systemDefault",
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime");

    @ArchTest
    static final ArchRule MODEL_COMES_FIRST = at("model");

    @ArchTest
    static final ArchRule GAZETTEER_SEES_WHAT_IS_BEFORE_IT = at("gazetteer");

    @ArchTest
    static final ArchRule EXTRACTION_SEES_WHAT_IS_BEFORE_IT = at("extraction");

    @ArchTest
    static final ArchRule VERIFICATION_SEES_WHAT_IS_BEFORE_IT = at("verification");

    @ArchTest
    static final ArchRule CONTROL_SEES_WHAT_IS_BEFORE_IT = at("control");

    @ArchTest
    static final ArchRule HISTORY_SEES_WHAT_IS_BEFORE_IT = at("history");

    @ArchTest
    static final ArchRule ANALYSIS_SEES_WHAT_IS_BEFORE_IT = at("analysis");

    @ArchTest
    static final ArchRule SNAPSHOT_SEES_WHAT_IS_BEFORE_IT = at("snapshot");

    @ArchTest
    static final ArchRule TILES_DO_NOT_SEE_THE_BRIEF = noClasses()
            .that()
            .resideInAPackage("..core.tiles..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..core.brief..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule THE_BRIEF_DOES_NOT_SEE_TILES = noClasses()
            .that()
            .resideInAPackage("..core.brief..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..core.tiles..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule NO_PACKAGE_LIES_IN_A_CIRCLE =
            slices().matching("org.salient.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule CORE_KNOWS_NO_SQL_NO_HTTP_NO_FILES = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "java.net.http..", "java.nio.file..", "java.nio.channels..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.io.File")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URL");

    @ArchTest
    static final ArchRule CORE_HAS_NO_CLOCK = noClasses().should().accessTargetWhere(readsAClock());

    @ArchTest
    static final ArchRule CORE_KNOWS_ONLY_LIBRARIES_OF_GEOMETRY = classes()
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.salient.core..",
                    "java..",
                    "org.locationtech.jts..",
                    "net.sf.geographiclib..",
                    "org.jspecify..");

    private static ArchRule at(String step) {
        int place = Arrays.asList(LINE).indexOf(step);
        String[] later = Arrays.stream(LINE)
                .skip(place + 1L)
                .map(name -> "..core." + name + "..")
                .toArray(String[]::new);
        String[] last = {"..core.tiles..", "..core.brief.."};
        return noClasses()
                .that()
                .resideInAPackage("..core." + step + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage(last)
                .allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaAccess<?>> readsAClock() {
        return DescribedPredicate.describe(
                "reads a clock",
                access -> CLOCKS.contains(access.getTargetOwner().getFullName() + "." + access.getName()));
    }
}
