package dev.autogen.differ;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceSettings;
import dev.autogen.schema.Table;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AddEnumValue;
import dev.autogen.schema.operation.AddTypeAttribute;
import dev.autogen.schema.operation.AdvanceSequence;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.AlterSequence;
import dev.autogen.schema.operation.AlterTableComment;
import dev.autogen.schema.operation.Backfill;
import dev.autogen.schema.operation.BatchSql;
import dev.autogen.schema.operation.ChangeExpression;
import dev.autogen.schema.operation.ChangeSequenceOwner;
import dev.autogen.schema.operation.ColumnChange;
import dev.autogen.schema.operation.CreateCompositeType;
import dev.autogen.schema.operation.CreateEnumType;
import dev.autogen.schema.operation.CreateExtension;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.CreateSchema;
import dev.autogen.schema.operation.CreateSequence;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DeleteRows;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.DropCompositeType;
import dev.autogen.schema.operation.DropConstraint;
import dev.autogen.schema.operation.DropEnumType;
import dev.autogen.schema.operation.DropEnumValue;
import dev.autogen.schema.operation.DropExtension;
import dev.autogen.schema.operation.DropIndex;
import dev.autogen.schema.operation.DropSchema;
import dev.autogen.schema.operation.DropSequence;
import dev.autogen.schema.operation.DropTable;
import dev.autogen.schema.operation.DropTypeAttribute;
import dev.autogen.schema.operation.EnumUses;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.InsertRows;
import dev.autogen.schema.operation.InvalidateConstraint;
import dev.autogen.schema.operation.Irreversible;
import dev.autogen.schema.operation.Keep;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.OperationVisitor;
import dev.autogen.schema.operation.RebuildEnumType;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RenameConstraint;
import dev.autogen.schema.operation.RenameEnumValue;
import dev.autogen.schema.operation.RenameIndex;
import dev.autogen.schema.operation.RenameSequence;
import dev.autogen.schema.operation.RenameTable;
import dev.autogen.schema.operation.RenameType;
import dev.autogen.schema.operation.RequireNoRows;
import dev.autogen.schema.operation.SetTableSchema;
import dev.autogen.schema.operation.ValidateConstraint;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Applies operations to a schema in memory, and refuses what PostgreSQL refuses, or does silently to other objects. */
final class SchemaInterpreter implements OperationVisitor<Void> {

    private final Set<String> namespaces;
    private final Map<QualifiedName, Table> tables = new TreeMap<>();
    private final Map<QualifiedName, Sequence> sequences = new TreeMap<>();

    private final TypeInterpreter types;

    private SchemaInterpreter(Schema schema) {
        types = new TypeInterpreter(schema);
        namespaces = new TreeSet<>(schema.namespaces());
        schema.tables().forEach(t -> tables.put(t.name(), t));
        schema.sequences().forEach(s -> sequences.put(s.name(), s));
    }

    static Schema apply(List<Operation> operations, Schema schema) {
        SchemaInterpreter interpreter = new SchemaInterpreter(schema);
        for (Operation operation : operations) {
            try {
                operation.accept(interpreter);
                interpreter.rules().requireUniqueNames();
                interpreter.types.requireKnown(interpreter.tables.values());
            } catch (IllegalStateException e) {
                throw new AssertionError(
                        operation + " in "
                                + String.join(
                                        "\n",
                                        operations.stream()
                                                .map(Object::toString)
                                                .toList()),
                        e);
            }
        }
        return interpreter.types.into(new Schema(
                List.copyOf(interpreter.namespaces),
                List.copyOf(interpreter.tables.values()),
                List.copyOf(interpreter.sequences.values())));
    }

    private SchemaRules rules() {
        return new SchemaRules(namespaces, tables, sequences.keySet());
    }

