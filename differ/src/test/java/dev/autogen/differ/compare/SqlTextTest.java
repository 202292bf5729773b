package dev.autogen.differ.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SqlTextTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            the same                       | a = 1              | a = 1
            white space                    | a  in ('x','y')    | a in( 'x', 'y' )
            case of words                  | A IS NOT Null      | a is not null
            outer parentheses              | ((a = 1))          | a = 1
            quotes that change nothing     | "a" = 1            | a = 1
            """)
    void sameWords(String name, String one, String other) {
        assertThat(SqlText.of(one).sameWords(SqlText.of(other))).isTrue();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            case of a literal              | a = 'x'            | a = 'X'
            white space in a literal       | a = 'x y'          | a = 'x  y'
            quotes that keep the case      | "A" = 1            | a = 1
            quotes of a key word           | "user" = 'x'       | user = 'x'
            parentheses that belong apart  | (a) or (b)         | a) or (b
            inner parentheses              | a and (b or c)     | a and b or c
            an escaped literal             | E'a\\\\'           | 'a\\\\'
            a comment                      | `a -- b\n+ 1`      | a -- b + 1
            dollar quotes                  | a = $$X$$          | a = $$x$$
            operators                      | a < = 1            | a <= 1
            """)
    void otherWords(String name, String one, String other) {
        assertThat(SqlText.of(one).sameWords(SqlText.of(other))).isFalse();
    }

    @Test
    void columnsThatAreReferredTo() {
        Set<String> columns = Set.of("status", "text", "Other", "unrelated");
        SqlText text = SqlText.of("(status)::text = 'unrelated'::text or \"Other\" is null");
        assertThat(text.referredTo(columns)).containsExactly("Other", "status");
        assertThat(text.mentioned(columns)).containsExactly("Other", "status", "text");
    }

    @Test
    void theNextValueOfASequence() {
        assertThat(SqlText.of("nextval('t_id_seq'::regclass)").isNextValue()).isTrue();
        assertThat(SqlText.of("NEXTVAL ('s')").isNextValue()).isTrue();
        assertThat(SqlText.of("'nextval('").isNextValue()).isFalse();
        assertThat(SqlText.of("1 + nextval('s')").isNextValue()).isFalse();
    }

    @Test
    void nullOfAnyType() {
        assertThat(SqlText.of("NULL").isNull()).isTrue();
        assertThat(SqlText.of("(null::uuid)").isNull()).isTrue();
        assertThat(SqlText.of("'null'").isNull()).isFalse();
        assertThat(SqlText.of("null is null").isNull()).isFalse();
    }
}
