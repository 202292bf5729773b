package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.PARENT;
import static dev.autogen.differ.cases.Samples.PARENT_TABLE;
import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;
import java.util.stream.Stream;

/** Foreign keys and relations, as the Java tools confuse them. */
final class PeerRelationCases {

    private static final String COMPOSITE = """
            @Embeddable class Key implements java.io.Serializable { long z; long a; }
            @Entity class P { @EmbeddedId Key id; }
            """;
    private static final String CUSTOMER =
            "@Entity class Product { @Id Long id; }\n@Entity class Customer { @Id Long id; @ManyToMany Set<Product> prods; }";

    private PeerRelationCases() {}

    static List<Case> cases() {
        return Stream.of(keys(), changed(), cycles(), collections(), tables())
                .flatMap(List::stream)
                .toList();
    }

    private static Case same(String id, String title, String entities) {
        return Case.of(id, title).entities(entities).same();
    }

    private static List<Case> keys() {
        return List.of(
                same("J-F01", "any of them", PARENT + t("@ManyToOne P p; @OneToOne P q;")),
                Case.of("J-F01", "a folded hash")
                        .sql(
                                PARENT_TABLE
                                        + table(
                                                "p_id bigint, constraint fk32ql8ubntj5uh44ph9659tiih foreign key (p_id) references p"))
                        .entities(PARENT + t("@ManyToOne P p;"))
                        .gives(),
                same("J-F02", "on delete", PARENT + t("@ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) P p;")),
                same(
                        "J-F03",
                        "no constraint",
                        PARENT
                                + t(
                                        "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) P p;")),
                same(
                        "J-F04",
                        "to a unique column",
                        "@Entity class P { @Id Long id; @Column(unique = true) Long k; }\n"
                                + t("@ManyToOne @JoinColumn(referencedColumnName = \"k\") P p;")),
                same("J-F05", "columns in another order than the key's", COMPOSITE + t("""
                        @ManyToOne @JoinColumns({
                            @JoinColumn(name = "pz", referencedColumnName = "z"),
                            @JoinColumn(name = "pa", referencedColumnName = "a")}) P p;
                        """)),
                same("J-F15", "a shared key", PARENT + """
                        @Entity class A { @Id Long id; @OneToOne @MapsId P p; }
                        @Entity class B { @Id Long id; @OneToOne @PrimaryKeyJoinColumn P p; }
                        """),
                same("J-F18", "any", PARENT + t("""
                        @Any @AnyKeyJavaClass(Long.class) @AnyDiscriminator(DiscriminatorType.STRING)
                        @AnyDiscriminatorValue(discriminator = "P", entity = P.class)
                        @Column(name = "what") @JoinColumn(name = "what_id") Object what;
                        """)),
                same("J-F19", "not optional", PARENT + t("@ManyToOne(optional = false) P p; @NotNull @ManyToOne P q;")),
                same("J-F20", "declared in an abstract root", PARENT + """
                        @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Root {
                            @Id Long id; @ManyToOne P p; }
                        @Entity class A extends Root { String a; }
                        @Entity class B extends Root { String b; }
                        """));
    }

    private static List<Case> changed() {
        return List.of(
                Case.of("J-F02", "on delete, added")
                        .was(PARENT + t("@ManyToOne P p;"))
                        .entities(PARENT + t("@ManyToOne @OnDelete(action = OnDeleteAction.CASCADE) P p;"))
                        .gives(
                                "drop foreign key fk_t_p_id (p_id) to p on t",
                                "add foreign key fk_t_p_id (p_id) to p on delete cascade on t"),
                Case.of("J-F03", "a constraint after all")
                        .was(
                                PARENT
                                        + t(
                                                "@ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) P p;"))
                        .entities(PARENT + t("@ManyToOne P p;"))
                        .gives("add foreign key fk_t_p_id (p_id) to p on t"),
                Case.of("J-F04", "the unique column first")
                        .sql("create table p (id bigint primary key); create table t (id bigint primary key)")
                        .entities("@Entity class P { @Id Long id; @Column(unique = true) Long k; }\n"
                                + t("@ManyToOne @JoinColumn(referencedColumnName = \"k\") P p;"))
                        .gives(
                                "add column p.k bigint",
                                "add unique constraint uq_p_k (k) on p",
                                "add column t.p_k bigint",
                                "add foreign key fk_t_p_k (p_k) to p on t"),
                Case.of("J-F16", "a column goes that carries one")
                        .was(PARENT + t("@ManyToOne P p;"))
                        .entities(PARENT + t(""))
                        .gives("drop foreign key fk_t_p_id (p_id) to p on t", "drop column t.p_id"),
                Case.of("J-F17", "a column comes that carries one")
                        .was(PARENT + t(""))
                        .entities(PARENT + t("@ManyToOne P p;"))
                        .gives("add column t.p_id bigint", "add foreign key fk_t_p_id (p_id) to p on t"),
                Case.of("J-F19", "no longer optional")
                        .was(PARENT + t("@ManyToOne P p;"))
                        .entities(PARENT + t("@ManyToOne(optional = false) P p;"))
                        .gives("alter column t.p_id set not null"));
    }

