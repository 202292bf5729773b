package dev.autogen.differ;

import dev.autogen.differ.compare.Mentions;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.ConstraintVisitor;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RenameTable;
import dev.autogen.schema.operation.SetTableSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Which attribute an operation comes from: that of its column, or of the first column that has one. */
public final class Origins {

    private final List<Schema> schemas;
    private final Map<ColumnRef, Attribute> attributes = new TreeMap<>();

    private Origins(List<EntityModel> models) {
        schemas = models.stream().map(EntityModel::schema).toList();
        models.forEach(model -> model.attributes().forEach(attributes::putIfAbsent));
    }

    /** Origins in the entities and, for what they no longer have, in the snapshot. */
    public static Origins of(EntityModel entities, EntityModel snapshot) {
        return new Origins(List.of(entities, snapshot));
    }

    /** Origins in the entities alone. */
    public static Origins of(EntityModel entities) {
        return new Origins(List.of(entities));
    }

    /** The attribute; for a whole table that of its primary key, whose entity is the table's. */
    public Optional<Attribute> of(Operation operation) {
        return renamed(operation).or(() -> Subject.of(operation)).flatMap(this::of);
    }

    /** What is renamed has its attribute under the new name. */
    private static Optional<Subject> renamed(Operation operation) {
        if (operation instanceof RenameTable rename) {
            return Optional.of(Subject.table(new QualifiedName(rename.from().schema(), rename.to())));
        }
        if (operation instanceof SetTableSchema move) {
            return Optional.of(Subject.table(move.table().in(move.to())));
        }
        return operation instanceof RenameColumn rename
                ? Optional.of(Subject.column(rename.table(), rename.to()))
                : Optional.empty();
    }

    /** The attribute of an object. */
    public Optional<Attribute> of(Subject subject) {
        return columns(subject)
                .map(column -> attributes.get(new ColumnRef(subject.name(), column)))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private Stream<String> columns(Subject subject) {
        return switch (subject.kind()) {
            case SCHEMA, EXTENSION, TYPE, SEQUENCE -> Stream.empty();
            case TABLE -> tables(subject.name()).flatMap(Origins::keyFirst);
            case COLUMN -> Stream.of(subject.part());
            case CONSTRAINT -> tables(subject.name()).flatMap(table -> constrained(table, subject.part()));
            case INDEX -> tables(subject.name()).flatMap(table -> indexed(table, subject.part()));
        };
    }

    private Stream<Table> tables(QualifiedName name) {
        return schemas.stream().flatMap(schema -> schema.table(name).stream());
    }

    private static Stream<String> keyFirst(Table table) {
        PrimaryKey key = table.primaryKey();
        Stream<String> first = key == null ? Stream.empty() : key.columns().stream();
        return Stream.concat(first, table.columns().stream().map(c -> c.name()));
    }

    private static Stream<String> constrained(Table table, String name) {
        return table.constraints().stream()
                .filter(c -> c.name().equals(name))
                .flatMap(c -> constrained(table, c).stream());
    }

    private static Stream<String> indexed(Table table, String name) {
        return table.indexes().stream()
                .filter(index -> index.name().equals(name))
                .flatMap(index -> keys(table, index).stream());
    }

    private static List<String> keys(Table table, Index index) {
        return index.keys().stream()
                .flatMap(
                        key -> key.column() ? Stream.of(key.expression()) : mentioned(table, key.expression()).stream())
                .toList();
    }

    private static List<String> constrained(Table table, Constraint constraint) {
        return constraint.accept(new ConstraintVisitor<List<String>>() {
            @Override
            public List<String> visit(PrimaryKey key) {
                return key.columns();
            }

            @Override
            public List<String> visit(UniqueConstraint unique) {
                return unique.columns();
            }

            @Override
            public List<String> visit(ExclusionConstraint exclusion) {
                return keys(table, exclusion.index());
            }

            @Override
            public List<String> visit(ForeignKey key) {
                return key.columns();
            }

            @Override
            public List<String> visit(CheckConstraint check) {
                return mentioned(table, check.expression());
            }
        });
    }

    private static List<String> mentioned(Table table, String expression) {
        return Mentions.of(
                expression, table.columns().stream().map(c -> c.name()).toList());
    }
}
