package dev.autogen.differ;

import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import dev.autogen.schema.entity.Attribute;
import dev.autogen.schema.entity.EntityModel;
import dev.autogen.schema.operation.AddColumn;
import dev.autogen.schema.operation.AddConstraint;
import dev.autogen.schema.operation.CreateIndex;
import dev.autogen.schema.operation.CreateSchema;
import dev.autogen.schema.operation.CreateTable;
import dev.autogen.schema.operation.DropColumn;
import dev.autogen.schema.operation.ExecuteSql;
import dev.autogen.schema.operation.Operation;
import dev.autogen.schema.operation.RenameColumn;
import dev.autogen.schema.operation.RenameTable;
import dev.autogen.schema.operation.SetTableSchema;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OriginsTest {

    private static final QualifiedName USERS = QualifiedName.of("public", "users");
    private static final Column PHONE = Column.of("phone", SqlType.of("text"));
    private static final Column FAX = Column.of("fax", SqlType.of("text"));
    private static final CheckConstraint CHECK = CheckConstraint.of("ck", "length((phone)::text) > 3");
    private static final UniqueConstraint UNIQUE = UniqueConstraint.of("uq", List.of("technical", "phone"));
    private static final ForeignKey KEY = ForeignKey.of("fk", List.of("id"), USERS, List.of("id"));
    private static final Index INDEX = new Index(
            "ix", true, false, Index.BTREE, List.of(IndexKey.expression("lower(phone)")), List.of(), null, false);

    private record Case(String name, Operation operation, String expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static EntityModel model(Table.Builder table, String... columns) {
        TreeMap<ColumnRef, Attribute> attributes = new TreeMap<>();
        for (String column : columns) {
            attributes.put(new ColumnRef(USERS, column), new Attribute("com.example.User", column));
        }
        Schema schema = new Schema(List.of("public"), List.of(table.build()), List.of());
        return new EntityModel(schema, attributes, List.of(), List.of());
    }

    private static Table.Builder users() {
        return Table.builder(USERS)
                .column(Column.of("technical", SqlType.of("text")))
                .column(Column.of("id", SqlType.of("bigint")).notNull())
                .constraint(new PrimaryKey("users_pkey", false, List.of("id")));
    }

    static Stream<Case> cases() {
        return Stream.of(
                new Case("column", new AddColumn(USERS, PHONE, false), "User.phone"),
                new Case("column under its new name", new RenameColumn(USERS, "mobile", "phone"), "User.phone"),
                new Case(
                        "table under its new name",
                        new RenameTable(QualifiedName.of("public", "people"), "users"),
                        "User.id"),
                new Case(
                        "table in its new schema",
                        new SetTableSchema(QualifiedName.of("crm", "users"), "public"),
                        "User.id"),
                new Case("column that is gone", new DropColumn(USERS, "fax", FAX, false), "User.fax"),
                new Case(
                        "column of no attribute",
                        new AddColumn(USERS, Column.of("technical", SqlType.of("text")), false),
                        ""),
                new Case("table", new CreateTable(users().build(), false), "User.id"),
                new Case("check", new AddConstraint(USERS, CHECK, false), "User.phone"),
                new Case(
                        "unique, the first column without an attribute",
                        new AddConstraint(USERS, UNIQUE, false),
                        "User.phone"),
                new Case("foreign key", new AddConstraint(USERS, KEY, false), "User.id"),
                new Case("index", new CreateIndex(USERS, INDEX, false), "User.phone"),
                new Case("schema", new CreateSchema("crm", false), ""),
                new Case("raw SQL", new ExecuteSql("select 1", List.of(), null), ""));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theAttributeOfAnOperation(Case test) {
        EntityModel entities = model(
                users().column(PHONE)
                        .constraint(CHECK)
                        .constraint(UNIQUE)
                        .constraint(KEY)
                        .index(INDEX),
                "id",
                "phone");
        EntityModel snapshot = model(users().column(FAX), "id", "fax");
        assertThat(Origins.of(entities, snapshot).of(test.operation()).map(Attribute::toString))
                .isEqualTo(test.expected().isEmpty() ? Optional.empty() : Optional.of(test.expected()));
    }
}
