package dev.autogen.cli;

import dev.autogen.introspector.FillProbe;
import dev.autogen.introspector.TableSizes;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TableSize;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.Operation;
import java.sql.Connection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The rows of a database about to be changed, asked for by the names that things have after the change. */
final class ExistingRows {

    private static final TableSize ABSENT = new TableSize(0, 0);

    private final @Nullable Connection connection;
    private final FormerNames names;
    private final Set<QualifiedName> tables = new LinkedHashSet<>();
    private @Nullable Map<QualifiedName, TableSize> sizes;

    /** Before a plan; with no connection nothing is known of them. */
    ExistingRows(@Nullable Connection connection, List<Operation> plan) {
        this.connection = connection;
        this.names = FormerNames.in(plan);
        for (Operation operation : plan) {
            if (operation instanceof AddColumn add) {
                tables.add(add.table());
            } else if (operation instanceof AlterColumn alter) {
                tables.add(alter.table());
            }
        }
    }

    /** How large a table is whose columns change; of no size where there is none, null where that is not known. */
    @Nullable
    TableSize size(QualifiedName table) {
        if (connection == null) {
            return null;
        }
        if (sizes == null) {
            sizes = TableSizes.on(connection).of(underAllNames());
        }
        return Objects.requireNonNullElse(sizes.get(names.of(table)), sizes.getOrDefault(table, ABSENT));
    }

    /** All are asked about at once, the first time that one is. */
    private Set<QualifiedName> underAllNames() {
        Set<QualifiedName> all = new LinkedHashSet<>(tables);
        tables.forEach(table -> all.add(names.of(table)));
        return all;
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
