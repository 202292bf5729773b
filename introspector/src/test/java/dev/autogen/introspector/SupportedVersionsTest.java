package dev.autogen.introspector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportedVersionsTest {

    @ParameterizedTest
    @ValueSource(ints = {14, 17, 18, 19})
    void fromFourteenOn(int major) {
        assertThat(ServerInfo.supported(major, major + ".0")).isEqualTo(major);
    }

    @Test
    void anOlderServerIsToldWhatItTakes() {
        assertThatThrownBy(() -> ServerInfo.supported(13, "13.4"))
                .isInstanceOf(UnsupportedServerException.class)
                .isInstanceOf(IntrospectionException.class)
                .hasMessage("The server runs PostgreSQL 13.4, which is not supported.\nUse PostgreSQL 14 or newer.");
    }
}
