package dev.autogen.differ.rename;

import dev.autogen.differ.compare.Mentions;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One table under new names. Its constraints and indexes keep theirs, as they do in PostgreSQL. */
final class RenamedTable implements ConstraintVisitor<Constraint> {

    private final RenamedSchema schema;
    private final Table table;
    private final QualifiedName before;
    private final Map<String, String> qualifiers;

    RenamedTable(RenamedSchema schema, Table table) {
        this.schema = schema;
        this.table = table;
        this.before = table.name();
        this.qualifiers = Map.of(before.name(), schema.table(before).name());
    }

    Table renamed() {
        Table.Builder builder = Table.builder(schema.table(before))
                .columns(table.columns().stream().map(this::column).toList())
                .comment(table.comment())
                .options(options(table.options()));
        table.constraints().forEach(constraint -> builder.constraint(constraint.accept(this)));
        table.indexes().forEach(index -> builder.index(index(index)));
        return builder.build();
    }

    private Column column(Column column) {
        Column typed = schema.types().of(column);
        Column renamed = typed.named(schema.column(before, column.name()));
        if (column.generatedAs() == null) {
            return renamed;
        }
        Column generated = renamed.withGeneratedAs(text(column.generatedAs()));
        return column.virtual() ? generated.asVirtual() : generated;
    }

    private @Nullable TableOptions options(@Nullable TableOptions options) {
        return options == null
                ? null
                : new TableOptions(
                        options.unlogged(),
                        orNull(options.partitionBy()),
                        options.inherits().stream().map(schema::table).toList(),
                        options.storage());
    }

    private Index index(Index index) {
        return new Index(
                index.name(),
                index.explicit(),
                index.unique(),
                index.method(),
                index.keys().stream().map(this::key).toList(),
                columns(index.include()),
                orNull(index.predicate()),
                index.nullsNotDistinct(),
                index.storage(),
                index.invalid());
    }

    private IndexKey key(IndexKey key) {
        return new IndexKey(
                key.column() ? schema.column(before, key.expression()) : text(key.expression()),
                key.column(),
                key.descending(),
                key.nullsFirst(),
                key.opclass(),
                key.collation(),
                key.opclassOptions());
    }

    @Override
    public Constraint visit(PrimaryKey key) {
        return new PrimaryKey(
                key.name(),
                key.explicit(),
                columns(key.columns()),
                key.deferrability(),
                columns(key.include()),
                key.storage());
    }

    @Override
    public Constraint visit(UniqueConstraint unique) {
        return new UniqueConstraint(
                unique.name(),
                unique.explicit(),
                columns(unique.columns()),
                unique.nullsNotDistinct(),
                unique.deferrability(),
                columns(unique.include()),
                unique.storage());
    }

    @Override
    public Constraint visit(ExclusionConstraint exclusion) {
        return new ExclusionConstraint(
                exclusion.name(),
                exclusion.explicit(),
                exclusion.method(),
                exclusion.elements().stream()
                        .map(element -> new ExclusionElement(key(element.key()), element.operator()))
                        .toList(),
                columns(exclusion.include()),
                orNull(exclusion.predicate()),
                exclusion.deferrability(),
                exclusion.storage());
    }

    @Override
    public Constraint visit(ForeignKey key) {
        return new ForeignKey(
                key.name(),
                key.explicit(),
                columns(key.columns()),
                schema.table(key.referencedTable()),
                schema.columns(key.referencedTable(), key.referencedColumns()),
                key.onDelete(),
                key.onUpdate(),
                key.matchFull(),
                key.deferrability(),
                key.validated(),
                columns(key.deleteColumns()),
                key.notEnforced());
    }

    @Override
    public Constraint visit(CheckConstraint check) {
        return new CheckConstraint(
                check.name(),
                check.explicit(),
                text(check.expression()),
                check.validated(),
                check.noInherit(),
                check.notEnforced());
    }

    private List<String> columns(List<String> names) {
        return schema.columns(before, names);
    }

    private @Nullable String orNull(@Nullable String expression) {
        return expression == null ? null : text(expression);
    }

    private String text(String expression) {
        return Mentions.renamed(schema.types().in(expression, table), qualifiers, schema.columns(before));
    }
}
