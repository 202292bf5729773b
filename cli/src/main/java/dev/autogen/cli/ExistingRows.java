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
    private final @Nullable LiveSizes sizes;
    private final FormerNames names;

    private ExistingRows(@Nullable Connection connection, @Nullable LiveSizes sizes, FormerNames names) {
        this.connection = connection;
        this.sizes = sizes;
        this.names = names;
    }

    /** Before a plan. */
    static ExistingRows of(Connection connection, LiveSizes sizes, List<Operation> plan) {
        return new ExistingRows(connection, sizes, FormerNames.in(plan));
    }

    /** Nothing is known of them. */
    static ExistingRows unknown() {
        return new ExistingRows(null, null, FormerNames.NONE);
    }

    /** How large a table is; of no size where there is none, null where that is not known. */
    @Nullable
    TableSize size(QualifiedName table) {
        if (sizes == null) {
            return null;
        }
        Map<QualifiedName, TableSize> all = sizes.all();
        return Objects.requireNonNullElse(all.get(names.of(table)), all.getOrDefault(table, ABSENT));
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
        return connection == null || names.change(table)
                ? Optional.empty()
                : FillProbe.on(connection).refusal(table, column, expression, added);
    }
}
