package dev.autogen.differ.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ColumnDefinitionTest {

    record Case(String text, ColumnDefinition expected) {}

    private static ColumnDefinition type(String type) {
        return new ColumnDefinition(type, false, null, null, null, null, List.of(), "");
    }

    private static ColumnDefinition notNull(String type, @Nullable String defaultExpression) {
        return new ColumnDefinition(type, true, defaultExpression, null, null, null, List.of(), "");
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("varchar(20)", type("varchar(20)")),
                new Case("timestamp(6) with time zone", type("timestamp(6) with time zone")),
                new Case("varchar(255) array", type("varchar(255) array")),
                new Case("  numeric(10,  2) ", type("numeric(10,  2)")),
                new Case("geometry(Point,4326)", type("geometry(Point,4326)")),
                new Case("bigint unsigned", type("bigint unsigned")),
                new Case("", type("")),
                new Case("varchar(20)  NOT NULL default 'x y'", notNull("varchar(20)", "'x y'")),
                new Case("int default 0 not null", notNull("int", "0")),
                new Case("text default 'not null' not null", notNull("text", "'not null'")),
                new Case("text default null", type("text")),
                new Case("text null", type("text")),
                new Case(
                        "TIMESTAMP DEFAULT CURRENT_TIMESTAMP",
                        new ColumnDefinition("TIMESTAMP", false, "CURRENT_TIMESTAMP", null, null, null, List.of(), "")),
                new Case(
                        "text collate \"C\" default 'a''b'",
                        new ColumnDefinition("text", false, "'a''b'", null, null, "\"C\"", List.of(), "")),
                new Case(
                        "int generated always as (a + b) stored",
                        new ColumnDefinition("int", false, null, "a + b", null, null, List.of(), "")),
                new Case(
                        "bigint generated always as identity",
                        new ColumnDefinition("bigint", false, null, null, "always", null, List.of(), "")),
                new Case(
                        "int check (x > 0) check(x in (1, 2)) unique",
                        new ColumnDefinition(
                                "int", false, null, null, null, null, List.of("x > 0", "x in (1, 2)"), "unique")),
                new Case(
                        "uuid default gen_random_uuid() references t(id)",
                        new ColumnDefinition(
                                "uuid", false, "gen_random_uuid()", null, null, null, List.of(), "references t(id)")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void isTakenApart(Case each) {
        assertThat(ColumnDefinition.parse(each.text())).isEqualTo(each.expected());
    }
}
