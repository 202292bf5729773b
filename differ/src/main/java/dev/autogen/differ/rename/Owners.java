package dev.autogen.differ.rename;

import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.entity.EntityModel;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The attributes behind the columns of one model.
 *
 * @param attributes by column
 * @param all every attribute that has a column
 */
record Owners(Map<ColumnRef, Attribute> attributes, Set<Attribute> all) {

    static Owners of(EntityModel model) {
        return new Owners(model.attributes(), Set.copyOf(model.attributes().values()));
    }

    /** Null where no single attribute owns the column. */
    @Nullable
    Attribute of(QualifiedName table, String column) {
        return attributes.get(new ColumnRef(table, column));
    }

    /** The attributes that have columns in a table. */
    Set<Attribute> in(Table table) {
        return table.columns().stream()
                .flatMap(column -> Stream.ofNullable(of(table.name(), column.name())))
                .collect(Collectors.toSet());
    }
}
