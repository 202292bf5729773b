package dev.autogen.cli.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BuildErrorsTest {

    record Case(String name, String output, String shown) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("no word of errors: the last lines", "one\n\ntwo\n", "one\ntwo"),
                new Case("Maven", """
                        [WARNING] noise
                        \u001B[1;31m[ERROR]\u001B[m Failed to execute goal x on project core: no such thing -> [Help 1]
                        [ERROR]
                        [ERROR] To see the full stack trace of the errors, re-run Maven with the -e switch.
                        [ERROR] [Help 1] http://cwiki.apache.org/confluence/display/MAVEN/X
                        """, " Failed to execute goal x on project core: no such thing -> [Help 1]"),
                new Case("Gradle", """

                        FAILURE: Build failed with an exception.

                        * What went wrong:
                        Could not resolve all files.
                        > Could not find a:b:1.

                        * Try:
                        Run with --info.
                        """, "Could not resolve all files.\n> Could not find a:b:1."),
                new Case("Kotlin in Gradle", "w: noise\ne: A.kt:1 unresolved", "e: A.kt:1 unresolved"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void onlyWhatSaysWhy(Case row) {
        assertThat(BuildErrors.of(row.output.lines().toList())).isEqualTo(row.shown);
    }
}
