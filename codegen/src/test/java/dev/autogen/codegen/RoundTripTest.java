package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.runner.RecordedMigration;
import dev.autogen.schema.operation.Operation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the operations are called: generate, compile, record gives them back. */
class RoundTripTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whatIsRecordedIsWhatWasGenerated(long seed, @TempDir Path folder) throws IOException {
        RandomOperations random = new RandomOperations(new Random(seed));
        List<Operation> operations =
                IntStream.range(0, 150).mapToObj(i -> random.next()).toList();
        MigrationSource source = MigrationGenerator.generate(Migrations.spec("random " + seed, operations));
        assertThat(Migrations.load(source, folder)).isNotNull();
        RecordedMigration recorded = Recorded.of(source, folder);
        assertThat(recorded.upgrade()).isEqualTo(Sayable.of(operations));
        assertThat(recorded.downgrade()).isEqualTo(Sayable.of(Operation.reverse(operations)));
    }
}
