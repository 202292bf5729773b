package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;
import java.util.stream.Stream;

/** Ids and sequences, names and schemas, and statements that do not run, as the Java tools confuse them. */
final class PeerPlaceCases {

    private static final String IDENTITY =
            "@Entity class T { @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id; }";

    private PeerPlaceCases() {}

    static List<Case> cases() {
        return Stream.of(ids(), sequences(), names(), schemas(), statements())
                .flatMap(List::stream)
                .toList();
    }

    private static Case same(String id, String title, String entities) {
        return Case.of(id, title).entities(entities).same();
    }

    private static List<Case> ids() {
        return List.of(
                same("J-S01", "identity", IDENTITY),
                Case.of("J-S01", "always")
                        .sql("create table t (id bigint generated always as identity primary key)")
                        .entities(IDENTITY)
                        .gives(),
                Case.of("J-S01", "serial")
                        .sql("create table t (id bigserial primary key)")
                        .entities(IDENTITY)
                        .gives(),
                Case.of("J-S02", "a sequence that a column owns")
                        .sql("create table t (id bigserial primary key); "
                                + "create table u (id bigint generated always as identity primary key)")
                        .entities(IDENTITY + IDENTITY.replace("class T", "class U"))
                        .gives(),
                same("J-S03", "no default", "@Entity class T { @Id @GeneratedValue Long id; }"),
                same(
                        "J-S08",
                        "a table of numbers",
                        "@Entity class T { @Id @GeneratedValue(strategy = GenerationType.TABLE) Long id; }"),
                same(
                        "J-S09",
                        "uuid",
                        "@Entity class T { @Id @GeneratedValue(strategy = GenerationType.UUID) UUID id; }"));
    }

    private static List<Case> sequences() {
        String generated = "@Entity class T { @Id @GeneratedValue(generator = \"g\") "
                + "@SequenceGenerator(name = \"g\", sequenceName = \"s\", allocationSize = 50) Long id; }";
        return List.of(
                same(
                        "J-S04",
                        "start and increment",
                        "@Entity class T { @Id @GeneratedValue(generator = \"g\") "
                                + "@SequenceGenerator(name = \"g\", sequenceName = \"s\", initialValue = 5, allocationSize = 20) Long id; }"),
                Case.of("J-S05", "bounds, cache and cycle")
                        .sql("create sequence s start 7 increment 50 minvalue 2 maxvalue 9999 cache 3 cycle; "
                                + "create table t (id bigint primary key)")
                        .entities(generated)
                        .gives(),
                Case.of("J-S06", "increment")
                        .sql("create sequence s; create table t (id bigint primary key)")
                        .entities(generated)
                        .gives("alter sequence s increment by 50"),
                Case.of("J-S07", "a sequence for each entity")
                        .sql("create sequence hibernate_sequence; create table t (id bigint primary key)")
                        .entities("@Entity class T { @Id @GeneratedValue Long id; }")
                        .gives("create sequence t_seq", "drop sequence hibernate_sequence"),
                same(
                        "J-S11",
                        "mixed case",
                        "@Entity class T { @Id @GeneratedValue(generator = \"g\") "
                                + "@SequenceGenerator(name = \"g\", sequenceName = \"Bommel_SEQ\") Long id; }"),
                same("J-S03", "two entities, one sequence", """
                        @Entity class A { @Id @GeneratedValue(generator = "g") @SequenceGenerator(name = "g", sequenceName = "s") Long id; }
                        @Entity class B { @Id @GeneratedValue(generator = "h") @SequenceGenerator(name = "h", sequenceName = "s") Long id; }
                        """));
    }

