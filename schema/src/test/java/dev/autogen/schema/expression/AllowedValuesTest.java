package dev.autogen.schema.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedValuesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"status in ('A','it''s, so')", "kind in (1,-2)", "kind between 0 and 3", "\"Kind\" in ('A')"})
    void readsWhatItWrites(String check) {
        assertThat(AllowedValues.of(check).orElseThrow().expression()).isEqualTo(check);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "length(status) > 3",
                "status in ('A') or other in ('B')",
                "status in ('A', lower('B'))",
                "(status in ('A')) and (status <> 'C')",
                "kind between low and 3"
            })
    void leavesOtherChecksAlone(String check) {
        assertThat(AllowedValues.of(check)).isEmpty();
    }

    @Test
    void growsAndShrinks() {
        AllowedValues values = AllowedValues.of("status in ('A','B')").orElseThrow();
        assertThat(values.with(List.of("'C'", "'A'")).expression()).isEqualTo("status in ('A','B','C')");
        assertThat(values.without("A").expression()).isEqualTo("status in ('B')");
        AllowedValues numbers = AllowedValues.of("kind between 0 and 2").orElseThrow();
        assertThat(numbers.without("2").expression()).isEqualTo("kind between 0 and 1");
    }
}
