package dev.autogen.runner.internal;

import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.postgres.Quoting;
import dev.autogen.schema.postgres.RetiredFor;

/** Where a check asks the history, which each database has in its own place. */
public final class HistoryReference {

    /** In a rehearsal everything was applied just now. */
    private static final String NEVER =
            "(select ''::text as revision, now() as applied_at, now() as reverted_at where false)";

    private HistoryReference() {}

    /** The check as it is asked in one database. */
    public static RequireNoRows resolved(RequireNoRows check, Settings settings) {
        return RetiredFor.of(check)
                .map(retired -> new RequireNoRows(
                        check.moment(),
                        check.name(),
                        check.query().replace(RetiredFor.HISTORY, table(settings)),
                        check.parameters()))
                .orElse(check);
    }

    private static String table(Settings settings) {
        return settings.mode().isRehearsal() ? NEVER : Quoting.name(settings.history());
    }
}
