package dev.autogen.cli;

import dev.autogen.differ.hazard.Dependants;
import dev.autogen.differ.hazard.Hazard;
import dev.autogen.differ.hazard.HazardReview;
import dev.autogen.differ.hazard.Sizes;
import dev.autogen.schema.operation.Operation;
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
     * @param live tables of the database that they would be run on; null where there is none, so that tables count as large
     */
    List<Hazard> find(List<List<Operation>> transactions, @Nullable LiveTables live) {
        List<Hazard> hazards = review(null).upgradeSteps(transactions);
        if (live != null && hazards.stream().anyMatch(hazard -> hazard.table() != null)) {
            hazards = review(live).upgradeSteps(transactions);
        }
        return invocation.configuration().ignoredHazards().apply(hazards);
    }

    /** A review by what is known of a database; null where there is none. */
    HazardReview review(@Nullable LiveTables live) {
        return live == null
                ? new HazardReview(defaultSchema, Sizes.UNKNOWN, Dependants.NONE)
                : new HazardReview(
                        defaultSchema,
                        Sizes.of(live.sizes(), invocation.configuration().onlineRows()),
                        live.dependants());
    }
}
