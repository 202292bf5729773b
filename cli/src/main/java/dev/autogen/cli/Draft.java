package dev.autogen.cli;

import dev.autogen.cli.config.Configuration;
import dev.autogen.codegen.Change;
import dev.autogen.differ.Planned;
import dev.autogen.schema.Schema;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.operation.Operation;
import java.sql.Connection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A revision that is about to be written: what leads to the entities, with what rows, sequences and large tables need. */
final class Draft {

    private final Invocation invocation;
    private final List<Planned> plan;
    private final List<Operation> operations;
    private final Schema model;
    private final List<GivenFill> fills;
    private final @Nullable Readings live;

    /**
     * A draft of a plan.
     *
     * @param model what the entities ask for
     * @param fills values for rows that exist
     * @param live the database; null without one
     */
    Draft(Invocation invocation, List<Planned> plan, Schema model, List<GivenFill> fills, @Nullable Readings live) {
        this.invocation = invocation;
        this.plan = plan;
        this.operations = plan.stream().map(Planned::operation).toList();
        this.model = model;
        this.fills = fills;
        this.live = live;
    }

    /** Whether there is nothing to do. */
    boolean isEmpty() {
        return plan.isEmpty();
    }

    /** To the database that is asked about rows and sizes; null without one. */
    @Nullable
    Connection connection() {
        return live == null ? null : live.connection();
    }

    /**
     * What the revision does, either way. Asks for values that rows need.
     *
     * @param before the snapshot that it comes after
     * @param after the snapshot that goes with it
     */
    RevisionBody body(EntityModel before, EntityModel after, SourceOrigins origins) {
        List<Operation> back = new TakenOverKeys(model, Operation.reverse(operations)).advanced();
        return stepping(before)
                .body(filled(origins), WayBack.of(back, after), before.schema(), after.schema(), origins);
    }

    private Stepping stepping(EntityModel before) {
        Configuration configuration = invocation.configuration();
        return live == null ? Stepping.offline(configuration, before.schema()) : Stepping.of(configuration, live, plan);
    }

    /** With values for the rows that exist, and for sequences that go on behind keys. */
    private List<Change> filled(SourceOrigins origins) {
        ExistingRows rows = new ExistingRows(connection(), operations);
        RequiredColumns required = new RequiredColumns(
                rows,
                new FillValues(invocation, fills, rows),
                model,
                operations,
                Scopes.defaultSchema(invocation.configuration()));
        List<Change> changes = plan.stream().map(origins::change).toList();
        return new TakenOverKeys(model, operations).advanced(required.filled(changes));
    }
}
