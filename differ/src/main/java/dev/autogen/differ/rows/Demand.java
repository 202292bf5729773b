package dev.autogen.differ.rows;

import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.operation.RequireNoRows.Moment;
import java.util.List;

/**
 * What an operation demands of rows.
 *
 * @param place of the operation in its plan
 * @param table whose rows, as it is called after the renames of the plan
 * @param fulfilled what holds of all rows then, in words
 * @param violated what is to be said of those of which it does not hold: {@code with the same name}
 * @param query finds those, or groups of them that have something in common, each with their number at the end
 * @param groups whether it finds groups
 * @param first whether it can be asked before anything of the plan is done; else right before the operation
 * @param portable whether every server can be asked; else PostgreSQL 16 and later only
 */
public record Demand(
        int place,
        QualifiedName table,
        String fulfilled,
        String violated,
        String query,
        boolean groups,
        boolean first,
        boolean portable) {

    /** The operation that refuses to go on. */
    public RequireNoRows check() {
        return new RequireNoRows(Moment.BEFORE, fulfilled, query, List.of());
    }
}
