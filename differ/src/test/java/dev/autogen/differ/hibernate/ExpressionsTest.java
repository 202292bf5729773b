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
                "a > 0            | 0",
                "(a > 0)          | 0",
                "((a > 0)         | 1",
                "a) or (b)        | -1",
                "(a = ')'         | 1",
                "(\"(\" > 0       | 1",
                "lower(code))     | -1",
            })
    void countsOpenParentheses(String sql, int depth) {
        assertThat(Expressions.depth(sql)).isEqualTo(depth);
    }
}
