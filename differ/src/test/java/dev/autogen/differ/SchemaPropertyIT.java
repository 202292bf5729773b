package dev.autogen.differ;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.differ.random.SchemaPair;
import dev.autogen.differ.random.SchemaPairs;
import dev.autogen.fixtures.PostgresServer;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.operation.Operation;
import java.sql.SQLException;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.jspecify.annotations.NullUnmarked;

/** What holds between any two schemas, on a real server. */
@NullUnmarked
class SchemaPropertyIT {

    private static final Schema START = new Schema(List.of("public"), List.of(), List.of());

    private static LiveDatabase database;

    @BeforeContainer
    static void open() throws SQLException {
        database = new LiveDatabase();
    }

    @AfterContainer
    static void close() throws SQLException {
        database.close();
    }

    @Provide
    Arbitrary<SchemaPair> pairs() {
        return SchemaPairs.any(PostgresServer.shared().majorVersion());
    }

    /** The same pairs each time. */
    @Property(tries = 50, seed = "20261125", edgeCases = EdgeCasesMode.NONE)
    void operationsLeadFromTheOneToTheOtherAndBack(@ForAll("pairs") SchemaPair pair) throws SQLException {
        leadThereAndBack(pair);
    }

    /** Others each time; the seed is in the report. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    @Tag("nightly")
    void manyOperationsLeadFromTheOneToTheOtherAndBack(@ForAll("pairs") SchemaPair pair) throws SQLException {
        leadThereAndBack(pair);
    }

    static void leadThereAndBack(SchemaPair pair) throws SQLException {
        Schema from = pair.from();
        Schema to = pair.to();
        database.clear();
        database.apply(operations(START, from));
        assertThat(database.differenceToEarlier(from)).isEmpty();
        Schema before = database.read();
        asTwoModels(from, to, before);
        if (knowsExclusions(before, to)) {
            asDatabaseAndModel(to, before);
        }
    }

    private static void asTwoModels(Schema from, Schema to, Schema before) throws SQLException {
        List<Operation> operations = operations(from, to);
        database.apply(operations);
        assertThat(database.differenceToEarlier(to)).isEmpty();
        database.apply(Operation.reverse(operations));
        assertThat(database.differenceToEarlier(before)).isEmpty();
    }

    private static void asDatabaseAndModel(Schema to, Schema before) throws SQLException {
        Difference difference = database.differenceTo(to);
        assertThat(difference.undecided()).isEmpty();
        database.apply(difference.operations());
        Difference rest = database.differenceTo(to);
        assertThat(rest.operations()).isEmpty();
        assertThat(rest.undecided()).isEmpty();
        database.apply(Operation.reverse(difference.operations()));
        assertThat(database.differenceToEarlier(before)).isEmpty();
    }

    /** A model leaves those of a database alone that it does not know; it may then change nothing under them. */
    private static boolean knowsExclusions(Schema before, Schema to) {
        return before.tables().stream().allMatch(table -> to.table(table.name())
                .map(SchemaPropertyIT::exclusions)
                .orElse(exclusions(table))
                .containsAll(exclusions(table)));
    }

    private static List<String> exclusions(Table table) {
        return table.exclusions().stream().map(ExclusionConstraint::name).toList();
    }

    private static List<Operation> operations(Schema from, Schema to) {
        return Comparison.between(from, to, Sides.ALIKE).settleByText().operations();
    }
}
