package dev.autogen.introspector.internal.catalog;

import dev.autogen.introspector.internal.Results;
import dev.autogen.schema.QualifiedName;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Rows of {@link CatalogQueries#TABLES}. */
final class TableRows implements Results.RowReader {

    private final SchemaAssembly assembly;

    TableRows(SchemaAssembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public void read(ResultSet row) throws SQLException {
        String namespace = row.getString(1);
        assembly.addNamespace(namespace);
        String table = row.getString(3);
        if (table != null) {
            assembly.addTable(row.getLong(2), QualifiedName.of(namespace, table), row.getString(4));
        }
    }
}