    /** All columns of the type are named, as they are, and none else; what is recreated is there. */
    private void uses(QualifiedName type, EnumUses uses) {
        SchemaRules.require(
                Set.copyOf(uses.columns()).equals(TypeInterpreter.columns(type, tables.values())), "other columns");
        for (Operation recreated : uses.recreated()) {
            recreated.reverse().accept(this);
        }
        uses.recreated().forEach(recreated -> recreated.accept(this));
    }

    private Table table(QualifiedName name) {
        return Optional.ofNullable(tables.get(name)).orElseThrow(() -> new IllegalStateException("no table " + name));
    }

    private void change(QualifiedName name, UnaryOperator<Table> change) {
        tables.put(name, change.apply(table(name)));
    }

    @Override
    public Void visit(CreateSchema operation) {
        SchemaRules.require(namespaces.add(operation.name()), "schema is there");
        return null;
    }

    @Override
    public Void visit(DropSchema operation) {
        SchemaRules.require(namespaces.remove(operation.name()), "no schema");
        SchemaRules.require(
                Stream.concat(tables.keySet().stream(), sequences.keySet().stream())
                        .noneMatch(n -> operation.name().equals(n.schema())),
                "schema is not empty");
        return null;
    }

    @Override
    public Void visit(CreateExtension operation) {
        types.create(operation);
        return null;
    }

    @Override
    public Void visit(DropExtension operation) {
        types.drop(operation);
        return null;
    }

    @Override
    public Void visit(CreateEnumType operation) {
        SchemaRules.require(namespaces.contains(operation.type().name().schema()), "no schema");
        types.create(operation.type());
        return null;
    }

    @Override
    public Void visit(AddEnumValue operation) {
        types.change(operation.type(), operation.former(), operation.labels());
        return null;
    }

    @Override
    public Void visit(DropEnumValue operation) {
        types.change(operation.type(), operation.former(), operation.labels());
        uses(operation.type(), operation.uses());
        return null;
    }

    @Override
    public Void visit(RenameEnumValue operation) {
        throw new IllegalStateException("unexpected");
    }

    @Override
    public Void visit(RebuildEnumType operation) {
        types.change(operation.type(), operation.from(), operation.to());
        uses(operation.type(), operation.uses());
        return null;
    }

    @Override
    public Void visit(DropEnumType operation) {
        types.drop(operation);
        return null;
    }

    @Override
    public Void visit(CreateCompositeType operation) {
        types.create(operation.type());
        return null;
    }

    @Override
    public Void visit(AddTypeAttribute operation) {
        types.add(operation);
        return null;
    }

    @Override
    public Void visit(DropTypeAttribute operation) {
        types.drop(operation);
        return null;
    }

    @Override
    public Void visit(DropCompositeType operation) {
        types.drop(operation);
        return null;
    }

    @Override
    public Void visit(RenameType operation) {
        throw new IllegalStateException("unexpected");
    }

    @Override
    public Void visit(CreateSequence operation) {
        SchemaRules.require(namespaces.contains(operation.sequence().name().schema()), "no schema");
        SchemaRules.require(
                sequences.put(operation.sequence().name(), operation.sequence()) == null, "sequence is there");
        return null;
    }

    @Override
    public Void visit(AlterSequence operation) {
        Sequence sequence = Objects.requireNonNull(sequences.get(operation.name()));
        Sequence altered = TypeInterpreter.alter(sequence, operation.to());
        SchemaRules.require(SequenceSettings.between(altered, sequence).equals(operation.from()), "another sequence");
        sequences.put(operation.name(), altered);
        return null;
    }

    @Override
    public Void visit(ChangeSequenceOwner operation) {
        Sequence sequence = Objects.requireNonNull(sequences.get(operation.name()));
        SchemaRules.require(Objects.equals(sequence.owner(), operation.from()), "another owner");
        if (operation.to() != null) {
            SchemaRules.column(table(operation.to().table()), operation.to().column());
        }
        sequences.put(
                operation.name(), new Sequence(sequence.name(), sequence.type(), sequence.options(), operation.to()));
        return null;
    }

    @Override
    public Void visit(RenameSequence operation) {
        throw new IllegalStateException("unexpected");
    }

