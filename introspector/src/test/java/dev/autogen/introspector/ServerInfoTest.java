package dev.autogen.introspector;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ServerInfoTest {

    @Test
    void theVersionAsPeopleWriteIt() {
        ServerInfo server = new ServerInfo(170_011, "shop", "public");

        assertThat(server.major()).isEqualTo(17);
        assertThat(server.version()).isEqualTo("17.11");
    }
}
