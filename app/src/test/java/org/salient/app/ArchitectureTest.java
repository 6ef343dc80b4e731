package org.salient.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the packages of this module must not know. */
@AnalyzeClasses(packages = "org.salient.app", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule onlyTheServerKnowsSpring = noClasses()
            .that()
            .resideOutsideOfPackage("org.salient.app.server..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta.servlet..", "org.apache.catalina..");

    @ArchTest
    static final ArchRule onlyServerSourcesAndTheSecondReaderKnowHttp = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "org.salient.app.server..", "org.salient.app.sources..", "org.salient.app.reading..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "com.sun.net.httpserver..");

    @ArchTest
    static final ArchRule noSqlOutsideTheStore =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite..");

    @ArchTest
    static final ArchRule noPackageImportsOneThatImportsIt =
            slices().matching("org.salient.app.(*)..").should().beFreeOfCycles();
}