    @Override
    public Void visit(DropSequence operation) {
        SchemaRules.require(sequences.remove(operation.name()) != null, "no sequence");
        return null;
    }

    @Override
    public Void visit(CreateTable operation) {
        Table table = operation.table();
        SchemaRules.require(tables.put(table.name(), table) == null, "table is there");
        SchemaRules.requireColumns(table);
        rules().requireTargets();
        return null;
    }

    @Override
    public Void visit(RenameTable operation) {
        throw new IllegalStateException("unexpected");
    }

    @Override
    public Void visit(SetTableSchema operation) {
        throw new IllegalStateException("unexpected");
    }

    @Override
    public Void visit(AlterTableComment operation) {
        SchemaRules.require(Objects.equals(table(operation.table()).comment(), operation.from()), "another comment");
        change(operation.table(), t -> t.toBuilder().comment(operation.to()).build());
        return null;
    }

    @Override
    public Void visit(DropTable operation) {
        Table table = table(operation.name());
        SchemaRules.require(
                sorted(table).equals(sorted(Objects.requireNonNull(operation.table()))), "another table: " + table);
        tables.remove(operation.name());
        rules().requireTargets();
        return null;
    }

    /** Without what is no difference: the order of columns and parts, and whether somebody chose a name. */
    static Table sorted(Table table) {
        Table.Builder sorted = table.toBuilder()
                .columns(sorted(table.columns(), Column::name))
                .withoutConstraints()
                .withoutIndexes();
        sorted(table.constraints(), Constraint::name)
                .forEach(constraint -> sorted.constraint(constraint.named(constraint.name(), false)));
        sorted(table.indexes(), Index::name).forEach(index -> sorted.index(index.named(index.name(), false)));
        return sorted.build();
    }

    private static <T> List<T> sorted(List<T> parts, Function<T, String> name) {
        return parts.stream().sorted(Comparator.comparing(name)).toList();
    }

    @Override
    public Void visit(AddColumn operation) {
        change(operation.table(), t -> t.toBuilder().column(operation.column()).build());
        return null;
    }

    @Override
    public Void visit(RenameColumn operation) {
        throw new IllegalStateException("unexpected");
    }

    @Override
    public Void visit(AlterColumn operation) {
        Table table = table(operation.table());
        if (operation.changes().stream()
                .anyMatch((ColumnChange c) -> c instanceof ChangeExpression change && change.recreates())) {
            SchemaRules.requireColumns(table.toBuilder()
                    .columns(table.columns().stream()
                            .filter(c -> !c.name().equals(operation.column()))
                            .toList())
                    .build());
        }
        Column column = ColumnInterpreter.apply(operation.changes(), SchemaRules.column(table, operation.column()));
        change(operation.table(), t -> t.toBuilder()
                .columns(t.columns().stream()
                        .map(c -> c.name().equals(column.name()) ? column : c)
                        .toList())
                .build());
        SchemaRules.requireColumns(table(operation.table()));
        return null;
    }

    @Override
    public Void visit(DropColumn operation) {
        Table table = table(operation.table());
        SchemaRules.require(SchemaRules.column(table, operation.name()).equals(operation.column()), "another column");
        change(operation.table(), t -> t.toBuilder()
                .columns(t.columns().stream()
                        .filter(c -> !c.name().equals(operation.name()))
                        .toList())
                .build());
        SchemaRules.requireColumns(table(operation.table()));
        rules().requireTargets();
        return null;
    }

    @Override
    public Void visit(AddConstraint operation) {
        Table table = table(operation.table());
        SchemaRules.require(
                table.constraints().stream()
                        .noneMatch(c -> c.name().equals(operation.constraint().name())),
                "constraint is there");
        change(
                operation.table(),
                t -> t.toBuilder().constraint(operation.constraint()).build());
        SchemaRules.requireColumns(table(operation.table()));
        rules().requireTargets();
        return null;
    }

