package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.PARENT;
import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;
import java.util.stream.Stream;

/** Uniques, indexes and primary keys, as the Java tools confuse them. */
final class PeerKeyCases {

    private PeerKeyCases() {}

    static List<Case> cases() {
        return Stream.of(uniques(), naturalIds(), indexes(), primaryKeys(), names())
                .flatMap(List::stream)
                .toList();
    }

    private static Case called(String name) {
        return Case.of("J-U01", name)
                .sql(table("c varchar(255), constraint " + name + " unique (c)"))
                .entities(t("@Column(unique = true) String c;"))
                .gives();
    }

    private static List<Case> uniques() {
        return List.of(
                Case.of("J-U01", "whatever it is called")
                        .entities(t("@Column(unique = true) String c;"))
                        .same(),
                called("t_c_key"),
                called("UK_abcdefgh"),
                called("UC_TCOL_COL"),
                called("\"By Hand\""),
                Case.of("J-U02", "two of one table")
                        .sql(table(
                                "a varchar(255), b varchar(255), constraint one unique (b), constraint two unique (a)"))
                        .entities(t("@Column(unique = true) String a; @Column(unique = true) String b;"))
                        .gives(),
                Case.of("J-U02", "two of one table, whoever makes them")
                        .entities(t("@Column(unique = true) String a; @Column(unique = true) String b;"))
                        .same(),
                Case.of("J-U03", "seven of them")
                        .entities(
                                "@Entity class A { @Id Long id; @Column(unique = true) String a; @Column(unique = true) String b; "
                                        + "@Column(unique = true) String c; @Column(unique = true) String d; }\n"
                                        + t("@Column(unique = true) String a; @Column(unique = true) String b; "
                                                + "@Column(unique = true) String c;"))
                        .same(),
                Case.of("J-U04", "columns named as their attributes")
                        .springEntities("""
                                @Entity @Table(name = "userAccount",
                                    uniqueConstraints = @UniqueConstraint(name = "uq", columnNames = {"firstName", "lastName"}))
                                class UserAccount { @Id Long id; String firstName; String lastName; }
                                """)
                        .same(),
                Case.of("J-U05", "several columns and no name")
                        .entities(t(
                                "@Table(uniqueConstraints = @UniqueConstraint(columnNames = {\"a\", \"b\"}))",
                                "String a; String b;"))
                        .same(),
                Case.of("J-U05", "several columns and no name, added")
                        .sql(table("a varchar(255), b varchar(255)"))
                        .entities(t(
                                "@Table(uniqueConstraints = @UniqueConstraint(columnNames = {\"a\", \"b\"}))",
                                "String a; String b;"))
                        .gives("add unique constraint uq_t_a_b (a, b) on t"),
                Case.of("J-U06", "a unique index")
                        .sql(table("a varchar(255)") + "create unique index ix on t (a)")
                        .entities(t(
                                "@Table(indexes = @Index(name = \"ix\", columnList = \"a\", unique = true))",
                                "String a;"))
                        .gives(),
                Case.of("J-U06", "a unique constraint for an index")
                        .sql(table("a varchar(255), constraint ix unique (a)"))
                        .entities(t(
                                "@Table(indexes = @Index(name = \"ix\", columnList = \"a\", unique = true))",
                                "String a;"))
                        .gives(),
                Case.of("J-U06", "whoever makes it")
                        .entities(t(
                                "@Table(indexes = @Index(name = \"ix\", columnList = \"a\", unique = true))",
                                "String a;"))
                        .same(),
                Case.of("J-U07", "one to one")
                        .entities(PARENT + t("@OneToOne P p;"))
                        .same(),
                Case.of("J-U07", "one to one, no longer optional")
                        .was(PARENT + t("@OneToOne P p;"))
                        .entities(PARENT + t("@OneToOne(optional = false) P p;"))
                        .gives("alter column t.p_id set not null"),
                Case.of("J-U09", "the columns of the key")
                        .entities(t("@Table(uniqueConstraints = @UniqueConstraint(columnNames = \"id\"))", "String a;"))
                        .same());
    }

