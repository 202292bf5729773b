package dev.autogen.differ.hibernate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a > 0            | a > 0",
                "(a > 0)          | a > 0",
                "((a > 0))        | a > 0",
                "(a) or (b)       | (a) or (b)",
                "(a = ')') or (b) | (a = ')') or (b)",
                "(a = '(')        | a = '('",
                "(\"(\" > 0)      | \"(\" > 0",
                "lower(code)      | lower(code)",
                "(unbalanced      | (unbalanced",
            })
    void outerParenthesesGo(String sql, String bare) {
        assertThat(Expressions.bare(sql)).isEqualTo(bare);
    }
}
