package dev.autogen.cli.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceCompilerTest {

    private static final CompilerOptions PLAIN = new CompilerOptions("17", "", "UTF-8", "", List.of());

    private final Path folder;
    private final ProjectFiles project;

    SourceCompilerTest(@TempDir Path folder) {
        this.folder = folder;
        this.project = new ProjectFiles(folder).write("out/x", "").write("A.java", "class A {}");
    }

    record Case(String name, CompilerOptions options, int major) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("a release", PLAIN, 61),
                new Case("a target", new CompilerOptions("", "11", "", "", List.of()), 55),
                new Case("a target of old", new CompilerOptions("", "1.8", "", "", List.of()), 52),
                new Case(
                        "a release among the arguments",
                        new CompilerOptions("", "", "", "", List.of("--release", "11")),
                        55),
                new Case(
                        "what only concerns warnings and plugins is left out",
                        new CompilerOptions(
                                "11",
                                "",
                                "",
                                "none",
                                List.of(
                                        "-Werror",
                                        "-Xlint:all",
                                        "-Xplugin:ErrorProne -XepAllErrorsAsWarnings",
                                        "-Akey=1")),
                        55));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void compilesAsTheBuildWould(Case row) throws Exception {
        SourceCompiler.system().compile(task(row.options));

        byte[] classFile = Files.readAllBytes(folder.resolve("out/A.class"));
        assertThat(classFile[7]).isEqualTo((byte) row.major);
    }

    @Test
    void withoutACompilerAJdkIsAskedFor() {
        assertThatThrownBy(() -> new SourceCompiler(null).compile(task(PLAIN)))
                .isInstanceOf(BuildException.class)
                .hasMessageContaining("The sources of shop have to be compiled")
                .hasMessageContaining("has no compiler.\nRun autogen on a JDK");
    }

    @Test
    void anErrorIsShownWithFileLineAndText() {
        project.write("A.java", "class A {\n    Strin name;\n}\n");

        assertThatThrownBy(() -> SourceCompiler.system().compile(task(PLAIN)))
                .isInstanceOf(BuildException.class)
                .hasMessageContaining(
                        folder.resolve("A.java") + ":2: error: cannot find symbol\n    Strin name;\n    ^");
    }

    private SourceCompiler.Task task(CompilerOptions options) {
        return new SourceCompiler.Task(
                "shop",
                List.of(folder.resolve("A.java")),
                options,
                List.of(),
                List.of(),
                folder.resolve("out"),
                folder.resolve("out"));
    }
}
