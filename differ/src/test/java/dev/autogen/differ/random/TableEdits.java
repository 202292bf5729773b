package dev.autogen.differ.random;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.StorageOption;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Edits of tables and schemas. */
final class TableEdits {

    /** By the table's name, for no operation changes them. */
    private static final Map<String, TableOptions> OPTIONS =
            Map.of("order", new TableOptions(false, null, List.of(), List.of(new StorageOption("fillfactor", "70"))));

    private TableEdits() {}

    static void addSchema(Draft draft, Choices choices) {
        draft.namespaces.add(Names.schema(choices));
    }

    static void dropSchema(Draft draft, Choices choices) {
        String schema = Names.schema(choices);
        if (!schema.equals(Names.PUBLIC)) {
            draft.namespaces.remove(schema);
        }
    }

    static void add(Draft draft, Choices choices) {
        QualifiedName name = Names.table(choices);
        if (draft.tables.containsKey(name)) {
            return;
        }
        draft.namespaces.add(name.schema());
        List<Column> columns = new ArrayList<>(
                List.of(Column.of(Names.ID, SqlType.of("bigint")).notNull()));
        for (int more = choices.below(4); more > 0; more--) {
            String column = Names.column(choices);
            if (columns.stream().noneMatch(c -> c.name().equals(column))) {
                columns.add(ColumnEdits.column(draft, choices, column));
            }
        }
        draft.tables.put(
                name,
                Table.builder(name)
                        .columns(columns)
                        .options(OPTIONS.get(name.name()))
                        .build());
    }

    static void drop(Draft draft, Choices choices) {
        draft.anyTable(choices).ifPresent(table -> draft.tables.remove(table.name()));
    }

    /** Under another name, in another schema or both; foreign keys and sequences follow. */
    static void rename(Draft draft, Choices choices) {
        draft.anyTable(choices).ifPresent(table -> {
            QualifiedName name = Names.table(choices);
            if (draft.tables.containsKey(name)) {
                return;
            }
            draft.namespaces.add(name.schema());
            draft.tables.remove(table.name());
            draft.tables.put(
                    name,
                    table.toBuilder()
                            .name(name)
                            .options(OPTIONS.get(name.name()))
                            .build());
            List.copyOf(draft.tables.values()).forEach(other -> follow(draft, other, table.name(), name));
            draft.sequences.replaceAll((key, sequence) -> follow(sequence, table.name(), name));
        });
    }

    private static void follow(Draft draft, Table table, QualifiedName from, QualifiedName to) {
        List<Constraint> constraints = table.constraints().stream()
                .map(c -> c instanceof ForeignKey key && key.referencedTable().equals(from) ? key.referencing(to) : c)
                .toList();
        draft.parts(table, constraints, table.indexes());
    }

    private static Sequence follow(Sequence sequence, QualifiedName from, QualifiedName to) {
        ColumnRef owner = sequence.owner();
        return owner == null || !owner.table().equals(from)
                ? sequence
                : SequenceEdits.owned(sequence, new ColumnRef(to, owner.column()));
    }

    static void comment(Draft draft, Choices choices) {
        draft.anyTable(choices)
                .ifPresent(
                        table -> draft.change(table.name(), builder -> builder.comment(ColumnEdits.comment(choices))));
    }
}
