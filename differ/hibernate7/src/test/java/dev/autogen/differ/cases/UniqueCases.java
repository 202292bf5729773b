package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Case.SINCE_15;
import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;
import java.util.stream.Stream;

/** Unique constraints. */
final class UniqueCases {

    private static final String AB = "a varchar(255), b varchar(255)";
    private static final String ATTRIBUTES = "String a; String b;";

    private UniqueCases() {}

    static List<Case> cases() {
        return Stream.of(different(), same(), named(), options())
                .flatMap(List::stream)
                .toList();
    }

    private static String unique(String name, String... columns) {
        return t(
                "@Table(uniqueConstraints = @UniqueConstraint(" + (name.isEmpty() ? "" : "name = \"" + name + "\", ")
                        + "columnNames = {\"" + String.join("\", \"", columns) + "\"}))",
                ATTRIBUTES);
    }

    private static List<Case> different() {
        return List.of(
                Case.of("A-U01", "added")
                        .sql(table(AB))
                        .entities(unique("uq", "a"))
                        .gives("add unique constraint uq (a) on t"),
                Case.of("A-U02", "removed")
                        .sql(table(AB + ", constraint uq unique (a)"))
                        .entities(t(ATTRIBUTES))
                        .gives("drop unique constraint uq (a) on t"),
                Case.of("A-U06", "one name, other columns")
                        .sql(table(AB + ", constraint uq unique (a)"))
                        .entities(unique("uq", "a", "b"))
                        .gives("drop unique constraint uq (a) on t", "add unique constraint uq (a, b) on t"),
                Case.of("A-U07", "no name, other columns")
                        .sql(table(AB + ", unique (a)"))
                        .entities(unique("", "a", "b"))
                        .gives("drop unique constraint t_a_key (a) on t", "add unique constraint uq_t_a_b (a, b) on t"),
                Case.of("A-U08", "an index becomes a constraint")
                        .sql(table(AB) + "create index ix on t (a)")
                        .entities(unique("uq", "a"))
                        .gives("drop index ix on t", "add unique constraint uq (a) on t"),
                Case.of("A-U09", "a unique index for a constraint of that name")
                        .sql(table(AB + ", constraint u unique (a)"))
                        .database(table(AB) + "create unique index u on t (a)")
                        .gives("drop unique constraint u (a) on t", "create unique index u on t (a)"),
                Case.of("A-U09", "a constraint for a unique index of that name")
                        .sql(table(AB) + "create unique index u on t (a)")
                        .database(table(AB + ", constraint u unique (a)"))
                        .gives("drop index u on t", "add unique constraint u (a) on t"),
                Case.of("A-U11", "one of two that share a column")
                        .sql(table(AB + ", c varchar(255), constraint u1 unique (a, b), constraint u2 unique (b, c)"))
                        .entities(t(
                                "@Table(uniqueConstraints = @UniqueConstraint(name = \"u2\", columnNames = {\"c\", \"b\"}))",
                                ATTRIBUTES + " String c;"))
                        .gives("drop unique constraint u1 (a, b) on t"),
                Case.of("A-U05", "two databases, another order")
                        .sql(table(AB + ", constraint uq unique (a, b)"))
                        .database(table(AB + ", constraint uq unique (b, a)"))
                        .gives("drop unique constraint uq (a, b) on t", "add unique constraint uq (b, a) on t"));
    }

    private static List<Case> same() {
        return List.of(
                Case.of("A-U03", "the same").entities(unique("uq", "a", "b")).same(),
                Case.of("A-U04", "a unique column")
                        .entities(t("@Column(unique = true) String a;"))
                        .same(),
                Case.of("A-U04", "a unique column, the server's name")
                        .sql(table("a varchar(255) unique"))
                        .entities(t("@Column(unique = true) String a;"))
                        .gives(),
                Case.of("A-U05", "another order")
                        .sql(table(AB + ", unique (b, a)"))
                        .entities(unique("", "a", "b"))
                        .gives(),
                Case.of("A-U10", "a unique column beside a composite key")
                        .entities("""
                                @Embeddable class Key implements java.io.Serializable { long a; long b; }
                                @Entity class T { @EmbeddedId Key id; @Column(unique = true) String c; }
                                """)
                        .same(),
                Case.of("A-U11", "two that share a column")
                        .entities(t(
                                "@Table(uniqueConstraints = {@UniqueConstraint(name = \"u2\", columnNames = {\"b\", \"a\"}),"
                                        + " @UniqueConstraint(name = \"u1\", columnNames = {\"c\", \"b\"})})",
                                ATTRIBUTES + " String c;"))
                        .same(),
                Case.of("A-U19", "unique and the key")
                        .entities(
                                "@Entity class T { @Id @Column(unique = true) Long id; @Column(unique = true) String a; }")
                        .same(),
                Case.of("A-U20", "natural ids and one to one, other names")
                        .sql("create table p (id bigint primary key);"
                                + table("a varchar(255) not null, p_id bigint references p, "
                                        + "constraint by_hand unique (a), constraint too unique (p_id)"))
                        .entities(Samples.PARENT + t("@NaturalId @Column(nullable = false) String a; @OneToOne P p;"))
                        .gives(),
                Case.of("A-U20", "natural ids and one to one")
                        .entities(Samples.PARENT + t("@NaturalId String a; @NaturalId String b; @OneToOne P p;"))
                        .same());
    }