    private static List<Case> names() {
        return List.of(
                Case.of("J-N01", "snake case")
                        .springEntities(
                                "@Entity class UserAccount { @Id Long id; String firstName; @OneToOne UserAccount bestFriend; }")
                        .same(),
                Case.of("J-N02", "a chosen name becomes snake case, too")
                        .sql(table("user_id bigint"))
                        .springEntities(t("@Column(name = \"userId\") Long user;"))
                        .gives(),
                Case.of("J-N03", "quoted names under snake case")
                        .springEntities("@Entity @Table(name = \"`Quoted T`\") class T { @Id Long id; "
                                + "@Column(name = \"`Quoted Col`\") String a; }")
                        .same(),
                Case.of("J-N04", "all names quoted")
                        .setting("hibernate.globally_quoted_identifiers", "true")
                        .entities(
                                "@Entity class P { @Id Long id; }\n@Entity class MyTable { @Id Long id; @Column(unique = true) "
                                        + "String myColumn; @ManyToOne P myParent; }")
                        .same(),
                Case.of("J-N05", "keywords quoted")
                        .setting("hibernate.auto_quote_keyword", "true")
                        .entities("@Entity(name = \"Order\") class Order { @Id Long id; String user; Integer group; }")
                        .same(),
                Case.of("J-N06", "capitals in the mapping")
                        .sql("create table activity (id bigint primary key)")
                        .entities(
                                "@Entity @Table(name = \"ACTIVITY\") class Activity { @Id @Column(name = \"ID\") Long id; }")
                        .gives(),
                Case.of("J-N16", "a strategy of the application's own")
                        .setting(
                                "hibernate.physical_naming_strategy",
                                "cases.J_N16_a_strategy_of_the_application_s_own.now.Naming$Prefixed")
                        .entities("""
                                interface Naming {
                                    class Prefixed extends org.hibernate.boot.model.naming.PhysicalNamingStrategyStandardImpl {
                                        @Override public org.hibernate.boot.model.naming.Identifier toPhysicalTableName(
                                                org.hibernate.boot.model.naming.Identifier name,
                                                org.hibernate.engine.jdbc.env.spi.JdbcEnvironment environment) {
                                            return org.hibernate.boot.model.naming.Identifier.toIdentifier("app_" + name.getText());
                                        }
                                    }
                                }
                                @Entity class P { @Id Long id; }
                                @Entity class T { @Id Long id; @Column(unique = true) String a; @ManyToMany Set<P> ps; }
                                """)
                        .same(),
                same(
                        "J-N17",
                        "letters that other languages fold otherwise",
                        "@Entity @Table(name = \"INDIZES_Ä\") class T { @Id Long id; @Column(name = \"IİI\", unique = true) String a; }"));
    }

    private static List<Case> schemas() {
        String both = """
                @Entity(name = "A") @Table(name = "t", schema = "schema1") class A { @Id Long id; @Column(unique = true) String a; }
                @Entity(name = "B") @Table(name = "t", schema = "schema2") class B { @Id Long id; @ManyToOne A b; }
                """;
        return List.of(
                same("J-N07", "the same name in two schemas", both),
                Case.of("J-N08", "a default schema, and another search path")
                        .setting("hibernate.default_schema", "app")
                        .entities(Samples.PARENT + "@Entity class T { @Id @GeneratedValue Long id; @ManyToOne P p; }")
                        .same(),
                Case.of("J-N13", "each operation once")
                        .sql(table("a integer, p_id bigint"))
                        .entities(
                                Samples.PARENT + t("@Column(unique = true) Integer a; @ManyToOne P p; @OneToOne P q;"))
                        .gives(
                                "create table p (1 column)",
                                "add column t.q_id bigint",
                                "add unique constraint uq_t_a (a) on t",
                                "add unique constraint uq_t_q_id (q_id) on t",
                                "add foreign key fk_t_p_id (p_id) to p on t",
                                "add foreign key fk_t_q_id (q_id) to p on t"),
                Case.of("J-N15", "once it is applied nothing is left")
                        .sql(table("a timestamp, b integer, c varchar(9)"))
                        .entities(t("@Column(nullable = false) Instant a; @Enumerated Thread.State b; "
                                + "@ColumnDefault(\"'x'\") @Column(length = 3, unique = true) String c;"))
                        .gives(
                                "alter column t.a type timestamp -> timestamptz, set not null",
                                "alter column t.b type integer -> smallint",
                                "alter column t.c type varchar(9) -> varchar(3), set default 'x'",
                                "add check ck_t_b (b between 0 and 5) on t",
                                "add unique constraint uq_t_c (c) on t"));
    }

