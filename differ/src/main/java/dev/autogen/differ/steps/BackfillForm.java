package dev.autogen.differ.steps;

import dev.autogen.differ.Planned;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.Backfill.Batches;
import dev.autogen.schema.operation.BatchSql.Pace;

/** Rows that are filled some at a time, so that none is locked for long. */
final class BackfillForm {

    private static final Pace PACE = new Pace(1000, 0);

    private BackfillForm() {}

    static Planned of(Planned planned, Backfill fill, PrimaryKey key) {
        Backfill batches = new Backfill(
                fill.table(), fill.column(), fill.expression(), fill.condition(), new Batches(key.columns(), PACE));
        return planned.instead(batches).inStep(NotNullForm.named("fill", fill.table(), fill.column()));
    }
}
