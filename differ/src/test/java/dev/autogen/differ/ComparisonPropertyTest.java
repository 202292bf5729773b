package dev.autogen.differ;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Schema;
import dev.autogen.schema.operation.Operation;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class ComparisonPropertyTest {

    private static final int SCHEMAS = 400;

    private static List<Operation> operations(Schema from, Schema to) {
        return Comparison.between(from, to, Sides.ALIKE).settleByText().operations();
    }

    private static Schema sorted(Schema schema) {
        return schema.withTables(
                        schema.tables().stream().map(SchemaInterpreter::sorted).toList())
                .withTypes(
                        schema.enums(),
                        schema.composites().stream()
                                .map(TypeInterpreter::sorted)
                                .toList());
    }

    @Test
    void aSchemaDoesNotDifferFromItself() {
        LongStream.range(0, SCHEMAS).mapToObj(RandomSchemas::of).forEach(schema -> {
            assertThat(operations(schema, schema)).isEmpty();
            assertThat(Comparison.between(schema, schema, Sides.DATABASE_TO_MODEL)
                            .questions())
                    .isEmpty();
        });
    }

    @Test
    void operationsLeadFromTheOneToTheOtherAndBack() {
        for (long seed = 0; seed < SCHEMAS; seed++) {
            Schema from = RandomSchemas.of(seed);
            Schema to = RandomSchemas.of(seed + 1);
            List<Operation> operations = operations(from, to);
            Schema applied = SchemaInterpreter.apply(operations, from);
            assertThat(sorted(applied)).as("seed %s", seed).isEqualTo(sorted(to));
            Schema back = SchemaInterpreter.apply(Operation.reverse(operations), applied);
            assertThat(sorted(back)).as("seed %s", seed).isEqualTo(sorted(from));
        }
    }

    @Test
    void operationsReversedTwiceAreThemselves() {
        for (long seed = 0; seed < SCHEMAS; seed++) {
            List<Operation> operations = operations(RandomSchemas.of(seed), RandomSchemas.of(seed + 1));
            assertThat(Operation.reverse(Operation.reverse(operations))).isEqualTo(operations);
        }
    }

    @Test
    void theSameInputGivesTheSameOrder() {
        for (long seed = 0; seed < SCHEMAS; seed++) {
            List<Operation> operations = operations(RandomSchemas.of(seed), RandomSchemas.of(seed + 1));
            assertThat(operations(RandomSchemas.of(seed), RandomSchemas.of(seed + 1)))
                    .isEqualTo(operations);
        }
    }
}
