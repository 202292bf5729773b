package dev.autogen.cli;

import dev.autogen.differ.rows.FormerNames;
import dev.autogen.introspector.FillProbe;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TableSize;
import dev.autogen.schema.operation.Operation;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** The rows of a database about to be changed, asked for by the names that things have after the change. */
final class ExistingRows {

    private static final TableSize ABSENT = new TableSize(0, 0);

    private final @Nullable Connection connection;
    private final @Nullable LiveTables live;
    private final FormerNames names;

    private ExistingRows(@Nullable Connection connection, @Nullable LiveTables live, FormerNames names) {
        this.connection = connection;
        this.live = live;
        this.names = names;
    }

    /** Before a plan. */
    static ExistingRows of(Connection connection, LiveTables live, List<Operation> plan) {
        return new ExistingRows(connection, live, FormerNames.in(plan));
    }

    /** Nothing is known of them. */
    static ExistingRows unknown() {
        return new ExistingRows(null, null, FormerNames.NONE);
    }

    /** How large a table is; of no size where there is none, null where that is not known. */
    @Nullable
    TableSize size(QualifiedName table) {
        if (live == null) {
            return null;
        }
        Map<QualifiedName, TableSize> all = live.sizes();
        return Objects.requireNonNullElse(all.get(names.of(table)), all.getOrDefault(table, ABSENT));
    }

    /** Whether the plan gives the table, or a column of it, another name. */
    boolean change(QualifiedName table) {
        return names.change(table);
    }

    /** In how many rows a column has no value; empty where that is not known. */
    OptionalLong nulls(ColumnRef column) {
        ColumnRef former = names.of(column);
        return connection == null
                ? OptionalLong.empty()
                : FillProbe.on(connection).nulls(former.table(), former.column());
    }

    /** What the server says against an expression; nothing where it cannot be asked, as while names change. */
    Optional<String> refusal(QualifiedName table, Column column, String expression, List<Column> added) {
        return connection == null || change(table)
                ? Optional.empty()
                : FillProbe.on(connection).refusal(table, column, expression, added);
    }
}
