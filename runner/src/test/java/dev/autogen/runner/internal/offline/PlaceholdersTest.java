package dev.autogen.runner.internal.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceholdersTest {

    record Case(String name, String sql, List<@Nullable Object> parameters, String filled) {
        static Case one(String name, String sql, String filled) {
            return new Case(name, sql, List.of(7), filled);
        }

        static Case value(@Nullable Object value, String literal) {
            return new Case(String.valueOf(value), "?", Arrays.asList(value), literal);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("nothing to fill", "select '{}' ? 'a'", List.of(), "select '{}' ? 'a'"),
                new Case("two", "values (?, ?)", List.of(1, "it's"), "values (1, 'it''s')"),
                Case.one("string", "select '?', ?", "select '?', 7"),
                Case.one("doubled quote", "select 'a''?', ?", "select 'a''?', 7"),
                Case.one("backslash", "select 'a\\', ?", "select 'a\\', 7"),
                Case.one("escape string", "select E'a\\'?', ?", "select E'a\\'?', 7"),
                Case.one("identifier", "select \"?\" = ?", "select \"?\" = 7"),
                Case.one("line comment", "select -- ?\n?", "select -- ?\n7"),
                Case.one("nested comment", "/* /* ? */ ? */ ?", "/* /* ? */ ? */ 7"),
                Case.one("dollar quote", "select $$?$$, $a$ $$ ? $a$, ?", "select $$?$$, $a$ $$ ? $a$, 7"),
                Case.one("dollar in a name", "select a$b, ?", "select a$b, 7"),
                Case.one("operator", "select j ?? 'a' and ?", "select j ? 'a' and 7"),
                Case.value(null, "null"),
                Case.value(true, "true"),
                Case.value(-3, "(-3)"),
                Case.value(new BigDecimal("1E+3"), "1000"),
                Case.value(Double.NaN, "double precision 'NaN'"),
                Case.value(Double.NEGATIVE_INFINITY, "double precision '-Infinity'"),
                Case.value("a\\b", "E'a\\\\b'"),
                Case.value(LocalDate.of(2026, 1, 2), "date '2026-01-02'"),
                Case.value(Instant.EPOCH, "timestamptz '1970-01-01T00:00:00Z'"),
                Case.value(
                        ZonedDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneId.of("Europe/Berlin")),
                        "timestamptz '2026-01-02T03:04:05+01:00'"),
                Case.value(new UUID(0, 1), "uuid '00000000-0000-0000-0000-000000000001'"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void fills(Case c) {
        assertThat(Placeholders.fill(c.sql, c.parameters)).isEqualTo(c.filled);
    }

    @Test
    void countsThem() {
        assertThatThrownBy(() -> Placeholders.fill("select ?", List.of(1, 2)))
                .hasMessageContaining("1 placeholders and 2");
        assertThatThrownBy(() -> Placeholders.fill("select ?, ?", List.of(1)))
                .hasMessageContaining("2 placeholders and 1");
    }
}
