package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;
import java.util.stream.Stream;

/** Columns and whether they take null. */
final class ColumnCases {

    private ColumnCases() {}

    static List<Case> cases() {
        return Stream.of(comeAndGo(), altered(), same()).flatMap(List::stream).toList();
    }

    private static List<Case> comeAndGo() {
        return List.of(
                Case.of("A-C01", "new attributes, in the order of declaration")
                        .sql(table(""))
                        .entities(t("String b; Integer a; String c;"))
                        .gives("add column t.b varchar(255)", "add column t.a integer", "add column t.c varchar(255)"),
                Case.of("A-C02", "a column is dropped after all else")
                        .sql(table("a varchar(9) not null default 'x', b varchar(10)"))
                        .entities(t("@Column(length = 20) String b; String c;"))
                        .gives(
                                "add column t.c varchar(255)",
                                "alter column t.b type varchar(10) -> varchar(20)",
                                "drop column t.a"),
                Case.of("A-C03", "an indexed column")
                        .sql(table("a text") + "create index x on t (a)")
                        .entities(t(""))
                        .gives("drop index x on t", "drop column t.a"),
                Case.of("A-C12", "a new column that takes no null, with a default, and rows")
                        .sql(table("") + "insert into t values (1)")
                        .entities(t("@ColumnDefault(\"0\") int a;"))
                        .gives("add column t.a integer default 0 not null"),
                Case.of("A-C17", "a new column with a comment")
                        .sql(table(""))
                        .entities(t("@Comment(\"it's\") String a;"))
                        .gives("add column t.a varchar(255)"),
                Case.of("A-C18", "a generated column goes")
                        .sql(table("a integer, b integer generated always as (a * 2) stored"))
                        .entities(t("Integer a;"))
                        .gives("drop column t.b"),
                Case.of("A-C19", "a new identity column")
                        .sql("create table t (a varchar(255))")
                        .entities("""
                                @Entity class T { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; String a; }
                                """)
                        .gives("add column t.id bigint identity not null", "add primary key t_pkey (id) on t"));
    }

    private static List<Case> altered() {
        return List.of(
                Case.of("A-C04", "no null any more")
                        .sql(table("a integer"))
                        .entities(t("@Column(nullable = false) Integer a;"))
                        .gives("alter column t.a set not null"),
                Case.of("A-C05", "null from now on")
                        .sql(table("a integer not null"))
                        .entities(t("Integer a;"))
                        .gives("alter column t.a drop not null"),
                Case.of("A-C06", "type and nullability in one operation")
                        .sql(table("a integer not null"))
                        .entities(t("Long a;"))
                        .gives("alter column t.a type integer -> bigint, drop not null"),
                Case.of("A-C07", "the type of a column that has everything")
                        .sql(everything("integer", "7", "x"))
                        .entities(t("@ColumnDefault(\"7\") @Comment(\"x\") long a;"))
                        .gives("alter column t.a type integer -> bigint"),
                Case.of("A-C07", "the nullability of a column that has everything")
                        .sql(everything("integer", "7", "x"))
                        .entities(t("@ColumnDefault(\"7\") @Comment(\"x\") Integer a;"))
                        .gives("alter column t.a drop not null"),
                Case.of("A-C07", "the default of a column that has everything")
                        .sql(everything("integer", "7", "x"))
                        .entities(t("@ColumnDefault(\"8\") @Comment(\"x\") int a;"))
                        .gives("alter column t.a set default 8"),
                Case.of("A-C07", "the comment of a column that has everything")
                        .sql(everything("integer", "7", "x"))
                        .entities(t("@ColumnDefault(\"7\") @Comment(\"y\") int a;"))
                        .gives("alter column t.a comment"));
    }

    private static String everything(String type, String value, String comment) {
        return table("a " + type + " not null default " + value) + "comment on column t.a is '" + comment + "'";
    }

    private static List<Case> same() {
        return List.of(
                Case.of("A-C08", "an embedded id").entities("""
                                @Embeddable class Key implements java.io.Serializable { long a; String b; }
                                @Entity class T { @EmbeddedId Key id; }
                                """).same(),
                Case.of("A-C09", "the column is called otherwise than its attribute")
                        .entities(t("@Column(name = \"other\") String a;"))
                        .same(),
                Case.of("A-C10", "a system column")
                        .sql(table("a varchar(255)"))
                        .entities(
                                t(
                                        "String a; @Version @Column(name = \"xmin\", insertable = false, updatable = false) int v;"))
                        .gives(),
                Case.of("A-C10", "a system column in a new table")
                        .entities(
                                t(
                                        "String a; @Version @Column(name = \"xmin\", insertable = false, updatable = false) int v;"))
                        .gives("create table t (2 columns)"),
                Case.of("A-C13", "another order")
                        .sql("create table t (b integer, a varchar(255), id bigint primary key)")
                        .entities(t("String a; Integer b;"))
                        .gives(),
                Case.of("A-C14", "one column, two attributes")
                        .entities(
                                Samples.PARENT
                                        + t(
                                                "@ManyToOne P p; @Column(name = \"p_id\", insertable = false, updatable = false) Long key;"))
                        .same());
    }
}
