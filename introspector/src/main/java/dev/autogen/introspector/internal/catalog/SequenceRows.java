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

    /** A sequence shares the fate of its schema, and of the table that owns it. */
    @Override
    public void read(ResultSet row) throws SQLException {
        ColumnRef owner = owner(row);
        String namespace = row.getString(1);
        if (!assembly.hasNamespace(namespace) || owner != null && assembly.table(row.getLong(3)) == null) {
            return;
        }
        SqlType type = assembly.type(row.getString(7));
        assembly.addSequence(new Sequence(
                QualifiedName.of(namespace, row.getString(2)), type, SequenceBounds.options(type, row, 8), owner));
    }

    private static @Nullable ColumnRef owner(ResultSet row) throws SQLException {
        String column = row.getString(6);
        return column == null ? null : new ColumnRef(QualifiedName.of(row.getString(4), row.getString(5)), column);
    }
}
