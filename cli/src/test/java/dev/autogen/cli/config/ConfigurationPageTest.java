package dev.autogen.cli.config;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.runner.internal.HistoryName;
import dev.autogen.runner.internal.Patience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of {@code docs/configuration.md} has each key with what the code makes of it. */
class ConfigurationPageTest {

    /** What a default means, for those that are one value. */
    private static final Map<Key, Function<Configuration, Object>> MEANINGS = Map.of(
            Key.MIGRATIONS, Configuration::migrations,
            Key.MIGRATIONS_FILE, ConfigurationPageTest::exampleName,
            Key.HISTORY_TABLE, configuration -> configuration.historyTable().orElse(HistoryName.DEFAULT.table()),
            Key.LOCK_TIMEOUT, configuration -> configuration.lockTimeout().orElse(Patience.DEFAULT.lockTimeout()),
            Key.LOCK_ATTEMPTS, configuration -> configuration.lockAttempts().orElse(Patience.DEFAULT.lockAttempts()),
            Key.DROPS, Configuration::retires,
            Key.ONLINE, Configuration::online,
            Key.ONLINE_ROWS, Configuration::onlineRows);

    private record Row(String key, String variable, String option, String def) {

        static Row of(String line) {
            List<String> cells =
                    Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
            return new Row(plain(cells.get(1)), plain(cells.get(2)), plain(cells.get(3)), cells.get(4));
        }

        private static String plain(String cell) {
            return cell.replace("`", "");
        }

        /** The value itself, where the cell holds one and no words. */
        Optional<String> value() {
            return def.matches("`[^`]+`") ? Optional.of(plain(def)) : Optional.empty();
        }
    }

    private static String exampleName(Configuration configuration) {
        return configuration.migrationNames().name(Instant.EPOCH, "3f9c2a7b1e04", "add phone", name -> false);
    }

    private static List<Row> rows() throws IOException {
        return Files.readAllLines(Path.of("..", "docs", "configuration.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(Row::of)
                .toList();
    }

    @Test
    void listsEachKeyWithItsVariable() throws IOException {
        assertThat(rows().stream().map(row -> row.key() + " " + row.variable()))
                .containsExactly(Arrays.stream(Key.values())
                        .map(key -> key.property() + " " + key.variable())
                        .toArray(String[]::new));
    }

    @Test
    void defaultsAreWhatHoldsWithoutThem(@TempDir Path folder) throws IOException {
        Map<Key, String> defaults = rows().stream()
                .filter(row -> row.value().isPresent())
                .collect(Collectors.toMap(
                        row -> Key.valueOf(row.variable().substring("AUTOGEN_".length())),
                        row -> row.value().orElseThrow()));
        assertThat(defaults).containsOnlyKeys(MEANINGS.keySet());
        Configuration unset = Configuration.load(folder, Map.of(), Map.of());
        defaults.forEach((key, value) -> {
            Configuration set = Configuration.load(folder, Map.of(), Map.of(key.variable(), value));
            Function<Configuration, Object> meaning = MEANINGS.get(key);
            assertThat(meaning.apply(set)).as(key.property()).isEqualTo(meaning.apply(unset));
        });
    }
}
