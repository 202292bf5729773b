package dev.autogen.schema.cost;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VolatilityTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
        'x'                        | false
        0                          | false
        now()                      | false
        current_timestamp          | false
        'random()'                 | false
        '{}'::jsonb                | false
        12::numeric(5,2)           | false
        gen_random_uuid()          | true
        nextval('users_seq')       | true
        clock_timestamp()          | true
        pg_catalog.now()           | false
        my_own(1)                  | true
        """)
    void whatDiffersFromRowToRow(String expression, boolean expected) {
        assertThat(Volatility.mayDiffer(expression)).isEqualTo(expected);
    }
}
