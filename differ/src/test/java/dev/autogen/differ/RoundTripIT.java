package dev.autogen.differ;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Schema;
import dev.autogen.schema.operation.Operation;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Operations between random schemas, run on a real server forward and back. */
class RoundTripIT {

    private static final Schema START = new Schema(List.of("public"), List.of(), List.of());

    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("pairs", 25));
    }

    private static List<Operation> operations(Schema from, Schema to) {
        return Comparison.between(from, to, Sides.ALIKE).settleByText().operations();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fromAModelToAnotherAndBackByText(long seed) throws SQLException {
        Schema one = RandomSchemas.of(seed);
        Schema other = RandomSchemas.of(seed + 1);
        try (LiveDatabase database = new LiveDatabase()) {
            database.apply(operations(START, one));
            assertThat(database.differenceTo(one).operations()).isEmpty();
            Schema before = database.read();
            List<Operation> operations = operations(one, other);
            database.apply(operations);
            assertThat(database.differenceTo(other).operations()).isEmpty();
            database.apply(Operation.reverse(operations));
            assertThat(database.differenceToEarlier(before)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void fromADatabaseToAModelAndBack(long seed) throws SQLException {
        Schema one = RandomSchemas.of(seed);
        Schema other = RandomSchemas.of(seed + 1);
        try (LiveDatabase database = new LiveDatabase()) {
            database.apply(operations(START, one));
            Schema before = database.read();
            Difference difference = database.differenceTo(other);
            assertThat(difference.undecided()).isEmpty();
            database.apply(difference.operations());
            Difference rest = database.differenceTo(other);
            assertThat(rest.operations()).isEmpty();
            assertThat(rest.undecided()).isEmpty();
            database.apply(Operation.reverse(difference.operations()));
            assertThat(database.differenceToEarlier(before)).isEmpty();
        }
    }
}
