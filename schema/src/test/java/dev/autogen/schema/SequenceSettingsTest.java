package dev.autogen.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SequenceSettingsTest {

    private static final QualifiedName NAME = QualifiedName.of("s");
    private static final Sequence PLAIN = Sequence.of(NAME, SequenceOptions.DEFAULT);

    record Case(String name, Sequence to, String there, String back) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Sequence with(
            long start, long increment, @Nullable Long min, @Nullable Long max, long cache, boolean cycle) {
        return Sequence.of(NAME, new SequenceOptions(start, increment, min, max, cache, cycle));
    }

    static List<Case> cases() {
        return List.of(
                new Case("nothing", PLAIN, "", ""),
                new Case("increment", with(1, 50, null, null, 1, false), "increment by 50", "increment by 1"),
                new Case("start", with(7, 1, null, null, 1, false), "start with 7", "start with 1"),
                new Case("a lower bound", with(1, 1, -5L, null, 1, false), "minvalue -5", "no minvalue"),
                new Case("an upper bound", with(1, 1, null, 9L, 1, false), "maxvalue 9", "no maxvalue"),
                new Case("cache", with(1, 1, null, null, 20, false), "cache 20", "cache 1"),
                new Case("cycle", with(1, 1, null, null, 1, true), "cycle", "no cycle"),
                new Case(
                        "type",
                        new Sequence(NAME, SqlType.of("integer"), SequenceOptions.DEFAULT, null),
                        "as integer",
                        "as bigint"),
                new Case(
                        "the other direction, whose bounds are others",
                        with(-1, -1, null, null, 1, false),
                        "increment by -1 no minvalue no maxvalue start with -1",
                        "increment by 1 no minvalue no maxvalue start with 1"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void whatChangesIsSaid(Case given) {
        assertThat(String.join(" ", SequenceSettings.between(PLAIN, given.to()).sql()))
                .isEqualTo(given.there());
        assertThat(String.join(" ", SequenceSettings.between(given.to(), PLAIN).sql()))
                .isEqualTo(given.back());
        assertThat(SequenceSettings.between(given.to(), given.to()).isEmpty()).isTrue();
    }

    @Test
    void rejectsWhatTheServerRejects() {
        assertThatThrownBy(() -> new SequenceSettings(null, null, 0L, null, null, null, null))
                .hasMessageContaining("increment by 0");
        assertThatThrownBy(() -> new SequenceSettings(null, null, null, null, null, 0L, null))
                .hasMessageContaining("at least 1");
    }
}
