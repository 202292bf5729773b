package dev.autogen.cli.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Names that tell when a scratch database was made. */
class ScratchNameTest {

    private static final Instant MADE = Instant.parse("2026-11-21T02:03:04Z");

    @Test
    void tellsWhenItWasMade() {
        ScratchName name = ScratchName.at(MADE, new SecureRandom());

        assertThat(name.text()).matches("autogen_scratch_20261121t020304_[0-9a-f]{8}");
        assertThat(ScratchName.parse(name.text())).contains(name);
        assertThat(name.isOlderThan(Duration.ofDays(1), MADE.plus(Duration.ofHours(23))))
                .isFalse();
        assertThat(name.isOlderThan(Duration.ofDays(1), MADE.plus(Duration.ofHours(25))))
                .isTrue();
    }

    @Test
    void otherNamesTellNothing() {
        assertThat(List.of(
                        "autogen_scratch_",
                        "autogen_scratch_20261121t020304",
                        "autogen_scratch_20261341t020304_00000000",
                        "autogen_scratch_20261121t020304_0000000x",
                        "shop"))
                .allMatch(name -> ScratchName.parse(name).isEmpty());
    }
}