    private void replace(QualifiedName table, String name, Stream<Constraint> replacement) {
        Table before = table(table);
        SchemaRules.require(
                before.constraints().stream().anyMatch(c -> c.name().equals(name)), "no constraint " + name);
        Table.Builder builder = before.toBuilder().withoutConstraints();
        before.constraints().stream().filter(c -> !c.name().equals(name)).forEach(builder::constraint);
        replacement.forEach(builder::constraint);
        tables.put(table, builder.build());
    }

    @Override
    public Void visit(ValidateConstraint operation) {
        validate(operation.table(), operation.name(), true);
        return null;
    }

    @Override
    public Void visit(InvalidateConstraint operation) {
        validate(operation.table(), operation.constraint().name(), false);
        return null;
    }

    private void validate(QualifiedName table, String name, boolean validated) {
        List<Constraint> changed = table(table).constraints().stream()
                .filter(c -> c.name().equals(name))
                .map(c -> c.withValidated(validated))
                .toList();
        SchemaRules.require(changed.stream().noneMatch(table(table).constraints()::contains), "no change");
        replace(table, name, changed.stream());
    }

    @Override
    public Void visit(RenameConstraint operation) {
        List<Constraint> renamed = table(operation.table()).constraints().stream()
                .filter(c -> c.name().equals(operation.from()))
                .map(c -> c.named(operation.to(), true))
                .toList();
        replace(operation.table(), operation.from(), renamed.stream());
        return null;
    }

    @Override
    public Void visit(DropConstraint operation) {
        SchemaRules.require(
                table(operation.table()).constraints().contains(operation.constraint()), "another constraint");
        replace(operation.table(), operation.name(), Stream.empty());
        rules().requireTargets();
        return null;
    }

    @Override
    public Void visit(CreateIndex operation) {
        change(operation.table(), t -> t.toBuilder().index(operation.index()).build());
        SchemaRules.requireColumns(table(operation.table()));
        return null;
    }

    private void replaceIndex(QualifiedName table, String name, Stream<Index> replacement) {
        Table before = table(table);
        SchemaRules.require(before.indexes().stream().anyMatch(i -> i.name().equals(name)), "no index " + name);
        Table.Builder builder = before.toBuilder().withoutIndexes();
        before.indexes().stream().filter(i -> !i.name().equals(name)).forEach(builder::index);
        replacement.forEach(builder::index);
        tables.put(table, builder.build());
    }

    @Override
    public Void visit(RenameIndex operation) {
        List<Index> renamed = table(operation.table()).indexes().stream()
                .filter(i -> i.name().equals(operation.from()))
                .map(i -> i.named(operation.to(), true))
                .toList();
        replaceIndex(operation.table(), operation.from(), renamed.stream());
        return null;
    }

    @Override
    public Void visit(DropIndex operation) {
        SchemaRules.require(table(operation.table()).indexes().contains(operation.index()), "another index");
        replaceIndex(operation.table(), operation.name(), Stream.empty());
        rules().requireTargets();
        return null;
    }

    @Override
    public Void visit(ExecuteSql operation) {
        throw new IllegalStateException("unexpected");
    }

    @Override
    public Void visit(BatchSql operation) {
        throw new IllegalStateException("unexpected");
    }

    @Override
    public Void visit(RequireNoRows operation) {
        throw new IllegalStateException("unexpected");
    }

    @Override
    public Void visit(InsertRows operation) {
        throw new IllegalStateException("unexpected");
    }

    @Override
    public Void visit(DeleteRows operation) {
        throw new IllegalStateException("unexpected");
    }

    @Override
    public Void visit(Backfill operation) {
        throw new IllegalStateException("unexpected");
    }

    @Override
    public Void visit(AdvanceSequence operation) {
        throw new IllegalStateException("unexpected");
    }

    @Override
    public Void visit(Keep operation) {
        throw new IllegalStateException("unexpected");
    }

    @Override
    public Void visit(Irreversible operation) {
        throw new IllegalStateException("unexpected");
    }
}
