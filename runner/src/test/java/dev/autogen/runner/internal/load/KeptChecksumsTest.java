package dev.autogen.runner.internal.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.autogen.runner.graph.Script;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptChecksumsTest {

    private final Path classes;
    private final Path sources;
    private final Path cache;
    private final List<String> asked = new ArrayList<>();

    KeptChecksumsTest(@TempDir Path folder) throws IOException {
        this.classes = Files.createDirectories(folder.resolve("classes"));
        this.sources = Files.createDirectories(folder.resolve("migrations"));
        this.cache = folder.resolve("cache");
        write("1", "");
        write("2", "");
    }

    private void write(String id, String comment) throws IOException {
        Files.writeString(sources.resolve("V" + id + ".java"), """
                package db.migrations;
                import dev.autogen.runner.Revision;
                %s
                @Revision(id = "%s")
                public final class V%s {}
                """.formatted(comment, id, id));
    }

    private Map<String, String> checksums() {
        MigrationSet set = new SourceFolder(sources, List.of(classes), cache).read();
        return set.checksums(set.scripts(), this::code);
    }

    /** The second one reads the database. */
    private @Nullable String code(Script script) {
        asked.add(script.id());
        return script.id().equals("2") ? null : "1:abc";
    }

    @Test
    void theCodeIsAskedOnceForOneStateOfTheSources() {
        assertThat(checksums()).containsExactly(entry("1", "1:abc"));
        assertThat(checksums()).containsExactly(entry("1", "1:abc"));
        assertThat(asked).containsExactly("1", "2");
    }

    @Test
    void itIsAskedAgainWhenASourceOrAClassChanges() throws IOException {
        checksums();
        write("2", "// edited");
        checksums();
        Files.writeString(classes.resolve("Names.class"), "new");
        checksums();
        assertThat(asked).containsExactly("1", "2", "1", "2", "1", "2");
    }

    @Test
    void itIsAskedForWhatIsNotKept() {
        MigrationSet set = new SourceFolder(sources, List.of(classes), cache).read();
        set.checksums(set.scripts().subList(0, 1), this::code);
        assertThat(checksums()).containsExactly(entry("1", "1:abc"));
        assertThat(asked).containsExactly("1", "2");
    }

    @Test
    void withoutAFolderNothingIsKept() {
        MigrationSet set = new SourceFolder(sources, List.of(classes), null).read();
        set.checksums(set.scripts(), this::code);
        assertThat(set.checksums(set.scripts(), this::code)).containsExactly(entry("1", "1:abc"));
        assertThat(asked).containsExactly("1", "2", "1", "2");
    }
}
