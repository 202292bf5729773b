package dev.autogen.codegen;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.StorageOption;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.AlterColumn;
import dev.autogen.schema.operation.ChangeColumnComment;
import dev.autogen.schema.operation.ChangeDefault;
import dev.autogen.schema.operation.ChangeType;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Operations with names and texts that would like to be something else. */
final class RandomOperations {

    private static final List<String> WORDS = List.of(
            "a",
            "users",
            "Order",
            "select",
            "$1",
            "$S $T $$",
            "\"",
            "'",
            "\\",
            "\\u0022",
            "*/",
            "//",
            "{@x}",
            "<b>",
            "%s",
            ".",
            "\n",
            "\t",
            "é",
            "電話",
            "😀",
            "x".repeat(60),
            "a word",
            "; drop table users; --",
            "\u0007",
            "\u202e");
    private static final List<String> TYPES = List.of(
            "varchar",
            "varchar(20)",
            "char(1)",
            "text",
            "int",
            "bigint",
            "numeric",
            "numeric(38,2)",
            "timestamptz(3)",
            "timestamp",
            "time(0)",
            "uuid",
            "citext",
            "vector(3)",
            "bit(8)",
            "interval(3)",
            "text[]",
            "numeric(5,1)[]",
            "crm.\"Mood\"",
            "jsonb",
            "oid");

    private final Random random;

    RandomOperations(Random random) {
        this.random = random;
    }

    Operation next() {
        QualifiedName table = name();
        return switch (random.nextInt(8)) {
            case 0 -> new CreateTable(table(table), random.nextBoolean());
            case 1 -> new AddColumn(table, column(text()), random.nextBoolean());
            case 2 -> new DropColumn(table, "dropped", column("dropped"), random.nextBoolean());
            case 3 -> new AddConstraint(table, constraint(text()), random.nextBoolean());
            case 4 -> new CreateIndex(table, index(text()), random.nextBoolean());
            case 5 -> new RenameColumn(table, text(), text(), random.nextBoolean());
            case 6 ->
                new AlterColumn(
                        table,
                        text(),
                        List.of(
                                new ChangeType(type(), type(), orNull(), orNull()),
                                new ChangeDefault(orNull(), orNull()),
                                new ChangeColumnComment(orNull(), orNull())));
            default -> new ExecuteSql(text(), List.of(), text());
        };
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private String text() {
        StringBuilder text = new StringBuilder("x");
        for (int i = random.nextInt(random.nextInt(10) == 0 ? 40 : 4); i >= 0; i--) {
            text.append(one(WORDS)).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private @Nullable String orNull() {
        return random.nextBoolean() ? text() : null;
    }

    private List<String> texts() {
        return List.of(text() + "1", text() + "2").subList(0, 1 + random.nextInt(2));
    }

    private QualifiedName name() {
        return QualifiedName.of(random.nextBoolean() ? "public" : text(), text());
    }

    private SqlType type() {
        return SqlType.parse(one(TYPES));
    }

    private Column column(String name) {
        Column column = Column.of(name, type()).withComment(orNull()).withCollation(orNull());
        return switch (random.nextInt(4)) {
            case 0 -> column.withNullable(random.nextBoolean()).withDefault(text());
            case 1 -> column.withNullable(random.nextBoolean()).withGeneratedAs(text());
            case 2 -> column.notNull().withIdentity(new Identity(one(List.of(Identity.Mode.values())), options()));
            default -> column;
        };
    }

    private SequenceOptions options() {
        Long bound = random.nextBoolean() ? random.nextLong() : null;
        return new SequenceOptions(
                random.nextLong(), 1 + random.nextInt(3), bound, null, 1 + random.nextInt(2), random.nextBoolean());
    }

    private Table table(QualifiedName name) {
        Table.Builder table = Table.builder(name).comment(orNull());
        for (int i = random.nextInt(6); i > 0; i--) {
            table.column(column(text() + i));
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            table.index(index(text() + i));
            Constraint constraint = constraint(text() + i);
            if (!(constraint instanceof PrimaryKey) || i == 1) {
                table.constraint(constraint);
            }
        }
        return table.build();
    }

    private Index index(String name) {
        List<IndexKey> keys = new ArrayList<>();
        for (String key : texts()) {
            keys.add(new IndexKey(
                    key, random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), orNull(), orNull()));
        }
        List<String> include = random.nextBoolean() ? texts() : List.of();
        String method = random.nextBoolean() ? Index.BTREE : text();
        return new Index(
                name,
                random.nextBoolean(),
                random.nextBoolean(),
                method,
                keys,
                include,
                orNull(),
                random.nextBoolean());
    }

    private Constraint constraint(String name) {
        Deferrability deferrability = one(List.of(Deferrability.values()));
        List<String> columns = texts();
        return switch (random.nextInt(5)) {
            case 4 ->
                new ExclusionConstraint(
                        name,
                        random.nextBoolean(),
                        random.nextBoolean() ? "gist" : text(),
                        columns.stream()
                                .map(column -> new ExclusionElement(
                                        random.nextBoolean() ? IndexKey.column(column) : IndexKey.expression(column),
                                        text()))
                                .toList(),
                        random.nextBoolean() ? texts() : List.of(),
                        orNull(),
                        deferrability,
                        List.of(new StorageOption(text(), text())));
            case 0 ->
                new PrimaryKey(
                        name,
                        random.nextBoolean(),
                        columns,
                        deferrability,
                        texts(),
                        List.of(new StorageOption(text(), text())));
            case 1 -> new UniqueConstraint(name, random.nextBoolean(), columns, random.nextBoolean(), deferrability);
            case 2 ->
                new ForeignKey(
                        name,
                        random.nextBoolean(),
                        columns,
                        name(),
                        columns.stream().map(column -> column + "r").toList(),
                        one(List.of(ReferentialAction.values())),
                        one(List.of(ReferentialAction.values())),
                        random.nextBoolean(),
                        deferrability,
                        random.nextBoolean());
            default ->
                new CheckConstraint(name, random.nextBoolean(), text(), random.nextBoolean(), random.nextBoolean());
        };
    }
}
