package dev.autogen.introspector;

import static dev.autogen.introspector.TableCase.since;
import static dev.autogen.introspector.TableCase.table;

import dev.autogen.fixtures.PostgresServer;
import dev.autogen.schema.CheckConstraint;
import dev.autogen.schema.Column;
import dev.autogen.schema.Deferrability;
import dev.autogen.schema.ExclusionConstraint;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.ForeignKey;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.NotNull;
import dev.autogen.schema.PrimaryKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.ReferentialAction;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.StorageOption;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.UniqueConstraint;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What no entity asks for, and a database may have all the same. */
final class RareCases {

    private static final Column A = Column.of("a", SqlType.of("integer"));
    private static final Column B = Column.of("b", SqlType.of("integer"));
    private static final Column X = Column.of("x", SqlType.of("text"));
    private static final List<StorageOption> HALF = List.of(new StorageOption("fillfactor", "50"));
    private static final QualifiedName T = TableCase.T;

    private RareCases() {}

    static Stream<TableCase> all() {
        return Stream.of(keys(), exclusions(), validity(), columns(), options()).flatMap(s -> s);
    }

    private static UnaryOperator<Table.Builder> ab(UnaryOperator<Table.Builder> more) {
        return t -> more.apply(t.column(A).column(B));
    }

    private static Stream<TableCase> keys() {
        return Stream.of(
                table(
                        "primary key with all",
                        "a int, b int, constraint pk primary key (a) include (b) with (fillfactor = 50) deferrable)",
                        t -> t.column(A.notNull())
                                .column(B)
                                .constraint(new PrimaryKey(
                                        "pk",
                                        true,
                                        List.of("a"),
                                        Deferrability.INITIALLY_IMMEDIATE,
                                        List.of("b"),
                                        HALF))),
                table(
                        "unique with all",
                        "a int, b int, constraint u unique (a) include (b) with (fillfactor = 50) initially deferred)",
                        ab(t -> t.constraint(new UniqueConstraint(
                                "u",
                                true,
                                List.of("a"),
                                false,
                                Deferrability.INITIALLY_DEFERRED,
                                List.of("b"),
                                HALF)))),
                table(
                        "index with storage options",
                        "x text); create index ix on t using gist (to_tsvector('simple', x) tsvector_ops (siglen = 100))"
                                + " with (fillfactor = 50, buffering = off)",
                        t -> t.column(X)
                                .index(new Index(
                                                "ix",
                                                true,
                                                false,
                                                "gist",
                                                List.of(IndexKey.expression("to_tsvector('simple'::regconfig, x)")
                                                        .withOpclass(
                                                                "tsvector_ops",
                                                                List.of(new StorageOption("siglen", "100")))),
                                                List.of(),
                                                null,
                                                false)
                                        .withStorage(List.of(
                                                new StorageOption("fillfactor", "50"),
                                                new StorageOption("buffering", "off"))))),
                table(
                        "operator class of another schema",
                        "x text); create schema ext"
                                + "; create operator class ext.odd for type text using hash as operator 1 =, function 1 hashtext(text)"
                                + "; create index ix on t using hash (x ext.odd)",
                        t -> t.column(X)
                                .index(new Index(
                                        "ix",
                                        true,
                                        false,
                                        "hash",
                                        List.of(IndexKey.column("x").withOpclass("ext.odd")),
                                        List.of(),
                                        null,
                                        false))),
                table(
                        "index that is not valid",
                        "a int, b int); create index ix on t (a)"
                                + "; update pg_index set indisvalid = false where indexrelid = 'ix'::regclass",
                        ab(t -> t.index(Index.of("ix", List.of("a")).withInvalid(true)))));
    }

    private static Stream<TableCase> exclusions() {
        return Stream.of(
                table(
                        "exclusion",
                        "a int, b int, constraint ex exclude using btree (a with =))",
                        ab(t -> t.constraint(
                                ExclusionConstraint.of("ex", "btree", List.of(ExclusionElement.of("a", "=")))))),
                table(
                        "exclusion with all",
                        "a int, b int, x text, constraint ex exclude using gist (int4range(a, b) with &&,"
                                + " int4range(a, a) range_ops with operator(pg_catalog.=)) include (x)"
                                + " with (fillfactor = 50) where (a > 0) deferrable)",
                        ab(t -> t.column(X)
                                .constraint(new ExclusionConstraint(
                                        "ex",
                                        true,
                                        "gist",
                                        List.of(
                                                new ExclusionElement(IndexKey.expression("int4range(a, b)"), "&&"),
                                                new ExclusionElement(IndexKey.expression("int4range(a, a)"), "=")),
                                        List.of("x"),
                                        "a > 0",
                                        Deferrability.INITIALLY_IMMEDIATE,
                                        HALF)))),
                table(
                        "exclusion by an operator of another schema",
                        "a int); create schema ext; create operator ext.=== (leftarg = int, rightarg = int, function ="
                                + " int4eq, commutator = operator(ext.===)); create operator class ext.odd for type int using hash as"
                                + " operator 1 ext.===, function 1 hashint4(int)"
                                + "; alter table t add constraint ex exclude using hash (a ext.odd with operator(ext.===))",
                        t -> t.column(A)
                                .constraint(ExclusionConstraint.of(
                                        "ex",
                                        "hash",
                                        List.of(new ExclusionElement(
                                                IndexKey.column("a").withOpclass("ext.odd"), "ext.==="))))));
    }

