package dev.autogen.introspector.internal.catalog;

import dev.autogen.introspector.internal.Results;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows of {@link CatalogQueries#SEQUENCES}. */
final class SequenceRows implements Results.RowReader {

    private final SchemaAssembly assembly;

    SequenceRows(SchemaAssembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public void read(ResultSet row) throws SQLException {
        ColumnRef owner = owner(row);
        if (owner != null && assembly.excludes(owner.table())) {
            return;
        }
        SqlType type = assembly.type(row.getString(6));
        assembly.addSequence(new Sequence(
                QualifiedName.of(row.getString(1), row.getString(2)),
                type,
                SequenceBounds.options(type, row, 7),
                owner));
    }

    private static @Nullable ColumnRef owner(ResultSet row) throws SQLException {
        String column = row.getString(5);
        return column == null ? null : new ColumnRef(QualifiedName.of(row.getString(3), row.getString(4)), column);
    }
}
