package dev.autogen.differ;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String READING = "dev.autogen.differ.hibernate..";
    private static final String KEEPING = "dev.autogen.differ.snapshot..";
    private static final String RETIRING = "dev.autogen.differ.retire..";

    private static final JavaClasses DIFFER = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.autogen.differ");

    @Test
    void comparingKnowsTheModelOnly() {
        classes()
                .that()
                .resideOutsideOfPackages(READING, KEEPING, RETIRING)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        "dev.autogen.differ",
                        "dev.autogen.differ.compare",
                        "dev.autogen.differ.filter",
                        "dev.autogen.differ.hazard",
                        "dev.autogen.differ.order",
                        "dev.autogen.differ.rename..",
                        "dev.autogen.differ.retire",
                        "dev.autogen.differ.rows",
                        "dev.autogen.differ.steps",
                        "dev.autogen.schema..",
                        "org.jspecify.annotations",
                        "java.lang..",
                        "java.util..")
                .check(DIFFER);
    }

    /** What is retired is kept in the words of the snapshot. */
    @Test
    void retiringKnowsTheModelAndHowItIsKept() {
        classes()
                .that()
                .resideInAPackage(RETIRING)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        RETIRING,
                        KEEPING,
                        "dev.autogen.differ",
                        "dev.autogen.differ.compare",
                        "dev.autogen.differ.filter",
                        "dev.autogen.differ.rename",
                        "dev.autogen.schema..",
                        "org.jspecify.annotations",
                        "java.lang..",
                        "java.nio.charset",
                        "java.util..")
                .check(DIFFER);
    }

    @Test
    void onlyTheSnapshotTouchesFiles() {
        classes()
                .that()
                .resideInAPackage(KEEPING)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(
                        KEEPING,
                        "dev.autogen.schema..",
                        "org.jspecify.annotations",
                        "java.lang..",
                        "java.util..",
                        "java.io",
                        "java.nio..")
                .check(DIFFER);
    }

    @Test
    void nobodyKnowsADatabase() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql", "javax.sql")
                .check(DIFFER);
    }
}
