package dev.autogen.differ.compare;

import dev.autogen.differ.Subject;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.EnumUses;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.TypedColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where one side uses an enum type, and what there stands on columns of that type. */
final class EnumUsage {

    private final Schema schema;
    private final UserTypes types;

    EnumUsage(Schema schema, UserTypes types) {
        this.schema = schema;
        this.types = types;
    }

    /**
     * The uses of a type.
     *
     * @param names what a constraint or index is called where the operation runs, given what it is called here
     */
    EnumUses of(QualifiedName type, NameOf names) {
        List<TypedColumn> columns = new ArrayList<>();
        List<Operation> recreated = new ArrayList<>();
        List<Operation> foreignKeys = new ArrayList<>();
        for (Table table : schema.tables()) {
            List<String> typed = types.columns(table, type).map(Column::name).toList();
            types.columns(table, type).forEach(column -> columns.add(new TypedColumn(table.name(), column)));
            for (Constraint constraint : table.constraints()) {
                if (!typed.isEmpty() && constraint.accept(new StandsOn(typed))) {
                    String name = names.of(Subject.constraint(table.name(), constraint.name()), constraint.name());
                    (constraint instanceof ForeignKey ? foreignKeys : recreated)
                            .add(new AddConstraint(table.name(), constraint.named(name, constraint.explicit()), false));
                }
            }
            for (Index index : table.indexes()) {
                if (!typed.isEmpty() && standsOn(index, typed)) {
                    String name = names.of(Subject.index(table.name(), index.name()), index.name());
                    recreated.add(new CreateIndex(table.name(), index.named(name, index.explicit()), false));
                }
            }
        }
        recreated.addAll(foreignKeys);
        return new EnumUses(columns, recreated);
    }

    /** Gives the name that an object has elsewhere. */
    interface NameOf {
        /** The name of the object, whose name here is {@code own}. */
        String of(Subject object, String own);
    }

    private static boolean standsOn(Index index, List<String> columns) {
        return mentions(index.predicate(), columns)
                || index.keys().stream().anyMatch(key -> !key.column() && mentions(key.expression(), columns));
    }

    static boolean mentions(@Nullable String expression, List<String> columns) {
        return expression != null && !Mentions.of(expression, columns).isEmpty();
    }

    /** Whether an expression of a table that uses the type speaks of the label, which is a literal there. */
    boolean speaksOf(QualifiedName type, String label) {
        String literal = "'" + label.replace("'", "''") + "'";
        return schema.tables().stream()
                .filter(table -> types.columns(table, type).findAny().isPresent())
                .flatMap(table -> TableTexts.of(table).stream())
                .anyMatch(text -> text.contains(literal));
    }
}
