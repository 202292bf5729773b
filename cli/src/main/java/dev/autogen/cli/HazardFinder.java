package dev.autogen.cli;

import dev.autogen.differ.hazard.Hazard;
import dev.autogen.differ.hazard.HazardReview;
import dev.autogen.differ.hazard.HazardTables;
import dev.autogen.differ.hazard.Sizes;
import dev.autogen.introspector.TableSizes;
import dev.autogen.schema.operation.Operation;
import java.sql.Connection;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Looks for what is dangerous in operations that are not in a migration yet. */
final class HazardFinder {

    private final Invocation invocation;
    private final String defaultSchema;

    HazardFinder(Invocation invocation) {
        this.invocation = invocation;
        this.defaultSchema = Scopes.defaultSchema(invocation.configuration());
    }

    /**
     * What is left to tell, in order. The database is asked only where there is something to judge.
     *
     * @param transactions the operations of each
     * @param connection to the database that they would be run on; null where there is none, so that tables count as large
     */
    List<Hazard> find(List<List<Operation>> transactions, @Nullable Connection connection) {
        List<Hazard> hazards = new HazardReview(defaultSchema, Sizes.UNKNOWN).upgradeSteps(transactions);
        if (connection != null && hazards.stream().anyMatch(hazard -> hazard.table() != null)) {
            List<Operation> all = transactions.stream().flatMap(List::stream).toList();
            hazards = new HazardReview(defaultSchema, sizes(connection, all)).upgradeSteps(transactions);
        }
        return invocation.configuration().ignoredHazards().apply(hazards);
    }

    /** The sizes of the tables that operations are about, as a database has them. */
    Sizes sizes(Connection connection, Collection<Operation> operations) {
        return Sizes.of(
                TableSizes.on(connection).of(HazardTables.of(operations, defaultSchema)),
                invocation.configuration().onlineRows());
    }
}
