package dev.autogen.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Generated sources that are kept as files. {@code -Dgolden.refresh=true} writes them anew. */
final class GoldenFile {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    private GoldenFile() {}

    /** The file has the source's text, byte for byte. */
    static void assertHas(String name, MigrationSource source) throws IOException {
        Path file = FOLDER.resolve(name + ".java");
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, source.text());
        }
        assertThat(source.text().getBytes(UTF_8)).as(source.text()).isEqualTo(Files.readAllBytes(file));
    }
}
