package dev.autogen.introspector;

import static dev.autogen.schema.QualifiedName.of;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.schema.Column;
import dev.autogen.schema.ColumnRef;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.SequenceOptions;
import dev.autogen.schema.SqlType;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntrospectorSequencesIT {

    private static final SqlType INTEGER = SqlType.of("integer");

    @RegisterExtension
    static final OpenTransaction TRANSACTION = new OpenTransaction();

    private record Case(String name, String sql, List<Sequence> expected) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Case sequence(
            String name, String sql, SqlType type, SequenceOptions options, @Nullable ColumnRef owner) {
        return new Case(name, sql, List.of(new Sequence(of("public", "s"), type, options, owner)));
    }

    private static Stream<Case> sequences() {
        SqlType bigint = Sequence.BIGINT;
        ColumnRef owner = new ColumnRef(of("public", "t"), "id");
        return Stream.of(
                sequence("plain", "create sequence s", bigint, SequenceOptions.DEFAULT, null),
                sequence(
                        "Hibernate's",
                        "create sequence s start with 1 increment by 50",
                        bigint,
                        SequenceOptions.of(1, 50),
                        null),
                sequence(
                        "smallint",
                        "create sequence s as smallint",
                        SqlType.of("smallint"),
                        SequenceOptions.DEFAULT,
                        null),
                sequence(
                        "descending integer",
                        "create sequence s as int increment -1",
                        INTEGER,
                        SequenceOptions.of(-1, -1),
                        null),
                sequence(
                        "own bounds",
                        "create sequence s minvalue 0 maxvalue 99 start 7 cache 20 cycle",
                        bigint,
                        new SequenceOptions(7, 1, 0L, 99L, 20, true),
                        null),
                sequence(
                        "bounds spelled out",
                        "create sequence s minvalue 1 maxvalue 9223372036854775807",
                        bigint,
                        SequenceOptions.DEFAULT,
                        null),
                sequence(
                        "owned",
                        "create table t (id int); create sequence s owned by t.id",
                        bigint,
                        SequenceOptions.DEFAULT,
                        owner),
                sequence(
                        "serial",
                        "create table t (id serial); alter sequence t_id_seq rename to s",
                        INTEGER,
                        SequenceOptions.DEFAULT,
                        owner),
                new Case("identity", "create table t (id int generated always as identity)", List.of()),
                new Case("temporary", "create temporary sequence s", List.of()));
    }

    @ParameterizedTest
    @MethodSource("sequences")
    void reads(Case c) throws Exception {
        TRANSACTION.execute(c.sql().split("; ", -1));

        assertThat(Introspector.on(TRANSACTION.connection())
                        .read(Scope.ALL)
                        .schema()
                        .sequences())
                .isEqualTo(c.expected());
    }

    @Test
    void aSerialColumnIsAnOrdinaryOneWithADefault() throws Exception {
        TRANSACTION.execute("create table t (id serial)");

        assertThat(Introspector.on(TRANSACTION.connection())
                        .read(Scope.ALL)
                        .schema()
                        .tables())
                .flatExtracting(t -> t.columns())
                .containsExactly(Column.of("id", INTEGER).notNull().withDefault("nextval('t_id_seq'::regclass)"));
    }
}
