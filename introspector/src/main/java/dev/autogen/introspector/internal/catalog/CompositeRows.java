package dev.autogen.introspector.internal.catalog;

import dev.autogen.introspector.internal.Results;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.TypeAttribute;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Rows of {@link CatalogQueries#COMPOSITES}, in the order of the attributes. */
final class CompositeRows implements Results.RowReader {

    private final SchemaAssembly assembly;

    CompositeRows(SchemaAssembly assembly) {
        this.assembly = assembly;
    }

    @Override
    public void read(ResultSet row) throws SQLException {
        String namespace = row.getString(1);
        if (assembly.hasNamespace(namespace)) {
            assembly.addAttribute(QualifiedName.of(namespace, row.getString(2)), attribute(row));
        }
    }

    private @Nullable TypeAttribute attribute(ResultSet row) throws SQLException {
        String name = row.getString(3);
        return name == null ? null : new TypeAttribute(name, assembly.type(row.getString(4)), row.getString(5));
    }
}
