package dev.autogen.schema.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ParenthesesTest {

    private record Case(String name, String text, String stripped) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Case> cases() {
        return Stream.of(
                new Case("none", "a > 0", "a > 0"),
                new Case("never closed", "(a > 0", "(a > 0"),
                new Case("white space around", " ( a > 0 ) ", "a > 0"),
                new Case("one pair", "(a > 0)", "a > 0"),
                new Case("two pairs", "((a > 0))", "a > 0"),
                new Case("two beside each other", "(a > 0) AND (b > 0)", "(a > 0) AND (b > 0)"),
                new Case("around both", "((a > 0) AND (b > 0))", "(a > 0) AND (b > 0)"),
                new Case("a cast", "(a)::numeric(10,2)", "(a)::numeric(10,2)"),
                new Case("a function", "lower((a)::text)", "lower((a)::text)"),
                new Case("closing one in a text", "(a = ')')", "a = ')'"),
                new Case("opening one in a text", "(a = '(') OR (b)", "(a = '(') OR (b)"),
                new Case("a doubled quote", "(a = 'it''s)')", "a = 'it''s)'"),
                new Case("a backslash before the quote", "(a = 'x\\') AND (b = ')')", "(a = 'x\\') AND (b = ')')"),
                new Case("one in an identifier", "(\"a)\" > 0)", "\"a)\" > 0"),
                new Case("a quote in an identifier", "(\"a'(\" > 0)", "\"a'(\" > 0"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void strips(Case c) {
        assertThat(Parentheses.stripped(c.text())).isEqualTo(c.stripped());
    }
}
