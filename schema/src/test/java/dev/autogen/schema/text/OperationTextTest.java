package dev.autogen.schema.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.OperationSamples;
import dev.autogen.schema.postgres.Ddl;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of operation in words, as canonical JSON and as SQL, one golden file each. {@code -Dgolden.refresh=true}
 * writes them anew; canonical JSON may not change, since checksums of applied migrations are made of it.
 */
class OperationTextTest {

    private static final Path FOLDER = Path.of("src/test/resources/golden");

    record Case(String file, Function<Operation, String> text) {
        @Override
        public String toString() {
            return file;
        }
    }

    static List<Case> cases() {
        return List.of(
                new Case("english.txt", English.relativeTo("public")::describe),
                new Case("english-marked.txt", English.marking("public", code -> "[" + code + "]")::describe),
                new Case("operations.json", operation -> CanonicalJson.of(List.of(operation))),
                new Case("ddl.sql", OperationTextTest::sql));
    }

    private static String sql(Operation operation) {
        return operation instanceof Irreversible
                ? "-- irreversible"
                : Ddl.statements(operation).stream().map(sql -> sql + ";").collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isWhatItWas(Case golden) throws IOException {
        String text = OperationSamples.all().stream()
                .map(operation -> golden.text().apply(operation) + "\n")
                .collect(Collectors.joining());
        Path file = FOLDER.resolve(golden.file());
        if (Boolean.getBoolean("golden.refresh")) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }

    @Test
    void englishIsOneLine() {
        Operation execute = new ExecuteSql("select 1,\n\t  2", List.of(), null);
        assertThat(English.relativeTo("public").describe(execute)).isEqualTo("execute select 1, 2");
    }

    @Test
    void jsonEscapes() {
        Operation execute = new ExecuteSql("\"\\\n\u0001é", List.of(), null);
        assertThat(CanonicalJson.of(List.of(execute)))
                .isEqualTo("[{\"op\":\"ExecuteSql\",\"sql\":\"\\\"\\\\\\u000a\\u0001é\"}]");
        assertThat(CanonicalJson.of(List.of())).isEqualTo("[]");
    }

    @Test
    void differentOperationsHaveDifferentJson() {
        List<String> texts = OperationSamples.all().stream()
                .map(operation -> CanonicalJson.of(List.of(operation)))
                .toList();
        assertThat(texts).doesNotHaveDuplicates();
        assertThat(CanonicalJson.of(List.of(new ExecuteSql("select ?", List.of(1), null))))
                .isNotEqualTo(CanonicalJson.of(List.of(new ExecuteSql("select ?", List.of("1"), null))));
    }
}
