package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.PARENT;
import static dev.autogen.differ.cases.Samples.PARENT_TABLE;
import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;
import java.util.stream.Stream;

/** What Hibernate's own migration and validation do not see. */
final class PeerBlindSpotCases {

    private PeerBlindSpotCases() {}

    static List<Case> cases() {
        return Stream.of(columns(), enums(), keys(), places(), names())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Case> columns() {
        return List.of(
                Case.of("J-H01", "attribute and entity are gone")
                        .was(PARENT + t("String a;"))
                        .entities(t(""))
                        .gives("drop column t.a", "drop table p"),
                Case.of("J-H02", "nullable either way")
                        .sql(table("a integer, b integer not null"))
                        .entities(t("@Column(nullable = false) Integer a; Integer b;"))
                        .gives("alter column t.a set not null", "alter column t.b drop not null"),
                Case.of("J-H03", "collation")
                        .sql(table("a varchar(255), b varchar(255) collate \"C\""))
                        .entities(t("@Collate(\"C\") String a; String b;"))
                        .gives("alter column t.a collation default -> C", "alter column t.b collation C -> default"),
                Case.of("J-H03", "default and comment")
                        .sql(table("a integer default 1, b integer"))
                        .entities(t("@ColumnDefault(\"2\") Integer a; @Comment(\"x\") Integer b;"))
                        .gives("alter column t.a set default 2", "alter column t.b comment"));
    }

    private static List<Case> enums() {
        return List.of(
                Case.of("J-H04", "a constant more")
                        .was("enum E { A, B }\n" + t("@Enumerated(EnumType.STRING) E e;"))
                        .entities("enum E { A, B, C }\n" + t("@Enumerated(EnumType.STRING) E e;"))
                        .gives(
                                "drop check ck_t_e ((e)::text = ANY ((ARRAY['A'::character varying, "
                                        + "'B'::character varying])::text[])) on t",
                                "add check ck_t_e (e in ('A','B','C')) on t"),
                Case.of("J-H04", "an ordinal more")
                        .was("enum E { A, B }\n" + t("@Enumerated E e;"))
                        .entities("enum E { A, B, C }\n" + t("@Enumerated E e;"))
                        .gives(
                                "drop check ck_t_e ((e >= 0) AND (e <= 1)) on t",
                                "add check ck_t_e (e between 0 and 2) on t"),
                Case.of("J-H14", "a string is a string, not an enum")
                        .entities("enum E { A, B }\n" + t("@Enumerated(EnumType.STRING) E e;"))
                        .same());
    }

    private static List<Case> keys() {
        String composite = """
                @Embeddable class Key implements java.io.Serializable { long a; long b; }
                @Entity class P { @EmbeddedId Key id; }
                """;
        return List.of(
                Case.of("J-H07", "another name")
                        .sql(PARENT_TABLE + table("p_id bigint constraint whatever references p"))
                        .entities(PARENT + t("@ManyToOne P p;"))
                        .gives(),
                Case.of("J-H07", "another name, and other columns after the first")
                        .sql("create table p (a bigint, b bigint, primary key (a, b), unique (a));"
                                + table("p_a bigint constraint whatever references p (a), p_b bigint"))
                        .entities(composite.replace(
                                        "@Entity class P",
                                        "@Entity @Table(uniqueConstraints = "
                                                + "@UniqueConstraint(columnNames = \"a\")) class P")
                                + t("@ManyToOne P p;"))
                        .gives(
                                "drop foreign key whatever (p_a) to p on t",
                                "add foreign key fk_t_p_a_p_b (p_a, p_b) to p on t"),
                Case.of("J-H08", "on delete")
                        .sql(PARENT_TABLE + table("p_id bigint constraint fk references p"))
                        .entities(PARENT + t("@ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) P p;"))
                        .gives(
                                "drop foreign key fk (p_id) to p on t",
                                "add foreign key fk_t_p_id (p_id) to p on delete cascade on t"),
                Case.of("J-H09", "one name, another index")
                        .sql(table("a varchar(255), b varchar(255)") + "create index ix on t (a)")
                        .entities(t(
                                "@Table(indexes = @Index(name = \"ix\", columnList = \"b, a\"))",
                                "String a; String b;"))
                        .gives("drop index ix on t", "create index ix on t (b, a)"),
                Case.of("J-H10", "unique by whatever name")
                        .entities(t("@Column(unique = true) String sku;"))
                        .same(),
                Case.of("J-H11", "a sequence's increment and start")
                        .sql("create sequence t_seq start 5 increment 1; create table t (id bigint primary key)")
                        .entities(
                                "@Entity class T { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }")
                        .gives("alter sequence t_seq increment by 50"));
    }

    private static List<Case> places() {
        return List.of(
                Case.of("J-H12", "the same name in a schema on the search path")
                        .sql("create schema lib; create table lib.t (id bigint primary key, a integer);"
                                + "set search_path = lib, public;"
                                + "create table public.t (id bigint primary key)")
                        .entities("""
                                @Entity(name = "A") @Table(name = "t") class A { @Id Long id; }
                                @Entity(name = "B") @Table(name = "t", schema = "lib") class B { @Id Long id; Integer a; }
                                """)
                        .gives(),
                Case.of("J-H13", "views")
                        .sql(table("a varchar(255) not null") + "create view v as select id, a from t;"
                                + "create view w as select id, a from t")
                        .entities(t("@Column(nullable = false) String a;") + """
                                @Immutable @Entity @View(query = "select id, a from t") class V { @Id Long id; String a; }
                                """)
                        .gives());
    }

    private static List<Case> names() {
        return List.of(
                Case.of("J-H15", "chosen names that look like hashes")
                        .sql(table("a varchar(255), b varchar(255), constraint \"x\" unique (a)")
                                + "create index y on t (b)")
                        .entities(t(
                                "@Table(uniqueConstraints = @UniqueConstraint(name = \"UKchosen\", columnNames = \"a\"),"
                                        + " indexes = @Index(name = \"IDXchosen\", columnList = \"b\"))",
                                "String a; String b;"))
                        .gives("rename constraint x to ukchosen on t", "rename index y to idxchosen on t"),
                Case.of("J-H16", "a quote in a comment")
                        .entities(t("@Comment(\"it's\")", "@Comment(\"that's\") String a;"))
                        .gives("create table t (2 columns)"),
                Case.of("J-H17", "reserved words without quotes")
                        .entities(
                                t(
                                        "@Column(name = \"order\") Integer a; @Column(name = \"user\") Integer b; Integer group;"))
                        .gives("create table t (4 columns)"),
                Case.of("J-H17", "reserved words in a database")
                        .sql(table("\"order\" integer, \"user\" integer, \"group\" integer"))
                        .entities(
                                t(
                                        "@Column(name = \"order\") Integer a; @Column(name = \"user\") Integer b; Integer group;"))
                        .gives(),
                Case.of("J-H18", "an expression without parentheses")
                        .sql(table("code varchar(255)") + "create index ix on t (lower(code))")
                        .entities(t(
                                "@Table(indexes = @Index(name = \"ix\", columnList = \"lower(code)\"))",
                                "String code;"))
                        .gives(),
                Case.of("J-H19", "an expression with a comma")
                        .sql(table("a varchar(255), b varchar(255)") + "create index ix on t (coalesce(a, 'x'), b)")
                        .entities(t(
                                "@Table(indexes = @Index(name = \"ix\", columnList = \"(coalesce(a,'x')), b\"))",
                                "String a; String b;"))
                        .gives(),
                Case.of("J-H20", "names longer than the server keeps")
                        .entities("@Entity @Table(name = \"" + "t".repeat(70) + "\") class T { @Id Long id; "
                                + "@Column(name = \"" + "c".repeat(80) + "\") String a; }")
                        .same());
    }
}
