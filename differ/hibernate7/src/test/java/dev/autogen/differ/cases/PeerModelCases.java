package dev.autogen.differ.cases;

import static dev.autogen.differ.cases.Samples.t;
import static dev.autogen.differ.cases.Samples.table;

import java.util.List;
import java.util.stream.Stream;

/** Inheritance, embeddables and what is generated, as the Java tools confuse them. */
final class PeerModelCases {

    private static final String PETS =
            "@Entity @Inheritance abstract class Pet { @Id Long id; }\n@Entity class Cat extends Pet { String meow; }\n";
    private static final String ADDRESS =
            "@Embeddable class Address { @Column(length = 40, nullable = false) String street; String town; }\n";

    private PeerModelCases() {}

    static List<Case> cases() {
        return Stream.of(inheritance(), embedded(), special(), generated(), values())
                .flatMap(List::stream)
                .toList();
    }

    private static Case same(String id, String title, String entities) {
        return Case.of(id, title).entities(entities).same();
    }

    private static List<Case> inheritance() {
        return List.of(
                same("J-I01", "a single table", PETS),
                Case.of("J-I01", "a subclass more")
                        .was(PETS)
                        .entities(PETS + "@Entity class Dog extends Pet { String bark; }")
                        .gives(
                                "drop check ck_pet_dtype ((dtype)::text = 'Cat'::text) on pet",
                                "add column pet.bark varchar(255)",
                                "add check ck_pet_dtype (DTYPE in ('Cat','Dog')) on pet"),
                same(
                        "J-I02",
                        "a subclass needs a value",
                        PETS + "@Entity class Dog extends Pet { @Basic(optional = false) String bark; int legs; }"),
                same(
                        "J-I03",
                        "a subclass forbids null",
                        PETS + "@Entity class Dog extends Pet { @Column(nullable = false) String bark; }"),
                same("J-I04", "joined tables", """
                        @Entity @Inheritance(strategy = InheritanceType.JOINED) class Pet { @Id Long id; String name; }
                        @Entity class Cat extends Pet { String meow; }
                        @Entity @PrimaryKeyJoinColumn(name = "pet_id") class Dog extends Pet { int bark; }
                        """),
                same("J-I05", "a table for each class", """
                        @Entity @Inheritance(strategy = InheritanceType.TABLE_PER_CLASS) abstract class Shape {
                            @Id Long id; @Column(nullable = false) String name; }
                        @Entity class Circle extends Shape { double radius; }
                        @Entity class Square extends Shape { double side; }
                        """),
                same("J-I06", "a mapped superclass", """
                        @MappedSuperclass abstract class Base {
                            @Id Long id; @Version Long version; @CreationTimestamp Instant created; }
                        @Entity class A extends Base { String a; }
                        @Entity class B extends Base { String b; }
                        """));
    }

    private static List<Case> embedded() {
        return List.of(
                same("J-I07", "twice, with another column each", ADDRESS + t("""
                        @Embedded Address home;
                        @Embedded @AttributeOverride(name = "street", column = @Column(name = "work_street"))
                        @AttributeOverride(name = "town", column = @Column(name = "work_town")) Address work;
                        """)),
                same(
                        "J-I08",
                        "not null only where all around is not null",
                        """
                        @Embeddable class Inner { @NotNull String a; }
                        @Embeddable class Outer { Inner inner; @NotNull String b; }
                        @Embeddable class Other { @NotNull String c; }
                        """ + t("Outer outer; @NotNull Other other;")),
                same(
                        "J-I09",
                        "as json",
                        "@Embeddable class Place { String street; int number; }\n"
                                + t("@JdbcTypeCode(SqlTypes.JSON) Place a;")));
    }

    private static List<Case> special() {
        return List.of(
                same("J-I10", "soft delete", "@SoftDelete " + t("String a;")),
                same("J-I15", "audited", "@org.hibernate.annotations.Audited " + t("String a;"))
                        .onlyHibernate7(),
                same(
                                "J-I15",
                                "temporal",
                                "@org.hibernate.annotations.Temporal "
                                        + "@org.hibernate.annotations.Temporal.HistoryTable(name = \"t_before\") "
                                        + t("String a;"))
                        .onlyHibernate7(),
                same("J-I11", "tenant", t("@TenantId String tenant;")),
                same(
                        "J-I12",
                        "what is no column",
                        t("""
                        @Formula("id + 1") Long next; @Transient String nowhere; String a;
                        @Column(name = "a", insertable = false, updatable = false) String b;
                        """) + "@Immutable @Entity @Subselect(\"select id from t\") class S { @Id Long id; }"));
    }

    private static List<Case> generated() {
        return List.of(
                same("J-I13", "generated", t("String code; @GeneratedColumn(\"upper(code)\") String loud;")),
                Case.of("J-I13", "generated otherwise")
                        .was(t("String code; @GeneratedColumn(\"upper(code)\") String loud;"))
                        .entities(t("String code; @GeneratedColumn(\"lower(code)\") String loud;"))
                        .gives("drop column t.loud", "add column t.loud varchar(255)"),
                same(
                        "J-I16",
                        "checks with and without names",
                        t(
                                "@Check(name = \"ck\", constraints = \"a > 0\") @Check(constraints = \"a < b\")",
                                "Integer a; @Check(constraints = \"b < 9\") Integer b;")),
                same("J-I17", "checks that the server rewrites", t("""
                        @Check(constraints = "a in ('X', 'Y')") String a;
                        @Check(constraints = "b between 1 and 5") int b;
                        @Check(constraints = "c like 'a%' and c not in ('ab')") @Column(length = 9) String c;
                        """)));
    }

    private static List<Case> values() {
        return List.of(
                same("J-I18", "defaults that the server rewrites", t("""
                        @ColumnDefault("'new'") String a; @ColumnDefault("now()") Instant b; @ColumnDefault("true") boolean c;
                        @ColumnDefault("0") long d; @ColumnDefault("1.50") BigDecimal e; @ColumnDefault("current_date") LocalDate f;
                        """)),
                Case.of("J-I18", "now has two names")
                        .sql(table("a timestamptz default now()"))
                        .entities(t("@ColumnDefault(\"CURRENT_TIMESTAMP\") Instant a;"))
                        .gives(),
                same("J-I19", "an initial value in Java", t("String a = \"a\"; int b = 5;")),
                Case.of("J-I20", "another order of columns")
                        .sql("create table t (b integer, id bigint primary key, a varchar(255))")
                        .entities(t("String a; Integer b;"))
                        .gives());
    }
}