    private static List<Case> named() {
        return List.of(
                Case.of("A-U12", "a name that is too long")
                        .entities(unique("uq_" + "x".repeat(80), "a"))
                        .same(),
                Case.of("A-U13", "mixed case").entities("""
                                @Entity @Table(name = "`My T`",
                                    uniqueConstraints = @UniqueConstraint(name = "`My U`", columnNames = "`My C`"))
                                class T { @Id Long id; @Column(name = "`My C`") String a; }
                                """).same(),
                Case.of("A-U14", "only the case of its name")
                        .sql(table(AB + ", constraint \"UQ\" unique (a)"))
                        .entities(unique("uq", "a"))
                        .gives("rename constraint UQ to uq on t"),
                Case.of("A-U15", "in another schema")
                        .sql("create schema two; create table two.t (id bigint primary key, a varchar(255))")
                        .entities(t(
                                "@Table(schema = \"two\", uniqueConstraints = @UniqueConstraint(name = \"uq\","
                                        + " columnNames = \"a\"))",
                                "String a;"))
                        .gives("add unique constraint uq (a) on two.t"),
                Case.of("A-U15", "in another schema, the same")
                        .entities(t(
                                "@Table(schema = \"two\", uniqueConstraints = @UniqueConstraint(name = \"uq\","
                                        + " columnNames = \"a\"))",
                                "String a;"))
                        .same());
    }

    private static List<Case> options() {
        String distinct = table(AB + ", constraint uq unique (a)");
        String notDistinct = table(AB + ", constraint uq unique nulls not distinct (a)");
        return List.of(
                Case.of("A-U16", "nulls not distinct, added")
                        .sql(SINCE_15 + table(AB))
                        .database(notDistinct)
                        .gives("add unique constraint uq (a) on t"),
                Case.of("A-U16", "nulls not distinct, removed")
                        .sql(SINCE_15 + notDistinct)
                        .entities(t(ATTRIBUTES))
                        .gives("drop unique constraint uq (a) on t"),
                Case.of("A-U16", "nulls not distinct from now on")
                        .sql(SINCE_15 + distinct)
                        .database(notDistinct)
                        .gives("drop unique constraint uq (a) on t", "add unique constraint uq (a) on t"),
                Case.of("A-U16", "nulls distinct again")
                        .sql(SINCE_15 + notDistinct)
                        .entities(unique("uq", "a"))
                        .gives("drop unique constraint uq (a) on t", "add unique constraint uq (a) on t"),
                Case.of("A-U16", "nulls not distinct, the same")
                        .sql(SINCE_15 + notDistinct)
                        .database(notDistinct)
                        .gives(),
                Case.of("A-U16", "nulls distinct, and said so")
                        .sql(SINCE_15 + table(AB + ", constraint uq unique nulls distinct (a)"))
                        .database(distinct)
                        .gives(),
                Case.of("A-U18", "deferrable")
                        .sql(distinct)
                        .database(table(AB + ", constraint uq unique (a) deferrable"))
                        .gives("drop unique constraint uq (a) on t", "add unique constraint uq (a) on t"),
                Case.of("A-U18", "not deferrable any more")
                        .sql(table(AB + ", constraint uq unique (a) deferrable initially deferred"))
                        .entities(unique("uq", "a"))
                        .gives("drop unique constraint uq (a) on t", "add unique constraint uq (a) on t"));
    }
}
