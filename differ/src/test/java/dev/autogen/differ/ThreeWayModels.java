package dev.autogen.differ;

import dev.autogen.schema.Column;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Identity;
import dev.autogen.schema.Index;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The small models that stand for a side. */
final class ThreeWayModels {

    static final QualifiedName USERS = QualifiedName.of("public", "users");
    static final Column ID = Column.of("id", SqlType.parse("bigint")).notNull().withIdentity(Identity.BY_DEFAULT);
    static final Column EMAIL = varchar("email", 255);

    static final Schema BASE = schema(users());
    static final Column PHONE = varchar("phone", 20);
    static final ForeignKey KEY = ForeignKey.of("fk_self", List.of("id"), USERS, List.of("id"));
    static final UniqueConstraint UNIQUE = UniqueConstraint.of("uq_users_email", List.of("email"));
    static final UniqueConstraint IMPLICIT = UNIQUE.named("uq_users_email", false);
    static final Index INDEX = Index.of("ix_users_email", List.of("email"));

    private ThreeWayModels() {}

    static Column varchar(String name, int length) {
        return Column.of(name, SqlType.of("character varying", length));
    }

    static Table.Builder users() {
        return Table.builder(USERS)
                .column(ID)
                .column(EMAIL)
                .constraint(new PrimaryKey("users_pkey", false, List.of("id")));
    }

    static Schema schema(Table.Builder... tables) {
        return new Schema(
                List.of("public"), Stream.of(tables).map(Table.Builder::build).toList(), List.of());
    }

    static Schema with(Column column) {
        return schema(users().column(column));
    }

    static Schema email(UnaryOperator<Column> change) {
        return schema(Table.builder(USERS)
                .column(ID)
                .column(change.apply(EMAIL))
                .constraint(new PrimaryKey("users_pkey", false, List.of("id"))));
    }

    static Schema sequence(Schema schema, long increment) {
        Sequence sequence = Sequence.of(QualifiedName.of("public", "users_seq"), SequenceOptions.of(1, increment));
        return new Schema(schema.namespaces(), schema.tables(), List.of(sequence));
    }

    static Table.Builder orders() {
        return Table.builder(QualifiedName.of("public", "orders")).column(EMAIL);
    }
}
