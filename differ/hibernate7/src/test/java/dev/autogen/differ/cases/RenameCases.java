package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.PARENT;
import static dev.autogen.differ.cases.Samples.t;

import java.util.List;
import java.util.stream.Stream;

/** Names that change while the attribute stays. */
final class RenameCases {

    private static final String NUMBERED =
            "@Entity class %s { @Id @GeneratedValue(strategy = GenerationType.SEQUENCE) Long id; }\n";

    private RenameCases() {}

    static List<Case> cases() {
        return Stream.of(tables(), columns(), collections(), keys())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Case> tables() {
        return List.of(
                Case.of("A-T22", "a table renamed")
                        .newest(PARENT + t("@Column(unique = true) String a; @ManyToOne P p;"))
                        .entities(PARENT
                                + t("@Table(name = \"other\")", "@Column(unique = true) String a; @ManyToOne P p;"))
                        .gives("rename table t to other"),
                Case.of("A-T22", "a table renamed, with what is called after it")
                        .newest(PARENT + t("@ManyToMany Set<P> ps; @ElementCollection List<String> tags;"))
                        .entities(PARENT
                                + t(
                                        "@Table(name = \"other\")",
                                        "@ManyToMany Set<P> ps; @ElementCollection List<String> tags;"))
                        .gives("rename table t to other", "rename table t_p to other_p"),
                Case.of("A-T22", "a table renamed, with the sequence that numbers its rows")
                        .newest("@Table(name = \"old\") " + NUMBERED.formatted("T"))
                        .entities("@Table(name = \"new_one\") " + NUMBERED.formatted("T"))
                        .gives("rename table old to new_one", "rename sequence old_seq to new_one_seq"),
                Case.of("A-T22", "another entity in another table")
                        .newest("@Entity class A { @Id Long id; String a; }")
                        .entities("@Entity class B { @Id Long id; String a; }")
                        .gives("create table b (2 columns)", "drop table a"));
    }

    private static List<Case> columns() {
        String joined = """
                @Inheritance(strategy = InheritanceType.JOINED) @Entity class T { @Id @Column(name = "%1$s") Long id; }
                @Entity class S extends T { String a; }
                """;
        String secondary = """
                @SecondaryTable(name = "more") @Entity class T { @Id @Column(name = "%s") Long id; @Column(table = "more") String a; }
                """;
        return List.of(
                Case.of("A-C11", "a column renamed")
                        .newest(t("String a;"))
                        .entities(t("@Column(name = \"b\", length = 40, nullable = false) String a;"))
                        .gives(
                                "rename column t.a to b",
                                "alter column t.b type varchar(255) -> varchar(40), set not null"),
                Case.of("A-C11", "a column renamed that has an index and a check")
                        .newest(t(
                                "@Table(indexes = @Index(columnList = \"a\"))",
                                "@Check(constraints = \"a in ('x', 'y')\") String a;"))
                        .entities(t(
                                "@Table(indexes = @Index(columnList = \"b\"))",
                                "@Check(constraints = \"b in ('x', 'y')\") @Column(name = \"b\") String a;"))
                        .gives("rename column t.a to b"),
                Case.of("A-C11", "an enum's column renamed, with its check")
                        .newest("enum E { A, B } " + t("@Enumerated(EnumType.STRING) E a;"))
                        .entities("enum E { A, B } " + t("@Column(name = \"b\") @Enumerated(EnumType.STRING) E a;"))
                        .gives("rename column t.a to b"),
                Case.of("A-C11", "a column of an embeddable renamed")
                        .newest("@Embeddable class E { String a; } " + t("@Embedded E e;"))
                        .entities("@Embeddable class E { @Column(name = \"b\") String a; } " + t("@Embedded E e;"))
                        .gives("rename column t.a to b"),
                Case.of("A-C11", "a join column renamed")
                        .newest(PARENT + t("@ManyToOne P p;"))
                        .entities(PARENT + t("@ManyToOne @JoinColumn(name = \"parent\") P p;"))
                        .gives("rename column t.p_id to parent"),
                Case.of("A-C11", "the join column of the other side renamed")
                        .newest(PARENT + t("@OneToMany @JoinColumn(name = \"a\") List<P> ps;"))
                        .entities(PARENT + t("@OneToMany @JoinColumn(name = \"b\") List<P> ps;"))
                        .gives("rename column p.a to b"),
                Case.of("A-C11", "the key of a joined subclass follows")
                        .newest(joined.formatted("id"))
                        .entities(joined.formatted("no"))
                        .gives("rename column s.id to no", "rename column t.id to no"),
                Case.of("A-C11", "the key of a secondary table follows")
                        .newest(secondary.formatted("id"))
                        .entities(secondary.formatted("no"))
                        .gives("rename column more.id to no", "rename column t.id to no"));
    }

    private static List<Case> collections() {
        String map = "@ElementCollection%s Map<String, String> a;";
        String list = "@ElementCollection @OrderColumn(name = \"%s\") @Column(name = \"%s\") List<String> a;";
        return List.of(
                Case.of("A-C11", "the key of a map renamed, and its values")
                        .newest(t(map.formatted("")))
                        .entities(t(
                                map.formatted(" @MapKeyColumn(name = \"name\", length = 99) @Column(name = \"text\")")))
                        .gives(
                                "rename column t_a.a to text",
                                "rename column t_a.a_key to name",
                                "alter column t_a.name type varchar(255) -> varchar(99)"),
                Case.of("A-C11", "the position in a list renamed, and its elements")
                        .newest(t(list.formatted("pos", "a")))
                        .entities(t(list.formatted("place", "b")))
                        .gives("rename column t_a.a to b", "rename column t_a.pos to place"),
                Case.of("A-C11", "position and elements that trade their columns")
                        .newest(t(list.formatted("pos", "a")))
                        .entities(t(list.formatted("a", "pos")))
                        .gives(
                                "rename column t_a.a to a_autogen_aside",
                                "rename column t_a.pos to a",
                                "rename column t_a.a_autogen_aside to pos"));
    }

    private static List<Case> keys() {
        return List.of(
                Case.of("J-U17", "a key's column renamed")
                        .newest("@Entity class P { @Id Long id; }\n" + t("@ManyToOne P p;"))
                        .entities("@Entity class P { @Id @Column(name = \"no\") Long id; }\n" + t("@ManyToOne P p;"))
                        .gives("rename column p.id to no", "rename column t.p_id to p_no"),
                Case.of("J-U17", "a column of a composite key renamed")
                        .newest("""
                                @Embeddable class Key implements java.io.Serializable { long a; String b; }
                                @Entity class T { @EmbeddedId Key id; }
                                """)
                        .entities("""
                                @Embeddable class Key implements java.io.Serializable { long a; @Column(name = "c") String b; }
                                @Entity class T { @EmbeddedId Key id; }
                                """)
                        .gives("rename column t.b to c"));
    }
}
