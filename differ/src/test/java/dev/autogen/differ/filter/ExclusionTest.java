package dev.autogen.differ.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.autogen.differ.Subject;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExclusionTest {

    private static final QualifiedName USERS = QualifiedName.of("public", "users");

    private record Match(String pattern, List<Subject> matching, List<Subject> others) {
        @Override
        public String toString() {
            return pattern;
        }
    }

    static Stream<Match> matches() {
        Subject users = Subject.table(USERS);
        Subject mixed = Subject.table(QualifiedName.of("Its.Own", "Users*"));
        Subject legacy = Subject.column(USERS, "legacy_code");
        Subject index = Subject.index(USERS, "ix_manual_1");
        return Stream.of(
                new Match("users", List.of(users), List.of(mixed, legacy, Subject.sequence(USERS))),
                new Match("table:users", List.of(users), List.of(legacy)),
                new Match("USERS", List.of(users), List.of(mixed)),
                new Match("us*s", List.of(users), List.of(mixed)),
                new Match("*s*e*s*", List.of(users, mixed), List.of(legacy)),
                new Match("user?", List.of(users), List.of(mixed)),
                new Match("user??", List.of(), List.of(users)),
                new Match("*", List.of(users, mixed), List.of(legacy)),
                new Match("public.u*", List.of(users), List.of(mixed)),
                new Match("app.users", List.of(), List.of(users)),
                new Match("*.users", List.of(users), List.of(mixed)),
                new Match("\"Users*\"", List.of(mixed), List.of(users)),
                new Match("\"Its.Own\".\"U\"*", List.of(mixed), List.of(users)),
                new Match("\"a\"\"b\"", List.of(Subject.table(QualifiedName.of("public", "a\"b"))), List.of(users)),
                new Match("ünï_*", List.of(Subject.table(QualifiedName.of("public", "ünï_1"))), List.of(users)),
                new Match("column:legacy_*", List.of(legacy), List.of(users, index)),
                new Match("column: users.legacy_*", List.of(legacy), List.of(Subject.column(USERS, "code"))),
                new Match("column:public.users.legacy_*", List.of(legacy), List.of(users)),
                new Match("column:orders.legacy_*", List.of(), List.of(legacy)),
                new Match("index:ix_manual_*", List.of(index), List.of(Subject.constraint(USERS, "ix_manual_1"))),
                new Match("index:users.*", List.of(index), List.of(legacy)),
                new Match("constraint:fk_x", List.of(Subject.constraint(USERS, "fk_x")), List.of(index)),
                new Match("sequence:users", List.of(Subject.sequence(USERS)), List.of(users, Subject.type(USERS))),
                new Match("type:public.users", List.of(Subject.type(USERS)), List.of(users)),
                new Match("schema:pub*", List.of(Subject.schema("public")), List.of(users)),
                new Match("extension:postgis*", List.of(Subject.extension("postgis_topology")), List.of(users)));
    }

    @ParameterizedTest
    @MethodSource("matches")
    void matchesTheseAndNoOthers(Match match) {
        Exclusion exclusion = Exclusion.parse(match.pattern);
        assertThat(match.matching).allMatch(exclusion::matches);
        assertThat(match.others).noneMatch(exclusion::matches);
        assertThat(exclusion).hasToString(match.pattern);
    }

    private record Wrong(String pattern, String message) {
        @Override
        public String toString() {
            return pattern;
        }
    }

    static Stream<Wrong> wrongs() {
        return Stream.of(
                new Wrong(
                        "tabel:users",
                        "'tabel:users' begins with no kind of object; there are table, column, index, constraint,"
                                + " sequence, type, schema, extension."),
                new Wrong("table:", "'table:' lacks a name."),
                new Wrong("public.", "'public.' lacks a name."),
                new Wrong(".users", "'.users' lacks a name."),
                new Wrong("\"\"", "'\"\"' lacks a name."),
                new Wrong("\"users", "'\"users' has a double quote that is not closed."),
                new Wrong(
                        "qrtz_%",
                        "'qrtz_%' has % in a name; write * for any text, ? for one character, and put other names"
                                + " between double quotes."),
                new Wrong("a.b.c", "'a.b.c' has too many dots; write table:table or table:schema.table."),
                new Wrong(
                        "column:a.b.c.d",
                        "'column:a.b.c.d' has too many dots; write column:column or column:table.column or"
                                + " column:schema.table.column."),
                new Wrong("schema:a.b", "'schema:a.b' has too many dots; write schema:schema."));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void saysWhatIsWrong(Wrong wrong) {
        assertThatThrownBy(() -> Exclusion.parse(wrong.pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(wrong.message);
    }

    @Test
    void commasSeparateUnlessTheyAreQuoted() {
        assertThat(Exclusions.parse(" a, ,table:\"b,c\" ,d,").list().stream().map(Exclusion::toString))
                .containsExactly("a", "table:\"b,c\"", "d");
        assertThat(Exclusions.parse(" ").list()).isEmpty();
    }

    static Stream<Subject> subjects() {
        QualifiedName odd = QualifiedName.of("Its.Own", "a \"b\", *c");
        return Stream.of(
                Subject.table(USERS),
                Subject.table(odd),
                Subject.table(QualifiedName.of("users")),
                Subject.column(odd, "1+1=2"),
                Subject.index(USERS, "IX"),
                Subject.constraint(USERS, "ünï"),
                Subject.sequence(odd),
                Subject.type(USERS),
                Subject.schema("a b"),
                Subject.extension("uuid-ossp"));
    }

    @ParameterizedTest
    @MethodSource("subjects")
    void whatIsSpelledExactlyMatches(Subject subject) {
        Exclusion exclusion = Exclusion.exactly(subject);
        assertThat(Exclusion.parse(exclusion.toString()).matches(subject)).isTrue();
        assertThat(PatternText.items(exclusion + ", more")).containsExactly(exclusion.toString(), "more");
    }
}