    private static List<Case> naturalIds() {
        return List.of(
                Case.of("J-U08", "one column")
                        .entities(t("@NaturalId String a; String b;"))
                        .same(),
                Case.of("J-U08", "one column becomes two")
                        .was(t("@NaturalId String a; String b;"))
                        .entities(t("@NaturalId String a; @NaturalId String b;"))
                        .gives("drop unique constraint uq_t_a (a) on t", "add unique constraint uq_t_a_b (a, b) on t"));
    }

    private static List<Case> indexes() {
        return List.of(
                Case.of("J-U10", "nobody named it")
                        .sql(table("a varchar(255)") + "create index idxabcdefg on t (a)")
                        .entities(t("@Table(indexes = @Index(columnList = \"a\"))", "String a;"))
                        .gives(),
                Case.of("J-U10", "nobody named it, whoever makes it")
                        .entities(t("@Table(indexes = @Index(columnList = \"a\"))", "String a;"))
                        .same(),
                Case.of("J-U11", "several columns, one descending")
                        .entities(t("@Table(indexes = @Index(columnList = \"b desc, a\"))", "String a; String b;"))
                        .same(),
                Case.of("J-U11", "another order")
                        .sql(table("a varchar(255), b varchar(255)") + "create index ix on t (a, b desc)")
                        .entities(t(
                                "@Table(indexes = @Index(name = \"ix\", columnList = \"b desc, a\"))",
                                "String a; String b;"))
                        .gives("drop index ix on t", "create index ix on t (b desc, a)"),
                Case.of("J-U12", "a foreign key's column")
                        .entities(PARENT + t("@ManyToOne P p; @OneToOne P q;"))
                        .same(),
                Case.of("J-U19", "a constraint and its index are one thing")
                        .sql(table("a varchar(255), constraint uq unique (a)"))
                        .entities(t("String a;"))
                        .gives("drop unique constraint uq (a) on t"),
                Case.of("J-U20", "an index over the key")
                        .entities(t("@Table(indexes = @Index(columnList = \"id\"))", "String a;"))
                        .same());
    }

    private static List<Case> primaryKeys() {
        String composite = """
                @Embeddable class Key implements java.io.Serializable { long sku; long zNum; long aNum; }
                @Entity class T { @EmbeddedId Key id; }
                """;
        return List.of(
                Case.of("J-U14", "the server's name")
                        .entities("@Entity class Customer { @Id Long id; }")
                        .same(),
                Case.of("J-U14", "another name")
                        .sql("create table customer (id bigint, constraint \"customerPK\" primary key (id))")
                        .entities("@Entity class Customer { @Id Long id; }")
                        .gives(),
                Case.of("J-U15", "several columns").entities(composite).same(),
                Case.of("J-U15", "several columns, another order")
                        .sql("create table t (sku bigint, znum bigint, anum bigint, primary key (sku, znum, anum))")
                        .entities(composite)
                        .gives(),
                Case.of("J-U15", "another order in two databases")
                        .sql("create table t (a bigint, b bigint, primary key (a, b))")
                        .database("create table t (a bigint, b bigint, primary key (b, a))")
                        .gives("drop primary key t_pkey (a, b) on t", "add primary key t_pkey (b, a) on t"),
                Case.of("J-U16", "none at all")
                        .entities(PARENT + t("@ElementCollection List<String> a; @ManyToMany List<P> b;"))
                        .same());
    }

    private static List<Case> names() {
        return List.of(Case.of("J-U18", "hashes of another version")
                .sql("create table p (id bigint primary key);"
                        + table("a varchar(255), p_id bigint, constraint UK_old_hash unique (a), "
                                + "constraint FK_old_hash foreign key (p_id) references p"))
                .entities(PARENT + t("@Column(unique = true) String a; @ManyToOne P p;"))
                .gives());
    }
}
