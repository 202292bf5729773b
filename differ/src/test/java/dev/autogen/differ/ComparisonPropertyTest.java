package dev.autogen.differ;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.differ.random.SchemaPair;
import dev.autogen.differ.random.SchemaPairs;
import dev.autogen.schema.Schema;
import dev.autogen.schema.operation.Operation;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds between any two schemas, in memory. */
class ComparisonPropertyTest {

    private static final int PAIRS = 200;
    private static final String SEED = "20261125";
    private static final int VERSION = 18;

    @Provide
    Arbitrary<SchemaPair> related() {
        return SchemaPairs.related(VERSION);
    }

    @Provide
    Arbitrary<SchemaPair> unrelated() {
        return SchemaPairs.unrelated(VERSION);
    }

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

    @Property(tries = PAIRS, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void aSchemaDoesNotDifferFromItself(@ForAll("related") SchemaPair pair) {
        Schema schema = pair.to();
        assertThat(operations(schema, schema)).isEmpty();
        assertThat(Comparison.between(schema, schema, Sides.DATABASE_TO_MODEL).questions())
                .isEmpty();
    }

    @Property(tries = PAIRS, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void operationsLeadFromTheOneToTheOtherAndBack(@ForAll("related") SchemaPair pair) {
        leadThereAndBack(pair.from(), pair.to());
    }

    @Property(tries = PAIRS, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void soTheyDoBetweenSchemasOfDifferentOrigin(@ForAll("unrelated") SchemaPair pair) {
        leadThereAndBack(pair.from(), pair.to());
    }

    private static void leadThereAndBack(Schema from, Schema to) {
        List<Operation> operations = operations(from, to);
        Schema applied = SchemaInterpreter.apply(operations, from);
        assertThat(operations(applied, to)).isEmpty();
        Schema back = SchemaInterpreter.apply(Operation.reverse(operations), applied);
        assertThat(sorted(back)).isEqualTo(sorted(from));
    }

    @Property(tries = PAIRS, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void operationsReversedTwiceAreThemselves(@ForAll("unrelated") SchemaPair pair) {
        List<Operation> operations = operations(pair.from(), pair.to());
        assertThat(Operation.reverse(Operation.reverse(operations))).isEqualTo(operations);
    }

    @Property(tries = PAIRS, seed = SEED, edgeCases = EdgeCasesMode.NONE)
    void theSameInputGivesTheSameOrder(@ForAll("unrelated") SchemaPair pair) {
        assertThat(operations(pair.from(), pair.to())).isEqualTo(operations(pair.from(), pair.to()));
    }
}
