package dev.autogen.differ.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.SqlType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConversionTest {

    @ParameterizedTest(name = "{1} to {2}")
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            a     | varchar(9)  | varchar(20)  | -
            a     | integer     | bigint       | -
            a     | integer     | text         | -
            a     | json        | jsonb        | -
            a     | vector(3)   | vector(4)    | -
            a     | varchar(36) | uuid         | a::uuid
            Order | text        | integer      | "Order"::integer
            a     | boolean     | integer      | a::integer
            a     | boolean     | bigint       | a::text::bigint
            a     | uuid        | bigint       | a::text::bigint
            a     | mood        | feeling      | a::text::feeling
            a     | text[]      | integer[]    | a::text::integer[]
            a     | timestamp   | timestamptz  | a at time zone 'UTC'
            a     | timestamptz | timestamp(3) | a at time zone 'UTC'
            """)
    void using(String column, String from, String to, @Nullable String expected) {
        assertThat(new Conversion(column, SqlType.parse(from), SqlType.parse(to)).using())
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "integer, bigint, false", "varchar(9), text, false", "numeric(9), numeric(8), false",
        "integer, numeric, true", "text, text[], true", "varchar(9), uuid, true"
    })
    void changesFamily(String from, String to, boolean expected) {
        assertThat(new Conversion("a", SqlType.parse(from), SqlType.parse(to)).changesFamily())
                .isEqualTo(expected);
    }
}
