package dev.autogen.runner;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final JavaClasses RUNNER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.autogen.runner");

    @Test
    void dependsOnWhatIsBelowItAndLittleElse() {
        classes()
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.autogen.runner..",
                        "dev.autogen.introspector",
                        "dev.autogen.schema..",
                        "org.slf4j",
                        "org.jspecify.annotations",
                        "java..",
                        "javax.sql",
                        "javax.tools")
                .check(RUNNER);
    }

    @Test
    void readsTheCatalogOnlyToGuardDataAndToStartAgain() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.autogen.runner.internal.guard", "dev.autogen.runner.internal.reset")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.autogen.introspector..")
                .check(RUNNER);
    }

    @Test
    void graphAndLoadingKnowNoDatabase() {
        noClasses()
                .that()
                .resideInAnyPackage("dev.autogen.runner.graph", "dev.autogen.runner.internal.load")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql", "javax.sql")
                .check(RUNNER);
    }

    @Test
    void printsNothing() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(RUNNER);
    }
}
