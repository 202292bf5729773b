package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;

/** The order of operations, and what of a database must survive the way there and back. */
final class OrderCases {

    private OrderCases() {}

    static List<Case> cases() {
        return List.of(
                Case.of("A-O01", "tables come before alterations, alterations before what goes")
                        .sql("create table gone (id bigint primary key);" + table("a integer, b integer"))
                        .entities("@Entity class Fresh { @Id Long id; }\n" + t("Long a; Long c;"))
                        .gives(
                                "create table fresh (1 column)",
                                "add column t.c bigint",
                                "alter column t.a type integer -> bigint",
                                "drop column t.b",
                                "drop table gone"),
                Case.of("A-O02", "what goes makes room for what comes under its name")
                        .sql("create table p (id bigint primary key);"
                                + table("a varchar(255), b varchar(255), p_id bigint, q_id bigint, "
                                        + "constraint uq unique (a), constraint fk foreign key (p_id) references p")
                                + "create index ix on t (a)")
                        .entities(Samples.PARENT + """
                                @Entity
                                @Table(uniqueConstraints = @UniqueConstraint(name = "uq", columnNames = "b"),
                                    indexes = @Index(name = "ix", columnList = "b"))
                                class T {
                                    @Id Long id; String a; String b; @Column(name = "p_id") Long p;
                                    @ManyToOne @JoinColumn(name = "q_id", foreignKey = @ForeignKey(name = "fk")) P q;
                                }
                                """)
                        .gives(
                                "drop foreign key fk (p_id) to p on t",
                                "drop index ix on t",
                                "drop unique constraint uq (a) on t",
                                "add unique constraint uq (b) on t",
                                "create index ix on t (b)",
                                "add foreign key fk (q_id) to p on t"),
                Case.of("A-O03", "columns as the model declares them")
                        .sql(table("z integer"))
                        .entities(t("Integer z; Integer y; Integer b; Integer x;"))
                        .gives("add column t.y integer", "add column t.b integer", "add column t.x integer"),
                Case.of("A-O04", "columns go last")
                        .sql(table("a integer, b varchar(9)"))
                        .entities(t(
                                "@Table(indexes = @Index(name = \"ix\", columnList = \"b\"))",
                                "@Column(length = 10) String b;"))
                        .gives(
                                "alter column t.b type varchar(9) -> varchar(10)",
                                "create index ix on t (b)",
                                "drop column t.a"),
                Case.of("A-O05", "the way back is the mirror")
                        .sql(table("a integer constraint ck check (a > 0)") + "create index ix on t (a)")
                        .entities("@Entity class P { @Id Long id; @ManyToOne T t; }\n" + t("String a;"))
                        .gives(
                                "drop check ck (a > 0) on t",
                                "drop index ix on t",
                                "create table p (2 columns)",
                                "alter column t.a type integer -> varchar(255)"),
                Case.of("A-R06", "what is dropped comes back as it was")
                        .sql("create table p (id bigint primary key);"
                                + table(
                                        "a varchar(9) collate \"C\" not null default 'x', b integer, p_id bigint, "
                                                + "constraint uq unique (a) deferrable, constraint ck check (b > 0), "
                                                + "constraint fk foreign key (p_id) references p on delete cascade on update set null")
                                + "create unique index ix on t (b desc nulls last) where b > 5; "
                                + "comment on column t.a is 'it''s'; comment on table t is 'that'")
                        .entities(Samples.PARENT)
                        .gives("drop table t"),
                Case.of("A-R06", "what is dropped of a table comes back as it was")
                        .sql("create table p (id bigint primary key);"
                                + table(
                                        "a varchar(9) collate \"C\" not null default 'x', b integer, p_id bigint, "
                                                + "constraint uq unique (a) deferrable, constraint ck check (b > 0), "
                                                + "constraint fk foreign key (p_id) references p on delete cascade on update set null")
                                + "create unique index ix on t (b desc nulls last) where b > 5; "
                                + "comment on column t.a is 'it''s'")
                        .entities(Samples.PARENT + t(""))
                        .gives(
                                "drop foreign key fk (p_id) to p on delete cascade on t",
                                "drop check ck (b > 0) on t",
                                "drop index ix on t",
                                "drop unique constraint uq (a) on t",
                                "drop column t.a",
                                "drop column t.b",
                                "drop column t.p_id"),
                Case.of("A-R08", "reserved words and other letters")
                        .sql("create table \"order\" (id bigint primary key)")
                        .entities("""
                                @Entity @Table(name = "`order`") class O {
                                    @Id Long id; @Comment("it's") @Column(name = "`user`") String u; @Column(name = "größe") Integer g;
                                }
                                """)
                        .gives("add column order.user varchar(255)", "add column order.größe integer"),
                Case.of("A-R10", "defaults in every form")
                        .sql(table(""))
                        .entities(t("""
                                @ColumnDefault("'it''s'") String a; @ColumnDefault("now()") LocalDateTime b;
                                @ColumnDefault("7") Integer c; @ColumnDefault("true") Boolean d;
                                """))
                        .gives(
                                "add column t.a varchar(255) default 'it''s'",
                                "add column t.b timestamp default now()",
                                "add column t.c integer default 7",
                                "add column t.d boolean default true"));
    }
}
