package dev.autogen.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.fixtures.TestDatabase;
import dev.autogen.runner.Autogen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Edits of entities, each a folder: the entities {@code before} and {@code after}, {@code rows.sql} between, options for {@code
 * -m} in {@code args}, the migration that is written, byte for byte, and in {@code changed} what it changes in values that are
 * there. {@code told} is what {@code -m} says of the rows on the way. What they are in the way of is {@code refused}, with these words
 * and nothing changed, until {@code mend.sql} was run. {@code -Dgolden.refresh=true} writes the migration anew.
 */
class ScenarioIT {

    private static final Path SCENARIOS = Path.of("src/test/scenarios");
    private static final String AGREED = "No changes: entities, migrations and database agree.\n";

    private final TestDatabase database = PostgresServer.shared().createDatabase();
    private final Path folder;

    ScenarioIT(@TempDir Path folder) {
        this.folder = folder;
    }

    @AfterEach
    void drop() {
        database.close();
    }

    static List<String> scenarios() throws IOException {
        try (Stream<Path> folders = Files.list(SCENARIOS)) {
            return folders.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void keepsWhatIsThere(String name) throws Exception {
        Path scenario = SCENARIOS.resolve(name);
        copy(scenario.resolve("before"));
        ShopProject project = ShopProject.existing(folder, database);
        project.set("SOURCE_DATE_EPOCH", "1795312800");
        project.run("-m", "initial").ends(0);
        project.run("upgrade").ends(0);
        database.execute(Files.readString(scenario.resolve("rows.sql")));
        copy(scenario.resolve("after"));
        project.compile();
        String told = project.run(generation(scenario, name)).ends(0).err();
        assertThat(withoutBytes(told).lines()).containsAll(lines(scenario.resolve("told")));
        assertGolden(scenario.resolve("migration.java.txt"), project.migrations());
        if (Files.exists(scenario.resolve("refused"))) {
            mend(scenario, project);
        }
        StoredValues rows = values();
        ColumnContents before = ColumnContents.of(database);

        project.run("upgrade").ends(0);
        assertThat(rows.changedIn(values())).containsExactlyElementsOf(lines(scenario.resolve("changed")));
        assertThat(rows.alsoIn(values())).isEqualTo(rows);
        assertThat(project.run("check").ends(0).out()).isEqualTo(AGREED);
        ColumnContents after = ColumnContents.of(database);
        project.run("downgrade", "--allow-destructive").ends(0);
        assertThat(ColumnContents.of(database)).isEqualTo(before);
        project.run("upgrade").ends(0);
        assertThat(ColumnContents.of(database)).isEqualTo(after);
        assertThat(project.run("check").ends(0).out()).isEqualTo(AGREED);
    }

    private void mend(Path scenario, ShopProject project) throws Exception {
        ColumnContents before = ColumnContents.of(database);
        StoredValues rows = values();
        assertThat(project.run("upgrade").ends(1).err()).contains(lines(scenario.resolve("refused")));
        assertThat(ColumnContents.of(database)).isEqualTo(before);
        assertThat(values()).isEqualTo(rows);
        database.execute(Files.readString(scenario.resolve("mend.sql")));
    }

    private static String[] generation(Path scenario, String name) throws IOException {
        List<String> words = new ArrayList<>(List.of("-m", name.replace('-', ' ')));
        words.addAll(lines(scenario.resolve("args")));
        return words.toArray(String[]::new);
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private StoredValues values() throws SQLException {
        try (Connection connection = database.connect()) {
            return StoredValues.of(connection, Autogen.offline().historyTables());
        }
    }

    private void copy(Path sources) throws IOException {
        Path target = folder.resolve("src/main/java/com/example");
        if (Files.exists(target)) {
            Folders.delete(target);
        }
        Files.createDirectories(target);
        try (Stream<Path> files = Files.list(sources)) {
            for (Path file : files.toList()) {
                Files.copy(file, target.resolve(file.getFileName()));
            }
        }
    }

    /** Sizes of tables on disk are the server's own affair. */
    private static String withoutBytes(String text) {
        return text.replaceAll("(\\d+ rows?), \\d+ (bytes|kB)", "$1");
    }

    private static void assertGolden(Path golden, Path migrations) throws IOException {
        try (Stream<Path> files = Files.list(migrations)) {
            Path newest = files.filter(file -> file.toString().endsWith(".java")
                            && !file.toString().endsWith("_initial.java"))
                    .findFirst()
                    .orElseThrow();
            String text = withoutBytes(Files.readString(newest));
            if (Boolean.getBoolean("golden.refresh")) {
                Files.writeString(golden, text);
            }
            assertThat(text).isEqualTo(Files.readString(golden));
        }
    }
}
