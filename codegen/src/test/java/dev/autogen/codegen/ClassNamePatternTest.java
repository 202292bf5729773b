package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassNamePatternTest {

    private static final Instant CREATED = Instant.parse("2026-11-21T02:00:59Z");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        V{date}_{time}_{slug}  | V20261121_0200_add_phone
        V{date}{time}__{slug}  | V202611210200__add_phone
        M_{rev}                | M_3f9c2a7b1e04
        Initial                | Initial
        """)
    void names(String pattern, String expected) {
        assertThat(ClassNamePattern.parse(pattern).name(CREATED, "3f9c2a7b1e04", "Add phone!", name -> false))
                .isEqualTo(expected);
    }

    @Test
    void theDefaultIsTheMinuteInUtcAndTheMessage() {
        assertThat(ClassNamePattern.DEFAULT.name(CREATED, "", "add phone", name -> false))
                .isEqualTo(
                        ClassNamePattern.parse("V{date}_{time}_{slug}").name(CREATED, "", "add phone", name -> false))
                .isEqualTo("V20261121_0200_add_phone");
    }

    @Test
    void takenNamesAreNumbered() {
        Set<String> taken = Set.of("V20261121_0200_add_phone", "V20261121_0200_add_phone_2");
        assertThat(ClassNamePattern.DEFAULT.name(CREATED, "", "add phone", taken::contains))
                .isEqualTo("V20261121_0200_add_phone_3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        {slug}-x      | no class in Java can be called example-x
        {date}_{slug} | no class in Java can be called 19700101_example
        a.{slug}      | no class in Java can be called a.example
        V{day}        | {day} is none of {date}, {time}, {slug} and {rev}
        V{            | no class in Java can be called V{
        """)
    void rejects(String pattern, String reason) {
        assertThatThrownBy(() -> ClassNamePattern.parse(pattern))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }
}
