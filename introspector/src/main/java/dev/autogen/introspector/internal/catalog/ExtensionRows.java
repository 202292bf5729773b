package dev.autogen.introspector.internal.catalog;

import dev.autogen.introspector.internal.Results;
import dev.autogen.schema.Extension;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Rows of {@link CatalogQueries#EXTENSIONS}. */
final class ExtensionRows implements Results.RowReader {

    private final SchemaAssembly assembly;

    ExtensionRows(SchemaAssembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public void read(ResultSet row) throws SQLException {
        assembly.addExtension(new Extension(row.getString(1), row.getString(2)));
    }
}
