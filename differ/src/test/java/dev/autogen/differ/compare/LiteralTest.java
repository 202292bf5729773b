package dev.autogen.differ.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LiteralTest {

    record Reading(String expression, Optional<Literal> expected) {
        @Override
        public String toString() {
            return expression;
        }
    }

    static List<Reading> readings() {
        return List.of(
                new Reading("'a'", Optional.of(new Literal("a", ""))),
                new Reading(" 'it''s'::text ", Optional.of(new Literal("it's", "text"))),
                new Reading("''::crm.\"Mood\"", Optional.of(new Literal("", "crm.\"Mood\""))),
                new Reading("'abc'::varchar(2)", Optional.empty()),
                new Reading("'a\\b'", Optional.empty()),
                new Reading("'a' || 'b'", Optional.empty()),
                new Reading("'a'::text::mood", Optional.empty()),
                new Reading("now()", Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("readings")
    void isReadWhereItIsCertain(Reading reading) {
        assertThat(Literal.of(reading.expression())).isEqualTo(reading.expected());
    }

    record Pair(String one, String other, String column, boolean same) {}

    static List<Pair> pairs() {
        return List.of(
                new Pair("'a'::text", "'a'::character varying", "text", true),
                new Pair("'a'", "'a'::text", "varchar(20)", true),
                new Pair("'a'", "'b'", "text", false),
                new Pair("'a'::bpchar", "'a'::text", "text", false),
                new Pair("'a'", "'a'::text", "char(3)", false),
                new Pair("'{a}'", "'{a}'::text", "text[]", false),
                new Pair("'a'", "upper('a')", "text", false));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void aStringIsTheSameAsWhateverStringItIsRead(Pair pair) {
        assertThat(Literal.sameString(pair.one(), pair.other(), SqlType.parse(pair.column())))
                .isEqualTo(pair.same());
    }
}
