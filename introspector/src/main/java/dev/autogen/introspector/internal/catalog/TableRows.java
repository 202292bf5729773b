package dev.autogen.introspector.internal.catalog;

import dev.autogen.introspector.internal.Results;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.StorageOption;
import dev.autogen.schema.TableOptions;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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
            assembly.addTable(row.getLong(2), QualifiedName.of(namespace, table), row.getString(4), options(row));
        }
    }

    private static TableOptions options(ResultSet row) throws SQLException {
        List<StorageOption> storage = new ArrayList<>(Options.of(row.getArray(7)));
        for (StorageOption option : Options.of(row.getArray(8))) {
            storage.add(new StorageOption("toast." + option.name(), option.value()));
        }
        return new TableOptions(row.getBoolean(5), row.getString(6), parents(row), storage);
    }

    private static List<QualifiedName> parents(ResultSet row) throws SQLException {
        List<String> schemas = Options.strings(row.getArray(9));
        List<String> names = Options.strings(row.getArray(10));
        List<QualifiedName> parents = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            parents.add(QualifiedName.of(schemas.get(i), names.get(i)));
        }
        return parents;
    }
}
