package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.PARENT;
import static dev.autogen.differ.cases.Samples.PARENT_TABLE;
import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;
import java.util.stream.Stream;

/** Parts of tables that are not compared, and the others of their kind, which are. */
final class ExcludedPartCases {

    private static final String AB = "a varchar(255), b varchar(255)";
    private static final String ATTRIBUTES = "String a; String b;";
    private static final String NUMBERS = "a integer not null, b integer not null";

    private ExcludedPartCases() {}

    static List<Case> cases() {
        return Stream.of(columns(), attributes(), uniques(), indexes(), foreignKeys(), checks())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Case> columns() {
        return List.of(
                Case.of("A-C15", "as the entity has it")
                        .entities(t("@Table(indexes = @Index(columnList = \"a, b\"))", ATTRIBUTES))
                        .exclude("column:t.b")
                        .same(),
                Case.of("A-C15", "only the database has it")
                        .sql(table("legacy_code varchar(9) not null, b varchar(255)"))
                        .entities(t("String b; String c;"))
                        .exclude("column:t.legacy_*")
                        .gives("add column t.c varchar(255)"),
                Case.of("A-C15", "with all that stands on it")
                        .sql("create type mood as enum ('sad');"
                                + table(
                                                "b varchar(255), legacy serial, twice int generated always as (legacy * 2) stored,"
                                                        + " m mood, unique (b, legacy), check (legacy > 0), foreign key (legacy) references p,"
                                                        + " exclude using btree (legacy with =)")
                                        .replace("create table t", PARENT_OF_INT + "create table t")
                                + "create index on t (lower(b), legacy); create index on t (b) where legacy > 0;"
                                + "create index on t (twice); create index on t (b) include (legacy)")
                        .entities("@Entity class P { @Id Integer id; } " + t("String b;"))
                        .exclude("column:legacy, column:t.m")
                        .gives(),
                Case.of("A-C15", "part of the key")
                        .sql("create table t (id bigint, legacy bigint, a varchar(255), primary key (id, legacy))")
                        .entities(t("String a; String b;"))
                        .exclude("column:t.legacy")
                        .gives("add column t.b varchar(255)"),
                Case.of("A-C15", "a text of the same word does not stand on it")
                        .sql(table("legacy int, b varchar(255), constraint ck check (b <> 'legacy')"))
                        .entities(t("String b;"))
                        .exclude("column:t.legacy")
                        .gives("drop check ck ((b)::text <> 'legacy'::text) on t"));
    }

    private static final String PARENT_OF_INT = "create table p (id int primary key); ";

    private static List<Case> attributes() {
        return List.of(
                Case.of("A-C16", "not added, and the others are")
                        .sql(table(""))
                        .entities(t(ATTRIBUTES))
                        .exclude("column:public.t.a")
                        .gives("add column t.b varchar(255)"),
                Case.of("A-C16", "not altered, and the others are")
                        .sql(table("a integer, b integer"))
                        .entities(t("@Comment(\"ours\") String a; @Column(nullable = false) Integer b;"))
                        .exclude("column:t.a")
                        .gives("alter column t.b set not null"),
                Case.of("A-C16", "of a new table")
                        .entities(t("@Table(indexes = @Index(columnList = \"a\"))", ATTRIBUTES))
                        .exclude("column:a")
                        .gives("create table t (2 columns)"));
    }

    private static List<Case> uniques() {
        String ours = t(
                "@Table(uniqueConstraints = {@UniqueConstraint(name = \"u1\", columnNames = \"a\"),"
                        + " @UniqueConstraint(name = \"u2\", columnNames = \"b\")})",
                ATTRIBUTES);
        return List.of(
                Case.of("A-U17", "added")
                        .sql(table(AB))
                        .entities(ours)
                        .exclude("constraint:u1")
                        .gives("add unique constraint u2 (b) on t"),
                Case.of("A-U17", "removed")
                        .sql(table(AB + ", constraint u1 unique (a), constraint u2 unique (b)"))
                        .entities(t(ATTRIBUTES))
                        .exclude("constraint:t.u1")
                        .gives("drop unique constraint u2 (b) on t"),
                Case.of("A-U17", "changed")
                        .sql(table(AB + ", constraint u1 unique (a, b), constraint u2 unique (b, a)"))
                        .entities(ours)
                        .exclude("constraint:?1")
                        .gives("drop unique constraint u2 (b, a) on t", "add unique constraint u2 (b) on t"));
    }

    private static List<Case> indexes() {
        String ours = t(
                "@Table(indexes = {@Index(name = \"ix_manual_a\", columnList = \"a\"),"
                        + " @Index(name = \"ix_b\", columnList = \"b\")})",
                ATTRIBUTES);
        return List.of(
                Case.of("A-I22", "added")
                        .sql(table(AB))
                        .entities(ours)
                        .exclude("index:ix_manual_*")
                        .gives("create index ix_b on t (b)"),
                Case.of("A-I22", "removed")
                        .sql(table(AB) + "create index ix_manual_a on t (a); create index ix_b on t (b)")
                        .entities(t(ATTRIBUTES))
                        .exclude("index:t.ix_manual_*")
                        .gives("drop index ix_b on t"),
                Case.of("A-I22", "changed")
                        .sql(table(AB) + "create index ix_manual_a on t (b); create unique index ix_b on t (b)")
                        .entities(ours)
                        .exclude("index:public.t.ix_manual_?")
                        .gives("drop index ix_b on t", "create index ix_b on t (b)"));
    }

    private static List<Case> foreignKeys() {
        String keys = "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = \"fk_x\")) P p;"
                + " @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = \"fk_y\")) P q;";
        String columns = "p_id bigint, q_id bigint";
        return List.of(
                Case.of("A-F23", "added")
                        .sql(PARENT_TABLE + table(columns))
                        .entities(PARENT + t(keys))
                        .exclude("constraint:fk_x")
                        .gives("add foreign key fk_y (q_id) to p on t"),
                Case.of("A-F23", "removed")
                        .sql(PARENT_TABLE
                                + table("p bigint constraint fk_x references p, q bigint constraint fk_y references p"))
                        .entities(PARENT + t("Long p; Long q;"))
                        .exclude("constraint:fk_x")
                        .gives("drop foreign key fk_y (q) to p on t"),
                Case.of("A-F23", "changed")
                        .sql(PARENT_TABLE
                                + table("p_id bigint constraint fk_x references p on delete cascade,"
                                        + " q_id bigint constraint fk_y references p on delete cascade"))
                        .entities(PARENT + t(keys))
                        .exclude("constraint:fk_x")
                        .gives(
                                "drop foreign key fk_y (q_id) to p on delete cascade on t",
                                "add foreign key fk_y (q_id) to p on t"));
    }

    private static List<Case> checks() {
        String ours = t(
                "@Check(name = \"c1\", constraints = \"a > 0\") @Check(name = \"c2\", constraints = \"b > 0\")",
                "int a; int b;");
        return List.of(
                Case.of("A-K10", "added")
                        .sql(table(NUMBERS))
                        .entities(ours)
                        .exclude("constraint:c1")
                        .gives("add check c2 (b > 0) on t"),
                Case.of("A-K10", "removed")
                        .sql(table(NUMBERS + ", constraint c1 check (a > 0), constraint c2 check (b > 0)"))
                        .entities(t("int a; int b;"))
                        .exclude("constraint:c1")
                        .gives("drop check c2 (b > 0) on t"),
                Case.of("A-K10", "changed")
                        .sql(table(NUMBERS + ", constraint c1 check (a > 1), constraint c2 check (b > 1)"))
                        .entities(ours)
                        .exclude("constraint:c1")
                        .gives("drop check c2 (b > 1) on t", "add check c2 (b > 0) on t"),
                Case.of("A-K12", "of one table")
                        .sql(table(NUMBERS + ", constraint c1 check (a > 1), constraint c3 check (b > 1)"))
                        .entities(ours)
                        .exclude("constraint:t.*")
                        .gives());
    }
}
