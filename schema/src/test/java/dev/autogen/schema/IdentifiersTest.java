package dev.autogen.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdentifiersTest {

    private static final String A = "a".repeat(70);

    @Test
    void foldsAsciiLettersOnly() {
        assertThat(Identifiers.fold("UserName_1")).isEqualTo("username_1");
        // PostgreSQL leaves other letters alone in any multi-byte encoding; Java's toLowerCase would not.
        assertThat(Identifiers.fold("ÄİΣ_X")).isEqualTo("ÄİΣ_x");
    }

    @Test
    void cutsAtSixtyThreeBytesAndNeverInsideACharacter() {
        assertThat(Identifiers.cut("a".repeat(63))).hasSize(63);
        assertThat(Identifiers.cut(A)).isEqualTo("a".repeat(63));
        assertThat(Identifiers.cut("ä".repeat(32))).isEqualTo("ä".repeat(31));
        assertThat(Identifiers.cut("a".repeat(60) + "電電")).isEqualTo("a".repeat(60) + "電");
        assertThat(Identifiers.cut("a".repeat(60) + "😀")).isEqualTo("a".repeat(60));
        assertThat(Identifiers.fold("A".repeat(70))).isEqualTo("a".repeat(63));
    }

    /** What PostgreSQL 17 called the constraint or index. */
    record Case(String table, List<String> columns, String label, String name) {}

    static List<Case> generated() {
        return List.of(
                new Case("users", List.of("email"), "key", "users_email_key"),
                new Case("users", List.of("last_name", "name"), "idx", "users_last_name_name_idx"),
                new Case("users", List.of(), "pkey", "users_pkey"),
                new Case("a".repeat(63), List.of(), "pkey", "a".repeat(58) + "_pkey"),
                new Case("a".repeat(60), List.of("b"), "key", "a".repeat(57) + "_b_key"),
                new Case(
                        "a".repeat(40), List.of("b".repeat(40)), "key", "a".repeat(29) + "_" + "b".repeat(29) + "_key"),
                new Case(
                        "a".repeat(40),
                        List.of("b".repeat(40)),
                        "fkey",
                        "a".repeat(29) + "_" + "b".repeat(28) + "_fkey"),
                new Case(
                        "t",
                        List.of("b".repeat(50), "c".repeat(50)),
                        "idx",
                        "t_" + "b".repeat(50) + "_" + "c".repeat(6) + "_idx"),
                new Case("ä".repeat(31), List.of(), "pkey", "ä".repeat(29) + "_pkey"),
                new Case("ä".repeat(31), List.of("b"), "key", "ä".repeat(28) + "_b_key"));
    }

    @ParameterizedTest
    @MethodSource("generated")
    void generatedNamesAreThoseOfPostgres(Case generated) {
        String name = Identifiers.generated(generated.table(), generated.columns(), generated.label());
        assertThat(name).isEqualTo(generated.name());
        assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(63);
    }
}
