package dev.autogen.cli;

import dev.autogen.cli.config.Configuration;
import dev.autogen.codegen.Change;
import dev.autogen.differ.Planned;
import dev.autogen.differ.rows.Demand;
import dev.autogen.differ.rows.FormerNames;
import dev.autogen.differ.rows.RetiredValues;
import dev.autogen.differ.rows.RowDemands;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.Retired;
import dev.autogen.schema.operation.Operation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A revision that is about to be written: what leads to the entities, with what rows, sequences and large tables need. */
final class Draft {

    private final Invocation invocation;
    private final List<Planned> plan;
    private final List<Operation> operations;
    private final List<Operation> reversible;
    private final Schema model;
    private final List<GivenFill> fills;
    private final List<Retired> returned;
    private final @Nullable Readings live;
    private final @Nullable LiveTables tables;
    private final String defaultSchema;
    private final List<String> warnings = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    /**
     * A draft of a plan.
     *
     * @param plan what leads from the newest revision to the entities
     * @param mending what brings a database that has drifted to where it should be already; the way back leaves that
     * @param model what the entities ask for
     * @param fills values for rows that exist
     * @param returned what was retired and is used again
     * @param live the database; null without one
     */
    Draft(
            Invocation invocation,
            List<Planned> plan,
            List<Planned> mending,
            Schema model,
            List<GivenFill> fills,
            List<Retired> returned,
            @Nullable Readings live) {
        this.invocation = invocation;
        this.plan = Stream.concat(plan.stream(), mending.stream()).toList();
        this.operations = this.plan.stream().map(Planned::operation).toList();
        this.reversible = operations.subList(0, plan.size());
        this.model = model;
        this.fills = fills;
        this.returned = returned;
        this.live = live;
        this.defaultSchema = Scopes.defaultSchema(invocation.configuration());
        this.tables = live == null ? null : new LiveTables(live.connection(), operations, defaultSchema);
    }

    /** Whether there is nothing to do. */
    boolean isEmpty() {
        return plan.isEmpty();
    }

    /** What the database says of its tables; null without one. */
    @Nullable
    LiveTables tables() {
        return tables;
    }

    /**
     * What the revision does, either way. Asks for values that rows need.
     *
     * @param before the snapshot that it comes after
     * @param after the snapshot that goes with it
     */
    RevisionBody body(EntityModel before, EntityModel after, SourceOrigins origins) {
        List<Retired> retired = after.retired().stream().filter(Retired::isNew).toList();
        List<Operation> back = new TakenOverKeys(before.schema(), Operation.reverse(reversible))
                .withReturned(retired)
                .advanced();
        return stepping(before)
                .body(
                        upgrade(before.schema(), after, origins),
                        downgrade(WayBack.of(back, after), before.schema(), after.schema()),
                        before.schema(),
                        after.schema(),
                        origins);
    }

    private Stepping stepping(EntityModel before) {
        Configuration configuration = invocation.configuration();
        return live == null || tables == null
                ? Stepping.offline(configuration, before.schema())
                : Stepping.of(configuration, live, tables, plan);
    }

    /** With values for the rows that exist, sequences that go on behind keys, and checks of what is in the way. */
    private List<Change> upgrade(Schema before, EntityModel after, SourceOrigins origins) {
        ExistingRows rows = live == null || tables == null
                ? ExistingRows.unknown()
                : ExistingRows.of(live.connection(), tables, operations);
        RequiredColumns required =
                new RequiredColumns(rows, new FillValues(invocation, fills, rows), model, operations, defaultSchema);
        List<Change> changes = new TakenOverKeys(model, operations)
                .withReturned(returned)
                .withGone(after.retired().stream().filter(Retired::isNew).toList())
                .advanced(required.filled(plan.stream().map(origins::change).toList()));
        List<Demand> demands =
                RowDemands.of(operations(changes), before, after.schema(), FormerNames.in(operations), defaultSchema);
        List<Demand> kept = RetiredValues.in(after, FormerNames.in(operations), defaultSchema);
        RowCounts counts = live == null ? null : RowCounts.of(live, rows, demands, kept, defaultSchema);
        if (counts != null) {
            warnings.addAll(counts.warnings(demands));
            notes.addAll(counts.notes(kept));
        }
        return RowChecks.with(changes, demands, counts);
    }

    /** Names are changed at its end. */
    private List<Change> downgrade(List<Change> changes, Schema before, Schema after) {
        return RowChecks.with(
                changes, RowDemands.of(operations(changes), after, before, FormerNames.NONE, defaultSchema), null);
    }

    private static List<Operation> operations(List<Change> changes) {
        return changes.stream().map(Change::operation).toList();
    }

    /** What else there is to know of rows in this database. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** What is in the way of the revision in this database. */
    List<String> warnings() {
        return List.copyOf(warnings);
    }
}
