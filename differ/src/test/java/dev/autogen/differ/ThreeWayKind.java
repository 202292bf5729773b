package dev.autogen.differ;

import static dev.autogen.differ.ThreeWayModels.BASE;
import static dev.autogen.differ.ThreeWayModels.EMAIL;
import static dev.autogen.differ.ThreeWayModels.ID;
import static dev.autogen.differ.ThreeWayModels.INDEX;
import static dev.autogen.differ.ThreeWayModels.KEY;
import static dev.autogen.differ.ThreeWayModels.PHONE;
import static dev.autogen.differ.ThreeWayModels.UNIQUE;
import static dev.autogen.differ.ThreeWayModels.USERS;
import static dev.autogen.differ.ThreeWayModels.email;
import static dev.autogen.differ.ThreeWayModels.orders;
import static dev.autogen.differ.ThreeWayModels.schema;
import static dev.autogen.differ.ThreeWayModels.users;

import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.CompositeType;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.EnumType;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.Extension;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.TypeAttribute;
import dev.autogen.schema.UniqueConstraint;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that a side can have, lack, or have otherwise. */
enum ThreeWayKind {
    SCHEMA(BASE, BASE.withNamespaces(List.of("crm", "public")), null),
    EXTENSION(BASE, extension("public"), null),
    SEQUENCE(BASE, ThreeWayModels.sequence(BASE, 1), ThreeWayModels.sequence(BASE, 50)),
    ENUM_TYPE(BASE, mood("a"), mood("b")),
    COMPOSITE_TYPE(BASE, address("text"), address("integer")),
    TABLE(BASE, schema(users(), orders()), schema(users(), orders().comment("x"))),
    COLUMN(BASE, ThreeWayModels.with(PHONE), ThreeWayModels.with(PHONE.typed(SqlType.of("text")))),
    PRIMARY_KEY(key(), key("id"), key("email")),
    UNIQUE_CONSTRAINT(BASE, schema(users().constraint(UNIQUE)), schema(users().constraint(deferred()))),
    EXCLUSION_CONSTRAINT(BASE, exclusion("="), exclusion("<>")),
    CHECK_CONSTRAINT(BASE, check("email <> ''"), check("email <> 'x'")),
    FOREIGN_KEY(
            BASE, schema(users().constraint(KEY)), schema(users().constraint(KEY.onDelete(ReferentialAction.CASCADE)))),
    INDEX_OF_COLUMNS(
            BASE, schema(users().index(INDEX)), schema(users().index(Index.of(INDEX.name(), List.of("email", "id"))))),
    INDEX_OF_EXPRESSIONS(BASE, expression("lower(email)"), expression("upper(email)")),
    UNIQUE_INDEX(
            BASE,
            schema(users().index(INDEX.withUnique(true))),
            schema(users().index(INDEX.withUnique(true).where("id > 0")))),
    ENUM_VALUE(mood("a"), mood("a", "b"), mood("a", "c")),
    TYPE_ATTRIBUTE(address("text"), address("text", "text"), address("text", "integer")),
    COLUMN_TYPE(BASE, email(c -> c.typed(SqlType.of("text"))), email(c -> c.typed(SqlType.of("bigint")))),
    NULLABILITY(BASE, email(c -> c.notNull()), null),
    DEFAULT(BASE, email(c -> c.withDefault("'a'")), email(c -> c.withDefault("'b'"))),
    IDENTITY(
            identity(null),
            identity(Identity.BY_DEFAULT),
            identity(new Identity(Identity.Mode.ALWAYS, SequenceOptions.DEFAULT))),
    GENERATION(BASE, email(c -> c.withGeneratedAs("'a'")), email(c -> c.withGeneratedAs("'b'"))),
    COLLATION(BASE, email(c -> c.withCollation("C")), email(c -> c.withCollation("POSIX"))),
    COLUMN_COMMENT(BASE, email(c -> c.withComment("a")), email(c -> c.withComment("b"))),
    TABLE_COMMENT(BASE, schema(users().comment("a")), schema(users().comment("b"))),
    SEQUENCE_OWNER(owned(null), owned("id"), owned("email")),
    VALIDITY(schema(users().constraint(KEY.withValidated(false))), schema(users().constraint(KEY)), null);

    private final Schema without;
    private final Schema with;
    private final @Nullable Schema other;

    /** {@code other}: null for what is either there or not. */
    ThreeWayKind(Schema without, Schema with, @Nullable Schema other) {
        this.without = without;
        this.with = with;
        this.other = other;
    }

    Schema without() {
        return without;
    }

    Schema with() {
        return with;
    }

    Optional<Schema> other() {
        return Optional.ofNullable(other);
    }

    private static Schema extension(String schema) {
        return BASE.withExtensions(List.of(new Extension("citext", schema)));
    }

    private static Schema mood(String... labels) {
        return BASE.withTypes(List.of(EnumType.of(QualifiedName.of("public", "mood"), labels)), List.of());
    }

    private static Schema address(String... types) {
        List<TypeAttribute> attributes = new ArrayList<>();
        for (String type : types) {
            attributes.add(TypeAttribute.of("a" + attributes.size(), SqlType.of(type)));
        }
        return BASE.withTypes(List.of(), List.of(new CompositeType(QualifiedName.of("public", "address"), attributes)));
    }

    private static Schema key(String... columns) {
        Table.Builder table = Table.builder(USERS).column(ID).column(EMAIL.notNull());
        return schema(columns.length == 0 ? table : table.constraint(new PrimaryKey("pk", true, List.of(columns))));
    }

    private static UniqueConstraint deferred() {
        return new UniqueConstraint("uq_users_email", true, List.of("email"), false, Deferrability.INITIALLY_DEFERRED);
    }

    private static Schema exclusion(String operator) {
        return schema(users().constraint(
                        ExclusionConstraint.of("ex", "gist", List.of(ExclusionElement.of("email", operator)))));
    }

    private static Schema check(String expression) {
        return schema(users().constraint(CheckConstraint.of("ck", expression)));
    }

    private static Schema expression(String key) {
        return schema(users().index(new Index(
                "ix", true, false, Index.BTREE, List.of(IndexKey.expression(key)), List.of(), null, false)));
    }

    private static Schema identity(@Nullable Identity identity) {
        return schema(Table.builder(USERS).column(ID.withIdentity(identity)).column(EMAIL));
    }

    private static Schema owned(@Nullable String column) {
        return BASE.withSequences(List.of(new Sequence(
                QualifiedName.of("public", "users_seq"),
                Sequence.BIGINT,
                SequenceOptions.DEFAULT,
                column == null ? null : new ColumnRef(USERS, column))));
    }
}
