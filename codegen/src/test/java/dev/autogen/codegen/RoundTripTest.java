package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.runner.Migration;
import dev.autogen.schema.operation.Operation;
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
    void whatIsRecordedIsWhatWasGenerated(long seed, @TempDir Path classes) {
        RandomOperations random = new RandomOperations(new Random(seed));
        List<Operation> operations =
                IntStream.range(0, 150).mapToObj(i -> random.next()).toList();
        MigrationSource source = MigrationGenerator.generate(Migrations.spec("random " + seed, operations));
        Migration migration = Migrations.load(source, classes);
        assertThat(Recorded.of(migration::upgrade)).isEqualTo(Sayable.of(operations));
        assertThat(Recorded.of(migration::downgrade)).isEqualTo(Sayable.of(Operation.reverse(operations)));
    }
}
