package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was read from entities is read again only when something changed, and then always. */
class KeptModelsIT {

    private static final String AGREE = "No changes: entities, migrations and database agree.\n";

    private final Path folder;
    private TestDatabase database;
    private ShopProject shop;

    KeptModelsIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeEach
    void migrated() {
        database = PostgresServer.shared().createDatabase();
        shop = new ShopProject(folder, database);
        shop.run("-m", "initial", "-q").ends(0);
        shop.run("upgrade").ends(0);
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREE);
    }

    @AfterEach
    void drop() {
        database.close();
    }

    @Test
    void aSecondRunTakesTheKeptModel() throws IOException {
        Path kept = models().get(0);
        String other = Files.readString(kept).replace("(100)", "(101)");
        Files.writeString(kept, other);
        assertThat(shop.run("check").ends(3).out()).contains("users.name").contains("101");
        assertThat(Files.readString(kept)).isEqualTo(other);
    }

    @Test
    void anEditIsReadAndGoingBackIsNot() throws IOException {
        String user = source();
        shop.addPhone();
        assertThat(shop.run("check").ends(3).out()).contains("+ add column users.phone varchar(20)");
        assertThat(models()).hasSize(2);

        Files.writeString(user(), user);
        shop.compile();
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREE);
        assertThat(models()).hasSize(2);
    }

    /** As after an edit that a tool wrote back with the old time. */
    @Test
    void contentCountsNotTime() throws IOException {
        Path compiled = folder.resolve("classes/com/example/shop/User.class");
        FileTime time = Files.getLastModifiedTime(compiled);
        String text = source();
        Files.writeString(user(), text.replace("length = 100", "length = 101"));
        shop.compile();
        Files.setLastModifiedTime(compiled, time);
        assertThat(shop.run("check").ends(3).out()).contains("users.name").contains("101");
    }

    @Test
    void aFileCutShortIsReadAnew() throws IOException {
        Path kept = models().get(0);
        String whole = Files.readString(kept);
        Files.writeString(kept, whole.substring(0, whole.length() / 2));
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREE);
        assertThat(Files.readString(kept)).isEqualTo(whole);
    }

    @Test
    void someOlderOnesAreKept() throws IOException {
        String text = source();
        for (int length = 101; length < 107; length++) {
            Files.writeString(user(), text.replace("length = 100", "length = " + length));
            shop.compile();
            shop.run("check").ends(3);
        }
        assertThat(models()).hasSize(4);
    }

    @Test
    void whatIsKeptMayBeDeleted() throws IOException {
        Folders.delete(folder.resolve(".autogen"));
        assertThat(shop.run("check").ends(0).out()).isEqualTo(AGREE);
        assertThat(folder.resolve(".autogen")).doesNotExist();
    }

    private List<Path> models() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(".autogen/models"))) {
            return files.sorted().toList();
        }
    }

    private Path user() {
        return folder.resolve("src/main/java/com/example/shop/User.java");
    }

    private String source() throws IOException {
        return Files.readString(user());
    }
}
