package dev.autogen.introspector.internal.catalog;

import dev.autogen.introspector.internal.Results;
import dev.autogen.schema.QualifiedName;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Rows of {@link CatalogQueries#ENUMS}, in the order of the labels. */
final class EnumRows implements Results.RowReader {

    private final SchemaAssembly assembly;

    EnumRows(SchemaAssembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public void read(ResultSet row) throws SQLException {
        String namespace = row.getString(1);
        if (assembly.hasNamespace(namespace)) {
            assembly.addLabel(QualifiedName.of(namespace, row.getString(2)), row.getString(3));
        }
    }
}
