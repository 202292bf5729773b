package dev.autogen.differ.retire;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class FreedNameTest {

    @Test
    void isTheSameForTheSame() {
        String name = FreedName.of("phone", "public.users.phone", taken -> false);
        assertThat(name).matches("phone__retired_[0-9a-f]{4}");
        assertThat(FreedName.of("phone", "public.users.phone", taken -> false)).isEqualTo(name);
        assertThat(FreedName.of("phone", "public.users.phone", name::equals))
                .matches("phone__retired_[0-9a-f]{4}")
                .isNotEqualTo(name);
    }

    @Test
    void isNoLongerThanPostgresAllows() {
        String name = FreedName.of("ä".repeat(31), "x", taken -> false);
        assertThat(name.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(63);
        assertThat(name).matches("ä+__retired_[0-9a-f]{4}");
    }

    @Test
    void doesNotGrowWhenFreedTwice() {
        assertThat(FreedName.of("phone__retired_3f9c", "x", taken -> false)).matches("phone__retired_[0-9a-f]{4}");
    }
}
