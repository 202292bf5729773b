package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Case.SINCE_15;
import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;
import java.util.stream.Stream;

/** Indexes over columns. */
final class IndexCases {

    private static final String AB = table("a varchar(255), b varchar(255)");
    private static final String ATTRIBUTES = "String a; String b;";

    private IndexCases() {}

    static List<Case> cases() {
        return Stream.of(comeAndGo(), named(), implied(), sorted(), options())
                .flatMap(List::stream)
                .toList();
    }

    private static String index(String arguments) {
        return t("@Table(indexes = @Index(" + arguments + "))", ATTRIBUTES);
    }

    private static Case replaced(String id, String title, String from, String to, String said) {
        return Case.of(id, title)
                .sql(AB + "create index ix on t (" + from + ")")
                .database(AB + "create index ix on t (" + to + ")")
                .gives("drop index ix on t", "create index ix on t (" + said + ")");
    }

    private static Case equal(String id, String title, String from, String to) {
        return Case.of(id, title)
                .sql(AB + "create index ix on t (" + from + ")")
                .database(AB + "create index ix on t (" + to + ")")
                .gives();
    }

    private static List<Case> comeAndGo() {
        return List.of(
                Case.of("A-I01", "added")
                        .sql(AB)
                        .entities(index("columnList = \"a\""))
                        .gives("create index ix_t_a on t (a)"),
                Case.of("A-I02", "removed")
                        .sql(AB + "create index ix on t (a)")
                        .entities(t(ATTRIBUTES))
                        .gives("drop index ix on t"),
                Case.of("A-I03", "the same")
                        .entities(index("columnList = \"a, b\""))
                        .same(),
                Case.of("A-I04", "unique from now on")
                        .sql(AB + "create index ix on t (a)")
                        .entities(index("name = \"ix\", columnList = \"a\", unique = true"))
                        .gives("drop index ix on t", "add unique constraint ix (a) on t"),
                Case.of("A-I04", "unique no more")
                        .sql(AB + "create unique index ix on t (a)")
                        .entities(index("name = \"ix\", columnList = \"a\""))
                        .gives("drop index ix on t", "create index ix on t (a)"),
                Case.of("A-I05", "one name, another column")
                        .sql(AB + "create index ix on t (a)")
                        .entities(index("name = \"ix\", columnList = \"b\""))
                        .gives("drop index ix on t", "create index ix on t (b)"),
                Case.of("A-I06", "another order")
                        .sql(AB + "create index ix on t (a, b)")
                        .entities(index("name = \"ix\", columnList = \"b, a\""))
                        .gives("drop index ix on t", "create index ix on t (b, a)"),
                Case.of("A-I13", "a unique index removed")
                        .sql(AB + "create unique index ix on t (a)")
                        .entities(t(ATTRIBUTES))
                        .gives("drop index ix on t"),
                Case.of("A-I20", "in another schema")
                        .sql("create schema two; create table two.t (id bigint primary key, a varchar(255))")
                        .entities(t("@Table(schema = \"two\", indexes = @Index(columnList = \"a\"))", "String a;"))
                        .gives("create index ix_t_a on two.t (a)"),
                Case.of("A-I20", "in another schema, the same")
                        .entities(t("@Table(schema = \"two\", indexes = @Index(columnList = \"a\"))", "String a;"))
                        .same(),
                Case.of("A-I21", "one of two columns goes")
                        .sql(AB + "create index ix on t (a, b)")
                        .entities(t("String a;"))
                        .gives("drop index ix on t", "drop column t.b"),
                Case.of("A-I24", "twice the same")
                        .sql(AB + "create index ix on t (a); create index iy on t (a)")
                        .entities(index("name = \"ix\", columnList = \"a\""))
                        .gives("drop index iy on t"));
    }

    private static List<Case> named() {
        return List.of(
                Case.of("A-I07", "another name")
                        .sql(AB + "create index ix on t (a)")
                        .entities(index("name = \"iy\", columnList = \"a\""))
                        .gives("rename index ix to iy on t"),
                Case.of("A-I08", "called as its column, added")
                        .sql(AB)
                        .entities(index("name = \"a\", columnList = \"a\""))
                        .gives("create index a on t (a)"),
                Case.of("A-I08", "called as its column, removed")
                        .sql(AB + "create index a on t (a)")
                        .entities(t(ATTRIBUTES))
                        .gives("drop index a on t"),
                Case.of("A-I08", "called as its column")
                        .entities(index("name = \"a\", columnList = \"a\""))
                        .same(),
                Case.of("A-I09", "only the case of its name")
                        .sql(AB + "create index \"IX\" on t (a)")
                        .entities(index("name = \"ix\", columnList = \"a\""))
                        .gives("rename index IX to ix on t"),
                Case.of("A-I10", "a name that is too long")
                        .entities(index("name = \"ix_" + "x".repeat(80) + "\", columnList = \"a\""))
                        .same(),
                Case.of("A-I11", "camel case").entities("""
                                @Entity @Table(indexes = {
                                    @Index(columnList = "firstName"), @Index(name = "byLastName", columnList = "lastName")})
                                class Person { @Id Long id; String firstName; String lastName; }
                                """).same());
    }

