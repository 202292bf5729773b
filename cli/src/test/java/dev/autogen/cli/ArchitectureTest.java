package dev.autogen.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The arrows between the modules, as docs/architecture.md draws them. */
class ArchitectureTest {

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("dev.autogen");

    /** What each module may use of ours and of others, beside the JDK and JSpecify. */
    private static final Map<String, List<String>> ALLOWED = Map.of(
            "schema", List.of(),
            "introspector", List.of("dev.autogen.schema", "java.sql"),
            "differ", List.of("dev.autogen.schema", "org.hibernate", "jakarta", "org.jboss", "net.bytebuddy"),
            "runner", List.of("dev.autogen.schema", "dev.autogen.introspector", "java.sql", "org.slf4j"),
            "codegen",
                    List.of(
                            "dev.autogen.schema",
                            "dev.autogen.runner",
                            "com.palantir.javapoet",
                            "com.github.javaparser"),
            "fixtures",
                    List.of("java.sql", "io.zonky", "org.testcontainers", "org.postgresql", "com.github.dockerjava"));

    static List<Module> modules() {
        return ALLOWED.entrySet().stream()
                .map(e -> new Module(e.getKey(), e.getValue()))
                .sorted(Comparator.comparing(Module::name))
                .toList();
    }

    record Module(String name, List<String> allowed) {
        private DescribedPredicate<JavaClass> forbidden() {
            return DescribedPredicate.describe("not allowed to " + name, c -> !allows(c.getBaseComponentType()));
        }

        private boolean allows(JavaClass used) {
            String name = used.getPackageName();
            return used.isPrimitive()
                    || name.startsWith("dev.autogen." + name())
                    || name.startsWith("java.") && !name.startsWith("java.sql")
                    || name.startsWith("javax.tools")
                    || name.startsWith("javax.lang.model")
                    || name.startsWith("javax.sql") && allowed.contains("java.sql")
                    || name.startsWith("org.jspecify")
                    || allowed.stream().anyMatch(name::startsWith);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("modules")
    void usesOnlyWhatItMay(Module module) {
        noClasses()
                .that()
                .resideInAPackage("dev.autogen." + module.name() + "..")
                .should()
                .dependOnClassesThat(module.forbidden())
                .check(CLASSES);
    }

    @Test
    void seesEveryModule() {
        Assertions.assertThat(modules()).allSatisfy(m -> Assertions.assertThat(CLASSES.stream()
                        .filter(c -> c.getPackageName().startsWith("dev.autogen." + m.name()))
                        .toList())
                .isNotEmpty());
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.autogen.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(CLASSES);
    }
}
