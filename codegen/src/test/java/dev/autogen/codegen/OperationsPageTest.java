package dev.autogen.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code docs/operations.md} says what the code does. {@code -Dgolden.refresh=true} writes it anew. */
class OperationsPageTest {

    private static final Path PAGE = Path.of("../docs/operations.md");

    @Test
    void saysWhatTheCodeDoes() throws IOException {
        String text = OperationsPage.text();
        if (Boolean.getBoolean("golden.refresh")) {
            Files.writeString(PAGE, text, UTF_8);
        }
        assertThat(Files.readString(PAGE, UTF_8)).isEqualTo(text);
    }
}