    private static Stream<TableCase> validity() {
        ForeignKey own = ForeignKey.of("fk", List.of("a"), T, List.of("b"));
        UniqueConstraint unique = UniqueConstraint.of("u", List.of("b"));
        return Stream.of(
                since(
                        15,
                        "foreign key that sets some columns",
                        "a int, b int, constraint u unique (b, a), constraint fk foreign key (a, b) references t (b, a)"
                                + " on delete set null (b))",
                        ab(t -> t.constraint(UniqueConstraint.of("u", List.of("b", "a")))
                                .constraint(new ForeignKey(
                                        "fk",
                                        true,
                                        List.of("a", "b"),
                                        T,
                                        List.of("b", "a"),
                                        ReferentialAction.SET_NULL,
                                        ReferentialAction.NO_ACTION,
                                        false,
                                        Deferrability.NOT_DEFERRABLE,
                                        true,
                                        List.of("b"),
                                        false)))),
                since(
                        18,
                        "not enforced",
                        "a int, b int, constraint u unique (b), constraint ck check (a > 0) not enforced,"
                                + " constraint fk foreign key (a) references t (b) not enforced)",
                        ab(t -> t.constraint(unique)
                                .constraint(new CheckConstraint("ck", true, "a > 0", false, false, true))
                                .constraint(new ForeignKey(
                                        own.name(),
                                        true,
                                        own.columns(),
                                        T,
                                        own.referencedColumns(),
                                        own.onDelete(),
                                        own.onUpdate(),
                                        false,
                                        own.deferrability(),
                                        false,
                                        List.of(),
                                        true)))),
                table("not null under any name", "a int, b int constraint nn not null)", t -> t.column(A)
                        .column(named(B, "nn"))),
                since(
                        18,
                        "not null that is not validated or not inherited",
                        "a int not null no inherit, b int); alter table t add constraint nn not null b not valid",
                        t -> t.column(A.notNull().withNotNull(new NotNull("t_a_not_null", true, true)))
                                .column(B.withNotNull(new NotNull("nn", false, false)))));
    }

    /** Servers before 18 take the name, and forget it. */
    private static Column named(Column column, String name) {
        Column notNull = column.notNull();
        return PostgresServer.shared().majorVersion() < 18
                ? notNull
                : notNull.withNotNull(new NotNull(name, true, false));
    }

    private static Stream<TableCase> columns() {
        return Stream.of(since(
                18, "virtual generated column", "a int, b int generated always as (a * 2) virtual)", t -> t.column(A)
                        .column(B.withGeneratedAs("a * 2").asVirtual())));
    }

    private static Stream<TableCase> options() {
        return Stream.of(
                table(
                        "unlogged with storage options",
                        "x text) with (fillfactor = 50, toast.autovacuum_enabled = off); alter table t set unlogged",
                        t -> t.column(X)
                                .options(new TableOptions(
                                        true,
                                        null,
                                        List.of(),
                                        List.of(
                                                new StorageOption("fillfactor", "50"),
                                                new StorageOption("toast.autovacuum_enabled", "off"))))),
                table(
                        "partitioned",
                        "a int, b int) partition by range (a, ((b + 1))); create table t1 partition of t default",
                        ab(t -> t.options(new TableOptions(false, "RANGE (a, ((b + 1)))", List.of(), List.of())))),
                new TableCase(
                        "inherited",
                        14,
                        List.of(
                                "create table \"P\" (a int)",
                                "create table q (b int)",
                                "create table t (a int, b int) inherits (\"P\", q)"),
                        ab(t -> t.options(new TableOptions(
                                        false,
                                        null,
                                        List.of(QualifiedName.of("public", "P"), QualifiedName.of("public", "q")),
                                        List.of())))
                                .apply(Table.builder(T))
                                .build()));
    }
}