    private static List<Case> statements() {
        return List.of(
                Case.of("J-G01", "null again")
                        .sql(table("a integer not null"))
                        .entities(t("Integer a;"))
                        .gives("alter column t.a drop not null"),
                Case.of("J-G02", "a type that needs to be converted, with rows")
                        .sql(table("a varchar(9)") + "insert into t values (1, '7')")
                        .entities(t("Integer a;"))
                        .gives("alter column t.a type varchar(9) -> integer"),
                Case.of("J-G03", "a longer string")
                        .sql(table("a varchar(9)"))
                        .entities(t("String a;"))
                        .gives("alter column t.a type varchar(9) -> varchar(255)"),
                same("J-G04", "large text", t("@Lob String a; @Column(length = 1000000000) String b;")),
                same("J-G05", "not null stays not null", t("@Column(nullable = false) String a; @NotNull String b;")),
                Case.of("J-G06", "unique, foreign key and index on a table that is there")
                        .sql("create table p (id bigint primary key);" + table("a varchar(255), p_id bigint"))
                        .entities(Samples.PARENT
                                + t(
                                        "@Table(indexes = @Index(columnList = \"p_id\"))",
                                        "@Column(unique = true) String a; @ManyToOne P p;"))
                        .gives(
                                "add unique constraint uq_t_a (a) on t",
                                "create index ix_t_p_id on t (p_id)",
                                "add foreign key fk_t_p_id (p_id) to p on t"),
                Case.of("J-G07", "an enum's check goes with it")
                        .was("enum E { A, B }\n" + t("@Enumerated E e;"))
                        .entities(t("Short e;"))
                        .gives("drop check ck_t_e ((e >= 0) AND (e <= 1)) on t"),
                same(
                        "J-G08",
                        "a check over an overridden column",
                        """
                        enum E { A, B }
                        @Embeddable class Part { @Enumerated(EnumType.STRING) E e; }
                        """ + t("@AttributeOverride(name = \"e\", column = @Column(name = \"other\")) Part part;")),
                same(
                        "J-G10",
                        "a sequence that does not change",
                        "@Entity class T { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }"),
                Case.of("J-G11", "no schema at all")
                        .sql("create table t (id bigint, a varchar(9))")
                        .entities(t("String a;"))
                        .gives(
                                "alter column t.a type varchar(9) -> varchar(255)",
                                "alter column t.id set not null",
                                "add primary key t_pkey (id) on t"),
                Case.of("J-G12", "not null with a default on a table with rows")
                        .sql(table("") + "insert into t values (1)")
                        .entities(t("@ColumnDefault(\"'x'\") @Column(nullable = false) String a;"))
                        .gives("add column t.a varchar(255) default 'x' not null"),
                Case.of("J-G13", "a new enum has one check")
                        .sql(table(""))
                        .entities("enum E { A, B }\n" + t("@Enumerated(EnumType.STRING) E e;"))
                        .gives("add column t.e varchar(255)", "add check ck_t_e (e in ('A','B')) on t"),
                Case.of("J-G14", "a predicate survives")
                        .sql(table("a integer") + "create index ix on t (a) where a > 0")
                        .database(table("a bigint") + "create index ix on t (a) where a > 0")
                        .gives("alter column t.a type integer -> bigint"),
                Case.of("J-G15", "on delete survives")
                        .sql("create table p (id integer primary key);"
                                + table("p_id integer constraint fk references p on delete set null"))
                        .entities("@Entity class P { @Id UUID id; }\n"
                                + t("@ManyToOne @OnDelete(action = OnDeleteAction.SET_NULL) P p;"))
                        .gives(
                                "drop foreign key fk (p_id) to p on delete set null on t",
                                "alter column p.id type integer -> uuid",
                                "alter column t.p_id type integer -> uuid",
                                "add foreign key fk (p_id) to p on delete set null on t"));
    }
}
