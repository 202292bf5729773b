package dev.autogen.schema.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NestingTest {

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
        assertThat(Nesting.depthOf(sql)).isEqualTo(depth);
    }
}