    private static List<Case> implied() {
        return List.of(
                Case.of("A-I12", "a foreign key has none")
                        .entities(Samples.PARENT + t("@ManyToOne P p;"))
                        .same(),
                Case.of("A-I12", "a foreign key that has one")
                        .entities(Samples.PARENT
                                + t("@Table(indexes = @Index(columnList = \"p_id\"))", "@ManyToOne P p;"))
                        .same(),
                Case.of("A-I25", "a constraint's own is none")
                        .sql(table("a varchar(255) unique, b varchar(255)"))
                        .entities(t("@Column(unique = true) String a; String b;"))
                        .gives());
    }

    private static List<Case> sorted() {
        return List.of(
                Case.of("A-I14", "descending, added")
                        .sql(AB)
                        .entities(index("name = \"ix\", columnList = \"a desc\""))
                        .gives("create index ix on t (a desc)"),
                Case.of("A-I14", "descending")
                        .entities(index("columnList = \"a DESC, b\""))
                        .same(),
                Case.of("A-I15", "descending no more")
                        .sql(AB + "create index ix on t (a desc)")
                        .entities(index("name = \"ix\", columnList = \"a asc\""))
                        .gives("drop index ix on t", "create index ix on t (a)"),
                Case.of("A-I15", "descending from now on")
                        .sql(AB + "create index ix on t (a)")
                        .entities(index("name = \"ix\", columnList = \"a desc\""))
                        .gives("drop index ix on t", "create index ix on t (a desc)"),
                replaced("A-I15", "nulls last", "a desc", "a desc nulls last", "a desc nulls last"),
                replaced("A-I15", "nulls first after last", "a desc nulls last", "a desc nulls first", "a desc"),
                replaced("A-I15", "nulls first", "a", "a nulls first", "a nulls first"),
                replaced("A-I15", "nulls last after first", "a nulls first", "a nulls last", "a"),
                equal("A-I16", "ascending", "a", "a asc"),
                equal("A-I16", "nulls last", "a", "a nulls last"),
                equal("A-I16", "descending, nulls first", "a desc", "a desc nulls first"),
                equal("A-I16", "ascending, nulls last", "a asc nulls last", "a"));
    }

    private static List<Case> options() {
        String plain = AB + "create index ix on t (a)";
        return List.of(
                Case.of("A-I17", "covering")
                        .sql(AB + "create index ix on t (a) include (b)")
                        .database(AB + "create index ix on t (a) include (b)")
                        .gives(),
                Case.of("A-I17", "covering from now on")
                        .sql(plain)
                        .database(AB + "create index ix on t (a) include (b)")
                        .gives("drop index ix on t", "create index ix on t (a) include (b)"),
                Case.of("A-I17", "covering no more")
                        .sql(AB + "create index ix on t (a) include (b)")
                        .entities(index("name = \"ix\", columnList = \"a\""))
                        .gives("drop index ix on t", "create index ix on t (a)"),
                Case.of("A-I18", "partial, added")
                        .sql(AB)
                        .database(AB + "create index ix on t (a) where b = 'x'")
                        .gives("create index ix on t (a) where (b)::text = 'x'::text"),
                Case.of("A-I18", "another predicate")
                        .sql(AB + "create index ix on t (a) where b = 'x'")
                        .database(AB + "create index ix on t (a) where b = 'y'")
                        .gives("drop index ix on t", "create index ix on t (a) where (b)::text = 'y'::text"),
                Case.of("A-I19", "another method")
                        .sql(table("a integer[]") + "create index ix on t (a)")
                        .database(table("a integer[]") + "create index ix on t using gin (a)")
                        .gives("drop index ix on t", "create index ix on t using gin (a)"),
                Case.of("A-I23", "nulls not distinct, added")
                        .sql(SINCE_15 + AB)
                        .database(AB + "create unique index ix on t (a) nulls not distinct")
                        .gives("create unique index ix on t (a) nulls not distinct"),
                Case.of("A-I23", "nulls not distinct from now on")
                        .sql(SINCE_15 + AB + "create unique index ix on t (a)")
                        .database(AB + "create unique index ix on t (a) nulls not distinct")
                        .gives("drop index ix on t", "create unique index ix on t (a) nulls not distinct"),
                Case.of("A-I23", "nulls not distinct, removed")
                        .sql(SINCE_15 + AB + "create unique index ix on t (a) nulls not distinct")
                        .entities(t(ATTRIBUTES))
                        .gives("drop index ix on t"),
                Case.of("A-I23", "nulls not distinct, the same")
                        .sql(SINCE_15 + AB + "create unique index ix on t (a) nulls not distinct")
                        .database(AB + "create unique index ix on t (a) nulls not distinct")
                        .gives());
    }
}
