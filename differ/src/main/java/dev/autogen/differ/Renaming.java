package dev.autogen.differ;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.entity.EntityModel;
import java.util.Map;

/** Gives constraints and indexes the names they have elsewhere. */
final class Renaming {

    private final Map<Subject, String> names;

    Renaming(Map<Subject, String> names) {
        this.names = names;
    }

    EntityModel apply(EntityModel model) {
        Schema schema = model.schema();
        Schema renamed =
                schema.withTables(schema.tables().stream().map(this::table).toList());
        return model.withSchema(renamed);
    }

    private Table table(Table table) {
        Table.Builder builder = table.toBuilder().withoutConstraints().withoutIndexes();
        for (Constraint constraint : table.constraints()) {
            String name = names.get(Subject.constraint(table.name(), constraint.name()));
            builder.constraint(name == null ? constraint : constraint.named(name, false));
        }
        for (Index index : table.indexes()) {
            String name = names.get(Subject.index(table.name(), index.name()));
            builder.index(name == null ? index : index.named(name, false));
        }
        return builder.build();
    }
}
