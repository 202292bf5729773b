package dev.autogen.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that is compared of one database, or of one set of entities.
 *
 * @param namespaces the schemas, sorted; each table and sequence lives in one of them
 * @param tables sorted by name
 * @param sequences sorted by name
 */
public record Schema(List<String> namespaces, List<Table> tables, List<Sequence> sequences) {

    /** Nothing at all. */
    public static final Schema EMPTY = new Schema(List.of(), List.of(), List.of());

    /** Sorts and copies; rejects two tables of one name. */
    public Schema {
        namespaces = namespaces.stream().distinct().sorted().toList();
        tables = tables.stream().sorted(Comparator.comparing(Table::name)).toList();
        sequences =
                sequences.stream().sorted(Comparator.comparing(Sequence::name)).toList();
        for (int i = 1; i < tables.size(); i++) {
            if (tables.get(i).name().equals(tables.get(i - 1).name())) {
                throw new IllegalArgumentException(
                        "Two tables are called " + tables.get(i).name());
            }
        }
    }

    /** The table of that name, its schema spelled out. */
    public Optional<Table> table(QualifiedName name) {
        return tables.stream().filter(t -> t.name().equals(name)).findFirst();
    }
}
