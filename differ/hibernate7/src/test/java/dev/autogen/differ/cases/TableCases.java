package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.PARENT;
import static dev.autogen.differ.cases.Samples.PARENT_TABLE;
import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Tables. */
final class TableCases {

    private static final String EVERYTHING = """
            @Check(name = "ck_child", constraints = "n > 0") @Comment("all of it")
            @Table(
                name = "child",
                uniqueConstraints = @UniqueConstraint(name = "uq_child", columnNames = {"a", "n"}),
                indexes = @Index(name = "ix_child", columnList = "n desc"))
            @Entity class Child {
                @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                @Column(unique = true, length = 40) String a;
                @ColumnDefault("7") @Comment("of it") int n;
                @ManyToOne(optional = false) P p;
            }
            """;

    private TableCases() {}

    static List<Case> cases() {
        return Stream.of(created(), dropped(), related(), named(), others())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Case> created() {
        return List.of(
                Case.of("A-T01", "a new entity with all there is")
                        .was(PARENT)
                        .entities(PARENT + EVERYTHING)
                        .gives("create table child (4 columns)", "create index ix_child on child (n desc)"),
                Case.of("A-T03", "nothing differs")
                        .entities(PARENT + EVERYTHING)
                        .same(),
                Case.of("A-T04", "nothing at all").entities("").gives(),
                Case.of("A-T05", "a unique column comes with its table")
                        .entities(t("@Column(unique = true) String a;"))
                        .gives("create table t (2 columns)"),
                Case.of("A-T06", "an index comes with its table")
                        .entities(t("@Table(indexes = @Index(columnList = \"a\"))", "String a;"))
                        .gives("create table t (2 columns)", "create index ix_t_a on t (a)"),
                Case.of("A-T07", "unique twice over is unique once")
                        .entities(t(
                                "@Table(indexes = @Index(name = \"ux\", columnList = \"a\", unique = true))",
                                "@Column(unique = true) String a;"))
                        .same(),
                Case.of("A-T10", "a check comes with its table")
                        .entities(t("@Check(name = \"ck\", constraints = \"n > 0\")", "int n;"))
                        .gives("create table t (2 columns)"),
                Case.of("A-T24", "three hundred columns")
                        .entities(t(IntStream.range(0, 300)
                                .mapToObj(i -> "String c" + i + ";")
                                .collect(Collectors.joining(" "))))
                        .gives("create table t (301 columns)"));
    }

    private static List<Case> dropped() {
        return List.of(
                Case.of("A-T02", "an entity with all there is is gone")
                        .was(PARENT + EVERYTHING)
                        .entities(PARENT)
                        .gives("drop table child"),
                Case.of("A-T08", "its unique constraint goes with a table")
                        .sql(PARENT_TABLE + table("a text unique"))
                        .entities(PARENT)
                        .gives("drop table t"),
                Case.of("A-T09", "its indexes go with a table, and come back with it")
                        .sql(PARENT_TABLE + table("a text, b text")
                                + "create index x on t (a); create index y on t (b)")
                        .entities(PARENT)
                        .gives("drop table t"),
                Case.of("A-T11", "its check goes with a table")
                        .sql(PARENT_TABLE + table("n integer, constraint ck check (n > 0)"))
                        .entities(PARENT)
                        .gives("drop table t"));
    }

    private static List<Case> related() {
        return List.of(
                Case.of("A-T12", "the parent first")
                        .entities("""
                                @Entity class A { @Id Long id; @ManyToOne Z z; }
                                @Entity class Z { @Id Long id; }
                                """)
                        .gives("create table z (1 column)", "create table a (2 columns)"),
                Case.of("A-T13", "a cycle")
                        .entities("""
                                @Entity class A { @Id Long id; @ManyToOne Z z; }
                                @Entity class Z { @Id Long id; @ManyToOne A a; }
                                """)
                        .gives(
                                "create table z (2 columns)",
                                "create table a (2 columns)",
                                "add foreign key fk_z_a_id (a_id) to a on z"),
                Case.of("A-T14", "a table that points to itself")
                        .entities(t("@ManyToOne T parent;"))
                        .gives("create table t (2 columns)"),
                Case.of("A-T23", "a new join table")
                        .was(PARENT + t(""))
                        .entities(PARENT + t("@ManyToMany Set<P> ps;"))
                        .gives("create table t_p (2 columns)"));
    }

    private static List<Case> named() {
        return List.of(
                Case.of("A-T15", "the same name in two schemas")
                        .sql(table(""))
                        .entities("""
                                @Entity(name = "A") @Table(name = "t") class A { @Id Long id; }
                                @Entity(name = "B") @Table(name = "t", schema = "two") class B { @Id Long id; }
                                """)
                        .gives("create schema two", "create table two.t (1 column)"),
                Case.of("A-T17", "two entities share a table").entities("""
                                @Entity @Table(name = "t") class A { @Id Long id; String a; @OneToOne @MapsId B b; }
                                @Entity @Table(name = "t") class B { @Id Long id; String b; }
                                """).same(),
                Case.of("A-T18", "names that need quotes").entities("""
                                @Entity @Table(name = "`Mixed Case`") class A { @Id Long id; @Column(name = "`Ünï`") String a; }
                                @Entity @Table(name = "`select`") class B { @Id Long id; @Column(name = "`a.b`") String a; }
                                """).same());
    }

    private static List<Case> others() {
        return List.of(
                Case.of("A-T19", "the history table is the tool's")
                        .sql(table("") + "create table autogen_history (revision text primary key)")
                        .entities(t(""))
                        .gives(),
                Case.of("A-T25", "an exclusion constraint, which no entity can ask for")
                        .sql(table("r int4range, constraint ex exclude using gist (r with &&)"))
                        .entities(t("@Column(columnDefinition = \"int4range\") String r;"))
                        .gives(),
                Case.of("A-T25", "another exclusion constraint")
                        .sql(table("r int4range, constraint ex exclude using gist (r with &&)"))
                        .database(table("r int4range, constraint ex exclude using gist (r with =)"))
                        .gives(
                                "drop exclusion constraint ex (r with &&) on t",
                                "add exclusion constraint ex (r with =) on t"),
                Case.of("A-T25", "the same exclusion constraint")
                        .sql(table("r int4range, constraint ex exclude using gist (r with &&) where (id > 0)"))
                        .database(table("r int4range, constraint ex exclude using gist (r with &&) where (id > 0)"))
                        .gives(),
                Case.of("A-T21", "an entity over a view")
                        .sql(table("a varchar(255)") + "create view v as select id, a from t")
                        .entities(t("String a;") + """
                                @Immutable @Entity @View(query = "select id, a from t") class V { @Id Long id; String a; }
                                @Immutable @Entity @Subselect("select id, a from t") class S { @Id Long id; String a; }
                                """)
                        .gives());
    }
}
