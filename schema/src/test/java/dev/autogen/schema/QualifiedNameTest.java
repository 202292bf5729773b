package dev.autogen.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualifiedNameTest {

    record Case(String spelling, QualifiedName name) {}

    static List<Case> spellings() {
        return List.of(
                new Case("users", QualifiedName.of("users")),
                new Case("Users", QualifiedName.of("Users")),
                new Case("crm.users", QualifiedName.of("crm", "users")),
                new Case("\"odd.name\"", QualifiedName.of("odd.name")),
                new Case("crm.\"odd.name\"", QualifiedName.of("crm", "odd.name")),
                new Case("\"a.b\".\"c.d\"", QualifiedName.of("a.b", "c.d")),
                new Case("\"say \"\"hi\"\"\"", QualifiedName.of("say \"hi\"")),
                new Case("\"\"\"\"", QualifiedName.of("\"")),
                new Case(" a b ", QualifiedName.of(" a b ")),
                new Case("line\nend", QualifiedName.of("line\nend")),
                new Case("$1 \\ */ 電", QualifiedName.of("$1 \\ */ 電")));
    }

    @ParameterizedTest
    @MethodSource("spellings")
    void spellingIsReadBack(Case name) {
        assertThat(QualifiedName.parse(name.spelling())).isEqualTo(name.name());
        assertThat(name.name().spelling()).isEqualTo(name.spelling());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "a.", ".a", "a.b.c", "\"a", "a\"b", "\"\"", "\"a\"b"})
    void rejectsTheRest(String spelling) {
        assertThatThrownBy(() -> QualifiedName.parse(spelling))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("Not a name: ");
    }

    @Test
    void rejectsIdentifiersThatPostgresRejects() {
        assertThatThrownBy(() -> QualifiedName.of("")).hasMessage("An identifier must not be empty");
        assertThatThrownBy(() -> QualifiedName.of("crm", "a\0b")).hasMessageContaining("U+0000");
    }

    @Test
    void theDefaultSchemaComesAndGoes() {
        QualifiedName users = QualifiedName.of("public", "users");
        assertThat(users.relativeTo("public")).isEqualTo(QualifiedName.of("users"));
        assertThat(users.relativeTo("crm")).isEqualTo(users);
        assertThat(QualifiedName.of("users").resolvedIn("public")).isEqualTo(users);
        assertThat(users.resolvedIn("crm")).isEqualTo(users);
    }

    @Test
    void sortsBySchemaThenName() {
        assertThat(List.of(QualifiedName.of("b", "a"), QualifiedName.of("a", "b"), QualifiedName.of("z")).stream()
                        .sorted())
                .containsExactly(QualifiedName.of("z"), QualifiedName.of("a", "b"), QualifiedName.of("b", "a"));
    }
}
