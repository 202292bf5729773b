package dev.autogen.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableSizeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0 | no rows, 0 bytes",
                "0 | 8192 | no rows, 8 kB",
                "1 | 8192 | 1 row, 8 kB",
                "999 | 1536 | 999 rows, 1.5 kB",
                "9 | 13633126 | 9 rows, 13 MB",
                "12400000 | 3328599654 | 12,400,000 rows, 3.1 GB",
                "9000000000 | 5497558138880 | 9,000,000,000 rows, 5 TB",
                "2 | 126000000 | 2 rows, 120 MB"
            })
    void isSaidInWords(long rows, long bytes, String words) {
        assertThat(new TableSize(rows, bytes)).hasToString(words);
    }

    @Test
    void isNeverNegative() {
        assertThatThrownBy(() -> new TableSize(-1, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
