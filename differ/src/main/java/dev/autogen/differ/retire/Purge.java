package dev.autogen.differ.retire;

import dev.autogen.differ.compare.TypeSpellings;
import dev.autogen.differ.filter.PartColumns;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.entity.Retired;
import dev.autogen.schema.entity.Retired.Kind;
import dev.autogen.schema.expression.AllowedValues;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A snapshot without some of what is retired. */
public final class Purge {

    private final EntityModel snapshot;
    private final List<Retired> purged;

    private Purge(EntityModel snapshot, List<Retired> purged) {
        this.snapshot = snapshot;
        this.purged = purged;
    }

    /**
     * The model to lead to: without these, without what stands on them, and with checks that allow no more than is left.
     *
     * @param purged of what the snapshot says is retired
     */
    public static EntityModel without(EntityModel snapshot, List<Retired> purged) {
        return new Purge(snapshot, purged).model();
    }

    private EntityModel model() {
        Schema schema = snapshot.schema();
        List<Table> tables = schema.tables().stream()
                .filter(table -> !isPurged(Kind.TABLE, table.name(), ""))
                .map(this::table)
                .toList();
        Schema rest = schema.withTables(tables)
                .withSequences(schema.sequences().stream()
                        .filter(sequence -> !isPurged(Kind.SEQUENCE, sequence.name(), "") && isOwned(sequence.owner()))
                        .toList());
        return snapshot.withSchema(withTypes(rest)).withRetired(left());
    }

    private boolean isPurged(Kind kind, QualifiedName name, String part) {
        return purged.stream()
                .anyMatch(each -> each.kind() == kind
                        && each.name().equals(name)
                        && each.part().equals(part));
    }

    private boolean isOwned(@Nullable ColumnRef owner) {
        return owner == null
                || !isPurged(Kind.TABLE, owner.table(), "") && !isPurged(Kind.COLUMN, owner.table(), owner.column());
    }

    private Table table(Table table) {
        Set<String> all = new TreeSet<>();
        Set<String> gone = new HashSet<>();
        for (Column column : table.columns()) {
            all.add(column.name());
            if (isPurged(Kind.COLUMN, table.name(), column.name())) {
                gone.add(column.name());
            }
        }
        Table.Builder rest = table.toBuilder()
                .columns(table.columns().stream()
                        .filter(column -> !gone.contains(column.name()))
                        .toList())
                .withoutConstraints()
                .withoutIndexes();
        table.constraints().stream()
                .filter(constraint -> PartColumns.of(constraint, all).stream().noneMatch(gone::contains))
                .forEach(constraint -> rest.constraint(
                        constraint instanceof CheckConstraint check ? narrowed(table, check) : constraint));
        table.indexes().stream()
                .filter(index -> PartColumns.of(index, all).stream().noneMatch(gone::contains))
                .forEach(rest::index);
        return rest.build();
    }

    private CheckConstraint narrowed(Table table, CheckConstraint check) {
        AllowedValues allowed = AllowedValues.of(check.expression()).orElse(null);
        if (allowed == null) {
            return check;
        }
        AllowedValues rest = allowed;
        for (Retired each : purged) {
            if (each.kind() == Kind.CHECK_VALUE
                    && each.name().equals(table.name())
                    && each.part().equals(allowed.columnName())) {
                rest = rest.without(each.value());
            }
        }
        return rest.equals(allowed) ? check : WideChecks.with(check, rest.expression());
    }

    private Schema withTypes(Schema rest) {
        TypeSpellings spellings = new TypeSpellings(snapshot.schema());
        Set<QualifiedName> before = types(snapshot.schema(), spellings);
        Set<QualifiedName> after = types(rest, spellings);
        List<EnumType> enums = rest.enums().stream()
                .filter(type -> !before.contains(type.name()) || after.contains(type.name()))
                .map(this::narrowed)
                .toList();
        return rest.withTypes(
                enums,
                rest.composites().stream()
                        .filter(type -> !before.contains(type.name()) || after.contains(type.name()))
                        .toList());
    }

    private EnumType narrowed(EnumType type) {
        return type.withLabels(type.labels().stream()
                .filter(label -> purged.stream()
                        .noneMatch(each -> each.kind() == Kind.ENUM_VALUE
                                && each.name().equals(type.name())
                                && each.value().equals(label)))
                .toList());
    }

    private static Set<QualifiedName> types(Schema schema, TypeSpellings spellings) {
        Set<QualifiedName> types = new TreeSet<>();
        schema.tables()
                .forEach(table -> table.columns().forEach(column -> types.addAll(spellings.named(column.type()))));
        return types;
    }

    private List<Retired> left() {
        return snapshot.retired().stream()
                .filter(each -> !purged.contains(each))
                .filter(each -> each.kind() == Kind.ENUM_VALUE || !isPurged(Kind.TABLE, each.name(), ""))
                .filter(each -> each.kind() != Kind.CHECK_VALUE || !isPurged(Kind.COLUMN, each.name(), each.part()))
                .toList();
    }
}
