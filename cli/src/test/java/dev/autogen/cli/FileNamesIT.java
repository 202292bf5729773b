package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How files of migrations are called, what they begin with, and what is done to them. */
class FileNamesIT {

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final Path folder;

    FileNamesIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void drop() {
        database.close();
    }

    private ShopProject shop(String name) {
        return new ShopProject(folder.resolve(name), database);
    }

    private static void settings(ShopProject shop, String... lines) throws IOException {
        Files.writeString(shop.folder().resolve("autogen.properties"), String.join("\n", lines) + "\n");
    }

    private static Map<String, String> files(ShopProject shop) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(shop.migrations())) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(shop.migrations().relativize(path).toString(), Files.readString(path));
            }
        }
        return files;
    }

    @Test
    void nameHeaderAndPackageAreConfigured() throws IOException {
        ShopProject shop = shop("a");
        settings(
                shop,
                "migrations.file = M{date}__{slug}_{rev}",
                "migrations.package = com.example.changes",
                "migrations.header = ${file:HEADER}");
        Files.writeString(shop.folder().resolve("HEADER"), "Copyright Example & Sons.\nSee c:\\users\\licence.\n");
        shop.run("-m", "Initial tables").ends(0);
        Path file = shop.migration(".java");
        assertThat(file.getFileName().toString()).matches("M\\d{8}__initial_tables_[0-9a-f]{12}\\.java");
        assertThat(file)
                .content()
                .startsWith(
                        "// Copyright Example & Sons.\n// See c:\\\\users\\licence.\npackage com.example.changes;\n");
        shop.run("upgrade").ends(0);
        assertThat(shop.run("history").ends(0).out()).contains("Initial tables");
    }

    @Test
    void sameInputSameBytesAtASourceDate() throws IOException {
        ShopProject one = shop("one");
        ShopProject other = shop("other");
        for (ShopProject shop : new ShopProject[] {one, other}) {
            shop.set("SOURCE_DATE_EPOCH", "1795312800");
            shop.run("-m", "initial").ends(0);
            shop.run("-m", "nothing more").ends(2);
        }
        assertThat(files(one)).isEqualTo(files(other)).hasSizeGreaterThan(2);
        assertThat(one.migration("V20261122_0200_initial.java"))
                .content()
                .contains("created = \"2026-11-22T02:00:00Z\"");
        one.set("SOURCE_DATE_EPOCH", "tomorrow");
        assertThat(one.run("revision", "-m", "x").ends(2).err()).contains("SOURCE_DATE_EPOCH=tomorrow is no number of");
    }

    @Test
    void aCommandIsRunForEach() throws IOException {
        ShopProject shop = shop("a");
        settings(shop, "post-write = sed -i \"1i // checked by hand\" {file}");
        shop.run("-m", "initial").ends(0);
        assertThat(shop.migration("_initial.java")).content().startsWith("// checked by hand\npackage db.migrations;");
        shop.run("upgrade").ends(0);
    }

    @Test
    void aCommandThatFailsIsReportedAndTheFileStays() throws IOException {
        ShopProject shop = shop("a");
        settings(shop, "post-write = ls --no-such-option");
        assertThat(shop.run("-m", "initial").ends(1).err())
                .contains("error: 'post-write' failed with exit status ")
                .contains("no-such-option")
                .contains("The migration is written, as it was before that: ");
        assertThat(shop.migration("_initial.java")).content().startsWith("package db.migrations;");
        settings(shop, "post-write = no-such-command-anywhere");
        assertThat(shop.run("revision", "-m", "by hand").ends(1).err())
                .contains("error: 'post-write' cannot be started: ");
    }

    @Test
    void wrongSettingsAreNamedBeforeAnythingIsWritten() throws IOException {
        ShopProject shop = shop("a");
        settings(shop, "migrations.file = {day}_{slug}");
        assertThat(shop.run("-m", "initial").ends(2).err())
                .contains("'migrations.file = {day}_{slug}' names no files: {day} is none of {date}, {time}, {slug}");
        settings(shop, "migrations.package = a-b");
        assertThat(shop.run("-m", "initial").ends(2).err())
                .contains("'migrations.package = a-b' is no name of a package");
        assertThat(shop.migrations()).doesNotExist();
    }
}
