package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.runner.RecordedMigration;
import dev.autogen.schema.operation.Operation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each kind of operation as source, with all that can be said of it, byte for byte. */
class GoldenTest {

    static List<OperationCases> cases() {
        return OperationCases.all();
    }

    @Test
    void thereIsACaseForEachKind() {
        assertThat(cases().stream().map(OperationCases::kind).toList()).containsExactlyInAnyOrder(permitted());
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends Operation>[] permitted() {
        return (Class<? extends Operation>[]) Operation.class.getPermittedSubclasses();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void source(OperationCases golden, @TempDir Path folder) throws IOException {
        MigrationSource source = MigrationGenerator.generate(Migrations.spec(golden.toString(), golden.operations()));
        GoldenFile.assertHas(golden.toString(), source);
        assertThat(source.text().lines().filter(line -> line.length() > 100)).isEmpty();
        assertThat(Migrations.load(source, folder)).isNotNull();
        RecordedMigration recorded = Recorded.of(source, folder);
        assertThat(recorded.upgrade()).isEqualTo(Sayable.of(golden.operations()));
        assertThat(recorded.downgrade()).isEqualTo(Sayable.of(Operation.reverse(golden.operations())));
    }
}
