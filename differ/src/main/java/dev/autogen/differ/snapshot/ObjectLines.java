package dev.autogen.differ.snapshot;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.StorageOption;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.entity.Attribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Objects as lines. The columns of a table keep their order; all else is sorted by kind and name in the model. */
final class ObjectLines {

    private static final ConstraintLine CONSTRAINT = new ConstraintLine();

    private ObjectLines() {}

    static List<String> of(Table table, Map<ColumnRef, Attribute> attributes) {
        List<String> lines = new ArrayList<>();
        lines.add(first(table));
        for (Column column : table.columns()) {
            lines.add(of(column, attributes.get(new ColumnRef(table.name(), column.name()))));
        }
        for (Constraint constraint : table.constraints()) {
            lines.add(constraint.accept(CONSTRAINT));
        }
        for (Index index : table.indexes()) {
            lines.add(of(index));
        }
        return lines;
    }

    private static String first(Table table) {
        Line line = new Line("table", table.name().spelling()).value("comment", table.comment());
        TableOptions options = table.options();
        if (options != null) {
            line.flag("unlogged", options.unlogged())
                    .value("partition-by", options.partitionBy())
                    .list(
                            "inherits",
                            options.inherits().stream()
                                    .map(QualifiedName::spelling)
                                    .toList())
                    .list("with", options(options.storage()));
        }
        return line.toString();
    }

    static List<String> options(List<StorageOption> options) {
        return options.stream().map(StorageOption::spelling).toList();
    }

    static String of(Column column, @Nullable Attribute attribute) {
        Line line = new Line("column", column.name())
                .value("type", column.type().sql())
                .flag("not-null", !column.nullable())
                .value("default", column.defaultExpression());
        Identity identity = column.identity();
        if (identity != null) {
            options(line.value("identity", Spelling.of(identity.mode())), identity.options());
        }
        NotNull notNull = column.notNullConstraint();
        if (notNull != null) {
            line.value("not-null-name", notNull.name())
                    .flag("not-null-not-valid", !notNull.validated())
                    .flag("not-null-no-inherit", notNull.noInherit());
        }
        return line.value("generated", column.generatedAs())
                .flag("virtual", column.virtual())
                .value("collation", column.collation())
                .value("comment", column.comment())
                .value("from", attribute == null ? null : attribute.entity() + "#" + attribute.path())
                .toString();
    }

    private static Line options(Line line, SequenceOptions options) {
        return line.value("start", options.start(), 1L)
                .value("increment", options.increment(), 1L)
                .value("min", options.min())
                .value("max", options.max())
                .value("cache", options.cache(), 1L)
                .flag("cycle", options.cycle());
    }

    static String of(Index index) {
        Line line = new Line("index", index.name())
                .flag("explicit", index.explicit())
                .flag("unique", index.unique())
                .value("method", index.method(), Index.BTREE);
        index.keys().forEach(key -> line.list("key", words(key)));
        return line.list("include", index.include())
                .value("where", index.predicate())
                .flag("nulls-not-distinct", index.nullsNotDistinct())
                .list("with", options(index.storage()))
                .flag("invalid", index.invalid())
                .toString();
    }

    static List<String> words(IndexKey key) {
        List<String> words = new ArrayList<>();
        words.add(key.expression());
        if (!key.column()) {
            words.add("expression");
        }
        if (key.descending()) {
            words.add("desc");
        }
        if (key.nullsFirst()) {
            words.add("nulls-first");
        }
        if (key.opclass() != null) {
            words.add("opclass:" + key.opclass());
        }
        options(key.opclassOptions()).forEach(option -> words.add("with:" + option));
        if (key.collation() != null) {
            words.add("collation:" + key.collation());
        }
        return words;
    }

    static String of(Sequence sequence) {
        Line line = new Line("sequence", sequence.name().spelling())
                .value("type", sequence.type().sql(), Sequence.BIGINT.sql());
        options(line, sequence.options());
        ColumnRef owner = sequence.owner();
        return (owner == null ? line : line.list("owner", owner.table().spelling(), owner.column())).toString();
    }

    static String schema(String name) {
        return new Line("schema", name).toString();
    }

    static String view(String name) {
        return new Line("view", name).toString();
    }
}