    private static List<Case> cycles() {
        String two = """
                @Entity class A { @Id Long id; @ManyToOne A self; @ManyToOne B b; }
                @Entity class B { @Id Long id; @ManyToOne A a; }
                """;
        String three = """
                @Entity class A { @Id Long id; @ManyToOne B b; }
                @Entity class B { @Id Long id; @ManyToOne C c; }
                @Entity class C { @Id Long id; @ManyToOne A a; }
                """;
        return List.of(
                same("J-F06", "two and one by itself", two),
                same("J-F06", "three", three),
                Case.of("J-F06", "three, gone")
                        .was(three + PARENT)
                        .entities(PARENT)
                        .gives(
                                "drop foreign key fk_c_a_id (a_id) to a on c",
                                "drop table a",
                                "drop table b",
                                "drop table c"),
                same("J-F07", "across schemas", """
                        @Entity @Table(schema = "one") class A { @Id Long id; @ManyToOne B b; }
                        @Entity @Table(schema = "two") class B { @Id Long id; @ManyToOne C c; }
                        @Entity class C { @Id Long id; @ManyToOne A a; }
                        """));
    }

    private static List<Case> collections() {
        return List.of(
                same(
                        "J-F08",
                        "a set has a key, a list has none",
                        PARENT + t("@ManyToMany Set<P> a;")
                                + "@Entity class U { @Id Long id; @ManyToMany List<P> b; }"),
                same("J-F09", "a join table named by JPA", CUSTOMER),
                Case.of("J-F09", "a join table named by Spring")
                        .springEntities(CUSTOMER)
                        .same(),
                same(
                        "J-F10",
                        "two relations in one join table",
                        PARENT + t("@ManyToMany Set<P> a; @ManyToMany Set<P> b;")),
                same("J-F11", "one to many by a join table", PARENT + t("@OneToMany Set<P> ps;")),
                same(
                        "J-F11",
                        "one to many by a column",
                        PARENT + t("@OneToMany @JoinColumn(name = \"t_id\") Set<P> ps;")),
                same("J-F12", "elements", """
                        @Embeddable class Line { String street; @Column(nullable = false) String town; }
                        """ + t("""
                        @ElementCollection Set<String> a; @ElementCollection @OrderColumn List<String> b;
                        @ElementCollection Map<String, Integer> c; @ElementCollection Set<Line> d;
                        @ElementCollection List<Line> e; @ElementCollection @OrderColumn(name = "i") List<Line> f;
                        """)),
                same("J-F13", "elements of what has a composite key", """
                        @Embeddable class Key implements java.io.Serializable { long z; long a; }
                        @Entity class T { @EmbeddedId Key id; @ElementCollection Set<String> names; }
                        """));
    }

    private static List<Case> tables() {
        String secondary = """
                @Entity @Inheritance @SecondaryTable(name = "more") class A { @Id Long id; @Column(table = "more") String more; }
                @Entity @SecondaryTable(name = "most", pkJoinColumns = @PrimaryKeyJoinColumn(name = "a_id")) class B extends A {
                    @Column(table = "most") String most; }
                """;
        return List.of(same("J-F14", "secondary tables", secondary));
    }
}
